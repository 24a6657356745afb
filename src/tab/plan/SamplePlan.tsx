import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Status } from '../../domain/update';
import { StatusMark } from '../parts/StatusMark';
import { Skeleton } from '../parts/Skeleton';
import { useSchool } from '../school/School';
import { sizes, when } from '../theme';
import { dayText } from '../words/days';
import { shortName } from '../words/people';
import { pageTitle, wordsPage } from '../parts/pageStyles';

/** The sample school as the tab serves it: invented, and the same that the sandbox is filled with. */
interface SampleSchool {
  about: string;
  school: string;
  people: { key: string; name: string }[];
  plan: { title: string };
  objectives: {
    statement: string;
    measure: string;
    baseline: string;
    target: string;
    schoolPriority: string;
    actions: { text: string; lead: string; due?: string; dueText?: string; updates?: { status: Status }[] }[];
  }[];
}

/** A plan to look at before there is one; nothing in it can be changed or kept. */
export function SamplePlan({ onBack, onImport }: { onBack(): void; onImport(): void }) {
  const styles = useStyles();
  const { today } = useSchool();
  const [sample, setSample] = useState<SampleSchool | 'missing'>();
  useEffect(() => {
    fetch('sample-school.json')
      .then((answer) => answer.json() as Promise<SampleSchool>)
      .then(setSample, () => setSample('missing'));
  }, []);
  const nameOf = (key: string) =>
    sample === 'missing' ? '' : shortName(sample?.people.find((one) => one.key === key)?.name ?? key);

  return (
    <section className={styles.page} aria-label="Sample plan">
      <h1 className={styles.title}>Sample plan</h1>
      <p className={styles.words}>
        {sample === 'missing' ? 'The sample cannot be fetched just now.' : (sample?.about ?? '')} Nothing here is kept.
      </p>
      <p className={styles.buttons}>
        <Button appearance="primary" onClick={onImport}>
          Bring in your own
        </Button>
        <Button onClick={onBack}>Back</Button>
      </p>
      {sample === undefined && <Skeleton words="Fetching the sample." />}
      {sample !== undefined &&
        sample !== 'missing' &&
        sample.objectives.map((objective, place) => (
          <section key={objective.statement}>
            <h2 className={styles.objective}>
              {place + 1} {objective.statement}
            </h2>
            <p className={styles.measure}>
              {objective.measure}, {objective.baseline} → {objective.target}. Serves {objective.schoolPriority}
            </p>
            <ul className={styles.list}>
              {objective.actions.map((action, at) => (
                <li key={action.text} className={styles.row}>
                  <span>
                    {place + 1}.{at + 1} {action.text}
                  </span>
                  <span>{nameOf(action.lead)}</span>
                  <span>{action.due ? dayText(action.due, today) : action.dueText}</span>
                  <StatusMark status={action.updates?.at(-1)?.status ?? 'notStarted'} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

const useStyles = makeStyles({
  page: {
    ...wordsPage,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
  },
  title: pageTitle,
  words: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  objective: {
    margin: `${tokens.spacingVerticalXXL} 0 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  measure: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: `minmax(0, 1fr) ${sizes.lead} ${sizes.status} ${sizes.status}`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    [when.phone]: { gridTemplateColumns: '1fr auto', paddingBlock: tokens.spacingVerticalS },
  },
});
