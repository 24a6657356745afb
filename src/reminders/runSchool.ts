import type { Day } from '../domain/day';
import { acceptedOn, remindersDue, type OwedReminder } from '../domain/remindersDue';
import { mondayOf } from '../domain/schoolDays';
import type { Settings } from '../domain/settings';
import { schemaVersion } from '../lists/schemaVersion';
import type { AdaptiveCard } from './adaptiveCard';
import { openBounded } from './bounded';
import { cardOf } from './cardOf';
import { faultWords } from './faultWords';
import { readFacts, readGround, type Ground } from './ground';
import { sentIn, writeLastRun } from './lastRun';
import { postOwed } from './postOwed';
import { resultOf } from './resultOf';
import type { Course } from './course';
import type { Job, School, SchoolResult } from './job';
import { schoolDay } from './schoolClock';
import { yearWithoutDates } from './termDates';

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
  course.earlier = sentIn(ground.log);
  const today = schoolDay(job.now());
  const year = yearWithoutDates(settings.halfTerms, today);
  if (year !== undefined) {
    course.because = flaws.some(({ column }) => column === 'HalfTerms')
      ? 'The term dates in the list "SEND settings" cannot be read, so nothing is posted.'
      : `There are no term dates for ${year}, so nothing is posted.`;
    return;
  }
  course.owed = owedOf(ground, settings, today);
  if (course.owed.length === 0) return;
  course.cards = await cardsOf(ground, course.owed, today);
  if (job.dryRun === true) return;
  const log = { site, settings, runId: job.newRunId(), now: job.now };
  for (const [at, owed] of course.owed.entries()) {
    const known = ground.log.find(({ record }) => record.key === owed.key);
    course.posted.push(await postOwed(log, { owed, known, card: course.cards[at]!, webhook: school.webhook }, door));
  }

  async function cardsOf({ plan, reviews, log }: Ground, owed: OwedReminder[], day: string): Promise<AdaptiveCard[]> {
    const facts = await readFacts(site, settings, plan!, day);
    const nextReview = spokenOf(log, day) ? undefined : nextOf(reviews, day);
    return owed.map((one) => cardOf(one, { today: day, academicYear: plan!.academicYear, facts, nextReview }, school.link));
  }
}

/** Whether a card of its own has spoken of a review this week, so that the digest need not. */
function spokenOf(log: Ground['log'], today: Day): boolean {
  const monday = mondayOf(today);
  return log.some(({ record }) => record.reviewKey !== '' && (acceptedOn(record) ?? '') >= monday);
}

function nextOf(reviews: Ground['reviews'], today: Day): Day | undefined {
  const open = reviews.filter(({ held, removed }) => held === null && !removed);
  return open
    .flatMap(({ due }) => (due !== null && due >= today ? [due] : []))
    .sort()
    .at(0);
}

function owedOf({ plan, reviews, log }: Ground, { halfTerms }: Settings, today: string): OwedReminder[] {
  const planKey = plan?.key ?? '';
  return remindersDue({ today, halfTerms, planKey, reviews, log: log.map(({ record }) => record) });
}

/** Tells the tab how it went, whatever happened, in a time of its own. That it cannot be told is a failure too. */
async function lastWord(school: School, job: Job, course: Course): Promise<void> {
  const { settings, lastRun, posted, earlier } = course;
  if (settings === undefined) return;
  const failed = [course.because, ...posted.map(({ because }) => because)].filter((text) => text !== '');
  const sent = posted.flatMap((one) => one.sent ?? []);
  const report = { at: job.now().toISOString(), because: failed.join(' '), sent: [...earlier, ...sent] };
  const outcome = failed.length === 0 ? 'done' : 'failed';
  try {
    const { site } = openBounded(school, job, job.within(longestLastWord));
    await writeLastRun(site, settings, { ...report, outcome }, lastRun);
  } catch (thrown) {
    if (course.because === '') course.because = faultWords(thrown);
  }
}
