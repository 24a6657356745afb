/** Columns (from 0) that only a folded group hides. */
export function foldedColumns(sheetXml: string): ReadonlySet<number> {
  const columns = [...sheetXml.matchAll(/<(?:\w+:)?col\s[^>]*>/g)].filter(([tag]) => /\boutlineLevel="[1-9]/.test(tag));
  return new Set(
    columns.flatMap(([tag]) => {
      const [first, last] = [Number(/\bmin="(\d+)"/.exec(tag)?.[1]), Number(/\bmax="(\d+)"/.exec(tag)?.[1])];
      return Array.from({ length: Math.min(last - first + 1, 1000) || 0 }, (_, at) => first - 1 + at);
    }),
  );
}

/**
 * Tells which hidden rows only a filter or a folded group hides: they are part of the sheet, whoever hid a row by hand
 * meant it away.
 */
export function foldedRows(sheetXml: string): (line: number) => boolean {
  if (/<filterColumn\b/.test(sheetXml)) return () => true;
  const folded = new Set<number>();
  for (const [row] of sheetXml.matchAll(/<row\b[^>]*>/g)) {
    if (/\boutlineLevel="[1-9]/.test(row)) folded.add(Number(/\br="(\d+)"/.exec(row)?.[1]));
  }
  return (line) => folded.has(line);
}
