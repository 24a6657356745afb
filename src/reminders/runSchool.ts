import { firstToHold } from '../domain/comingReviews';
import type { Day } from '../domain/day';
import type { OwedReminder } from '../domain/remindersDue';
import { isFault } from '../graph/faults';
import { schemaVersion } from '../lists/schemaVersion';
import type { AdaptiveCard } from './adaptiveCard';
import { openBounded } from './bounded';
import { cardOf } from './cardOf';
import { faultWords } from './faultWords';
import { readFacts, readGround, type Ground } from './ground';
import { sentIn, sentWithoutRow, writeLastRun } from './lastRun';
import { isSpokenOf, owedOf, owedWithoutDates, troubleIn } from './owed';
import { postOwed } from './postOwed';
import { resultOf } from './resultOf';
import { closeLeftBehind } from './claim';
import type { Course } from './course';
import type { Job, School, SchoolResult } from './job';
import { schoolDay } from './schoolClock';
import { missingDates, yearToEnter } from './termDates';

/** The longest a school may take, and then the writing down of how it went, in milliseconds. Far less than a claim lasts. */
const longest = 120_000;
const longestLastWord = 15_000;

/** Runs the job for one school: what is owed is claimed, sent and marked, and then it is written down how it went. Never rejects. */
export async function runSchool(school: School, job: Job): Promise<SchoolResult> {
  const course: Course = { owed: [], cards: [], posted: [], earlier: [], because: '' };
  const signal = job.within(longest);
  try {
    await goThrough(school, job, signal, course);
  } catch (thrown) {
    course.because = signal.aborted ? tooSlow : faultWords(thrown);
    // The tenant has asked for a pause that is longer than a run.
    if (isFault(thrown) && thrown.kind === 'busy') course.settings = undefined;
  }
  if (job.dryRun !== true) await lastWord(school, job, course);
  return resultOf(school.name, course, job.dryRun === true);
}

const tooSlow = 'The run took longer than 2 minutes for this school and was stopped.';

async function goThrough(school: School, job: Job, signal: AbortSignal, course: Course): Promise<void> {
  const { site, door } = openBounded(school, job, signal);
  const { record: settings, flaws = [] } = await site.readSettings();
  if (settings.schemaVersion !== schemaVersion) {
    course.because = 'The school’s lists belong to another version of SEND Strategy than this job. Nothing was posted.';
    return;
  }
  course.settings = settings;
  const ground = await readGround(site, settings);
  course.lastRun = ground.lastRun;
  const logs = ground.plans.flatMap(({ log }) => log);
  course.earlier = sentIn(logs);
  const today = schoolDay(job.now());
  const missing = missingDates(settings.halfTerms, today);
  if (missing !== undefined && flaws.some(({ column }) => column === 'HalfTerms')) {
    course.because = 'The term dates in the list "SEND settings" cannot be read, so nothing is posted.';
    return;
  }
  course.lacksDates = missing !== undefined;
  course.because = missing === undefined ? troubleIn(ground, settings) : `${missing}, so no reminders are posted.`;
  course.owed = missing === undefined ? owedOf(ground, settings, today) : owedWithoutDates(ground, settings, today);
  const log = { site, settings, runId: job.newRunId(), now: job.now };
  if (job.dryRun !== true) await closeLeftBehind(log, logs, course.owed);
  if (course.owed.length === 0) return;
  course.cards = await cardsOf(ground, course.owed, today);
  if (job.dryRun === true) return;
  const rowless = sentWithoutRow(ground.lastRun, logs);
  for (const [at, owed] of course.owed.entries()) {
    const known = logs.find(({ record }) => record.key === owed.key);
    const sentBefore = rowless.some(({ stage, due }) => stage === owed.stage && due === owed.due);
    const parcel = { owed, known, sentBefore, card: course.cards[at]!, webhook: school.webhook };
    course.posted.push(await postOwed(log, parcel, door));
  }

  async function cardsOf({ plans }: Ground, owed: OwedReminder[], day: Day): Promise<AdaptiveCard[]> {
    const cards = new Map<OwedReminder, AdaptiveCard>();
    for (const { plan, reviews, log } of plans) {
      const own = owed.filter(({ planKey }) => planKey === plan.key);
      if (own.length === 0) continue;
      const facts = await readFacts(site, settings, plan, day);
      const due = firstToHold(reviews.map(({ record }) => record))?.due ?? undefined;
      const nextReview = due && isSpokenOf(due, log, day) ? undefined : due;
      const withoutDates = yearToEnter(settings.halfTerms, day);
      const about = { today: day, academicYear: plan.academicYear, facts, nextReview, withoutDates };
      for (const one of own) cards.set(one, cardOf(one, about, school.link));
    }
    return owed.map((one) => cards.get(one)!);
  }
}

/** Tells the tab how it went, whatever happened, in a time of its own. That it cannot be told is a failure too. */
async function lastWord(school: School, job: Job, course: Course): Promise<void> {
  const { settings, lastRun, posted, earlier, lacksDates } = course;
  if (settings === undefined) return;
  const failed = [course.because, ...posted.map(({ because }) => because)].filter((text) => text !== '');
  const sent = posted.flatMap((one) => one.sent ?? []);
  const report = { at: job.now().toISOString(), because: failed.join(' '), sent: [...earlier, ...sent] };
  const outcome = failed.length === 0 ? 'done' : lacksDates ? 'noTermDates' : 'failed';
  try {
    const { site } = openBounded(school, job, job.within(longestLastWord));
    await writeLastRun(site, settings, { ...report, outcome }, lastRun);
  } catch (thrown) {
    if (course.because === '') course.because = faultWords(thrown);
  }
}
