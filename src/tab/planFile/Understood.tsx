import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QuestionCircleRegular } from '@fluentui/react-icons';
import type { Field, PlanReading, Question, ReadAction } from '../../domain/planFile/reading';
import { StatusMark } from '../parts/StatusMark';
import { useSchool } from '../school/School';
import { sizes } from '../theme';
import { dayText } from '../words/days';
import { moneyText } from '../words/money';

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
      <thead>
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
              <tr
                key={action.id}
                className={mergeClasses(styles.row, (chosen ? chosen === action.id : asked.has(action.id)) && styles.asked)}
              >
                <td className={styles.text} onClick={() => onChoose(action)}>
                  <button type="button" className={styles.look} aria-pressed={chosen === action.id}>
                    {action.text || <Asked action={action} field="text" question={question} empty="no words" />}
                  </button>
                </td>
                <td onClick={() => onChoose(action, 'leads')}>
                  {action.leads.join(', ') || <Asked action={action} field="leads" question={question} empty="nobody" />}
                </td>
                <td className={styles.day} onClick={() => onChoose(action, 'due')}>
                  <Due action={action} question={question} />
                </td>
                <td className={styles.number} onClick={() => onChoose(action, 'cost')}>
                  {action.cost === null
                    ? action.costText || <Asked action={action} field="cost" question={question} empty="–" />
                    : moneyText(action.cost)}
                </td>
                <td onClick={() => onChoose(action, 'status')}>
                  {action.status ? (
                    <StatusMark status={action.status} />
                  ) : (
                    <Asked action={action} field="status" question={question} empty="not stated" />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
    </table>
  );
}

function Due({ action, question }: { action: ReadAction; question?: Question }) {
  const { today } = useSchool();
  if (action.due === null) return <Asked action={action} field="due" question={question} empty="open" />;
  return <>{'day' in action.due ? dayText(action.due.day, today) : action.due.words}</>;
}

/** A field that is being asked about, or that the file leaves empty. */
function Asked({ action, field, question, empty }: { action: ReadAction; field: Field; question?: Question; empty: string }) {
  const styles = useStyles();
  if (!action.asked.includes(field)) return <span className={styles.empty}>{empty}</span>;
  const now = question?.field === field && question.about.includes(action.id);
  return (
    <span className={now ? styles.now : styles.empty}>
      <QuestionCircleRegular aria-hidden /> {now ? 'this question' : 'a question'}
    </span>
  );
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, marginBottom: tokens.spacingVerticalS },
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
  row: {
    height: sizes.tableRow,
    cursor: 'pointer',
    '& td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
      verticalAlign: 'top',
    },
  },
  asked: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStrokeInteractive}`,
  },
  text: { minWidth: '128px' },
  look: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    background: 'none',
    border: 'none',
    padding: 0,
    whiteSpace: 'pre-wrap',
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  day: { minWidth: '88px' },
  empty: { color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});
