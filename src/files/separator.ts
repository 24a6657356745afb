import Papa from 'papaparse';

/** A text of values, and what separates them. */
export interface SeparatedText {
  separator: string;
  /** The text without a `sep=` line. */
  body: string;
  skippedLines: number;
}

const CANDIDATES = [',', ';', '\t', '|'];

/** Finds what separates the values: what a first line `sep=;` says, else what gives the most even table. */
export function findSeparator(text: string): SeparatedText {
  const stated = /^"?sep=(.)"?[^\S\n\r]*[,;\t]*(\r\n|\n|\r|$)/i.exec(text);
  if (stated) return { separator: stated[1] ?? ',', body: text.slice(stated[0].length), skippedLines: 1 };
  const scored = CANDIDATES.map((separator) => ({ separator, evenness: evenness(text, separator) }));
  const best = scored.reduce((a, b) => (b.evenness > a.evenness ? b : a));
  return { separator: best.separator, body: text, skippedLines: 0 };
}

/** High where many records have the same number of cells and that number is more than one. */
function evenness(text: string, separator: string): number {
  const records = Papa.parse<string[]>(text, { delimiter: separator, preview: 80 }).data.filter(
    (cells) => cells.join('').trim() !== '',
  );
  const lengths = new Map<number, number>();
  for (const { length } of records) lengths.set(length, (lengths.get(length) ?? 0) + 1);
  let best = 0;
  for (const [length, count] of lengths) {
    if (length > 1) best = Math.max(best, (count / records.length) ** 2 * Math.min(length, 12));
  }
  return best;
}
