import type { Day } from '../domain/day';
import { markedStatus } from '../domain/markedStatus';
import type { PlanFacts } from '../domain/planFacts';
import type { OwedReminder } from '../domain/remindersDue';
import type { Status } from '../domain/update';
import type { AdaptiveCard, FactSet, TextBlock } from './adaptiveCard';
import { linkTo, type TabPlace } from './deepLink';
import { count, dueText } from './words';

/** What a card tells of a plan: numbers and days, none of the plan's own words. */
export interface CardGround {
  today: Day;
  /** As the plan has it; left out of the card unless it reads `2026/27`. */
  academicYear: string;
  facts: PlanFacts;
  /** The day of the next plan review, for a digest; undefined where a card of its own has spoken of it this week, unless it is held this week. */
  nextReview: Day | undefined;
  /** The school year whose term dates should be entered by now and are not, for a digest. */
  withoutDates?: string;
}

/** The card that is posted for an owed reminder. Its title alone says all that a phone's notice has room for. */
export function cardOf(owed: OwedReminder, ground: CardGround, place: TabPlace): AdaptiveCard {
  const title = titleOf(owed, ground);
  const isDigest = owed.stage === 'digest';
  const link = linkTo(place, isDigest ? `plan/${owed.planKey}` : `review/${owed.reviewKey}`);
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    fallbackText: title,
    speak: `${title}. ${standing(ground)}`,
    body: [
      { type: 'TextBlock', text: title, wrap: true, size: 'Medium', weight: 'Bolder' },
      { type: 'TextBlock', text: standing(ground), wrap: true, isSubtle: true, spacing: 'None' },
      ...(isDigest ? [...reviewLine(ground), ...datesLine(ground)] : []),
      ...counts(ground.facts),
    ],
    actions: [{ type: 'Action.OpenUrl', title: isDigest ? 'Open the plan' : 'Open the review', url: link }],
  };
}

function titleOf({ stage, due }: OwedReminder, { today, facts }: CardGround): string {
  if (stage !== 'digest') return `SEND plan review ${dueText(due, today)}`;
  const { dueThisWeek, late, unanswered } = facts;
  const parts = [
    ...(dueThisWeek > 0 ? [`${count(dueThisWeek, 'action')} due`] : []),
    ...(late > 0 ? [`${late} late`] : []),
    ...(unanswered > 0 ? [`${count(unanswered, 'comment')} without an answer`] : []),
  ];
  return `SEND plan this week: ${parts.length === 0 ? 'nothing due, nothing late' : parts.join(', ')}`;
}

/** `Plan for 2026/27: 11 actions, 2 late.` */
function standing({ academicYear, facts }: CardGround): string {
  const plan = /^20\d\d\/\d\d$/.test(academicYear) ? `Plan for ${academicYear}` : 'Plan';
  return `${plan}: ${count(facts.actions, 'action')}, ${facts.late === 0 ? 'none' : facts.late} late.`;
}

function reviewLine({ nextReview, today }: CardGround): TextBlock[] {
  if (nextReview === undefined) return [];
  const text = `The ${nextReview < today ? 'plan review' : 'next plan review is'} ${dueText(nextReview, today)}.`;
  return [{ type: 'TextBlock', text, wrap: true, spacing: 'None' }];
}

function datesLine({ withoutDates }: CardGround): TextBlock[] {
  if (withoutDates === undefined) return [];
  const text = `The term dates for ${withoutDates} are not entered yet. Without them no reminders are posted: the SENCO types them in under Calendar.`;
  return [{ type: 'TextBlock', text, wrap: true, spacing: 'Medium' }];
}

function counts({ actions, byStatus }: PlanFacts): (TextBlock | FactSet)[] {
  const facts = statusOrder
    .filter((status) => byStatus[status] > 0)
    .map((status) => ({ title: markedStatus(status), value: String(byStatus[status]) }));
  if (facts.length === 0) return [];
  const heading = actions === 1 ? 'Where it stands' : `Where the ${actions} actions stand`;
  return [
    { type: 'TextBlock', text: heading, wrap: true, weight: 'Bolder', spacing: 'Medium' },
    { type: 'FactSet', facts },
  ];
}

/** What goes well first, what has not begun or was given up last. */
const statusOrder: readonly Status[] = ['onTrack', 'atRisk', 'offTrack', 'complete', 'notStarted', 'stopped'];
