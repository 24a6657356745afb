import { kinds } from '../domain/record';
import { usualSmallNumbers, type Settings } from '../domain/settings';
import type { HalfTerm } from '../domain/term';
import { Fault, isFault } from '../graph/faults';
import type { Graph, GraphRequest } from '../graph/graph';
import { latestDelta, pageOf, recordsOf, unindexed } from './asking';
import { columnFactsIn, lacksOf, type ColumnFacts } from './checking';
import type { ColumnShape } from './columns';
import { definitions } from './definitions';
import { schemaVersion } from './schemaVersion';
import { changedFieldsOf, fieldsOf, selectOf, shapesOf, type AnyList } from './rows';

/** What the school is told to begin with; kept as it is where the site has settings already. */
export interface Beginning {
  school: string;
  halfTerms: HalfTerm[];
}

/** What was found and done, a line each, and the settings as they stand now. */
export interface Ensured {
  done: string[];
  settings: Settings;
}

/**
 * Creates what is missing of the lists, their columns and indexes, and the settings row; run again it changes nothing.
 * Needs `Sites.Manage.All` or more: the running app may not create lists. Throws a Fault; what was done by then stays done.
 */
export async function ensureLists(graph: Graph, siteId: string, beginning: Beginning): Promise<Ensured> {
  const site = `/sites/${siteId}`;
  const done: string[] = [];
  const lists: Settings['lists'] = {};
  const present = await listsOn(graph, site);
  const known = await readSettings(graph, site, present);
  if (known !== undefined && known.schemaVersion > schemaVersion) {
    throw new Fault('invalid', 'The lists belong to a newer SEND Strategy than this one. Nothing was changed.', {
      code: 'newerSite',
    });
  }
  for (const kind of kinds) {
    lists[kind] = await ensureList(graph, site, definitions[kind], present, known?.lists[kind], done);
    await ensureColumns(graph, `${site}/lists/${lists[kind]}`, definitions[kind], done);
  }
  const changesBy = known?.changesBy ?? (await findChangesBy(graph, `${site}/lists/${lists.action!}`));
  const settings: Settings = {
    currentPlan: '',
    smallNumbers: usualSmallNumbers,
    ...beginning,
    ...known,
    key: 'settings',
    schemaVersion,
    lists,
    changesBy,
  };
  await ensureSettings(graph, `${site}/lists/${lists.settings!}`, settings, done);
  return { done, settings };
}

interface Present {
  id: string;
  /** The part of the list's address that it got when it was created: a new name leaves it as it is. */
  name: string;
  displayName: string;
}

async function listsOn(graph: Graph, site: string): Promise<Present[]> {
  const found: Present[] = [];
  let next: string | undefined = `${site}/lists?$select=id,name,displayName`;
  while (next !== undefined) {
    const { body } = await graph.send({ method: 'GET', path: next });
    const page = body as { value: Present[]; '@odata.nextLink'?: string };
    found.push(...page.value);
    next = page['@odata.nextLink'];
  }
  return found;
}

async function readSettings(graph: Graph, site: string, present: readonly Present[]): Promise<Settings | undefined> {
  const list = listNamed(present, definitions.settings.displayName);
  if (list === undefined) return undefined;
  return (await settingsRow(graph, `${site}/lists/${list.id}`))?.record;
}

async function settingsRow(graph: Graph, list: string) {
  const path = `${list}/items?$expand=fields($select=${selectOf(definitions.settings)})&$top=1`;
  return recordsOf(definitions.settings, pageOf(await graph.send({ method: 'GET', path })).items)[0];
}

function listNamed(present: readonly Present[], wanted: string): Present | undefined {
  return present.find(({ displayName }) => displayName === wanted) ?? present.find(({ name }) => name === wanted);
}

/** Finds the list by the identifier that the settings hold, else by its name, else creates it. */
async function ensureList(
  graph: Graph,
  site: string,
  definition: AnyList,
  present: readonly Present[],
  knownId: string | undefined,
  done: string[],
): Promise<string> {
  const { displayName, description } = definition;
  const found = present.find(({ id }) => id === knownId) ?? listNamed(present, displayName);
  if (found !== undefined) return found.id;
  const columns = shapesOf(definition).map(bodyOf);
  const body = { displayName, description, list: { template: 'genericList' }, columns };
  const answer = await graph.send({ method: 'POST', path: `${site}/lists`, body });
  done.push(`Created the list "${displayName}"`);
  return (answer.body as Present).id;
}

