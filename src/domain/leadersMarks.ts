import { prioritiesStanding } from './priorityStanding';
import type { PriorityStatus } from './priority';
import type { Mark, Ranking } from './ranking';
import type { Author, Circumstances, Kept, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { byWriting } from './writing';

/** How one leader sees one priority: the latest that they said of it. */
export interface LeaderMarks extends Pick<Ranking, 'impact' | 'urgency' | 'note'> {
  leader: Author;
  /** Their view has not reached the tenant yet. */
  waiting: boolean;
}

/** What a leader says of a priority, added to what was said before. */
export function giveMarks(
  snapshot: Snapshot,
  priorityKey: Key,
  said: { impact: Mark; urgency: Mark; note: string },
  { now, newKey }: Pick<Circumstances, 'now' | 'newKey'>,
): Change[] {
  const planKey = snapshot.priority.get(priorityKey)?.record.planKey;
  if (planKey === undefined) return [];
  return [{ kind: 'ranking', after: { key: newKey(), planKey, priorityKey, ...said, at: now } }];
}

/** All leaders' views of a plan's priorities, by priority, in the order of their names. What has no author yet is this person's own. */
export function leadersMarks(snapshot: Snapshot, planKey: Key, me: Author): ReadonlyMap<Key, LeaderMarks[]> {
  const latest = new Map<Key, Map<string, LeaderMarks>>();
  const all = [...snapshot.ranking.values()].filter(({ record }) => record.planKey === planKey && isReadable(record));
  for (const { record, author = me, waiting = false } of all.sort(byWriting) as Kept<Ranking>[]) {
    const { impact, urgency, note, priorityKey } = record;
    const views = latest.get(priorityKey) ?? new Map<string, LeaderMarks>();
    latest.set(priorityKey, views.set(author.entraId, { impact, urgency, note, leader: author, waiting }));
  }
  const named = (views: Map<string, LeaderMarks>) => [...views.values()].sort((a, b) => (a.leader.name < b.leader.name ? -1 : 1));
  return new Map([...latest].map(([key, views]) => [key, named(views)]));
}

/** What leaders together think: the mean of impact and of urgency. Undefined where nobody gave marks. */
export function togetherOf(views: readonly LeaderMarks[] | undefined): { impact: number; urgency: number } | undefined {
  if (views === undefined || views.length === 0) return undefined;
  const mean = (of: (one: LeaderMarks) => number) => views.reduce((sum, one) => sum + of(one), 0) / views.length;
  return { impact: mean(({ impact }) => impact), urgency: mean(({ urgency }) => urgency) };
}

/**
 * The order that the leaders' marks would give to priorities which stand alike: by impact and urgency together, and by urgency
 * where these are even. Those without marks come last; what is even stays as it stands.
 */
export function orderByMarks(snapshot: Snapshot, planKey: Key, status: PriorityStatus, me: Author): Key[] {
  const marks = leadersMarks(snapshot, planKey, me);
  const all = prioritiesStanding(snapshot, planKey, status).map(({ key }) => ({ key, together: togetherOf(marks.get(key)) }));
  const weight = ({ together }: (typeof all)[number]) => (together === undefined ? -1 : together.impact + together.urgency);
  const urgency = ({ together }: (typeof all)[number]) => together?.urgency ?? -1;
  return all.sort((a, b) => weight(b) - weight(a) || urgency(b) - urgency(a)).map(({ key }) => key);
}

function isReadable({ impact, urgency }: Ranking): boolean {
  return impact !== 0 && urgency !== 0;
}
