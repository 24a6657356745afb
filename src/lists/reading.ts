import type { Settings } from '../domain/settings';
import { mostInBatch } from '../graph/batch';
import { Fault } from '../graph/faults';
import type { Graph, GraphAnswer, GraphRequest } from '../graph/graph';
import { latestDelta, newestOf, pageOf, recordsOf, requestFor, secondOf, type Page } from './asking';
import { definitions } from './definitions';
import type { ListDefinition } from './definition';
import type { Item } from './rows';
import type { Ask, Reading } from './site';

/** An ask on its way: what has come so far, and where the rest is. */
interface Course {
  ask: Ask;
  definition: ListDefinition;
  list: string;
  items: Item[];
  /** How many answers they came in. */
  pages: number;
  next?: GraphRequest;
  deltaLink?: string;
  /** Changes are asked for by delta: what rows were read says nothing of where the next changes start. */
  byDelta: boolean;
  startOver: boolean;
  fault?: Fault;
}

/** Reads lists, as many asks a round trip as fit. `now`: milliseconds since 1970, as the machine has it. */
export function createReader(graph: Graph, addressOf: (id: string) => string, now: () => number) {
  return async (asks: readonly Ask[], settings: Settings): Promise<(Reading | Fault)[]> => {
    const [began, ticks] = [now(), performance.now()];
    const courses = asks.map((ask) => courseOf(ask, settings, addressOf));
    const starts = settings.changesBy === 'delta' ? courses.filter(({ ask }) => beginsChanges(ask)) : [];
    await follow(graph, courses, starts);
    await readNamed(graph, courses);
    await tellGoneFromClosed(graph, courses);
    // One of the two clocks may be set meanwhile, the other may stand still while the machine sleeps.
    const took = Math.max(now() - began, performance.now() - ticks);
    const upTo = { from: notBegunBefore(courses, began, took), latest: secondOf(began) };
    return courses.map((course) => course.fault ?? readingOf(course, upTo));
  };
}

function courseOf(ask: Ask, settings: Settings, addressOf: (id: string) => string): Course {
  const definition = definitions[ask.kind] as unknown as ListDefinition;
  const id = settings.lists[ask.kind];
  const course = { ask, definition, items: [], pages: 0, byDelta: settings.changesBy === 'delta', startOver: false };
  if (id === undefined) return { ...course, list: '', fault: new Fault('missing', 'The settings do not name the list') };
  const list = addressOf(id);
  return { ...course, list, next: requestFor(ask, list, definition) };
}

/** Reads page after page, all lists side by side; the first round trip also asks, before the rows, where their deltas start. */
async function follow(graph: Graph, courses: readonly Course[], starts: readonly Course[]): Promise<void> {
  const begun = courses.filter((course) => course.next !== undefined);
  await Promise.all(
    inBatches(begun, starts).map((group) =>
      step(
        graph,
        group,
        starts.filter((course) => group.includes(course)),
      ),
    ),
  );
  for (;;) {
    const open = courses.filter((course) => course.next !== undefined);
    if (open.length === 0) return;
    await step(graph, open, []);
  }
}

/** Where deltas start is asked in order, so each batch of its own takes a list's start together with its rows. */
function inBatches(courses: readonly Course[], starts: readonly Course[]): Course[][] {
  if (starts.length === 0) return [[...courses]];
  const each = mostInBatch / 2;
  return Array.from({ length: Math.ceil(courses.length / each) }, (_, at) => courses.slice(at * each, (at + 1) * each));
}

async function step(graph: Graph, open: readonly Course[], starts: readonly Course[]): Promise<void> {
  const requests = [...starts.map(({ list }) => latestDelta(list)), ...open.map((course) => course.next!)];
  const answers = await graph.batch(requests, { inOrder: starts.length > 0 });
  for (const [at, course] of starts.entries()) takeStart(course, answers[at]!);
  for (const [at, course] of open.entries()) take(course, answers[starts.length + at]!);
}

function take(course: Course, answer: GraphAnswer | Fault): void {
  course.next = undefined;
  if (answer instanceof Fault) {
    if (answer.facts.status === 410 && isDelta(course.ask)) course.startOver = true;
    else course.fault = answer;
    return;
  }
  const page: Page = pageOf(answer);
  course.items.push(...page.items);
  course.pages += 1;
  course.deltaLink ??= page.deltaLink;
  if (page.nextLink !== undefined)
    course.next = { method: 'GET', path: page.nextLink, headers: requestFor(course.ask, course.list, course.definition).headers };
}

/** Without it the rows stand, and the list is read whole again next time. */
function takeStart(course: Course, answer: GraphAnswer | Fault): void {
  if (!(answer instanceof Fault)) course.deltaLink = pageOf(answer).deltaLink;
}

