import { addDays, daysBetween, weekday, type Day, type Instant } from '../../domain/day';
import { ranksFor } from '../../domain/order';
import { newAction, newObjective } from '../../domain/planEditing';
import { newPriority } from '../../domain/prioritising';
import type { SampleSchool } from '../../domain/sampleSchool';
import { actionEvents } from './actionEvents';
import { createDice, type Dice } from './dice';
import type { OldRow } from './writeRows';

/** The key of the plan that is current after ten years. */
export const currentPlan = 'plan-2026';

const firstYear = 2017;
const years = 10;
/** The last day on which anything has happened. */
const today: Day = '2026-11-20';
const places = ['Reception', 'Year 1', 'Year 2', 'Year 3', 'Year 4', 'Year 5', 'Year 6', 'KS1', 'KS2', 'all classes'];

/** A school's plans, one an academic year, with everything that was said about them. The same on every call; all of it is invented. */
export function tenYears(sample: SampleSchool): OldRow[] {
  const dice = createDice(2017);
  const people = sample.people.map((person): OldRow => ({
    kind: 'person',
    by: 'priya',
    at: `${firstYear}-09-04T08:00:00.000Z`,
    record: { ...person, left: false, clashes: [] },
  }));
  return [...people, ...Array.from({ length: years }, (_, at) => planRows(sample, firstYear + at, dice)).flat()];
}

/** 300 actions in the current year; the other nine years share 1,700. */
function actionsIn(year: number): number {
  if (year === firstYear + years - 1) return 300;
  return year === firstYear ? 188 : 189;
}

function planRows(sample: SampleSchool, year: number, dice: Dice): OldRow[] {
  const isCurrent = `plan-${year}` === currentPlan;
  const first: Day = `${year}-09-03`;
  const last = isCurrent ? today : `${year + 1}-07-20`;
  const academicYear = `${year}/${String(year + 1).slice(2)}`;
  const planKey = `plan-${year}`;
  const at: Instant = `${first}T08:00:00.000Z`;
  const objectives = isCurrent ? 12 : 8;
  const count = actionsIn(year);
  const ranks = ranksFor(objectives);
  return [
    {
      kind: 'plan',
      by: 'priya',
      at,
      record: {
        key: planKey,
        title: `SEND development plan ${academicYear}`,
        academicYear,
        status: isCurrent ? 'active' : 'closed',
        reviewCadence: 'halfTermly',
        agreed: null,
        rolledFrom: '',
        removed: false,
      },
    },
    ...priorityRows(sample, { planKey, academicYear, at }),
    ...reviewRows(planKey, year, isCurrent),
    ...ranks.flatMap((rank, place): OldRow[] => {
      const model = dice.pick(sample.objectives);
      const { actions: _, priority: _priority, lead, sponsor, ...start } = model;
      const key = `${planKey}-objective-${place + 1}`;
      const days = { baselineDay: `${year}-09-25`, targetDay: `${year + 1}-07-16` };
      const priorityKey = `${planKey}-priority-${1 + (place % sample.priorities.length)}`;
      const people = { leadKey: lead, sponsorKey: sponsor };
      const objective = newObjective(key, planKey, rank, { ...start, ...days, ...people, priorityKey });
      const own = Math.floor((count * (place + 1)) / objectives) - Math.floor((count * place) / objectives);
      const places = ranksFor(own);
      return [
        { kind: 'objective', by: 'priya', at, record: objective },
        ...places.flatMap((rank, n) =>
          actionRows(sample, { ...objective, key }, `${key}-action-${n + 1}`, rank, { first, last, dice }),
        ),
      ];
    }),
  ];
}

interface Span {
  /** From when to when things happened. */
  first: Day;
  last: Day;
  dice: Dice;
}

function actionRows(
  sample: SampleSchool,
  objective: { key: string; planKey: string },
  key: string,
  rank: string,
  { first, last, dice }: Span,
): OldRow[] {
  const {
    updates: _updates,
    comments: _comments,
    milestones: _milestones,
    after: _after,
    lead,
    ...model
  } = dice.pick(dice.pick(sample.objectives).actions);
  const start = schoolDayNear(addDays(first, dice.below(180)));
  const due = schoolDayNear(addDays(start, 20 + dice.below(100)));
  const text = `${model.text}: ${dice.pick(places)}`;
  const action = newAction(key, objective, rank, { ...model, text, start, due, leadKey: lead });
  const moments = (count: number): Instant[] => {
    const length = Math.max(1, daysBetween(first, last));
    return Array.from({ length: count }, () => `${addDays(first, dice.below(length))}T${dice.time()}.000Z`).sort();
  };
  return [
    { kind: 'action', by: 'priya', at: `${first}T08:05:00.000Z`, record: action },
    ...actionEvents(action, { people: sample.people.map((one) => one.key), moments, isOver: last !== today, dice }),
  ];
}

/** The school's priorities of a year and the plan's, which serve them. */
function priorityRows(
  { schoolPriorities, priorities }: SampleSchool,
  { planKey, academicYear, at }: { planKey: string; academicYear: string; at: Instant },
): OldRow[] {
  const written = { by: 'priya', at } as const;
  const served = (key: string): string => `${planKey}-${key}`;
  const ranks = ranksFor(Math.max(schoolPriorities.length, priorities.length));
  return [
    ...schoolPriorities.map(({ key, owner, ...words }, place): OldRow => {
      const record = {
        ...words,
        key: served(key),
        academicYear,
        rank: ranks[place]!,
        ownerKey: owner,
        ownerText: '',
        removed: false,
      };
      return { kind: 'schoolPriority', ...written, record };
    }),
    ...priorities.map(({ title, rationale, serves }, place): OldRow => {
      const words = { title, rationale, serves: serves.map(served) };
      const key = `${planKey}-priority-${place + 1}`;
      return { kind: 'priority', ...written, record: newPriority(key, planKey, ranks[place]!, words) };
    }),
  ];
}

/** One review a term, held on its day; in the current year the autumn's is still to come. */
function reviewRows(planKey: string, year: number, isCurrent: boolean): OldRow[] {
  const days = isCurrent ? ['2026-12-10'] : [`${year}-12-06`, `${year + 1}-03-14`, `${year + 1}-07-04`].map(schoolDayNear);
  return days.map((due, at): OldRow => ({
    kind: 'planReview',
    by: 'priya',
    at: `${year}-09-03T08:10:00.000Z`,
    record: {
      key: `${planKey}-review-${at + 1}`,
      planKey,
      due,
      held: isCurrent ? null : due,
      present: isCurrent ? [] : ['priya', 'martin', 'joan'],
      alsoPresent: '',
      note: '',
      removed: false,
    },
  }));
}

function schoolDayNear(day: Day): Day {
  return addDays(day, -Math.max(0, weekday(day) - 4));
}
