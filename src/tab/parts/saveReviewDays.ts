import type { Day, Instant } from '../../domain/day';
import type { PlanReview } from '../../domain/planReview';
import type { Snapshot } from '../../domain/snapshot';
import { iCalendar, type CalendarDay } from '../../files/iCalendar';
import type { School } from '../school/School';
import { pageLink } from '../signIn/pageLink';
import { listWords } from '../words/counts';
import { dayText } from '../words/days';
import { saveFile } from './saveFile';

/** A review that has a day. */
export type Dated = PlanReview & { due: Day };

/** Saves a file that puts reviews into anybody's calendar; saved again after a move, it moves them there. */
export function saveReviewDays({ workspace, keeping, host, today, circumstances }: School, reviews: readonly Dated[]): void {
  const file = reviewDays(workspace.current(), reviews, (subPage) => pageLink(host.place, subPage), circumstances().now);
  const days = reviews.map(({ due }) => dayText(due, today));
  saveFile(`SEND plan review ${reviews[0]?.due ?? ''}.ics`, file, 'text/calendar;charset=utf-8');
  keeping.say(`Saved a file. Open it, and ${listWords(days)} is in your calendar`);
}

/** The reviews as an iCalendar file. It names the plan and says nothing of what is in it: calendars are read by others. */
export function reviewDays(
  snapshot: Snapshot,
  reviews: readonly Dated[],
  link: (subPage: string) => string,
  now: Instant,
): string {
  const school = snapshot.settings.get('settings')?.record.school;
  const days = reviews.map(({ key, planKey, due }): CalendarDay => {
    const plan = snapshot.plan.get(planKey)?.record.title ?? 'SEND development plan';
    const address = link(`review/${key}`);
    const title = ['SEND plan review', school].filter(Boolean).join(', ');
    return { key, day: due, title, about: `${plan}\nOpen the review: ${address}`, link: address };
  });
  return iCalendar(days, now);
}
