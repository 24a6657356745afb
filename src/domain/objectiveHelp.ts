import type { Day } from './day';
import type { Objective } from './objective';
import { isReached, quantity } from './progress';
import { subjectOf, type ObjectiveSubject } from './objectiveSubject';
import { taskIn } from './taskWords';
import { vagueIn, type VagueSort } from './vagueWords';

/** What makes an objective clear. */
export const clearParts = ['measure', 'baseline', 'target', 'targetDay', 'guardMeasure'] as const;
export type ClearPart = (typeof clearParts)[number];

/** Something in an objective that could be said more clearly. It is pointed out, never rewritten, and may be left so. */
export type ObjectiveHint = {
  /** Where it is put right. */
  field: 'statement' | 'measure' | 'baseline' | 'target' | 'targetDay' | 'guardMeasure';
} & (
  | { what: 'vague'; word: string; sort: VagueSort; subject: ObjectiveSubject }
  | { what: 'noNumber' | 'noGroup' | 'noDate' | 'noMeasure' | 'noBaseline' | 'noTarget' | 'sameTarget' }
  | { what: 'otherUnit'; baseline: string; target: string }
  | { what: 'datePast'; day: Day }
  | { what: 'noGuard'; sort: GuardSort }
);

/** What a measure is about, for an example of what must not get worse on the way. */
export type GuardSort = 'absence' | 'suspensions' | 'attainment' | 'other';

/** Which of the parts that make an objective clear are there. */
export function clearnessOf(objective: Objective): Record<ClearPart, boolean> {
  const { measure, baseline, target, targetDay, guardMeasure } = objective;
  const said = (words: string) => words.trim() !== '';
  return {
    measure: said(measure),
    baseline: said(baseline),
    target: said(target),
    targetDay: targetDay !== null,
    guardMeasure: said(guardMeasure),
  };
}

/** What could be said more clearly in an objective; nothing while it has no statement. */
export function objectiveHints(objective: Objective, today: Day): ObjectiveHint[] {
  const { statement, measure, baseline, target, targetDay, successCriteria } = objective;
  if (statement.trim() === '') return [];
  const has = clearnessOf(objective);
  const words = [statement, measure, successCriteria].join(' ');
  const numbered = /\d/.test([words, target].join(' '));
  const hints: ObjectiveHint[] = [];
  const vague = vagueIn(statement);
  if (vague && !/\d/.test(statement)) hints.push({ what: 'vague', field: 'statement', ...vague, subject: subjectOf(statement) });
  if (!group.test(words)) hints.push({ what: 'noGroup', field: 'statement' });
  if (!has.measure) hints.push({ what: 'noMeasure', field: 'measure' });
  else if (!has.baseline) hints.push({ what: 'noBaseline', field: 'baseline' });
  if (has.measure && !has.target) hints.push({ what: 'noTarget', field: 'target' });
  else if (has.target && !numbered) hints.push({ what: 'noNumber', field: 'target' });
  if (has.baseline && has.target) hints.push(...aboutTarget(baseline, target));
  if (!has.targetDay && !date.test(words)) hints.push({ what: 'noDate', field: 'targetDay' });
  if (targetDay !== null && targetDay < today && !isReached(objective))
    hints.push({ what: 'datePast', field: 'targetDay', day: targetDay });
  if (has.measure && has.target && !has.guardMeasure)
    hints.push({ what: 'noGuard', field: 'guardMeasure', sort: guardSort(words) });
  return hints;
}

/** Whether an objective may be called clear: each part is there, and nothing of it is pointed out, as a hint or as a task without a result. */
export function isClear(objective: Objective, today: Day): boolean {
  const hasAll = Object.values(clearnessOf(objective)).every(Boolean);
  return hasAll && objectiveHints(objective, today).length === 0 && taskIn(objective.statement) === undefined;
}

function aboutTarget(baseline: string, target: string): ObjectiveHint[] {
  const [from, to] = [quantity(baseline), quantity(target)];
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}.]+/gu, '');
  if (plain(baseline) === plain(target) || (from && to && from.unit === to.unit && from.value === to.value))
    return [{ what: 'sameTarget', field: 'target' }];
  if (from && to && from.unit !== to.unit) return [{ what: 'otherUnit', field: 'target', baseline, target }];
  return [];
}

function guardSort(words: string): GuardSort {
  if (/\b(?:suspen|exclu)/i.test(words)) return 'suspensions';
  if (/\b(?:attend|absen)/i.test(words)) return 'absence';
  return /\b(?:phonics|read|writ|math|fluen|standard|attain|progress|score)/i.test(words) ? 'attainment' : 'other';
}

/** Whom it is about. */
const group =
  /\b(?:sen|send|sencos?|ehcps?|pupils?|children|learners?|students?|staff|teachers?|tas?|assistants?|adults?|parents?|carers?|famil(?:y|ies)|class(?:es|rooms?)?|lessons?|leaders?|governors?|years? (?:groups?|[1-9rn]|1[0-3])|y(?:[1-9]|1[0-3])|reception|nursery|key stage|ks[1-5]|eyfs|boys|girls|groups?|semh|slcn|asd|hi|vi)\b/i;
/** A day, a month, a term or a school year. */
const date =
  /\b(?:by|before|until|in|end of)\b.*\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|autumn|spring|summer|easter|christmas|term|20\d\d)\b|\b20\d\d\s?\/\s?\d\d\b/i;
