/** One step of an address below `_api`: `addroleassignment(principalid=5,roledefid=7)` → its name in lower case and its arguments. */
export interface Step {
  name: string;
  /** The argument that has no name, without quotes or `guid`. */
  argument: string | undefined;
  named: Readonly<Record<string, string>>;
}

/** The steps of a decoded address below `_api`; undefined when it cannot be read. Slashes inside quotes separate nothing. */
export function apiSteps(path: string): readonly Step[] | undefined {
  const parts = path.match(/(?:[^/']|'(?:[^']|'')*')+/g) ?? [];
  const steps = parts.map(stepOf);
  return steps.includes(undefined) ? undefined : (steps as Step[]);
}

function stepOf(text: string): Step | undefined {
  const match = /^([A-Za-z_]+)(?:\((.*)\))?$/.exec(text);
  if (!match?.[1]) return undefined;
  const name = match[1].toLowerCase();
  const inner = match[2]?.trim() ?? '';
  if (inner === '') return { name, argument: undefined, named: {} };
  const single = /^(?:guid)?'((?:[^']|'')*)'$/.exec(inner) ?? /^(-?\d+|true|false)$/.exec(inner);
  if (single) return { name, argument: single[1]?.replaceAll("''", "'"), named: {} };
  const pairs = inner.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((one) => /^\s*@?(\w+)\s*=\s*'?(.*?)'?\s*$/.exec(one));
  if (pairs.some((one) => !one)) return undefined;
  return {
    name,
    argument: undefined,
    named: Object.fromEntries(pairs.map((one) => [one?.[1]?.toLowerCase() ?? '', one?.[2] ?? ''])),
  };
}
