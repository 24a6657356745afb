import type { Day } from '../../domain/day';
import type { QuestionReview } from '../../domain/questionReview';
import { reviewsOf } from '../../domain/questionReviewing';
import type { Snapshot } from '../../domain/snapshot';
import { dayText } from './days';
import { reviewKindWords, visitOf } from './questionReviews';

/**
 * What a review is called, with whatever tells it from the school's other reviews of that name, and no more:
 * `Peer review 2026/27 (K. Ashdown, Oxmarsh Infant)`. The kind of one by others is always said.
 */
export function reviewName(snapshot: Snapshot, review: QuestionReview, today: Day): string {
  const { title, reviewKind } = review;
  const kind = reviewKindWords[reviewKind].toLowerCase();
  const said = reviewKind === 'self' || title.toLowerCase().includes(kind) ? [] : [kind];
  const tells = (one: QuestionReview): string[] => factsOf(snapshot, one, today);
  let alike = reviewsOf(snapshot).filter((one) => one.key !== review.key && plain(one.title) === plain(title));
  for (const [at, fact] of tells(review).entries()) {
    const left = alike.filter((one) => tells(one)[at] === fact);
    if (left.length < alike.length && fact !== '' && !said.includes(fact)) said.push(fact);
    alike = left;
  }
  return `${title || 'A review without a name'}${said.length > 0 ? ` (${said.join(', ')})` : ''}`;
}

/** What tells one review from another, the plainest first; each is there for every review, if only as ''. */
function factsOf({ questionSet }: Snapshot, review: QuestionReview, today: Day): string[] {
  const { reviewKind, reviewer, organisation, academicYear, setKey, started } = review;
  const visit = visitOf(review);
  const who = reviewKind === 'self' ? '' : [reviewer, organisation].filter(Boolean).join(', ');
  return [
    reviewKindWords[reviewKind].toLowerCase(),
    who,
    academicYear,
    visit ? `visit ${dayText(visit, today)}` : '',
    questionSet.get(setKey)?.record.title ?? '',
    started ? `begun ${dayText(started, today)}` : '',
  ];
}

const plain = (title: string): string => title.trim().toLowerCase();

/** Told to whoever was given an area to look after and has no right to answer: what to do. */
export const mayOnlyRead =
  'You may only read so far: ask your IT admin for the right to write the plan, or tell its SENCO what to write';