/** A delta only names what changed: those rows are read for themselves, which also tells their author. */
async function readNamed(graph: Graph, courses: readonly Course[]): Promise<void> {
  const named = courses.filter((course) => course.fault === undefined && isDelta(course.ask));
  const rows = named.flatMap((course) => changedIn(course).map((item) => ({ course, item })));
  if (rows.length === 0) return;
  const requests = rows.map(({ course, item }) =>
    requestFor({ kind: course.ask.kind, want: 'row', item }, course.list, course.definition),
  );
  const answers = await graph.batch(requests);
  for (const course of named) course.items = lastSaid(course).filter((item) => item.deleted !== undefined);
  for (const [at, { course, item }] of rows.entries()) {
    const answer = answers[at]!;
    if (!(answer instanceof Fault)) course.items.push(...pageOf(answer).items);
    else if (answer.kind === 'missing') course.items.push({ id: item, deleted: { state: 'deleted' } });
    else course.fault = answer;
  }
}

function changedIn(course: Course): string[] {
  return lastSaid(course).flatMap(({ id, deleted }) => (deleted === undefined ? [id] : []));
}

/** A feed may name a row more than once, as deleted and then as restored, say: the last counts (page "listItem: delta"). */
function lastSaid({ items }: Course): Item[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** A single row answers 404 when it is gone, and also when its list is: only the list itself can tell. */
async function tellGoneFromClosed(graph: Graph, courses: readonly Course[]): Promise<void> {
  const doubtful = courses.filter(({ ask, fault }) => ask.want === 'row' && fault?.kind === 'missing');
  if (doubtful.length === 0) return;
  const answers = await graph.batch(doubtful.map(({ list }) => ({ method: 'GET', path: `${list}?$select=id` })));
  for (const [at, course] of doubtful.entries()) {
    if (course.ask.want !== 'row' || answers[at] instanceof Fault) continue;
    course.fault = undefined;
    course.items = [{ id: course.ask.item, deleted: { state: 'deleted' } }];
  }
}

function readingOf(course: Course, upTo: UpTo): Reading {
  const { ask, definition, items } = course;
  const there = items.filter((item) => item.deleted === undefined);
  const gone = items.filter((item) => item.deleted !== undefined).map((item) => item.id);
  const nothing: Reading = { kind: ask.kind, rows: [], gone, startOver: course.startOver };
  if (ask.want === 'presence') return { ...nothing, present: there.map((item) => ({ item: item.id, version: item.eTag })) };
  return { ...nothing, rows: recordsOf(definition, there), cursor: cursorOf(course, there, upTo) };
}

/** Stamps: up to `from` every list has been read; `latest` is when the reading began, by this machine's clock. */
interface UpTo {
  from: string;
  latest: string;
}

function cursorOf({ ask, deltaLink, byDelta, pages }: Course, there: readonly Item[], { from, latest }: UpTo): Reading['cursor'] {
  if (deltaLink !== undefined) return { by: 'delta', link: deltaLink };
  if (ask.want === 'changes' && ask.since.by === 'delta') return ask.since;
  if (ask.want !== 'changes' && (byDelta || !beginsChanges(ask))) return undefined;
  // A page read later may show a newer row than what was changed meanwhile on one read before.
  const own = pages > 1 ? '' : newestOf(there);
  const newest = [from, own, knownOf(ask)].sort().at(-1)!;
  // A row that was moved here with a stamp from the future would hide all that is written until then.
  return { by: 'modified', newest: newest < latest ? newest : latest };
}

/**
 * A moment by the site's clock before which this reading had not begun, as late as can be told: the newest stamp that any
 * list shows, less what the reading took. What was written until then has been read, because the lists of a site lie in one
 * database; so a list that was filled at one moment is not read whole at each look. Never later than `began` by this machine's
 * clock, should a stamp lie in the future. Empty where nothing has a stamp.
 */
function notBegunBefore(courses: readonly Course[], began: number, took: number): string {
  const newest = courses.reduce((latest, { ask, items }) => newestOf(items, [latest, knownOf(ask)].sort().at(-1)), '');
  return newest === '' ? '' : secondOf(Math.min(Date.parse(newest) - took, began));
}

/** The newest stamp that was known when changes were asked for. */
function knownOf(ask: Ask): string {
  return ask.want === 'changes' && ask.since.by === 'modified' ? ask.since.newest : '';
}

/** Whether what is read is kept, and its changes are asked for later. */
function beginsChanges(ask: Ask): boolean {
  return ask.want === 'all' || (ask.want === 'ofPlan' && ask.only === undefined);
}

function isDelta(ask: Ask): boolean {
  return ask.want === 'changes' && ask.since.by === 'delta';
}
