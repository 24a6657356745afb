import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Key } from '../../domain/record';
import type { SampleSchool } from '../../domain/sampleSchool';
import { startFromSample } from '../../domain/startFromSample';
import { refusalText } from '../faultText';
import { StatusMark } from '../parts/StatusMark';
import { Skeleton } from '../parts/Skeleton';
import { useSchool } from '../school/School';
import { useRights } from '../school/useRights';
import { sizes, when } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { listWords } from '../words/counts';
import { dayText } from '../words/days';
import { shortName } from '../words/people';
import { pageTitle, wordsPage } from '../parts/pageStyles';

interface SampleObjectiveProps {
  objective: SampleSchool['objectives'][number];
  number: number;
  nameOf(key: string): string;
}

interface SamplePlanProps {
  onBack(): void;
  onImport(): void;
  /** A plan was made of it. */
  onStarted(planKey: Key): void;
}

/** An invented plan to look at. It stays as it is; whoever may write plans can start one of their own from it. */
export function SamplePlan({ onBack, onImport, onStarted }: SamplePlanProps) {
  const styles = useStyles();
  const { keeping, circumstances, today } = useSchool();
  const { edits } = useRights();
  const [sample, setSample] = useState<SampleSchool | 'missing'>();
  useEffect(() => {
    fetch('sample-school.json')
      .then((answer) => answer.json() as Promise<SampleSchool>)
      .then(setSample, () => setSample('missing'));
  }, []);
  const nameOf = (key: string) =>
    sample === 'missing' ? '' : shortName(sample?.people.find((one) => one.key === key)?.name ?? key);

  async function start(from: SampleSchool): Promise<void> {
    const changes = startFromSample(from, academicYearOf(today), circumstances());
    try {
      await keeping.keep(changes, { say: 'Started a plan from the sample', lookedAt: true });
      onStarted(changes[0]!.after.key);
    } catch (thrown) {
      keeping.say(refusalText(thrown));
    }
  }

  return (
    <section className={styles.page} aria-label="Sample plan">
      <h1 className={styles.title}>Sample plan</h1>
      <p className={styles.words}>
        {sample === 'missing' ? 'The sample cannot be fetched just now.' : (sample?.about ?? '')} Nothing here is kept.
        {edits && ' A plan started from it is a draft: roles instead of names, and nothing said of its actions yet.'}
      </p>
      <p className={styles.buttons}>
        {edits && sample !== undefined && sample !== 'missing' && (
          <Button appearance="primary" onClick={() => void start(sample)}>
            Start from this sample
          </Button>
        )}
        {edits && <Button onClick={onImport}>Bring in your own</Button>}
        <Button onClick={onBack}>Back</Button>
      </p>
      {sample === undefined && <Skeleton words="Fetching the sample." />}
      {sample !== undefined &&
        sample !== 'missing' &&
        sample.priorities.map((priority, at) => (
          <section key={priority.key}>
            <h2 className={styles.priority}>
              P{at + 1} {priority.title}
            </h2>
            <p className={styles.measure}>
              {priority.rationale} Serves {servedBy(sample, priority.serves)}.
            </p>
            {sample.objectives.map(
              (objective, place) =>
                objective.priority === priority.key && (
                  <SampleObjective key={objective.statement} objective={objective} number={place + 1} nameOf={nameOf} />
                ),
            )}
          </section>
        ))}
    </section>
  );
}

function SampleObjective({ objective, number, nameOf }: SampleObjectiveProps) {
  const styles = useStyles();
  const { today } = useSchool();
  return (
    <>
      <h3 className={styles.objective}>
        {number} {objective.statement}
      </h3>
      <p className={styles.measure}>
        {objective.measure}, {objective.baseline} → {objective.target}
      </p>
      <ul className={styles.list}>
        {objective.actions.map((action, at) => (
          <li key={action.text} className={styles.row}>
            <span>
              {number}.{at + 1} {action.text}
              {(action.milestones ?? []).map(({ text, due, dueText }) => (
                <span key={text} className={styles.milestone}>
                  {text}, {due ? dayText(due, today) : dueText}
                </span>
              ))}
            </span>
            <span>{nameOf(action.lead)}</span>
            <span>{action.due ? dayText(action.due, today) : action.dueText}</span>
            <StatusMark status={action.updates?.at(-1)?.status ?? 'notStarted'} />
          </li>
        ))}
      </ul>
    </>
  );
}

function servedBy({ schoolPriorities }: SampleSchool, keys: readonly string[]): string {
  return listWords(schoolPriorities.filter(({ key }) => keys.includes(key)).map(({ ref, title }) => `${ref} ${title}`));
}

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    [when.phone]: { paddingInline: tokens.spacingHorizontalL },
  },
  title: pageTitle,
  words: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  priority: {
    margin: `${tokens.spacingVerticalXXL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  objective: {
    margin: `${tokens.spacingVerticalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  milestone: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  measure: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.lead} ${sizes.status} ${sizes.status}`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.phone]: {
      gridTemplateColumns: `minmax(0, 1fr) minmax(0, 1fr) ${sizes.status}`,
      rowGap: tokens.spacingVerticalXXS,
      paddingBlock: tokens.spacingVerticalS,
      '> :first-child': { gridColumn: '1 / -1' },
    },
  },
});
