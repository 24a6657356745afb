import { awaits, threadsOf, type Remark } from './conversation';
import { addDays, daysBetween, type Day } from './day';
import { leadersMarks } from './leadersMarks';
import { leadsOf } from './leads';
import { myActions } from './myActions';
import { areasGiven, ownAreas, questionWithin } from './ownAreas';
import { personByEntraId } from './people';
import { nextReview } from './comingReviews';
import type { PlanReview } from './planReview';
import { outlineOf, type ActionView, type Outline } from './planView';
import type { Priority } from './priority';
import { prioritiesStanding } from './priorityStanding';
import type { QuestionReview } from './questionReview';
import type { Author, Key } from './record';
import { reviewViewOf } from './reviewQuestions';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import { thingsToSettle, type Unsettled } from './thingsToSettle';

/** Something that waits for one person, with the one thing to do about it. */
export type Need =
  /** Somebody has had the last word about an action, or mentions them. */
  | { what: 'answer'; action: ActionView; threadKey: Key; remark: Remark; mentioned: boolean }
  | { what: 'late' | 'soon'; action: ActionView; due: Day }
  /** Late in somebody else's hands, under an objective that this person leads or sponsors. */
  | { what: 'overseen'; action: ActionView; due: Day; objective: number }
  /** A plan review that is to be held within two weeks, or should have been. */
  | { what: 'review'; review: PlanReview; due: Day }
  /** A review by questions that goes on, with how much is open of the areas that are theirs, and the question there to go on at. */
  | { what: 'questions'; review: QuestionReview; open: number; next: string; mayAnswer: boolean }
  /** What of other people's actions there is besides, for whoever holds the plan: late or due soon, by this day. */
  | { what: 'others'; planKey: Key; by: Day; count: number }
  /** Words without an answer about other people's actions besides, and the first of these. */
  | { what: 'othersAsk'; first: ActionView; count: number }
  /** Priorities that are proposed and that this leader has given no marks yet; the first of them. */
  | { what: 'marks'; count: number; first: Priority }
  /** Places where the chain is broken. */
  | { what: 'settle'; things: readonly Unsettled[] };

type Answer = Extract<Need, { what: 'answer' }>;
type Due = Extract<Need, { what: 'late' | 'soon' }>;
type Overseen = Extract<Need, { what: 'overseen' }>;

/** What is soon: due within so many days. */
const soon = 7;

/** Of other people's actions, so many are named to whoever holds the plan; the rest are a number. */
const othersNamed = 5;

/** How long before its day a plan review is announced, in days: as the reminders are. */
const announced = 14;

/** Minutes that each is reckoned with, of a review each open question; a review meeting is an appointment of its own. */
const minutes = {
  answer: 2,
  late: 1,
  soon: 1,
  overseen: 1,
  review: 0,
  questions: 1,
  others: 0,
  othersAsk: 0,
  marks: 2,
  settle: 5,
} as const;

/** Who asks, and whether the plan is in their hands: then what nobody does is theirs, too. */
export interface Asking {
  person: Author;
  edits: boolean;
  today: Day;
}

/**
 * What waits for somebody in the plan in use and in reviews by questions, the most pressing first: words that wait for theirs,
 * then what is late, what comes soon, what is open. However large the plan is, of other people's actions only the first are named.
 */
export function needsOf(snapshot: Snapshot, planKey: Key | undefined, asking: Asking): Need[] {
  const outline = planKey === undefined ? undefined : outlineOf(snapshot, planKey);
  const open = asking.edits ? thingsToSettle(snapshot, planKey) : [];
  return [
    ...(outline === undefined ? [] : ofPlan(snapshot, outline, asking)),
    ...(open.length > 0 ? [{ what: 'settle', things: open } as const] : []),
    ...(planKey === undefined ? [] : toMark(snapshot, planKey, asking)),
    ...questions(snapshot, asking),
  ];
}

/** About how many minutes all of it takes, by the reckoning above. */
export function minutesFor(needs: readonly Need[]): number {
  return needs.reduce(
    (sum, need) => sum + minutes[need.what] * (need.what === 'questions' ? (need.mayAnswer ? need.open : 0) : 1),
    0,
  );
}

