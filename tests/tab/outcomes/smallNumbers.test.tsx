import { setFigure } from '../../../src/domain/figureEditing';
import type { PupilGroup } from '../../../src/domain/figure';
import { outcomeTable } from '../../../src/domain/outcomeTable';
import type { Snapshot } from '../../../src/domain/snapshot';
import { isHidden } from '../../../src/domain/told';
import { ChainPage } from '../../../src/tab/chain/ChainPage';
import { Settle } from '../../../src/tab/chain/Settle';
import { Outcomes } from '../../../src/tab/outcomes/Outcomes';
import { YearGroups } from '../../../src/tab/outcomes/YearGroups';
import { Overview } from '../../../src/tab/overview/Overview';
import { ThemeBoard } from '../../../src/tab/themes/ThemeBoard';
import { apply } from '../../domain/builders';
import { openScreens } from '../drawn';

const measureKey = 'persistentAbsence';
const groups: readonly (readonly [PupilGroup, pupils: number, count: number])[] = [
  ['noSen', 1201, 337],
  ['senSupport', 151, 53],
  ['ehcp', 17, 3],
  ['all', 1369, 393],
];

/** A school that has such figures of this year and the last, in words that no other number of a screen is. */
function planted(snapshot: Snapshot): Snapshot {
  return ['2024/25', '2025/26'].reduce(
    (now, period, year) =>
      groups.reduce((before, [group, pupils, count]) => {
        const cell = { measureKey, whose: 'school', period, yearGroup: '', group } as const;
        return apply(before, setFigure(before, cell, { pupils: pupils + year * 2, count, value: null }));
      }, now),
    snapshot,
  );
}

/** What hidden numbers of the measure could be read as: counts, shares, gaps, and how many pupils a gap amounts to. */
function secretsIn(snapshot: Snapshot): string[] {
  return ['2024/25', '2025/26'].flatMap((period, year) => {
    const { rows } = outcomeTable(snapshot, measureKey, { period })!;
    const shareOf = (at: number): number => Math.round((groups[at]![2] / (groups[at]![1] + year * 2)) * 1000) / 10;
    return rows.flatMap((row, at) => [
      ...(isHidden(row.count) && groups[at]![2] > 9 ? [String(groups[at]![2])] : []),
      ...(isHidden(row.value) ? [String(shareOf(at))] : []),
      ...(isHidden(row.gap) ? [Math.abs(shareOf(at) - shareOf(0)).toFixed(1)] : []),
    ]);
  });
}

const there = { notices: null, onGo: () => undefined, onThrough: () => undefined, onOpen: () => undefined };
const none = () => null;

test('no screen says a hidden number, nor do its pictures, tips and what a screen reader hears', async () => {
  const screens = await openScreens('priya');
  const school = planted(screens.workspace.current());
  const secrets = secretsIn(school);
  expect(secrets).toEqual(expect.arrayContaining(['17.6', '10.5']));
  expect(secrets.length).toBeGreaterThan(6);
  const planKey = school.settings.get('settings')!.record.currentPlan;
  const drawn = [
    <Outcomes key="list" {...there} at={[]} reasons={none} />,
    <Outcomes key="measure" {...there} at={[measureKey]} reasons={none} />,
    <YearGroups
      key="years"
      measureKey={measureKey}
      measure={school.measure.get(measureKey)!.record}
      period="2025/26"
      hiddenBelow={10}
      onYearGroup={() => undefined}
    />,
    <ChainPage key="chain" {...there} at={['measure', measureKey]} />,
    <Settle key="settle" {...there} pages={null} planKey={planKey} />,
    <Overview key="overview" {...there} planKey={planKey} />,
    <ThemeBoard key="themes" {...there} />,
  ].map((screen) => screens.draw(screen, { ...screens.workspace, current: () => school }).html);
  await screens.close();
  // The shown numbers are there: it is this measure that is drawn.
  expect(drawn[1]).toContain('28.0');
  for (const html of drawn) {
    const plain = html
      .replace(/ (?:class|d|points|x\d?|y\d?|width|height|viewBox|style|transform)="[^"]*"/g, '')
      .replace(/−/g, '-');
    const found = secrets.filter((secret) =>
      new RegExp(`(?<![\\d.])${secret.replace('.', String.raw`\.`)}(?![\\d.])`).test(plain),
    );
    expect(found).toEqual([]);
  }
});
