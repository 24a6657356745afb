import type { Day } from '../../domain/day';
import { planWarnings, type PlanWarning } from '../../domain/planWarnings';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { planWarningWords } from './planWarningWords';

/** All that is worth a second look in one row of a plan. */
export interface RowWarnings {
  /** What opens for it: a milestone stands with its action. */
  kind: Exclude<PlanWarning['kind'], 'milestone'>;
  row: Key;
  /** One for each thing. */
  sentences: string[];
}

/** What is worth a second look, row by row from top to bottom. */
export function rowWarnings(snapshot: Snapshot, planKey: Key, today: Day): RowWarnings[] {
  const rows = new Map<Key, RowWarnings>();
  for (const warning of planWarnings(snapshot, planKey)) {
    const { kind, key, row } = warning;
    const words = planWarningWords(warning, today);
    const own = rows.get(row) ?? { kind: kind === 'milestone' ? 'action' : kind, row, sentences: [] };
    own.sentences.push(kind === 'milestone' ? `${snapshot.milestone.get(key)?.record.text || 'A milestone'}: ${words}` : words);
    rows.set(row, own);
  }
  return [...rows.values()];
}

/** The same as one text a row, a sentence a line; `last` itself where it says just that, so that nothing need be drawn again. */
export function warnedRows(rows: readonly RowWarnings[], last: ReadonlyMap<Key, string>): ReadonlyMap<Key, string> {
  const now = new Map(rows.map(({ row, sentences }) => [row, sentences.join('\n')]));
  const isSame = now.size === last.size && [...now].every(([row, words]) => last.get(row) === words);
  return isSame ? last : now;
}
