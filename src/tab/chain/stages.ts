import { above, below, chainOf, type Link, type LinkKind } from '../../domain/chain';
import type { Snapshot } from '../../domain/snapshot';

/** One column of the picture: what stands at the same distance from the outcomes. */
export interface Stage {
  title: string;
  links: Link[];
}

/** A line of the picture, from left to right. */
export interface Line {
  from: Link;
  to: Link;
  /** It leads to or from the thing that was asked for. */
  near: boolean;
}

const columns: readonly { title: string; kinds: readonly LinkKind[]; uppermost?: LinkKind }[] = [
  { title: 'Seen in', kinds: ['measure', 'answer', 'voice'] },
  { title: 'Finding', kinds: ['finding'] },
  { title: 'Because', kinds: ['reason'] },
  // What a priority serves is no step towards it: it stands above it.
  { title: 'Priority', kinds: ['schoolPriority', 'priority'], uppermost: 'schoolPriority' },
  { title: 'Objective', kinds: ['objective'] },
  { title: 'SWOT', kinds: ['swotEntry'] },
  { title: 'Action', kinds: ['action'] },
];

/** The chain through one thing as columns from left to right, without those that hold nothing. */
export function stagesOf(snapshot: Snapshot, link: Link): Stage[] {
  const chain = chainOf(snapshot, link);
  const walked = [...chain.above, link, ...chain.below];
  // From above one comes to a priority and not to what it serves: that stands beside it all the same.
  const served = walked.flatMap((one) => (one.kind === 'priority' ? above(snapshot, one) : []));
  const beside = served.filter((one) => one.kind === 'schoolPriority' && !walked.some((other) => isSame(one, other)));
  const all = [...beside.filter((one, at) => beside.findIndex((other) => isSame(one, other)) === at), ...walked];
  const stages = columns.map(({ title, kinds, uppermost }) => {
    const own = all.filter(({ kind }) => kinds.includes(kind));
    return { title, links: own.toSorted((one, other) => Number(other.kind === uppermost) - Number(one.kind === uppermost)) };
  });
  return stages.filter(({ links }) => links.length > 0);
}

/** The lines between what the columns hold. */
export function linesOf(snapshot: Snapshot, stages: readonly Stage[], chosen: Link): Line[] {
  const all = stages.flatMap(({ links }) => links);
  return all.flatMap((from) =>
    below(snapshot, from)
      .filter((to) => all.some((one) => isSame(one, to)) && !isRoundabout(snapshot, from, to))
      .map((to) => ({ from, to, near: isSame(from, chosen) || isSame(to, chosen) })),
  );
}

/** A step that also leads over the column between is drawn that way alone: an objective's action that answers its SWOT. */
function isRoundabout(snapshot: Snapshot, from: Link, to: Link): boolean {
  if (from.kind !== 'objective' || to.kind !== 'action') return false;
  return above(snapshot, to).some((link) => link.kind === 'swotEntry' && above(snapshot, link).some((one) => isSame(one, from)));
}

/** Keys that lead from one thing to another. */
export type StepKey = (typeof stepKeys)[number];
const stepKeys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

/** Whether a key leads from one thing to another. */
export function isStepKey(key: string): key is StepKey {
  return stepKeys.some((one) => one === key);
}

/**
 * Where an arrow key leads from a thing: left and right along its lines, or to the same height where it has none; up and down in its
 * column or, where columns stand below one another (`asList`), through all of them.
 */
export function stepFrom(
  stages: readonly Stage[],
  lines: readonly Pick<Line, 'from' | 'to'>[],
  from: Link,
  key: StepKey,
  asList = false,
): Link | undefined {
  const at = stages.findIndex(({ links }) => links.some((one) => isSame(one, from)));
  const own = stages[at]?.links ?? [];
  const place = own.findIndex((one) => isSame(one, from));
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const all = asList ? stages.flatMap(({ links }) => links) : own;
    return all[all.findIndex((one) => isSame(one, from)) + (key === 'ArrowDown' ? 1 : -1)];
  }
  const joined = lines.flatMap((line) => {
    if (key === 'ArrowRight') return isSame(line.from, from) ? line.to : [];
    return isSame(line.to, from) ? line.from : [];
  });
  const further = key === 'ArrowRight' ? stages.slice(at + 1) : stages.slice(0, Math.max(at, 0)).reverse();
  const along = further.flatMap(({ links }) => links.find((one) => joined.some((other) => isSame(one, other))) ?? []);
  return along[0] ?? further[0]?.links[Math.min(place, further[0].links.length - 1)];
}

/** What a thing comes from and leads to, for those who read the picture as a list. */
export function neighbours(snapshot: Snapshot, link: Link): { from: readonly Link[]; to: readonly Link[] } {
  return { from: above(snapshot, link), to: below(snapshot, link) };
}

/** Whether two links name the same thing. */
export function isSame(one: Link, other: Link): boolean {
  return one.kind === other.kind && one.key === other.key;
}
