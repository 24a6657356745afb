import { makeStyles, tokens } from '@fluentui/react-components';
import { when } from '../theme';

interface TrendTableProps {
  /** What the figures are: `Gap of SEN Support to no SEN`. */
  title: string;
  points: readonly { period: string; text: string }[];
  /** What the gap is elsewhere, with its period. */
  other?: string;
}

/** What the picture of a trend shows, in figures. On paper the picture says them already. */
export function TrendTable({ title, points, other }: TrendTableProps) {
  const styles = useStyles();
  return (
    <details className={styles.whole}>
      <summary className={styles.name}>In figures</summary>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <tbody>
          {points.map(({ period, text }) => (
            <tr key={period}>
              <th scope="row" className={styles.cell}>
                {period}
              </th>
              <td className={styles.cell}>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {other && <p className={styles.other}>{other}</p>}
    </details>
  );
}

const useStyles = makeStyles({
  whole: { marginBlockStart: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, [when.print]: { display: 'none' } },
  name: { cursor: 'pointer', color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', marginBlockStart: tokens.spacingVerticalS },
  // A narrow table would break its name after each second word.
  caption: { textAlign: 'start', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  other: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
