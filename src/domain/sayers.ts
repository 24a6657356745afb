import type { Finding } from './finding';
import { figureIndexOf } from './figureIndex';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** The words of each kind of record that may repeat a number of a table, by field. */
export const wordFields = {
  finding: ['statement'],
  reason: ['statement', 'evidence', 'tested'],
  priority: ['title', 'rationale', 'servesNone', 'parkedBecause'],
  objective: ['statement', 'measure', 'baseline', 'target', 'latest', 'guardMeasure', 'successCriteria'],
  swotEntry: ['text', 'evidence', 'because', 'watchNote'],
  action: ['text', 'approach', 'evidenceBase', 'training', 'resources', 'costText', 'monitoring', 'successCriteria', 'note'],
  milestone: ['text'],
  update: ['happened', 'evidence', 'impact', 'reason'],
  decision: ['reason', 'impact'],
  planReview: ['note'],
  answer: ['doNow', 'evidence', 'strong', 'toDevelop'],
  voice: ['theme', 'message', 'occasion'],
} as const satisfies Partial<Record<keyof Snapshot, readonly string[]>>;

/** What may repeat a number of a table: from a finding of a measure to what a review says became of an action. */
export interface Sayer {
  kind: keyof typeof wordFields;
  key: Key;
}

/** Everything that a sayer says. */
export function wordsOf(snapshot: Snapshot, { kind, key }: Sayer): string[] {
  const record = snapshot[kind].get(key)?.record;
  if (record === undefined) return [];
  const words = new Map<string, unknown>(Object.entries(record));
  return wordFields[kind].map((field) => String(words.get(field) ?? ''));
}

/** What words may repeat: a finding, or what an objective's measure says although no finding does. */
export interface Behind {
  finding: Pick<Finding, 'sourceKey' | 'period' | 'yearGroup' | 'group' | 'statement'>;
  /** The words are of this very finding; otherwise they may be another's, and only what both say counts. */
  isSure: boolean;
  /** A share in them may be one of any year group of the table. Elsewhere it is so by chance, unless they name the year group. */
  ofYears: boolean;
}

/** What a sayer says, and the objective that it is said of or under: what year groups it is about. */
export function wordsAround(snapshot: Snapshot, sayer: Sayer): string[] {
  return [...wordsOf(snapshot, sayer), ...wordsOf(snapshot, { kind: 'objective', key: objectiveOf(snapshot, sayer) })];
}

/**
 * The findings whose numbers the words may repeat. Those in the bin, set aside or answered by another priority since count too, and
 * those that a priority answered in the plan that its own carries on: what was written for them still stands.
 */
export function findingsBehind(snapshot: Snapshot, sayer: Sayer): Behind[] {
  const measured = [...snapshot.finding.values()].map(({ record }) => record).filter(({ source }) => source === 'measure');
  const { kind, key } = sayer;
  if (kind === 'finding' || kind === 'reason' || kind === 'voice') {
    const own = kind === 'finding' ? key : snapshot[kind].get(key)?.record.findingKey;
    const isOf = measured.some((one) => one.key === own);
    // What a voice says for no finding may say what one does.
    const all = kind === 'voice' && !isOf ? measured : measured.filter((one) => one.key === own);
    return all.map((finding) => ({ finding, isSure: isOf, ofYears: true }));
  }
  const objective = snapshot.objective.get(objectiveOf(snapshot, sayer))?.record;
  const keys = priorityBefore(snapshot, kind === 'priority' ? key : (objective?.priorityKey ?? ''));
  // An action counts much besides pupils, sessions and staff among it.
  const mayBeSure = kind !== 'action' && kind !== 'milestone';
  const found = measured.map((finding) => ({
    finding,
    isSure: mayBeSure && keys.has(finding.priorityKey),
    ofYears: kind === 'priority',
  }));
  return objective && mayBeSure ? [...found, ...measureBehind(snapshot, objective.measureKey)] : found;
}

/** The objective that something is said of or under; '' for none. */
function objectiveOf(snapshot: Snapshot, { kind, key }: Sayer): Key {
  if (kind === 'objective') return key;
  if (kind === 'swotEntry' || kind === 'action') return snapshot[kind].get(key)?.record.objectiveKey ?? '';
  if (kind !== 'milestone' && kind !== 'update' && kind !== 'decision') return '';
  const { actionKey = '' } = snapshot[kind].get(key)?.record ?? {};
  return snapshot.action.get(actionKey)?.record.objectiveKey ?? '';
}

/** What the figures of an objective's own measure say in whichever period: of the whole school, or of its year groups if only those are known. */
function measureBehind(snapshot: Snapshot, measureKey: Key): Behind[] {
  const own = figureIndexOf(snapshot).measures.get(measureKey);
  return [...(own?.school ?? [])].map(([period, figures]): Behind => {
    const whole = figures.find((one) => one.yearGroup === '');
    const { yearGroup } = whole ?? figures[0]!;
    const finding = { sourceKey: measureKey, period, yearGroup, group: 'all', statement: '' } as const;
    return { finding, isSure: true, ofYears: whole === undefined };
  });
}

/** A priority's key, and those that it had in the plans which led to its own. */
function priorityBefore(snapshot: Snapshot, key: Key): ReadonlySet<Key> {
  const keys = new Set(key === '' ? [] : [key]);
  for (let now = key, planKey = snapshot.priority.get(key)?.record.planKey ?? ''; ;) {
    const from = snapshot.plan.get(planKey)?.record.rolledFrom ?? '';
    const ending = planKey.slice(from.length);
    if (from === '' || !now.endsWith(ending) || keys.has(now.slice(0, -ending.length))) return keys;
    [now, planKey] = [now.slice(0, -ending.length), from];
    keys.add(now);
  }
}
