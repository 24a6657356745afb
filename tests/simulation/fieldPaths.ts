/** Fields that hold lists in which two people may change different things. */
const lists: readonly string[] = ['questions'];

/** What a record says, by field; of a list of things what each of them says by itself: `questions/q1/prompt`. */
export function saidIn(record: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([field, value]): [string, unknown][] =>
      lists.includes(field) && Array.isArray(value) ? value.flatMap((one: Thing) => saidOf(field, one)) : [[field, value]],
    ),
  );
}

interface Thing {
  key: string;
}

function saidOf(field: string, thing: Thing): [string, unknown][] {
  return Object.entries(thing).flatMap(([name, value]) => (name === 'key' ? [] : [[`${field}/${thing.key}/${name}`, value]]));
}

/** The field of a record in which something is said. */
export function fieldOf(path: string): string {
  return path.split('/')[0]!;
}
