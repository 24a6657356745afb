import type { Action } from './action';
import type { Day } from './day';
import { edit } from './editing';
import { inOrder } from './inOrder';
import { rankAt } from './order';
import { addAction, type ActionStart } from './planEditing';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';
import { quadrants, type Quadrant, type SwotEntry } from './swotEntry';

/** What helps and what hinders one objective, each quadrant in its order. */
export type Swot = Readonly<Record<Quadrant, readonly SwotEntry[]>>;
/** Whatever is known of a new entry; the rest starts empty. */
export type SwotStart = Partial<Omit<SwotEntry, 'key' | 'planKey' | 'objectiveKey' | 'rank' | 'removed'>>;

/** An objective's entries, without those in the bin. */
export function swotOf(snapshot: Snapshot, objectiveKey: Key): Swot {
  const all = [...snapshot.swotEntry.values()].map(({ record }) => record);
  const own = inOrder(all.filter((one) => one.objectiveKey === objectiveKey && !one.removed));
  const pairs = quadrants.map((quadrant) => [quadrant, own.filter((one) => one.quadrant === quadrant)]);
  return Object.fromEntries(pairs) as Swot;
}

/** A new entry at the end of its quadrant. */
export function addSwotEntry(
  snapshot: Snapshot,
  objectiveKey: Key,
  start: SwotStart & Pick<SwotEntry, 'quadrant'>,
  { newKey }: Pick<Circumstances, 'newKey'>,
): Change[] {
  const planKey = snapshot.objective.get(objectiveKey)?.record.planKey;
  if (planKey === undefined) return [];
  const siblings = swotOf(snapshot, objectiveKey)[start.quadrant];
  const { rank, moved } = rankAt(siblings, siblings.length);
  const after = { ...emptyEntry, ...start, key: newKey(), planKey, objectiveKey, rank, removed: false };
  return [...ranked(snapshot, moved), { kind: 'swotEntry', after }];
}

/** Puts an entry elsewhere in its quadrant, or in another one: `index` counts the entries there without it. Only a threat can make an objective redundant. */
export function moveSwotEntry(snapshot: Snapshot, key: Key, quadrant: Quadrant, index: number): Change[] {
  const entry = snapshot.swotEntry.get(key)?.record;
  if (entry === undefined || index < 0) return [];
  const siblings = swotOf(snapshot, entry.objectiveKey)[quadrant];
  if (siblings[index]?.key === key) return [];
  const others = siblings.filter((one) => one.key !== key);
  if (index > others.length || (entry.quadrant === quadrant && index >= siblings.length)) return [];
  const { rank, moved } = rankAt(others, index);
  const redundant = entry.redundant && quadrant === 'threat';
  return [...ranked(snapshot, moved), ...edit(snapshot, 'swotEntry', key, { quadrant, rank, redundant })];
}

/** Answers an entry with a new action of its objective. */
export function answerWithAction(
  snapshot: Snapshot,
  key: Key,
  start: ActionStart,
  circumstances: Pick<Circumstances, 'newKey'>,
): Change[] {
  const entry = snapshot.swotEntry.get(key)?.record;
  if (entry === undefined) return [];
  const added = addAction(snapshot, entry.objectiveKey, start, circumstances);
  const actionKey = added.at(-1)?.after.key;
  return actionKey === undefined ? [] : [...added, ...sayConsequence(snapshot, key, { consequence: 'action', actionKey })];
}

/** Says what follows from an entry, in place of what was said before. An empty consequence leaves it open again. */
export function sayConsequence(
  snapshot: Snapshot,
  key: Key,
  {
    consequence,
    actionKey = '',
    because = '',
  }: Pick<SwotEntry, 'consequence'> & Partial<Pick<SwotEntry, 'actionKey' | 'because'>>,
): Change[] {
  return edit(snapshot, 'swotEntry', key, { consequence, actionKey, because });
}

/** The action that an entry is used in or answered by; undefined for none, and for one that is gone. */
function actionOf(snapshot: Snapshot, { actionKey }: Pick<SwotEntry, 'actionKey'>): Action | undefined {
  const action = snapshot.action.get(actionKey)?.record;
  return action === undefined || action.removed ? undefined : action;
}

/** Whether nothing follows from an entry yet, or what followed was an action that is gone. */
export function isOpenEntry(snapshot: Snapshot, entry: SwotEntry): boolean {
  if (entry.consequence === '') return true;
  return entry.consequence === 'action' && actionOf(snapshot, entry) === undefined;
}

/** The entries of a plan's objectives from which nothing follows yet. */
export function openSwotEntries(snapshot: Snapshot, planKey: Key): SwotEntry[] {
  return entriesIn(snapshot, planKey).filter((entry) => isOpenEntry(snapshot, entry));
}

/** The threats that could make an objective of the plan redundant, that no action answers, and that are neither watched nor set aside. */
export function redundancyThreats(snapshot: Snapshot, planKey: Key): SwotEntry[] {
  const isSettled = (entry: SwotEntry): boolean =>
    entry.consequence === 'risk' || entry.consequence === 'setAside' || actionOf(snapshot, entry) !== undefined;
  const flagged = entriesIn(snapshot, planKey).filter(({ redundant, quadrant }) => redundant && quadrant === 'threat');
  return flagged.filter((entry) => !isSettled(entry));
}

/** The risks that are watched at each review of a plan, objective by objective. */
export function risksOf(snapshot: Snapshot, planKey: Key): SwotEntry[] {
  return entriesIn(snapshot, planKey).filter(({ consequence }) => consequence === 'risk');
}

/**
 * Keeps that a review looked at a risk, and what was seen: with the entry until the next time, and as a line in the review's note
 * for good, in place of the line said before.
 */
export function watchRisk(
  snapshot: Snapshot,
  key: Key,
  reviewKey: Key,
  { day, note, line, before }: { day: Day; note: string; line: string; before: string },
): Change[] {
  const noted = snapshot.planReview.get(reviewKey)?.record.note.trimEnd() ?? '';
  const kept = noted === '' ? [] : noted.split('\n').filter((one) => one !== before && one !== line);
  return [
    ...edit(snapshot, 'swotEntry', key, { watched: day, watchNote: note }),
    ...edit(snapshot, 'planReview', reviewKey, { note: [...kept, line].join('\n') }),
  ];
}

/** All entries of a plan whose objectives are there. */
function entriesIn(snapshot: Snapshot, planKey: Key): SwotEntry[] {
  const all = [...snapshot.swotEntry.values()].map(({ record }) => record);
  const there = ({ objectiveKey }: SwotEntry) => snapshot.objective.get(objectiveKey)?.record.removed === false;
  return inOrder(all.filter((one) => one.planKey === planKey && !one.removed && there(one)));
}

function ranked(snapshot: Snapshot, moved: readonly { key: Key; rank: string }[]): Change[] {
  return moved.flatMap(({ key, rank }) => edit(snapshot, 'swotEntry', key, { rank }));
}

const emptyEntry: Omit<SwotEntry, 'key' | 'planKey' | 'objectiveKey' | 'rank' | 'removed' | 'quadrant'> = {
  text: '',
  evidence: '',
  weight: 'medium',
  redundant: false,
  consequence: '',
  actionKey: '',
  because: '',
  watched: null,
  watchNote: '',
};
