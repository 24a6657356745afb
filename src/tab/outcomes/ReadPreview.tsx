import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Measure } from '../../domain/measure';
import { bringInOutcomes } from '../../domain/outcomeFile/bringInOutcomes';
import type { OutcomeReading } from '../../domain/outcomeFile/reading';
import { replacedFigures } from '../../domain/outcomeFile/replacedFigures';
import { withoutSource, withSources, type SourcesGiven } from '../../domain/outcomeFile/sourcesGiven';
import type { Workbook } from '../../domain/planFile/workbook';
import type { Key } from '../../domain/record';
import { refusalText } from '../faultText';
import { Notice } from '../parts/Notice';
import { pageTitle, pageTop, wordsPage } from '../parts/pageStyles';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { Original } from './Original';
import { QuestionLine } from './QuestionLine';
import { ReadTables } from './ReadTables';
import { ReplacedFigures } from './ReplacedFigures';
import { SourceBoxes } from './SourceBoxes';

interface ReadPreviewProps {
  workbook: Workbook;
  reading: OutcomeReading;
  answers: Readonly<Record<string, string>>;
  measures: readonly Measure[];
  onAnswers(answers: Readonly<Record<string, string>>): void;
  onBack(): void;
  onClose(measureKey?: Key): void;
}

/** A table that was read: at the left as it is, at the right what was understood, above both what only a person can tell. */
export function ReadPreview({ workbook, reading, answers, measures, onAnswers, onBack, onClose }: ReadPreviewProps) {
  const styles = useStyles();
  const { workspace, keeping, host, today } = useSchool();
  const snapshot = useSnapshot();
  const [problem, setProblem] = useState<string>();
  const { questions } = reading;
  const [sources, setSources] = useState<SourcesGiven>({});
  const figures = useMemo(() => withSources(reading.figures, sources), [reading.figures, sources]);
  const lacking = withoutSource(snapshot, reading.figures);
  const [question] = questions;
  const ready = figures.filter(({ asked }) => asked.length === 0);
  const given = Object.keys(answers);
  const replaced = useMemo(
    () => replacedFigures(snapshot, bringInOutcomes(snapshot, figures, { newKey: host.newKey, today })),
    [snapshot, figures, host, today],
  );

  async function add(): Promise<void> {
    const changes = bringInOutcomes(workspace.current(), figures, { newKey: host.newKey, today });
    const first = changes.find(({ kind }) => kind === 'figure');
    if (changes.length === 0) keeping.say('These figures are all here already');
    try {
      await keeping.keep(changes, { say: `Brought in ${count(ready.length, 'figure')}` });
      onClose(first?.kind === 'figure' ? first.after.measureKey : ready[0]?.measureKey);
    } catch (thrown) {
      setProblem(refusalText(thrown));
    }
  }

  function back(): void {
    const last = given.at(-1);
    if (last === undefined) return onBack();
    onAnswers(Object.fromEntries(given.slice(0, -1).map((id) => [id, answers[id]!])));
  }

  return (
    <section className={styles.page} aria-label="What was read">
      <div className={styles.top}>
        <h1 className={styles.title}>What was read</h1>
        <span className={styles.acts}>
          <Button onClick={back}>Back</Button>
          <Button onClick={() => onClose()}>Cancel</Button>
          <Button appearance="primary" disabled={question !== undefined || ready.length === 0} onClick={() => void add()}>
            {addWords(ready.length - replaced.length, replaced.length)}
          </Button>
        </span>
      </div>
      {problem && (
        <Notice serious title="Nothing was added.">
          {problem}
        </Notice>
      )}
      {question ? (
        <QuestionLine
          key={question.id}
          question={question}
          left={questions.length}
          measures={measures}
          onAnswer={(value) => onAnswers({ ...answers, [question.id]: value })}
        />
      ) : (
        <>
          <p className={styles.quiet}>Nothing is kept yet. Look it over, then add it.</p>
          <SourceBoxes owners={lacking} given={sources} onGiven={setSources} />
        </>
      )}
      <ReplacedFigures replaced={replaced} measures={measures} />
      <div className={styles.both}>
        <Original workbook={workbook} reading={reading} question={question} />
        <ReadTables workbook={workbook} reading={reading} measures={measures} />
      </div>
    </section>
  );
}

/** `Add 3 figures`, `Add 1 figure, change 1`, `Change 2 figures`. */
function addWords(added: number, changed: number): string {
  if (changed === 0) return added === 0 ? 'Add' : `Add ${count(added, 'figure')}`;
  return added === 0 ? `Change ${count(changed, 'figure')}` : `Add ${count(added, 'figure')}, change ${changed}`;
}

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [when.phone]: { paddingInline: tokens.spacingHorizontalL },
    // Small numbers stand here as they were given.
    [when.print]: { display: 'none' },
  },
  top: pageTop,
  title: pageTitle,
  acts: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    marginBlockStart: tokens.spacingVerticalL,
    [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
