import type { Course } from './course';
import type { SchoolResult } from './job';
import { cardName } from './words';

/** A school's course as one line for whoever looks after the job. */
export function resultOf(school: string, { owed, cards, posted, because }: Course, dryRun: boolean): SchoolResult {
  const sent = posted.filter((one) => one.sent !== undefined).map((one) => cardName(one.owed));
  const others = posted.filter((one) => one.others).map((one) => cardName(one.owed));
  const failures = [...new Set([because, ...posted.map((one) => one.because)])].filter((text) => text !== '');
  const parts = [
    ...(sent.length > 0 ? [`posted ${sent.join(' and ')}`] : []),
    ...(others.length > 0 ? [`another run has ${others.join(' and ')}`] : []),
    ...(dryRun && owed.length > 0 ? [`would post ${owed.map(cardName).join(' and ')}`] : []),
    ...(failures.length > 0 ? [`failed: ${failures.join(' ')}`] : []),
  ];
  const outcome = failures.length === 0 ? 'done' : 'failed';
  return { school, outcome, line: `${school}: ${parts.length === 0 ? 'nothing due' : parts.join('; ')}`, cards };
}
