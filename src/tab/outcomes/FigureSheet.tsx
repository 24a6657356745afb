import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { figureKey, pupilGroups, type Figure, type PupilGroup } from '../../domain/figure';
import { latestPeriod } from '../../domain/outcomeOverview';
import { allYearGroups, yearGroupsOffered } from '../../domain/schoolYearGroups';
import type { OutcomeTable } from '../../domain/outcomeTable';
import { usualYearGroup } from '../../domain/startingMeasures';
import { roundedOf } from '../../domain/toldFigure';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { selectBox } from '../parts/selectBox';
import { Sheet } from '../parts/Sheet';
import { useSchool, useSnapshot } from '../school/School';
import { sizes } from '../theme';
import { academicYearOf } from '../words/academicYear';
import { count } from '../words/counts';
import { yearSaid } from '../words/yearSaid';
import { groupWords, unitHead, valueText, yearGroupWords } from '../words/outcomes';
import { FigureGrid, type GridValue } from './FigureGrid';
import { typedFigures, type Part } from './typedFigures';

interface FigureSheetProps {
  table: OutcomeTable;
  /** Shows the page of what is typed. */
  onAsk(asked: { period: string; yearGroup: string }): void;
  onClose(): void;
}

/** Where figures are typed in, one period and one year group, or all, at a time. */
export function FigureSheet({ table: { measure, ...shown }, onAsk, onClose }: FigureSheetProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const [period, setPeriod] = useState(shown.period || latestPeriod(snapshot) || academicYearOf(today));
  const [yearGroup, setYearGroup] = useState(shown.period === '' ? usualYearGroup(measure.key) : shown.yearGroup);
  const [offersAll, setOfferingAll] = useState(false);
  const offered = offersAll ? allYearGroups : yearGroupsOffered(snapshot, yearGroup);
  const isCounted = measure.unit === 'percent' || measure.unit === 'rate';
  const parts: readonly Part[] = isCounted ? ['pupils', 'count', 'value'] : ['pupils', 'value'];
  const heads = { pupils: 'Pupils', count: measure.counted || 'Number', value: unitHead(measure.unit) };
  const ofPeriod = { measureKey: measure.key, whose: 'school' as const, period: period.trim(), yearGroup };
  const figure = (group: PupilGroup): Figure | undefined => {
    const known = snapshot.figure.get(figureKey({ ...ofPeriod, group }))?.record;
    return known?.removed ? undefined : known;
  };

  /** What a share or a rate comes to where nobody typed it: one decimal, as its page says it. */
  function following(group: PupilGroup): string | undefined {
    const { pupils, count } = figure(group) ?? {};
    if (!isCounted || typeof pupils !== 'number' || typeof count !== 'number' || pupils === 0) return undefined;
    return valueText(roundedOf((count / pupils) * 100)!, measure.unit);
  }

  function chooseYearGroup(chosen: string): void {
    if (chosen === more) setOfferingAll(true);
    else setYearGroup(chosen);
  }

  async function keep(values: readonly GridValue[], pasted: boolean): Promise<void> {
    const changes = typedFigures(workspace.current(), ofPeriod, parts, values);
    const [only] = values;
    const join = `figure/${period}/${yearGroup}/${only?.row},${only?.column}`;
    const manner = pasted ? { say: `Pasted ${count(values.length, 'number')}` } : { join };
    if (!pasted) return keeping.keep(changes, manner);
    await keeping.keep(changes, manner).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  function close(): void {
    // Of a period in which nothing was typed there is nothing to show.
    if (pupilGroups.some(figure)) onAsk({ period: period.trim(), yearGroup });
    onClose();
  }

  return (
    <Sheet
      wide
      title="Type figures in"
      above={[measure.name, yearSaid(period, today)].filter(Boolean).join(', ')}
      onClose={close}
    >
      <div className={styles.form}>
        <div className={styles.about}>
          <BoxField single label="Period" aside="such as 2025/26" text={period} onText={setPeriod} />
          <label className={styles.label}>
            Year group
            <select className={styles.select} value={yearGroup} onChange={({ target }) => chooseYearGroup(target.value)}>
              {offered.map((one) => (
                <option key={one} value={one}>
                  {yearGroupWords(one)}
                </option>
              ))}
              {offered.length < allYearGroups.length && <option value={more}>More year groups</option>}
            </select>
          </label>
        </div>
        {period.trim() !== '' && (
          <FigureGrid
            key={`${period}/${yearGroup}`}
            label={`Figures of ${period}, ${yearGroupWords(yearGroup).toLowerCase()}`}
            corner="Group"
            columns={parts.map((part) => heads[part])}
            rows={pupilGroups.map((group) => ({
              name: groupWords[group],
              cells: parts.map((part) => ({
                label: `${groupWords[group]}, ${heads[part]}`,
                value: figure(group)?.[part] ?? null,
                follows: part === 'value' ? following(group) : undefined,
              })),
            }))}
            keep={keep}
          />
        )}
        <p className={styles.quiet}>
          Everything is kept as you type. A block copied from a spreadsheet can be pasted into the first of its boxes. Only here
          small numbers stand as they were typed; everywhere else they are hidden.
          {isCounted &&
            ` The ${measure.unit === 'rate' ? 'rate' : 'percentage'} follows from the two numbers before it; type it where those are not known.`}
        </p>
      </div>
    </Sheet>
  );
}

/** Chosen in place of a year group. */
const more = 'more';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  about: { display: 'grid', gridTemplateColumns: `repeat(auto-fit, minmax(${sizes.due}, 1fr))`, gap: tokens.spacingHorizontalL },
  label: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  select: selectBox,
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
