import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlanReading, ReadAction } from '../../domain/planFile/reading';
import type { Field } from '../../domain/planFile/field';
import type { Question } from '../../domain/planFile/question';
import { useSteady } from '../school/useSteady';
import { when } from '../theme';
import { UnderstoodRow } from './UnderstoodRow';

interface UnderstoodProps {
  reading: PlanReading;
  question?: Question;
  /** The action that is being put right. */
  chosen?: string;
  onChoose(action: ReadAction, field?: Field): void;
}

/** What was read, as it will stand in the plan. A click puts a value right; the name of an action opens all of it. */
export function Understood({ reading, question, chosen, onChoose }: UnderstoodProps) {
  const styles = useStyles();
  const asked = new Set(question?.about);
  const { onChoose: choose } = useSteady({ onChoose });
  const groups = [
    ...reading.objectives.map(({ ref, text }) => ({ ref, text })),
    { ref: undefined, text: 'Under no objective' },
  ].map(({ ref, text }) => ({
    ref: ref ?? '',
    text,
    actions: reading.actions.filter((action) =>
      ref === undefined ? !reading.objectives.some((one) => one.ref === action.objective) : action.objective === ref,
    ),
  }));

  return (
    <table className={styles.table}>
      <caption className={styles.heading}>What we understood</caption>
      <thead className={styles.heads}>
        <tr>
          {['Action', 'Lead', 'Due', 'Cost', 'Status'].map((head) => (
            <th key={head} scope="col" className={mergeClasses(styles.head, head === 'Cost' && styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ ref, actions }) => ref !== '' || actions.length > 0)
        .map(({ ref, text, actions }) => (
          <tbody key={ref}>
            <tr>
              <th colSpan={5} scope="rowgroup" className={styles.objective}>
                {ref} {text}
              </th>
            </tr>
            {actions.map((action) => (
              <UnderstoodRow
                key={action.id}
                action={action}
                lit={chosen ? chosen === action.id : asked.has(action.id)}
                chosen={chosen === action.id}
                asked={asked.has(action.id) ? question?.field : undefined}
                onChoose={choose}
              />
            ))}
          </tbody>
        ))}
    </table>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
  // On a phone each action is a paragraph: its words, and the rest below them.
  heads: { [when.phone]: { display: 'none' } },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    padding: tokens.spacingHorizontalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  objective: {
    textAlign: 'start',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  number: { textAlign: 'end' },
});
