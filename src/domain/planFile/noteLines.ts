import type { Part, RawAction } from './raw';
import { pointOf, type Item } from './sharedOut';
import type { Cell } from './workbook';

/** What columns of reviews say of an action, under their headings where there are several. */
export function reviewLines(raw: RawAction, item: Item): string[] {
  const parts = raw.parts.filter(({ kind, cell }) => kind === 'review' && cell.text).map((part) => pointOf(part, item));
  const headed = new Set(parts.map(({ heading }) => heading)).size > 1 || parts.some(({ term }) => term);
  return parts.map(({ heading, cell }) => (headed ? `${heading}: ${cell.text}` : cell.text));
}

/** What no field of an action holds: columns of the school's own, what formulas worked out, comments and footnotes. */
export function keptLines(raw: RawAction, item: Item): string[] {
  const kept = raw.parts
    .filter(({ kind, cell }) => kind === 'kept' && cell.text && !isError(cell))
    .map((part) => pointOf(part, item))
    .map(({ heading, cell }) => (heading ? `${heading}: ${cell.text}` : cell.text));
  // A cost says it in its own words.
  const worked = [raw.action, ...raw.parts]
    .filter(
      ({ kind, cell }) => !['cost', 'ref', 'kept', 'objective'].includes(kind) && cell.formula !== undefined && cell.text !== '',
    )
    .filter(({ cell }) => !isError(cell))
    .map(({ heading, cell }) => `${heading}: ${cell.text} (worked out by a formula in the file)`);
  const failed = raw.parts
    .filter(({ kind, cell }) => !ASKED.has(kind) && isError(cell))
    .map(({ heading, cell }) => `${heading}: ${cell.text} (a formula without a result in the file)`);
  const comments = [raw.action, ...raw.parts].filter(({ cell }) => cell.comment).map(({ cell }) => `Comment: ${cell.comment}`);
  const footnotes = [...new Set([raw.action, ...raw.parts].flatMap(({ cell }) => cell.footnotes ?? []))];
  const struck = raw.action.cell.struck ? ['Struck through in the file'] : [];
  const words = [raw.action, ...raw.parts].flatMap(({ cell, kind }) => [
    ...(cell.struckWords ?? []),
    ...(kind === 'action' ? [] : (cell.struckLines ?? [])),
  ]);
  if (words.length > 0) struck.push(`Struck out in the file: ${words.join('; ')}`);
  return [...kept, ...worked, ...failed, ...comments, ...footnotes.map((words) => `Footnote: ${words}`), ...struck];
}

/** Kinds whose cells are put to the person where a formula of the file came to nothing; others are but told of. */
const ASKED: ReadonlySet<Part['kind']> = new Set(['lead', 'start', 'due', 'cost', 'status']);

/** The action without what formulas of the file came to nothing in, except where that is asked about. */
export function withoutErrors(raw: RawAction): RawAction {
  return { ...raw, parts: raw.parts.filter(({ kind, cell }) => ASKED.has(kind) || !isError(cell)) };
}

/** The action without lines that are struck out beside it. */
export function withoutStruck(raw: RawAction): RawAction {
  const isOut = ({ cell }: Part, line: string) => cell.struckLines?.includes(line.trim()) ?? false;
  return {
    ...raw,
    parts: raw.parts.map((part) => {
      if (!part.cell.struckLines) return part;
      const lines = part.cell.text.split('\n').filter((line) => !isOut(part, line));
      return { ...part, cell: { ...part.cell, text: lines.join('\n'), value: lines.join('\n') } };
    }),
  };
}

/** `#REF!`: what a formula of the file came to. */
export function isError({ formula, text }: Cell): boolean {
  return formula !== undefined && /^#\p{Lu}/u.test(text);
}
