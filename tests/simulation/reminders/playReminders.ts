import { edit } from '../../../src/domain/editing';
import { planReview } from '../../../src/domain/reviewing';
import { startingHalfTerms } from '../../../src/domain/term';
import type { ActName } from '../acts';
import type { Verdict } from '../oracle';
import { openSchool, type School } from '../school';
import { actOn, begin, crash, type Run as Played } from '../simulate';
import { startStorm } from '../storm';
import { daysFrom, isOpen } from './expected';
import { readLastRun, readNow } from './ground';
import { judgeDay, judgePosted } from './oracle';
import { openRuns, type Runs } from './runs';
import type { JobSabotage } from './sabotages';

/** Days played in one run: four weeks. */
const days = 28;
/** Each has a holiday within the four weeks; in one of them the clocks change, another has a bank holiday in term. */
const starts = ['2027-04-08', '2026-12-01', '2027-01-27', '2027-03-10', '2027-05-12', '2027-07-05'];
/** What people do in the meantime. */
const work: Partial<Record<ActName, number>> = {
  planReview: 2,
  moveReview: 2,
  removeReview: 1.5,
  restoreReview: 1,
  holdReview: 1.5,
  decide: 1,
  chooseCadence: 0.7,
  editTerms: 0.7,
  editAction: 1,
  update: 1,
  comment: 1,
};

/** Plays some weeks: people plan and hold reviews while the job runs, fails, is killed and runs again; each day is judged. */
export async function playReminders(
  seed: number,
  sabotage: JobSabotage = {},
  tell: (line: string) => void = () => undefined,
): Promise<Played> {
  const school = await openSchool(seed, {}, tell, {
    people: ['priya', 'joan'],
    halfTerms: startingHalfTerms,
    daysAhead: [0, 1, 3, 9, 14, 16, 30, 45],
  });
  const { sandbox, world, figures } = school;
  const { random } = world;
  const runs = openRuns(school, sabotage);
  sandbox.calendar.moveTo(random.pick(starts));
  // Nobody has used it since the tenant was made.
  sandbox.weather.workflowOn();
  school.setStormy(false);
  await begin(school);
  await planFirst(school);
  const verdict: Verdict = [];
  const judged: Days = { catchUp: false };
  const lostFrom = random.chance(0.6) ? random.between(3, 20) : days;
  const lostFor = random.between(6, 9);
  for (let n = 0; n < days && verdict.length === 0; n++) {
    if (n > 0) sandbox.calendar.moveTo(dayAfter(sandbox.calendar.today()));
    const lost = n >= lostFrom && n < lostFrom + lostFor;
    if (n === lostFrom) school.count('lost week');
    judged.catchUp ||= lost;
    verdict.push(...(await playDay(school, runs, lost, judged)));
  }
  return {
    verdict: [...verdict, ...school.thrown.map((one) => `Thrown: ${one instanceof Error ? one.stack : String(one)}`)],
    figures,
  };
}

async function planFirst(school: School): Promise<void> {
  const { world, people, oracle } = school;
  const { workspace } = people[0]!.pages[0]!;
  const { between } = world.random;
  const today = school.sandbox.calendar.today();
  const inDays = (count: number): string => new Date(Date.parse(today) + count * 86_400_000).toISOString().slice(0, 10);
  const changes = [
    ...edit(workspace!.current(), 'settings', 'settings', { currentPlan: 'plan' }),
    ...(world.random.chance(0.5)
      ? [between(-12, 2), between(35, 50)]
      : [between(-12, -1), between(1, 6), between(8, 25)]
    ).flatMap((count) => planReview('plan', inDays(count), { newKey: people[0]!.newKey })),
  ];
  workspace!.commit(changes).then(oracle.typed('priya', changes), school.fail);
  await world.calm(10_000);
}

/** Whether the job has come to its end on no school day since a lost week. */
interface Days {
  catchUp: boolean;
}

async function playDay(school: School, runs: Runs, lost: boolean, judged: Days): Promise<Verdict> {
  const { world, count, tell, sandbox } = school;
  const { random } = world;
  const seen = runs.notebook.posted.length;
  tell(`== ${sandbox.calendar.today()}${lost ? ', a day without the job' : ''}`);
  if (!lost && random.chance(0.5)) await storm(school, runs);
  else for (let acts = random.between(0, 2); acts > 0; acts--) actOn(school, random.pick(school.people), work);
  await clearUp(school, runs);
  const finishes = !lost && random.chance(0.8);
  const verdict = finishes ? await finish(school, runs) : [];
  const { posted } = runs.notebook;
  const cards = posted.slice(seen).flatMap((one) => judgePosted(one, posted.slice(0, posted.indexOf(one))));
  if (finishes && judged.catchUp && posted.length > seen) {
    count('caught up after a lost week');
    judged.catchUp = false;
  }
  return [...cards, ...verdict];
}

