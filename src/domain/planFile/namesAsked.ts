import { lineOfOne } from './pupils/pupilLists';
import type { PlanReading, ReadAction, ReadObjective } from './reading';
import type { Question } from './question';

/** The names that each objective and action says. */
export interface NamesSaid {
  objectives: ReadonlyMap<ReadObjective, ReadonlySet<string>>;
  actions: ReadonlyMap<ReadAction, ReadonlySet<string>>;
}

interface Places {
  names: string[];
  objectives: ReadObjective[];
  actions: ReadAction[];
}

/**
 * Asks what should stand in place of names: of those of one list together, and of many that are all there is of an objective or action. For those that are
 * `unsure` nothing is proposed: they may as well be programmes.
 */
export function askForNames(
  names: readonly string[],
  unsure: ReadonlySet<string>,
  said: NamesSaid,
  reading: PlanReading,
): Question[] {
  const objectives = placesOf(said.objectives);
  const actions = placesOf(said.actions);
  const alone = [objectives, actions].map((places) =>
    names.filter((name) => (places.get(name) ?? []).some(({ text }: { text: string }) => isAll(text, name))),
  );
  const many = new Set(alone.find(({ length }) => length >= MANY));
  const together = new Map<string, Places>();
  for (const name of names) {
    const under = objectives.get(name) ?? [];
    const own = actions.get(name) ?? [];
    if (under.length + own.length === 0) continue;
    const places = [under.map(({ ref }) => ref), own.map(({ id }) => id), unsure.has(name)].join('|');
    const list = many.has(name) ? 'alone' : places;
    const known = together.get(list) ?? { names: [], objectives: [], actions: [] };
    together.set(list, {
      names: [...known.names, name],
      objectives: [...new Set([...known.objectives, ...under])],
      actions: [...new Set([...known.actions, ...own])],
    });
  }
  return [...together.values()].map((places) => question(places, reading, unsure));
}

const MANY = 4;

/** Whether a text is but a name and what its person has. */
function isAll(text: string, name: string): boolean {
  return text === name || lineOfOne(text)?.name === name;
}

function placesOf<T>(said: ReadonlyMap<T, ReadonlySet<string>>): Map<string, T[]> {
  const places = new Map<string, T[]>();
  for (const [one, names] of said) for (const name of names) places.set(name, [...(places.get(name) ?? []), one]);
  return places;
}

/** About the actions whose own words hold the names, else about those under the objectives that do. */
function question({ names: said, objectives, actions }: Places, reading: PlanReading, unsure: ReadonlySet<string>): Question {
  const refs = new Set(objectives.map(({ ref }) => ref));
  const about = actions.length > 0 ? actions : reading.actions.filter(({ objective }) => refs.has(objective));
  return {
    id: `names|${said.join('|').toLowerCase()}`,
    field: actions.length > 0 ? 'text' : 'objective',
    reason: 'nameInWords',
    said: said.join(', '),
    heading: '',
    about: about.map(({ id }) => id),
    at: [
      ...objectives.flatMap(({ from }) => from.slice(0, 1)),
      ...actions.flatMap(({ cells, from }) => cells.text ?? from[0] ?? []),
    ],
    forAll: false,
    choices: [{ words: '…' }, { words: 'a pupil' }, {}].map((stands) => ({ value: { kind: 'names', said, ...stands }, why: '' })),
    // Without the only words that it has, nothing would be left of it; a programme may be called so as well.
    ...(!said.some((name) => unsure.has(name)) &&
      ![...objectives, ...actions].some(({ text }) => said.includes(text)) && { proposed: 0 }),
  };
}
