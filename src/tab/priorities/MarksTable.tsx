import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { togetherOf, type LeaderMarks } from '../../domain/leadersMarks';
import type { Priority } from '../../domain/priority';
import type { Author, Key } from '../../domain/record';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useStanding } from '../school/School';
import { sizes, when } from '../theme';

interface MarksTableProps {
  /** Each priority with how leaders see it. */
  shown: readonly { priority: Priority; views: readonly LeaderMarks[] }[];
  leaders: readonly Author[];
  nameOf(priority: Priority): string;
  /** Asks this leader about one, also again and after it was agreed; not given where they may give no marks. */
  onMark?(key: Key): void;
}

/** A row a priority, a column a leader, and what they think together. On a phone the cells of a row stand under each other. */
export function MarksTable({ shown, leaders, nameOf, onMark }: MarksTableProps) {
  const styles = useStyles();
  const { person: me } = useStanding();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            Priority
          </th>
          {leaders.map(({ entraId, name }) => (
            <th key={entraId} scope="col" className={styles.cell}>
              {entraId === me.entraId ? 'You' : name}
            </th>
          ))}
          <th scope="col" className={styles.cell}>
            Together
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ priority, views }) => {
          const together = togetherOf(views);
          return (
            <tr key={priority.key} className={styles.row}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <SafeInPrint sayer={{ kind: 'priority', key: priority.key }}>{nameOf(priority)}</SafeInPrint>
                {priority.status === 'proposed' && <span className={styles.small}>proposed</span>}
                {onMark && (
                  <Link
                    as="button"
                    className={styles.mark}
                    aria-label={`My marks of ${nameOf(priority)}`}
                    onClick={() => onMark(priority.key)}
                  >
                    My marks
                  </Link>
                )}
              </th>
              {leaders.map(({ entraId, name }) => {
                const view = views.find(({ leader }) => leader.entraId === entraId);
                return (
                  <td key={entraId} className={styles.cell}>
                    <span className={styles.who}>{entraId === me.entraId ? 'You' : name}: </span>
                    {view ? marksWords(view) : '–'}
                    {view?.note && <span className={styles.small}>{view.note}</span>}
                    {view?.waiting && <span className={styles.small}>waiting</span>}
                  </td>
                );
              })}
              <td className={mergeClasses(styles.cell, styles.firm)}>
                <span className={styles.who}>Together: </span>
                {together ? marksWords(together) : '–'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** `impact 4, urgency 3.5`. */
function marksWords({ impact, urgency }: { impact: number; urgency: number }): string {
  const words = (mark: number) => String(Math.round(mark * 10) / 10);
  // A mark never breaks from what it is for.
  return `impact\u00a0${words(impact)}, urgency\u00a0${words(urgency)}`;
}

const useStyles = makeStyles({
  table: {
    width: '100%',
    // Columns stay as wide as they are, however long a name is.
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    [when.phone]: { display: 'block', '& thead': { display: 'none' }, '& tbody, & tr, & th, & td': { display: 'block' } },
    '& thead th:first-child': { width: '34%' },
    '& thead th': {
      color: tokens.colorNeutralForeground3,
      fontSize: tokens.fontSizeBase200,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    minHeight: sizes.tableRow,
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    [when.phone]: { minHeight: 0, paddingBlock: tokens.spacingVerticalXXS },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  firm: { fontWeight: tokens.fontWeightSemibold },
  who: { display: 'none', color: tokens.colorNeutralForeground3, [when.phone]: { display: 'inline' } },
  mark: { display: 'block', fontSize: tokens.fontSizeBase200, [when.print]: { display: 'none' } },
  small: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});
