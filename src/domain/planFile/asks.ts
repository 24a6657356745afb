import type { Day } from '../day';
import { statuses, type Status } from '../update';
import { LISTED_POINTS } from './listBlock';
import type { ReadAction } from './reading';
import type { When } from './period';
import type { Field } from './field';
import type { AnswerValue, Choice, Question, Reason } from './question';
import type { Part } from './raw';
import type { Understood } from './understood';

/** Something about one action that a person must settle. */
export interface Ask {
  field: Field;
  reason: Reason;
  said: string;
  colour?: string;
  heading: string;
  part: Part;
  /** Filled in as proposed already; a person may say otherwise for the whole column. */
  forAll?: boolean;
  proposed?: AnswerValue;
  /** What else a person may choose. */
  options?: AnswerValue[];
  action: ReadAction;
}

/** One question for all cells that say the same under the same heading. */
export function groupAsks(asks: Ask[]): Question[] {
  const questions = new Map<string, Question>();
  for (const ask of asks) {
    const whole = WHOLE.has(ask.reason) || isFilledIn(ask);
    const same = ask.said || ask.colour || ask.action.id;
    const id = [ask.field, ask.reason, ask.heading, ...(whole ? [] : [same, JSON.stringify(ask.proposed ?? '')])]
      .join('|')
      .toLowerCase();
    const known = questions.get(id);
    if (known) {
      known.about.push(ask.action.id);
      if (ask.reason === 'saidElsewhere') known.choices[0] = { value: { kind: 'asProposed' }, why: '' };
      known.at.push(ask.part.place);
    } else questions.set(id, asQuestion(id, ask));
  }
  return [...questions.values()];
}

/** Asked once for a column or table, whatever its cells say, beside what is filled in so. */
const WHOLE: ReadonlySet<Reason> = new Set([
  'periods',
  'struckOut',
  'reviewIn',
  'notBefore',
  'noObjective',
  'noHeadings',
  'fromList',
  'ruledColour',
  'columnMeaning',
  'saidElsewhere',
  'besidePlan',
  'maybeObjective',
]);

/** Read so for a whole column already, to be said no to. */
function isFilledIn({ reason, forAll }: Pick<Ask, 'reason' | 'forAll'>): boolean {
  return ['sharedCell', 'statusToCome', 'ticks'].includes(reason) || (reason === 'monthFirst' && forAll === true);
}

function asQuestion(id: string, ask: Ask): Question {
  const choices = choicesOf(ask);
  const proposed = ask.proposed && choices.findIndex(({ value }) => JSON.stringify(value) === JSON.stringify(ask.proposed));
  return {
    id,
    field: ask.field,
    reason: ask.reason,
    said: ask.reason === 'periods' ? '' : ask.said,
    ...(ask.colour && { colour: ask.colour }),
    heading: ask.heading,
    about: [ask.action.id],
    at: [ask.part.place],
    forAll: ask.forAll ?? false,
    choices,
    ...(proposed !== undefined && proposed >= 0 && { proposed }),
  };
}

function choicesOf({ field, reason, said, proposed, options, forAll }: Ask): Choice[] {
  const leave: Choice = { value: { kind: 'leave' }, why: '' };
  if (reason === 'periods') return [leave, LAST_DAYS];
  if (reason === 'reviewIn') return [leave, LAST_DAYS, NONE];
  if (reason === 'notBefore') return [leave, NONE];
  if (isFilledIn({ reason, forAll })) return [leave, NONE];
  if (options && reason === 'columnMeaning') return options.map((value): Choice => ({ value, why: '' }));
  if (field === 'include') return [true, false].map((include): Choice => ({ value: { kind: 'include', include }, why: '' }));
  if (reason === 'fromList') return [leave, TARGETS, LEFT_OUT];
  if (reason === 'noHeadings' || reason === 'sheetOfOne' || reason === 'sheetOfSchool' || reason === 'rowsOfSchool')
    return [leave, LEFT_OUT];
  if (reason === 'noObjective') return [...(options ?? []).map((value): Choice => ({ value, why: '' })), leave, LEFT_OUT];
  if (reason === 'maybeObjective' && proposed) return [{ value: proposed, why: '' }, leave];
  if (reason === 'saidElsewhere' && proposed) return [{ value: proposed, why: '' }, leave];
  if (options) return [...options.map((value): Choice => ({ value, why: '' })), leave];
  if (field === 'status') return [...statuses.map((status): Choice => ({ value: { kind: 'status', status }, why: '' })), leave];
  return proposed && proposed.kind !== 'leave'
    ? [{ value: proposed, why: isSame(proposed, said) ? '' : whyProposed(reason) }, leave]
    : [leave];
}