const deeds = {
  list: 'created',
  column: 'added',
  index: 'indexed',
  uniqueKey: 'made unique',
  choices: 'added choices to',
} as const;

/** Reads the columns back: creating a list was seen to leave some out and to pass over their indexes. */
async function ensureColumns(graph: Graph, list: string, definition: AnyList, done: string[]): Promise<void> {
  const columns = await columnsIn(graph, list);
  const wanted = new Map(shapesOf(definition).map((shape) => [shape.name, shape]));
  for (const { what, column } of lacksOf(definition, columns)) {
    const found = columns.find(({ name }) => name === column);
    await graph.send(mending(list, what, wanted.get(column!)!, found));
    done.push(`${definition.displayName}: ${deeds[what]} ${column}`);
  }
  await indexModified(graph, list, columns);
}

function mending(list: string, what: string, wish: ColumnShape, found?: ColumnFacts): GraphRequest {
  if (what === 'column') return { method: 'POST', path: `${list}/columns`, body: bodyOf(wish) };
  const body = what === 'choices' ? withChoices(wish, found) : withIndex(wish);
  return { method: 'PATCH', path: `${list}/columns/${found?.id}`, body, repeatable: true };
}

function withIndex({ definition }: ColumnShape): Record<string, unknown> {
  const { enforceUniqueValues } = definition;
  return { indexed: true, ...(enforceUniqueValues === true && { enforceUniqueValues }) };
}

/** Choices that the school added of its own stay. */
function withChoices({ definition }: ColumnShape, found?: ColumnFacts): Record<string, unknown> {
  const choice = definition['choice'] as { choices: readonly string[] };
  return { choice: { ...choice, choices: [...new Set([...choice.choices, ...(found?.choice?.choices ?? [])])] } };
}

/** SharePoint may refuse to index its own column; changes are then asked for in another way. */
async function indexModified(graph: Graph, list: string, columns: readonly ColumnFacts[]): Promise<void> {
  const modified = columns.find(({ name }) => name === 'Modified');
  if (modified?.id === undefined || modified.indexed === true) return;
  await unlessRefused(
    graph.send({ method: 'PATCH', path: `${list}/columns/${modified.id}`, body: { indexed: true }, repeatable: true }),
  );
}

/**
 * Finds out by trying which of the two ways to ask for changes this tenant answers. The filter is tried as the reader will
 * send it; delta is believed only where it answers too, so that a tenant with neither at least shows its lists.
 */
async function findChangesBy(graph: Graph, list: string): Promise<Settings['changesBy']> {
  const filter = encodeURIComponent("fields/Modified ge '2000-01-01T00:00:00Z'");
  const filtered = { method: 'GET', path: `${list}/items?$filter=${filter}&$top=1`, headers: unindexed } as const;
  if ((await unlessRefused(graph.send(filtered))) !== undefined) return 'modified';
  return (await unlessRefused(graph.send(latestDelta(list)))) === undefined ? 'modified' : 'delta';
}

async function ensureSettings(graph: Graph, list: string, settings: Settings, done: string[]): Promise<void> {
  const row = await settingsRow(graph, list);
  if (row === undefined) {
    await graph.send({
      method: 'POST',
      path: `${list}/items`,
      body: { fields: fieldsOf(definitions.settings, settings) },
      repeatable: true,
    });
    done.push('Wrote the settings');
    return;
  }
  const fields = changedFieldsOf(definitions.settings, row.record, settings);
  if (Object.keys(fields).length <= 1) return;
  const headers = row.version === undefined ? undefined : { 'If-Match': row.version };
  await graph.send({ method: 'PATCH', path: `${list}/items/${row.item}/fields`, headers, body: fields, repeatable: true });
  done.push('Brought the settings up to date');
}

async function columnsIn(graph: Graph, list: string): Promise<ColumnFacts[]> {
  return columnFactsIn((await graph.send({ method: 'GET', path: `${list}/columns` })).body);
}

function bodyOf({ name, definition }: ColumnShape): Record<string, unknown> {
  return { name, ...definition };
}

async function unlessRefused<T>(promise: Promise<T>): Promise<T | undefined> {
  return promise.catch((thrown: unknown) => {
    if (
      isFault(thrown) &&
      (thrown.kind === 'invalid' || thrown.kind === 'forbidden' || thrown.kind === 'busy' || thrown.kind === 'broken')
    )
      return undefined;
    throw thrown;
  });
}
