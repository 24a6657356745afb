/** A check for `structured`: a list of objects in which each of these names holds a text. Throws an Error for anything else. */
export function tableOf<N extends string>(...names: N[]): (value: unknown) => Record<N, string>[] {
  return (value) => {
    if (Array.isArray(value) && value.every((row) => isRow(row, names))) return value as Record<N, string>[];
    throw new Error(`not a list of ${names.join(', ')}`);
  };
}

function isRow(row: unknown, names: readonly string[]): boolean {
  if (typeof row !== 'object' || row === null) return false;
  return names.every((name) => typeof (row as Record<string, unknown>)[name] === 'string');
}
