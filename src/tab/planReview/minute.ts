import { isOpen, type AgendaItem } from '../../domain/agenda';
import type { Day } from '../../domain/day';
import { isDecided, type Decided } from '../../domain/decision';
import { standingAfter } from '../../domain/outcome';
import type { PlanReview } from '../../domain/planReview';
import { decisionsOf } from '../../domain/reviewing';
import { recordOutwards } from '../../domain/saysHidden';
import type { Snapshot } from '../../domain/snapshot';
import { updatesOf } from '../../domain/standing';
import { decidedAt, earlierReviews, standpointOf, type Standpoint } from '../../domain/standpoint';
import type { Status } from '../../domain/update';
import { listWords } from '../words/counts';
import { dayText, typedDay } from '../words/days';
import { whoWasThere } from '../words/presence';
import { statusWords } from '../../domain/statusWords';
import { verdictWords } from '../words/verdicts';

/** What a review decided, in words: the same for the page, for paper, for Teams and for Word. It holds no comment. */
export interface Minute {
  school: string;
  plan: string;
  held: string;
  /** Empty where nobody was named. */
  present: string;
  lines: MinuteLine[];
  /** What was left open and what needed no decision; each a sentence. */
  asides: string[];
  note: string;
  /** The day of the next review, or that there is none. */
  next: string;
}

/** What was decided about one action. */
export interface MinuteLine {
  key: string;
  /** `2.2 ELSA group, 12 weeks`, in its two parts. */
  ref: string;
  name: string;
  before: Status;
  after: Status;
  /** `Amend, due Thu 18 Mar to Thu 27 May`. */
  decision: string;
  /** Why, then what came of it; sentences, where something was said. */
  because: string[];
}

/** The minute of a review that was held on a day, from what it went through. `next` is the day of the next one. */
export function minuteOf(
  snapshot: Snapshot,
  review: PlanReview,
  agenda: readonly AgendaItem[],
  { held, next }: { held: Day; next: Day | undefined },
): Minute {
  const refs = (items: readonly AgendaItem[]) => listWords(items.map(({ view }) => view.ref));
  const open = agenda.filter(isOpen);
  const settled = agenda.filter(({ asked }) => !asked);
  return {
    school: snapshot.settings.get('settings')?.record.school ?? '',
    plan: snapshot.plan.get(review.planKey)?.record.title ?? '',
    held: typedDay(held),
    present: review.present.length > 0 || review.alsoPresent.trim() !== '' ? whoWasThere(snapshot, review) : '',
    lines: [
      ...agenda.flatMap((item) => {
        const { view, heard } = itemOutwards(snapshot, item);
        return isDecided(heard) ? [minuteLine({ ...item, view }, heard, held)] : [];
      }),
      ...goneLines(snapshot, review, agenda, held),
    ],
    asides: [
      open.length > 0 && `Nothing was decided about ${refs(open)}.`,
      settled.length > 0 && `Complete or stopped before: ${refs(settled)}.`,
    ].filter((one) => typeof one === 'string'),
    note: recordOutwards(snapshot, 'planReview', review).note.trim(),
    next: next === undefined ? 'No day has been agreed yet' : typedDay(next),
  };
}

/** A minute is passed on: it says no number that is hidden by now. */
function itemOutwards(snapshot: Snapshot, { view, heard }: AgendaItem): Pick<AgendaItem, 'view' | 'heard'> {
  const record = recordOutwards(snapshot, 'action', view.kept.record);
  return { view: { ...view, kept: { ...view.kept, record } }, heard: heard && recordOutwards(snapshot, 'decision', heard) };
}

/** What was decided about an action, as it reads on the day of the review. */
export function minuteLine({ view, stood }: AgendaItem, decision: Decided, held: Day): MinuteLine {
  const { key, text } = view.kept.record;
  return lineOf({ key, ref: view.ref, name: text || 'No name yet' }, stood, decision, held);
}

function lineOf(
  named: Pick<MinuteLine, 'key' | 'ref' | 'name'>,
  stood: Pick<Standpoint, 'status' | 'stands'>,
  decision: Decided,
  held: Day,
): MinuteLine {
  const { verdict, reason, impact, statusBefore, dueBefore, dueAfter } = decision;
  const day = (due: Day | null) => (due === null ? 'no date' : dayText(due, held));
  const moved = verdict === 'amend' && dueAfter !== null && `due ${day(dueBefore)} to ${day(dueAfter)}`;
  return {
    ...named,
    before: statusBefore || stood.status,
    after: standingAfter(decision) ?? stood.stands,
    decision: [verdictWords[verdict], moved].filter(Boolean).join(', '),
    because: [sentence(reason), impact.trim() && `Impact: ${sentence(impact)}`].filter(Boolean),
  };
}

/** What was decided about actions that are in the bin, or under something in it, by now: it was decided all the same. */
function goneLines(snapshot: Snapshot, review: PlanReview, agenda: readonly AgendaItem[], held: Day): MinuteLine[] {
  const there = new Set(agenda.map(({ view }) => view.kept.record.key));
  const gone = [...decisionsOf(snapshot, review.key)].filter(([key]) => !there.has(key));
  const earlier = earlierReviews(snapshot, review);
  return gone.map(([key, decision]) => {
    const { stands, status } = standpointOf(updatesOf(snapshot, key), key, review, earlier, decidedAt(snapshot, review, key));
    const action = snapshot.action.get(key)?.record;
    const text = (action && recordOutwards(snapshot, 'action', action).text) || 'No name';
    const said = recordOutwards(snapshot, 'decision', decision);
    return lineOf({ key, ref: '–', name: `${text} (no longer in the plan)` }, { stands, status }, said, held);
  });
}

/** `On track to At risk`, or where it still stands. */
export function movementWords({ before, after }: Pick<MinuteLine, 'before' | 'after'>): string {
  return before === after ? statusWords[after] : `${statusWords[before]} to ${statusWords[after].toLowerCase()}`;
}

function sentence(words: string): string {
  const text = words.trim();
  return text === '' || /[.!?…]$/.test(text) ? text : `${text}.`;
}
