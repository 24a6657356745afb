import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useState } from 'react';
import { answer } from '../../domain/planFile/answer';
import { bringIn } from '../../domain/planFile/bringIn';
import { draftsOf } from '../../domain/planFile/drafts';
import type { Answers, AnswerValue, PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Place, Workbook } from '../../domain/planFile/workbook';
import { startPlan } from '../../domain/planEditing';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { LeftOut } from './LeftOut';
import { OriginalGrid } from './OriginalGrid';
import { QuestionBar } from './QuestionBar';
import { Understood } from './Understood';

interface PreviewProps {
  workbook: Workbook;
  reading: PlanReading;
  context: ReadingContext;
  onBack(): void;
  onClose(): void;
}

/** The original at the left, what was understood at the right, questions below; one button adds it all. */
export function Preview({ workbook, reading, context, onBack, onClose }: PreviewProps) {
  const styles = useStyles();
  const { workspace, keeping, circumstances } = useSchool();
  const snapshot = useSnapshot();
  const [answered, setAnswered] = useState<{ id: string; value: AnswerValue }[]>([]);
  const [looked, setLooked] = useState<Place[]>();
  const answers: Answers = Object.fromEntries(answered.map(({ id, value }) => [id, value]));
  const settled = answer(reading, answers, context);
  const question = settled.questions[0];
  const marked = looked ?? question?.at ?? [];
  const actions = count(settled.actions.length, 'action');

  const give = (value: AnswerValue) => {
    setLooked(undefined);
    if (question) setAnswered([...answered, { id: question.id, value }]);
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof Element)) return;
    if (event.target.matches('input, textarea, select')) return;
    const choice = question?.choices[Number(event.key) - 1];
    if (choice === undefined) return;
    event.preventDefault();
    give(choice.value);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);

  async function add(): Promise<void> {
    const now = workspace.current();
    const drafts = draftsOf(settled);
    const others = [...now.plan.values()].some((kept) => !kept.record.removed);
    const around = circumstances();
    const plan = startPlan(now, { title: titleOf(workbook, reading, context), academicYear: context.academicYear }, around);
    const planKey = plan[0]!.after.key;
    try {
      await keeping.keep([...plan, ...bringIn(snapshot, planKey, drafts, around)], {
        say: others ? `Added ${actions} as a new plan. Your other plan is under the arrow` : `Added ${actions}`,
      });
      onClose();
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  return (
    <section className={styles.page} aria-label="Bring in a plan">
      <header className={styles.header}>
        <div className={styles.words}>
          <h1 className={styles.title}>Bring in a plan</h1>
          <p className={styles.context}>
            {workbook.name}. {actions} found. Nothing is saved until you add them.
          </p>
        </div>
        <Button onClick={onBack}>Another file</Button>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabled={settled.actions.length === 0} onClick={() => void add()}>
          Add {actions}
        </Button>
      </header>
      <div className={styles.both}>
        <OriginalGrid workbook={workbook} marked={marked} />
        <div className={styles.understood}>
          <Understood reading={settled} question={question} marked={looked} onLook={setLooked} />
          <LeftOut reading={settled} workbook={workbook} onLook={setLooked} />
        </div>
      </div>
      <QuestionBar
        key={question?.id}
        question={question}
        number={answered.length + 1}
        total={reading.questions.length}
        reading={settled}
        workbook={workbook}
        onAnswer={give}
        onBack={answered.length > 0 ? () => setAnswered(answered.slice(0, -1)) : undefined}
      />
    </section>
  );
}

/** The file's own title, else its name, so that two plans are told apart. */
function titleOf({ name, kind }: Workbook, { leftOut }: PlanReading, { academicYear }: ReadingContext): string {
  const title = leftOut.find(({ why }) => why === 'title')?.text.trim();
  const bare = kind === 'paste' ? '' : name.replace(/\.\w{2,4}$/, '').trim();
  return title || bare || `SEND plan ${academicYear}, pasted`;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', height: '100%', minHeight: 0, [when.belowLaptop]: { overflowY: 'auto' } },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    flex: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.phone]: { padding: tokens.spacingHorizontalL },
  },
  words: { flex: '1 1 240px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  context: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  both: {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    [when.belowLaptop]: { display: 'flex', flexDirection: 'column-reverse', flex: 'none' },
  },
  understood: {
    minHeight: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    [when.phone]: { padding: tokens.spacingHorizontalL },
  },
});
