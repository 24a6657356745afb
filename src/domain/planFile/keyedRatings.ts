import type { Gathered, Part } from './raw';
import type { StatusKey } from './statuses';
import { plainWords } from './understood';

/** Columns of reviews or of the school's own that hold nothing but figures which the file's own key explains are ratings. */
export function takeKeyedRatings({ actions, columns }: Gathered, key: StatusKey): void {
  const figures = new Set([...key.keys()].filter((token) => /^\d$/.test(token)));
  if (figures.size < 2) return;
  // What stands before an action may be of what it is about.
  const parts = actions.flatMap(({ action, parts: all }) =>
    all.filter(({ kind, cell, place }) => OPEN.has(kind) && cell.text && place.column > action.place.column),
  );
  const columnOf = ({ place }: Part) => `${place.sheet},${place.column}`;
  for (const column of new Set(parts.map(columnOf))) {
    const own = parts.filter((part) => columnOf(part) === column);
    if (!own.every(({ cell }) => figures.has(plainWords(cell.text)))) continue;
    for (const part of own) part.kind = 'status';
    for (const one of columns) if (`${one.sheet},${one.column}` === column) one.as = 'status';
  }
}

const OPEN: ReadonlySet<Part['kind']> = new Set(['review', 'kept', 'progress']);