/** What a run may be killed at with the most to be lost by it. */
const telling = ['claiming', 'looking', 'sending', 'marking', 'reporting', 'waiting'];

/** Steps after which what is still under way goes on in better weather. */
const mostSteps = 150;

/** Bad weather, people at work, one or two jobs, and whatever may happen to them. */
async function storm(school: School, runs: Runs): Promise<void> {
  const { world, sandbox, people, count } = school;
  const { random } = world;
  school.setStormy(true);
  startStorm(sandbox, random, count, () => false);
  runs.start();
  if (random.chance(0.4)) runs.start();
  let left = random.between(2, 8);
  for (let steps = 0; left > 0 || (runs.living().length > 0 && steps < mostSteps); steps++) {
    const living = runs.living();
    const busy = living.find(({ at }) => telling.includes(at));
    if (busy && random.chance(0.12)) await runs.kill(busy);
    if (random.chance(0.93) && (await world.step())) continue;
    if ((left -= 1) < 0) continue;
    const what = random.weighed({ act: 5, job: 3, kill: 2, still: 0.7, off: 0.4, on: 0.6, crash: 0.4 });
    if (what === 'act') actOn(school, random.pick(people), work);
    else if (what === 'job' && living.length < 2) runs.start();
    else if (what === 'kill' && living.length > 0) await runs.kill(random.pick(living));
    else if (what === 'still') standStill(school, runs);
    else if (what === 'off') sandbox.weather.workflowOff();
    else if (what === 'on') sandbox.weather.workflowOn();
    else if (what === 'crash') await crash(school, random.pick(people));
    if (what === 'off') count('workflow off');
  }
}

/** Everything stops for longer than a claim lasts. */
function standStill({ world, count }: School, runs: Runs): void {
  count('claims run out');
  for (const run of runs.living()) run.troubled = true;
  world.pass(660_000);
  runs.start();
}

/** The weather clears, what is under way ends, and everybody's work arrives. */
async function clearUp(school: School, runs: Runs): Promise<void> {
  const { world, sandbox, people } = school;
  if (school.stormy()) {
    sandbox.weather.clear();
    sandbox.weather.workflowOn();
    school.setStormy(false);
    await world.calm(40_000);
    for (const run of runs.living()) await runs.kill(run);
  }
  for (let round = 0; round < 3; round++) {
    const pages = people.flatMap((person) => person.pages.map(({ workspace }) => workspace!));
    for (const workspace of pages) {
      for (const parked of workspace.standing().parked) workspace.retry(parked.key).catch(school.fail);
      if (workspace.standing().waiting > 0) void workspace.sync();
    }
    await world.calm(4_000);
  }
}

/** A run in fine weather, or two at once, after every claim has run out. */
async function finish(school: School, runs: Runs): Promise<Verdict> {
  const { world, count } = school;
  world.pass(660_000);
  const started = [runs.start(), ...(world.random.chance(0.3) ? [runs.start()] : [])];
  await world.calm(30_000);
  for (const run of runs.living()) await runs.kill(run);
  const ground = readNow(school);
  const { day, terms } = ground;
  const weekday = new Date(day).getUTCDay();
  if (!isOpen(terms, day)) count(weekday === 0 || weekday === 6 ? 'run at a week-end' : 'run in a holiday');
  const [lastRun, ...others] = readLastRun(school);
  const told = lastRun && others.length === 0 && lastRun.outcome === 'done' && daysFrom(lastRun.at.slice(0, 10), day) === 0;
  const unheard = told ? [] : [`on ${day} the last run is told as ${JSON.stringify(lastRun)}`];
  const sent = new Set(lastRun?.sent.map(({ at }) => at));
  const untold = ground.log.filter(
    (row) => row.state === 'accepted' && row.acceptedAt.startsWith(day) && !sent.has(row.acceptedAt),
  );
  return [
    ...judgeDay(started, ground, runs.notebook),
    ...unheard,
    ...untold.map(({ key }) => `the last run does not tell of ${key}`),
  ];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