function ofPlan(snapshot: Snapshot, outline: Outline, asking: Asking): Need[] {
  const { person, edits, today } = asking;
  const planKey = outline.plan.record.key;
  const all = [...outline.objectives.flatMap(({ actions }) => actions), ...outline.adrift];
  const mine = new Set(myActions(snapshot, outline, person, today).open.map(({ view }) => view.kept.record.key));
  const isMine = ({ kept }: ActionView) => mine.has(kept.record.key);
  const theirs = new Set(edits ? all : all.filter(isMine));
  const spoken = new Set([...snapshot.comment.values()].map(({ record }) => record.actionKey));
  const answers = all
    .filter(({ kept }) => spoken.has(kept.record.key))
    .flatMap((action) => answersOf(snapshot, action, asking, theirs.has(action)));
  const dated = all.filter((action) => theirs.has(action) && !isSettled(action.status) && action.kept.record.due !== null);
  const due = dated.map((action): Due => {
    const day = action.kept.record.due!;
    return { what: day < today ? 'late' : 'soon', action, due: day };
  });
  const pressing = due
    .filter((one) => one.due <= addDays(today, soon))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  const named = [...answers, ...pressing, ...(edits ? [] : overseen(snapshot, outline, asking, isMine))];
  const others = named.filter((one) => !('mentioned' in one && one.mentioned) && !isMine(one.action));
  const further = new Set(others.slice(othersNamed));
  const review = nextReview(snapshot, planKey);
  const isNear = edits && review?.due && daysBetween(today, review.due) <= announced;
  return [
    ...named.filter((one) => !further.has(one)),
    ...besides([...further], planKey, addDays(today, soon)),
    ...(isNear ? [{ what: 'review', review, due: review.due! } as const] : []),
  ];
}

/** What is not named, as a number each for what is found in one place. */
function besides(further: readonly (Answer | Due | Overseen)[], planKey: Key, by: Day): Need[] {
  const asked = further.filter(({ what }) => what === 'answer');
  const due = further.length - asked.length;
  return [
    ...(due > 0 ? [{ what: 'others', planKey, by, count: due } as const] : []),
    ...(asked[0] ? [{ what: 'othersAsk', first: asked[0].action, count: asked.length } as const] : []),
  ];
}

/** What of the objectives that somebody leads or sponsors is late, though they do not do it themselves. */
function overseen(
  snapshot: Snapshot,
  outline: Outline,
  { person, today }: Asking,
  isMine: (view: ActionView) => boolean,
): Overseen[] {
  const key = personByEntraId(snapshot, person.entraId)?.record.key;
  return outline.objectives
    .filter(({ kept: { record } }) => key !== undefined && (leadsOf(snapshot, record).includes(key) || record.sponsorKey === key))
    .flatMap(({ number, actions }) =>
      actions.flatMap((action): Overseen[] => {
        const { due } = action.kept.record;
        const isLate = due !== null && due < today && !isSettled(action.status) && !isMine(action);
        return isLate ? [{ what: 'overseen', action, due, objective: number }] : [];
      }),
    );
}

/** The latest word of each conversation that waits for this person. */
function answersOf(snapshot: Snapshot, action: ActionView, { person }: Asking, theirs: boolean): Answer[] {
  const key = personByEntraId(snapshot, person.entraId)?.record.key;
  return threadsOf(snapshot, action.kept.record.key)
    .filter((thread) => !thread.resolved)
    .flatMap((thread): Answer[] => {
      const remark = thread.replies.at(-1) ?? thread;
      // Without an author it was written on this device and the tenant has not accepted it yet.
      const isOthers = remark.author !== undefined && remark.author.entraId !== person.entraId;
      const mentioned = awaits(thread, key, person.entraId);
      return isOthers && (theirs || mentioned) ? [{ what: 'answer', action, threadKey: thread.key, remark, mentioned }] : [];
    });
}

/** Leaders who read the plan are asked how they see what is proposed: whoever sponsors an objective, or gave marks before. */
function toMark(snapshot: Snapshot, planKey: Key, { person, edits }: Asking): Need[] {
  if (edits) return [];
  const me = personByEntraId(snapshot, person.entraId)?.record.key;
  const sponsors =
    me !== undefined &&
    [...snapshot.objective.values()].some(
      ({ record }) => record.planKey === planKey && !record.removed && record.sponsorKey === me,
    );
  if (!sponsors && ![...snapshot.ranking.values()].some(({ author = person }) => author.entraId === person.entraId)) return [];
  const marks = leadersMarks(snapshot, planKey, person);
  const open = prioritiesStanding(snapshot, planKey, 'proposed').filter(
    ({ key }) => !marks.get(key)?.some(({ leader }) => leader.entraId === person.entraId),
  );
  return open[0] ? [{ what: 'marks', count: open.length, first: open[0] }] : [];
}

/**
 * Reviews by questions that go on, of which somebody looks after an area with open questions. What nobody looks after waits for
 * whoever began the review; nothing waits for those who may only read.
 */
function questions(snapshot: Snapshot, { person, edits }: Asking): Need[] {
  return [...snapshot.questionReview.values()].flatMap(({ record: review }): Need[] => {
    const view = review.removed || review.completed !== null ? undefined : reviewViewOf(snapshot, review.key);
    if (view === undefined) return [];
    // What nobody looks after is for those who may answer; what somebody was given is told them in any case.
    const own = edits ? ownAreas(snapshot, view, person) : areasGiven(snapshot, view, person);
    const open = own.reduce((sum, area) => sum + area.questions.length - area.answered, 0);
    const next = questionWithin(own, person);
    return next ? [{ what: 'questions', review, open, next: next.question.key, mayAnswer: edits }] : [];
  });
}
