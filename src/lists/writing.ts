import type { Kept, Kind } from '../domain/record';
import type { Settings } from '../domain/settings';
import type { Records } from '../domain/snapshot';
import { Fault } from '../graph/faults';
import type { Graph, GraphAnswer, GraphRequest } from '../graph/graph';
import { definitions } from './definitions';
import type { ListDefinition } from './definition';
import { changedFieldsOf, fieldsOf, type Item } from './rows';
import type { Ask, Reading, Write, Written } from './site';

type Read = (asks: readonly Ask[], settings: Settings) => Promise<(Reading | Fault)[]>;

/** Writes records and finds out what became of each. */
export function createWriter(graph: Graph, addressOf: (id: string) => string, read: Read) {
  return async (writes: readonly Write[], settings: Settings): Promise<Written[]> => {
    const requests = writes.map((write) => requestFor(write, settings, addressOf));
    const sent = requests.filter((request): request is GraphRequest => !(request instanceof Fault));
    const answers = sent.length === 0 ? [] : await graph.batch(sent);
    const results = requests.map((request) => (request instanceof Fault ? request : answers.shift()!));
    return judge(writes, results, settings, read);
  };
}

/** Whether a write makes a new row. */
export function isCreate({ item, before }: Write): boolean {
  return item === undefined || before === undefined;
}

function requestFor(write: Write, settings: Settings, addressOf: (id: string) => string): GraphRequest | Fault {
  const id = settings.lists[write.kind];
  if (id === undefined) return new Fault('missing', 'The settings do not name the list');
  const definition = definitions[write.kind] as unknown as ListDefinition;
  const items = `${addressOf(id)}/items`;
  if (write.item === undefined || write.before === undefined) {
    return { method: 'POST', path: items, body: { fields: fieldsOf(definition, write.after) }, repeatable: true };
  }
  const headers = write.version === undefined ? undefined : { 'If-Match': write.version };
  const body = changedFieldsOf(definition, write.before, write.after);
  return { method: 'PATCH', path: `${items}/${write.item}/fields`, headers, body, repeatable: write.version !== undefined };
}

/** Reads again whatever the answer does not tell, all in one further round trip. */
async function judge(
  writes: readonly Write[],
  results: readonly (GraphAnswer | Fault)[],
  settings: Settings,
  read: Read,
): Promise<Written[]> {
  const asks = writes.map((write, at) => questionOf(write, results[at]!));
  const open = asks.filter((ask): ask is Ask => ask !== undefined);
  const readings = open.length === 0 ? [] : await read(open, settings);
  return writes.map((write, at) => {
    const reading = asks[at] === undefined ? undefined : readings.shift();
    return outcomeOf(write, results[at]!, reading);
  });
}

/** What must be read to know the outcome; undefined when the answer itself tells. */
function questionOf(write: Write, result: GraphAnswer | Fault): Ask | undefined {
  const { kind, after, item } = write;
  if (!(result instanceof Fault))
    return versionIn(result) === undefined ? { kind, want: 'row', item: rowIn(result) ?? item! } : undefined;
  if (!isCreate(write))
    return result.kind === 'conflict' || result.kind === 'missing' ? { kind, want: 'row', item: item! } : undefined;
  const perhapsThere = result.kind === 'conflict' || result.kind === 'invalid' || result.kind === 'broken';
  return perhapsThere ? { kind, want: 'key', key: after.key } : undefined;
}

function outcomeOf(write: Write, result: GraphAnswer | Fault, reading: Reading | Fault | undefined): Written {
  if (!(result instanceof Fault)) return { outcome: 'accepted', kept: acceptedAs(write, result, reading) };
  if (reading === undefined || reading instanceof Fault)
    return { outcome: 'refused', fault: reading instanceof Fault && reading.kind !== 'missing' ? reading : result };
  const found = reading.rows[0];
  if (isCreate(write)) return found === undefined ? { outcome: 'refused', fault: result } : { outcome: 'accepted', kept: found };
  // A row number may belong to another record by now, in a list that was made anew.
  return { outcome: 'conflict', theirs: found?.record.key === write.after.key ? found : undefined };
}

/** Days in the answer to a create may be wrong until read again (sp-dev-docs#6083), so what was sent is what stands. */
function acceptedAs({ after, item }: Write, answer: GraphAnswer, reading: Reading | Fault | undefined): Kept<Records[Kind]> {
  if (reading !== undefined && !(reading instanceof Fault) && reading.rows[0] !== undefined) return reading.rows[0];
  const given = answer.body as Item;
  return {
    record: after,
    version: versionIn(answer),
    item: rowIn(answer) ?? item,
    ...(given.createdBy?.user?.id !== undefined && {
      author: { entraId: given.createdBy.user.id.toLowerCase(), name: given.createdBy.user.displayName ?? '' },
      created: new Date(given.createdDateTime!).toISOString(),
    }),
  };
}

/** A PATCH of fields answers with the fields alone; only some answers carry the new eTag among them. */
function versionIn({ body }: GraphAnswer): string | undefined {
  const given = (body ?? {}) as { eTag?: string; '@odata.etag'?: string };
  return given.eTag ?? given['@odata.etag'];
}

function rowIn({ body }: GraphAnswer): string | undefined {
  const { id } = (body ?? {}) as { id?: string | number };
  return id === undefined ? undefined : String(id);
}
