import { aPlan, anAction, anObjective } from '../domain/builders';
import type { Change } from '../../src/domain/snapshot';
import { doAct, giveUp, outcomeWeights, weights } from './acts';
import type { ActName } from './acts';
import type { Figures } from './figures';
import { doByHand, handWeights } from './hands';
import type { Verdict } from './oracle';
import { asked } from './listActs';
import { openPage } from './page';
import type { Page } from './person';
import type { Person } from './person';
import { readRaw } from './rawRows';
import { sharedKinds } from './rawColumns';
import type { Sabotage } from './sabotages';
import { openSchool } from './school';
import type { School } from './school';
import { startStorm } from './storm';

/** What came of one run. Nothing wrong: the verdict is empty. */
export interface Run {
  verdict: Verdict;
  figures: Figures;
}

/** Things done in one run, by people and by chance together. */
const acts = 70;

/** Plays one run: people work in bad weather until it clears, then everything is compared with what they did. */
export async function simulate(
  seed: number,
  sabotage: Sabotage = {},
  tell: (line: string) => void = () => undefined,
): Promise<Run> {
  const school = await openSchool(seed, sabotage, tell);
  await begin(school);
  startStorm(school.sandbox, school.world.random, school.count, (who) => personCalled(school, who).offline);
  await storm(school);
  const settled = await clearUp(school);
  const verdict = [...settled, ...school.thrown.map((one) => `Thrown: ${one instanceof Error ? one.stack : String(one)}`)];
  return { verdict: [...verdict, ...(await judge(school))], figures: school.figures };
}

/** The first person writes the beginnings of a plan before anybody else looks. */
export async function begin(school: School): Promise<void> {
  const { world, people, oracle } = school;
  const [first, ...others] = people as [Person, ...Person[]];
  const page = await openNow(school, first);
  const changes: Change[] = [
    { kind: 'plan', after: aPlan() },
    { kind: 'questionSet', after: asked },
    ...['o1', 'o2'].map((key): Change => ({
      kind: 'objective',
      after: anObjective({ key, rank: key, statement: `the ${key}` }),
    })),
    ...['1', '2', '3', '4'].map((rank): Change => {
      const values = { key: `a${rank}`, rank: `a${rank}`, text: `the a${rank}`, objectiveKey: `o${1 + (Number(rank) % 2)}` };
      return { kind: 'action', after: anAction(values) };
    }),
  ];
  const safe = oracle.typed(first.alias, changes);
  void page.workspace!.commit(changes).then(safe, school.fail);
  await world.calm(10_000);
  for (const person of others) await openNow(school, person);
  await world.calm(5_000);
}

async function storm(school: School): Promise<void> {
  const { world, people, count } = school;
  const { random } = world;
  const how = random.chance(0.2) ? outcomeWeights : weights;
  for (let left = acts; left > 0;) {
    if (random.chance(0.75) && (await world.step())) continue;
    const person = random.pick(people);
    const what = random.weighed({ act: 100, crash: 6, offline: 4, online: 8, page: 3, closePage: 2, time: 6, hand: 6 });
    if (what === 'act') left -= actOn(school, person, how) ? 1 : 0;
    else if (what === 'crash') await crash(school, person);
    else if (what === 'offline') goOffline(school, person, true);
    else if (what === 'online') goOffline(school, person, false);
    else if (what === 'page' && person.pages.length < 2) openAnother(school, person);
    else if (what === 'closePage' && person.pages.length > 1) await close(school, person, person.pages[0]!);
    else if (what === 'time') world.pass(random.between(1_000, 90_000));
    else if (what === 'hand') {
      const act = random.weighed(handWeights);
      if (await doByHand(act, school)) count(`by hand ${act}`);
      left -= 1;
    }
  }
}

/** A person does something on a page of theirs. Answers whether there was anything to do it with. */
export function actOn(school: School, person: Person, how: Readonly<Partial<Record<ActName, number>>> = weights): boolean {
  const { random } = school.world;
  const page = random.pick(person.pages);
  const name = random.weighed(how as Record<ActName, number>);
  const done = page !== undefined && doAct(name, school, person, page);
  if (done) school.count(`act ${name}`);
  if (done) school.tell(`${person.alias} ${person.pages.indexOf(page)} ${name}`);
  return done;
}

