import type { Comparator } from '../../domain/comparators';
import { sampleOutcomeChanges, type SampleOutcomes } from '../../domain/sampleOutcomes';
import type { OldRow } from './writeRows';

/** The sample school's outcomes of four years as its SENCO kept them in September 2026, with what they are compared with. */
export function sampleOutcomeRows(sample: unknown, comparators: unknown): OldRow[] {
  return sampleOutcomeChanges(sample as SampleOutcomes, comparators as Comparator[]).map(
    ({ kind, after }) => ({ kind, by: 'priya', at: '2026-09-10T15:20:00.000Z', record: after }) as OldRow,
  );
}

/**
 * Ten years of figures: the sample school's last tables, year by year with other numbers. Only the last year has what they are
 * compared with.
 */
export function tenYearsOutcomes(sample: unknown, comparators: unknown): OldRow[] {
  const { tables, ...rest } = sample as SampleOutcomes;
  const last = tables.filter(({ period }) => period === '2025/26');
  const years = Array.from({ length: 10 }, (_, at) => 2016 + at);
  return years.flatMap((year) => {
    const back = 2025 - year;
    const period = `${year}/${String(year + 1).slice(2)}`;
    const own = last.map((table): SampleOutcomes['tables'][number] => {
      const cells = (['noSen', 'senSupport', 'ehcp', 'all'] as const).map((group) => {
        const [pupils, count, value] = table[group];
        const moved = count === null || group === 'all' ? count : Math.min(pupils ?? count, count + (back % 3));
        return [group, [pupils, moved, value === null ? null : Math.round((value - 0.2 * back) * 10) / 10]];
      });
      return { ...table, period, ...(Object.fromEntries(cells) as Pick<typeof table, 'all' | 'noSen' | 'senSupport' | 'ehcp'>) };
    });
    const changes = sampleOutcomeChanges(
      { ...rest, measures: back === 0 ? rest.measures : [], tables: own },
      comparators as Comparator[],
    );
    const at = `${year + 1}-09-10T15:20:00.000Z`;
    return changes.map(({ kind, after }) => ({ kind, by: 'priya', at, record: after }) as OldRow);
  });
}
