import type { Ask } from './asks';
import type { Made } from './columnAsks';
import { sameness, type Part } from './raw';
import { isOfAllSchools, isOverSchools } from './schoolNames';

/** Asks whether actions of other schools are part of the plan, once for each school, where a column says of which school each is. */
export function askForSchools(read: readonly Made[], asks: Ask[]): void {
  let last: Part | undefined;
  const told = read.flatMap((one) => {
    const { sheet } = one.raw.action.place;
    // An empty cell goes on with the school above.
    last = schoolOf(one) ?? (last?.place.sheet === sheet ? last : undefined);
    return last ? [{ ...one, part: last }] : [];
  });
  const named = told.filter(({ part }) => !isOfAllSchools(part.cell.text));
  const schools = new Set(named.map(({ part }) => sameness(part.cell.text)));
  if (schools.size < 2 && (schools.size === 0 || named.length === told.length)) return;
  for (const { made, part } of named)
    for (const action of made)
      asks.push({
        field: 'text',
        reason: 'rowsOfSchool',
        said: part.cell.text.trim(),
        heading: part.heading,
        part,
        forAll: true,
        action,
      });
}

function schoolOf({ raw }: Made): Part | undefined {
  return raw.parts.find(({ kind, heading, cell }) => kind === 'kept' && isOverSchools(heading) && cell.text);
}
