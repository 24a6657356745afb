import { colourName } from './colours';
import { findDays } from './days';
import type { Part, RawAction, RawObjective } from './raw';
import type { ReadingContext } from './reading';
import { plainWords } from './understood';
import { placeKey } from './sharedOut';
import type { StatusKey } from './statuses';

/** What reading needs to know of the whole file. */
export interface FileFacts {
  context: ReadingContext;
  key: StatusKey;
  date1904: boolean;
  /** Columns (`sheet,column`) whose dates are written month first, as far as one can tell. */
  monthFirst: ReadonlySet<string>;
  /** There is no status column, but actions are in several colours. */
  colouredActions: boolean;
  /** There is no status column, but columns of reviews are coloured as one. */
  colouredReviews: boolean;
  /** How many actions share a merged cell, by `sheet,row,column`. */
  sharing: ReadonlyMap<string, number>;
}

/**
 * Columns whose days are, as far as one can tell, written month first (`sheet,column`): some can only be read so, none only
 * day first, and they are no odd ones out; or those of another column are so, and nothing in the file is day first.
 */
export function monthFirstColumns(actions: RawAction[], context: ReadingContext): Set<string> {
  const evidence = new Map<string, { month: number; day: number; either: number }>();
  for (const part of actions
    .flatMap(({ parts }) => parts)
    .filter(({ kind, cell }) => (kind === 'due' || kind === 'start') && !cell.day)) {
    const id = `${part.place.sheet},${part.place.column}`;
    const seen = evidence.get(id) ?? { month: 0, day: 0, either: 0 };
    for (const found of findDays(plainWords(part.cell.text), context)) {
      if (found.monthFirst) seen.month += 1;
      else if (found.swapped) seen.either += 1;
      else if (found.day && Number(found.day.slice(8)) > 12) seen.day += 1;
    }
    evidence.set(id, seen);
  }
  const proven = [...evidence].filter(([, { month, day, either }]) => day === 0 && month > 0 && (month > 1 || either === 0));
  // Who writes the month first in one column does in the others, as long as none says otherwise.
  const isEverywhere = proven.length > 0 && [...evidence.values()].every(({ day }) => day === 0);
  return new Set((isEverywhere ? [...evidence] : proven).map(([id]) => id));
}

/** Whether actions themselves are in more than one colour and no column holds their status. */
export function severalColours(actions: RawAction[]): boolean {
  if (actions.some(({ parts }) => parts.some(({ kind }) => kind === 'status'))) return false;
  return new Set(actions.map(({ action }) => action.cell.fill ?? action.cell.font ?? '')).size > 1;
}

/** Whether columns of reviews are in several of the colours of a rating, and no column holds the status. */
export function ratedReviews(actions: RawAction[]): boolean {
  if (actions.some(({ parts }) => parts.some(({ kind }) => kind === 'status'))) return false;
  const colours = actions.flatMap(({ action, parts }) =>
    parts.flatMap(({ kind, cell }) => (kind === 'review' && cell.fill !== action.cell.fill ? [colourName(cell.fill)] : [])),
  );
  return new Set(colours.filter((name) => name && name !== 'other' && name !== 'grey')).size > 1;
}

/** How many actions a merged cell belongs to, by its place. */
export function sharedCells(actions: RawAction[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of actions.flatMap(({ parts }) => parts).filter(({ rows }) => rows > 1)) {
    counts.set(placeKey(part), (counts.get(placeKey(part)) ?? 0) + 1);
  }
  return counts;
}

/** A merged cost or success criterion that covers all actions of an objective is the objective's. */
export function takeSectionCells(actions: RawAction[]): void {
  const byObjective = new Map<RawObjective, RawAction[]>();
  for (const action of actions)
    if (action.objective) byObjective.set(action.objective, [...(byObjective.get(action.objective) ?? []), action]);
  for (const [objective, own] of byObjective) {
    if (own.length < 2) continue;
    for (const kind of ['cost', 'success', 'kept', 'monitoring', 'resources', 'approach', 'evidence', 'training'] as const) {
      const shared =
        own[0]?.parts.filter(
          (part) =>
            part.kind === kind &&
            part.rows > 1 &&
            own.every(({ parts }) => parts.some((other) => placeKey(other) === placeKey(part))),
        ) ?? [];
      for (const part of shared) give(objective, own, part);
    }
  }
}

function give(objective: RawObjective, actions: RawAction[], part: Part): void {
  if (part.kind === 'cost') objective.costs.push(part);
  else if (part.kind === 'success') objective.criteria.push(part);
  else if (part.cell.text) objective.notes.push(part.heading ? `${part.heading}: ${part.cell.text}` : part.cell.text);
  for (const action of actions) action.parts = action.parts.filter((other) => placeKey(other) !== placeKey(part));
}

/** `"`, `ditto`, `as above` say again what the action above says. */
export function ditto(actions: RawAction[]): void {
  actions.forEach((action, index) => {
    action.parts = action.parts.map((part) => {
      if (!['lead', 'start', 'due', 'support', 'resources', 'monitoring'].includes(part.kind)) return part;
      if (!/^("|''|,,|〃|ditto|do\.?|(see|as) above|same( as above)?|- ?" ?-)$/.test(plainWords(part.cell.text))) return part;
      const above = actions[index - 1]?.parts.find(({ kind, place }) => kind === part.kind && place.column === part.place.column);
      return above ? { ...part, cell: { ...above.cell, span: undefined } } : part;
    });
  });
}
