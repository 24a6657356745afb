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