/** The whole browser goes at once; the person opens a page again. */
export async function crash(school: School, person: Person): Promise<void> {
  school.tell(`${person.alias} crashes`);
  for (const page of [...person.pages]) await close(school, person, page);
  school.count('crash');
  person.pages.push(openPage(school, person));
}

function openAnother(school: School, person: Person): void {
  person.pages.push(openPage(school, person));
  school.count('second page');
}

async function close(school: School, person: Person, page: Page): Promise<void> {
  const waiting = await school.world.kill(page.life);
  for (const where of waiting.length === 0 ? ['rest'] : new Set(waiting)) school.count(`page ends at ${where}`);
  person.pages = person.pages.filter((one) => one !== page);
  person.freeLock();
}

function goOffline(school: School, person: Person, offline: boolean): void {
  if (person.offline === offline) return;
  person.offline = offline;
  school.count(offline ? 'offline' : 'online again');
  if (!offline) person.wake();
}

/** The weather clears; refused changes are tried again or given up; everybody comes together. */
async function clearUp(school: School): Promise<Verdict> {
  const { world, people, sandbox } = school;
  for (let early = school.tooEarlyBefore; early < sandbox.weather.tooEarly; early++)
    school.count('asked before Retry-After had passed (the answer was lost, or another page had it)');
  sandbox.weather.clear();
  school.setStormy(false);
  for (const person of people) {
    person.offline = false;
    person.token = await school.tokenFor(person.alias);
  }
  school.tell('The weather clears');
  // Longer than anybody takes to type, and than any wait that a throttled request was told.
  await world.calm(130_000);
  for (let round = 0; round < 8; round++) {
    const nothingWaited = nothingWaits(people);
    // More than an hour each, so that rows deleted by hand are looked for.
    world.pass(3_700_000);
    for (const person of people) person.token = await school.tokenFor(person.alias);
    const pages = people.flatMap((person) => person.pages.map(({ workspace }) => ({ person, workspace: workspace! })));
    for (const { person, workspace } of pages) {
      for (const parked of workspace.standing().parked) {
        if (round % 2 === 0) workspace.retry(parked.key).catch(school.fail);
        else giveUp({ school, person, workspace }, parked.key);
        await world.calm(0);
      }
      void workspace.sync();
    }
    await world.calm(10_000);
    // Whoever looked in this round has seen everything, if nobody wrote in it.
    if (nothingWaited && nothingWaits(people)) break;
  }
  return people.some(({ pages }) => pages.some(({ workspace }) => workspace!.standing().parked.length > 0))
    ? ['A refused change stays']
    : [];
}

function nothingWaits(people: readonly Person[]): boolean {
  return people.every(({ pages }) =>
    pages.every(({ workspace }) => workspace!.standing().waiting === 0 && workspace!.standing().parked.length === 0),
  );
}

async function judge(school: School): Promise<Verdict> {
  const { sandbox, people, lists, oracle } = school;
  const token = await school.tokenFor('ivy');
  const rows = await Promise.all(
    [...sharedKinds, 'history' as const].map(async (kind) => [kind, await readRaw(sandbox, token, kind, lists[kind]!)]),
  );
  const pages = people.flatMap(({ alias, pages: open }) => open.map(({ workspace }) => ({ who: alias, workspace: workspace! })));
  return oracle.judge({ rows: Object.fromEntries(rows) }, pages, (who) => people.find(({ alias }) => alias === who)?.oid ?? '');
}

async function openNow(school: School, person: Person): Promise<Page> {
  const page = openPage(school, person);
  person.pages.push(page);
  await school.world.calm(5_000);
  if (!page.workspace) throw new Error(`The page of ${person.alias} did not open: ${String(school.thrown[0])}`);
  return page;
}

function personCalled(school: School, alias: string): Person {
  return school.people.find((one) => one.alias === alias)!;
}
