import { makeStyles, tokens } from '@fluentui/react-components';
import type { PupilGroup } from '../../domain/figure';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { gapByYear, type GapByYear } from '../../domain/outcomeTrend';
import { shownNumber } from '../../domain/told';
import { useSnapshot } from '../school/School';
import { useWorkedOut } from '../school/useWorkedOut';
import { when } from '../theme';
import { listWords } from '../words/counts';
import { hiddenWords } from '../words/outcomeNotes';
import {
  distanceWords,
  gapText,
  gapUnitWords,
  groupWords,
  isPercent,
  ownerWords,
  plainNumber,
  toldText,
} from '../words/outcomes';
import { DotPlot, type DotRow } from './DotPlot';
import { Trend } from './Trend';
import { TrendTable } from './TrendTable';

interface PicturesProps {
  table: OutcomeTable;
  /** The sentence that both pictures stand for. */
  says: string;
  /** The group whose gap the sentence tells. */
  group?: PupilGroup;
}

/** The groups side by side, and the gap over the years. Every number in them stands in the table below. */
export function Pictures({ table, says, group }: PicturesProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { measure, rows, comparisons, hiddenBelow, yearGroup } = table;
  const school = snapshot.settings.get('settings')?.record.school || 'Your school';
  const [beside] = comparisons;
  const percent = isPercent(measure.unit);
  const groups = rows.filter((row) => row.group !== 'all');
  const dots = groups.map((row): DotRow => {
    const value = shownNumber(row.value);
    const other = beside && row.compared[beside.whose]?.value;
    return {
      name: groupWords[row.group],
      pupils: row.pupils === null ? '' : toldText(row.pupils, plainNumber, hiddenBelow.count),
      value: value ?? undefined,
      valueText: value === null ? '' : gapText(Math.abs(value)).replace('+', ''),
      hidden: hiddenWords(row, hiddenBelow, measure),
      blank: row.value === null,
      mark: other === undefined ? undefined : { value: other, text: gapText(other).replace('+', '') },
    };
  });
  const at = groups.findIndex((row) => row.group === group);
  const gap = shownNumber(groups[at]?.gap ?? null);
  const trend = useWorkedOut((now) => group && gapByYear(now, measure.key, group, yearGroup), [measure.key, group, yearGroup]);
  const points = (trend?.points ?? []).flatMap(({ period, gap: told }) => {
    const value = shownNumber(told);
    return value === null ? [] : [{ period, value, text: gapText(value).replace('+', '') }];
  });
  const gone = (trend?.points ?? []).filter((one) => shownNumber(one.gap) === null).map(({ period }) => period);
  const compared = trend?.compared;

  return (
    <div className={styles.both}>
      <figure className={styles.figure}>
        <figcaption className={styles.head}>
          <b>Groups against {beside ? ownerWords[beside.whose].toLowerCase() : 'each other'}</b>
          <span className={styles.keys}>
            <span className={styles.key}>
              <span className={styles.dot} aria-hidden /> {school.split(' ')[0]}
            </span>
            {beside && (
              <span className={styles.key}>
                <span className={styles.mark} aria-hidden /> {ownerWords[beside.whose]}
              </span>
            )}
          </span>
        </figcaption>
        <DotPlot
          says={says}
          rows={dots}
          gap={at > 0 && gap !== null ? { to: at, text: `gap ${gapText(Math.abs(gap)).replace('+', '')}` } : undefined}
          most={percent ? 100 : undefined}
          tickText={(one) => `${plainNumber(one)}${percent ? '%' : ''}`}
        />
      </figure>
      {group && points.length > 0 && (
        <figure className={styles.figure}>
          <figcaption className={styles.head}>
            <span>
              <b>Gap by year</b>{' '}
              <span className={styles.quiet}>
                {[gapUnitWords(measure), `${groupWords[group]} to no SEN`].filter(Boolean).join(', ')}
              </span>
            </span>
          </figcaption>
          {points.length > 1 ? (
            <>
              <Trend
                says={trendWords(points, group)}
                points={points}
                other={compared && { value: compared.gap, text: elsewhere(compared) }}
              />
              <TrendTable
                title={`Gap of ${groupWords[group]} to no SEN`}
                points={points}
                other={compared && elsewhere(compared)}
              />
            </>
          ) : (
            <p className={styles.words}>
              {points[0]!.period} is the only year so far: a gap of {distanceWords(points[0]!.value, measure.unit)}. With a second
              year this shows whether it closes.
              {compared &&
                ` ${ownerWords[compared.whose]} it was ${distanceWords(compared.gap, measure.unit)} (${compared.period}).`}
            </p>
          )}
          {gone.length > 0 && <p className={styles.note}>Not shown, too few pupils: {listWords(gone)}.</p>}
        </figure>
      )}
    </div>
  );
}

/** What the gap is elsewhere, and when: `England 21.6, 2024/25`. */
function elsewhere({ whose, gap, period }: NonNullable<GapByYear['compared']>): string {
  return `${ownerWords[whose]} ${gapText(gap).replace('+', '')}, ${period}`;
}

function trendWords(points: readonly { period: string; text: string }[], group: PupilGroup): string {
  return `Gap of ${groupWords[group]} to no SEN: ${points.map(({ period, text }) => `${text} in ${period}`).join(', ')}`;
}

const useStyles = makeStyles({
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    gap: tokens.spacingHorizontalXXXL,
    marginBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalM}`,
    [when.belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)' },
    [when.print]: { gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)', breakInside: 'avoid' },
  },
  figure: { margin: 0, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBlockEnd: tokens.spacingVerticalS,
  },
  keys: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // Drawn by borders: paper and forced colours leave backgrounds out.
  dot: {
    border: `${tokens.strokeWidthThickest} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  mark: { height: tokens.spacingVerticalM, borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralForeground3}` },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, maxWidth: '40ch', color: tokens.colorNeutralForeground2 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
