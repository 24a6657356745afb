import type { Job, School, SchoolResult } from './job';
import { runSchool } from './runSchool';

/**
 * One run of the job over schools, several at a time, each for itself: whatever happens to one costs the others nothing.
 * Answers in the order given; never rejects. Run again it sends only what is still owed.
 */
export async function runReminders(schools: readonly School[], job: Job): Promise<SchoolResult[]> {
  const results: SchoolResult[] = [];
  const waiting = schools.entries();
  const work = async (): Promise<void> => {
    for (const [at, school] of waiting) {
      const result = await runSchool(school, job);
      results[at] = result;
      job.say?.(result.line, result);
    }
  };
  await Promise.all(Array.from({ length: job.atOnce ?? usuallyAtOnce }, work));
  return results;
}

const usuallyAtOnce = 8;