/** A period's own last days. */
const LAST_DAYS: Choice = { value: { kind: 'lastDays' }, why: '' };
const NONE: Choice = { value: { kind: 'empty' }, why: '' };

/** The points say how one will know; told so, the file is read again. */
const TARGETS: Choice = { value: { kind: 'column', heading: LISTED_POINTS, as: 'success' }, why: 'not actions' };

/** What stands there is no action. */
const LEFT_OUT: Choice = { value: { kind: 'include', include: false }, why: 'no action' };

/** A period in the cell's own words needs no reason. */
function isSame(proposed: AnswerValue, said: string): boolean {
  return proposed.kind === 'period' && proposed.period.words === said;
}

function whyProposed(reason: Reason): string {
  const why: Partial<Record<Reason, string>> = {
    nearPeriod: 'last school day before',
    impossibleDay: 'the last school day of that month',
    serialDay: 'as a spreadsheet counts days',
    monthFirst: 'read month first',
    yearUnlikely: 'the same day in this plan’s year',
    unclearDate: 'the last one named',
    amountAndMore: 'the amount alone',
    aboutAmount: 'the amount as it stands',
    severalAmounts: 'all of it together',
    maybeSeveral: 'an action a line',
    severalInOne: 'each by itself',
  };
  return why[reason] ?? '';
}

/** An answer that sets what a reader proposes. */
export function asAnswer(field: Field, proposed: When | number | Status | string[] | undefined): AnswerValue | undefined {
  if (proposed === undefined) return undefined;
  if (typeof proposed === 'number') return { kind: 'cost', pounds: proposed };
  if (Array.isArray(proposed)) return field === 'text' ? { kind: 'texts', texts: proposed } : { kind: 'leads', leads: proposed };
  if (typeof proposed === 'string') return { kind: 'status', status: proposed };
  return 'day' in proposed ? { kind: 'day', day: proposed.day satisfies Day } : { kind: 'period', period: proposed };
}

/** Notes what must be asked of a field that was read, and what would be proposed for it. */
export function askFor(
  asks: Ask[],
  action: ReadAction,
  field: Field,
  read: Understood<When | number | Status | string[]>,
  part: Part,
  proposed = asAnswer(field, read.proposed),
  colour?: string,
): void {
  const isPeriod = read.value !== null && typeof read.value === 'object' && 'period' in read.value;
  if (read.proposed !== undefined) Object.assign(action.proposed, { [field]: read.proposed });
  else if (proposed?.kind === 'texts') action.proposed.texts = proposed.texts;
  if (!read.reason) {
    if (isPeriod && read.proposed !== undefined)
      asks.push({
        field,
        reason: 'periods',
        said: part.cell.text,
        heading: part.heading,
        part,
        forAll: true,
        proposed: { kind: 'leave' },
        action,
      });
    return;
  }
  if (!action.asked.includes(field)) action.asked.push(field);
  const ofKind = read.reason === 'reviewIn' || read.reason === 'notBefore';
  asks.push({
    field,
    reason: read.reason,
    said: colour ? '' : (read.kept ?? part.cell.text),
    ...(colour && { colour }),
    heading: part.heading,
    part,
    ...(ofKind ? { forAll: true, proposed: { kind: 'leave' as const } } : proposed && { proposed }),
    action,
  });
}

/** Asks once for a column whether what stands beside several actions together holds for each of them, or whether ticks and ratings say what they seem to; it is filled in so. */
export function askForEach(
  asks: Ask[],
  action: ReadAction,
  field: Field,
  part: Part,
  reason: 'sharedCell' | 'monthFirst' | 'statusToCome' | 'ticks' = 'sharedCell',
): void {
  if (action.asked.includes(field)) return;
  const { cell, heading } = part;
  asks.push({ field, reason, said: cell.text, heading, part, forAll: true, proposed: { kind: 'leave' }, action });
}
