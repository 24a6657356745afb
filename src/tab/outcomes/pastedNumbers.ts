import { typedNumber } from './typedNumber';

/** A number to put into a cell, counted from the one in which was pasted. */
export interface PastedNumber {
  row: number;
  column: number;
  value: number | null;
}

/**
 * A block of cells that was copied elsewhere. What it hides is not known. Where any of it is no number, only those are named
 * and nothing is taken.
 */
export function pastedNumbers(text: string): { numbers: PastedNumber[] } | { refused: string[] } {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const cells = lines.flatMap((line, row) => line.split('\t').map((words, column) => ({ row, column, words })));
  const read = cells.map(({ words, ...place }) => ({ ...place, words: words.trim(), value: typedNumber(words)?.value }));
  const refused = read.filter(({ value }) => value === undefined);
  if (refused.length > 0) return { refused: refused.map(({ words }) => words) };
  return { numbers: read.map(({ row, column, value }) => ({ row, column, value: value ?? null })) };
}
