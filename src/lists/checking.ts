import { kinds, type Kind } from '../domain/record';
import type { Settings } from '../domain/settings';
import { Fault } from '../graph/faults';
import type { Graph, GraphAnswer } from '../graph/graph';
import { definitions } from './definitions';
import { shapesOf, type AnyList } from './rows';
import type { Lack } from './site';

/** A column as Graph describes it. */
export interface ColumnFacts {
  id?: string;
  name: string;
  indexed?: boolean;
  enforceUniqueValues?: boolean;
  choice?: { choices?: string[] };
}

/** Asks for the columns of lists, of every one unless said otherwise, and compares them with what the program needs. */
export function createChecker(graph: Graph, addressOf: (id: string) => string) {
  return async (settings: Settings, of: readonly Kind[] = kinds): Promise<Lack[]> => {
    const known = of.filter((kind) => settings.lists[kind] !== undefined);
    const paths = known.map(
      (kind) => `${addressOf(settings.lists[kind]!)}/columns?$select=name,indexed,enforceUniqueValues,choice`,
    );
    const answers = await graph.batch(paths.map((path) => ({ method: 'GET', path })));
    const unnamed = of.filter((kind) => settings.lists[kind] === undefined).map((kind) => lackOf(kind, 'list'));
    return [...unnamed, ...known.flatMap((kind, at) => lacksIn(kind, answers[at]!))];
  };
}

/** A list that may not be seen is not judged here: reading it tells why. */
function lacksIn(kind: Kind, answer: GraphAnswer | Fault): Lack[] {
  if (answer instanceof Fault) return answer.kind === 'missing' ? [lackOf(kind, 'list')] : [];
  return lacksOf(definitions[kind], columnFactsIn(answer.body));
}

/** What a list's columns lack. */
export function lacksOf(definition: AnyList, columns: readonly ColumnFacts[]): Lack[] {
  const { kind } = definition;
  const wanted = shapesOf(definition);
  return wanted.flatMap(({ name, definition: wish }): Lack[] => {
    const found = columns.find((column) => column.name === name);
    if (found === undefined) return [lackOf(kind, 'column', name)];
    if (wish['enforceUniqueValues'] === true && found.enforceUniqueValues !== true) return [lackOf(kind, 'uniqueKey', name)];
    if (wish['indexed'] === true && found.indexed !== true) return [lackOf(kind, 'index', name)];
    return missesChoice(wish['choice'], found) ? [lackOf(kind, 'choices', name)] : [];
  });
}

/** Choices that a school added of its own do no harm; one that the program writes and the column refuses does. */
function missesChoice(wish: unknown, { choice }: ColumnFacts): boolean {
  const { choices: wanted = [] } = (wish ?? {}) as { choices?: readonly string[] };
  const given = choice?.choices;
  return given !== undefined && wanted.some((one) => !given.includes(one));
}

/** The columns in Graph's answer. */
export function columnFactsIn(body: unknown): ColumnFacts[] {
  const { value } = (body ?? {}) as { value?: ColumnFacts[] };
  return Array.isArray(value) ? value : [];
}

function lackOf(kind: Kind, what: Lack['what'], column?: string): Lack {
  return { kind, list: definitions[kind].displayName, what, ...(column !== undefined && { column }) };
}
