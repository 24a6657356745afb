import type { Field } from './field';
import type { Answers, Question, Reason } from './question';
import type { PlanReading, ReadAction } from './reading';
import { cellOf } from './severalActions';

/** Of a question, whether it concerns an action as it is now. */
export type About = (question: Question) => (action: Pick<ReadAction, 'id' | 'objective' | 'asked'>) => boolean;

/**
 * Which actions questions are about once these answers are given: what is said of a cell goes to all that it became, save what each of them
 * has by itself, and those that got an objective by one of the answers need no other.
 */
export function aboutAfter(questions: readonly Question[], answers: Answers): About {
  const nested = Object.values(answers).some(({ kind }) => kind === 'asObjectives');
  const paired = pairedCells(questions, answers);
  return ({ reason, field, about }) => {
    const ids = new Set(about);
    const isSettled = nested && reason === 'noObjective';
    return ({ id, objective, asked }) => {
      if (isSettled && objective !== '') return false;
      if (ids.has(id)) return true;
      const cell = cellOf(id);
      return (
        ids.has(cell) &&
        (OF_WHAT_WAS_READ.has(reason) || !paired.get(cell)?.has(field)) &&
        (field !== 'cost' || asked.includes('cost'))
      );
    };
  };
}

/** Of cells that became several actions, the fields that each of these has by itself. */
function pairedCells(questions: readonly Question[], answers: Answers): ReadonlyMap<string, ReadonlySet<Field>> {
  const paired = new Map<string, ReadonlySet<Field>>();
  for (const { id, about } of questions) {
    const value = answers[id];
    const each = value?.kind === 'texts' ? value.each : undefined;
    if (!each) continue;
    const fields = (['leads', 'start', 'due'] as const).filter((field) => each.every((one) => field in one));
    for (const cell of about) paired.set(cell, new Set(fields));
  }
  return paired;
}

/** Asked of values that were read, wherever they stand now. */
const OF_WHAT_WAS_READ: ReadonlySet<Reason> = new Set(['whoIs', 'initials', 'periods', 'reviewIn', 'notBefore']);

/** What is not answered, of the actions that it still concerns. */
export function stillOpen(
  questions: readonly Question[],
  answers: Answers,
  { actions, heldBack }: Pick<PlanReading, 'actions' | 'heldBack'>,
): Question[] {
  const aboutOf = aboutAfter(questions, answers);
  const open = questions.filter(({ id }) => !answers[id]);
  const waiting = new Set(open.flatMap(({ field, about }) => (field === 'include' ? about : [])));
  const now = new Map<string, ReadAction[]>();
  for (const action of [...actions, ...heldBack.filter(({ id }) => waiting.has(id))])
    for (const id of [action.id, cellOf(action.id)]) now.set(id, [...(now.get(id) ?? []), action]);
  return open.flatMap((question) => {
    const isAbout = aboutOf(question);
    // What is no action any more is asked nothing.
    const isOfActions = question.reason === 'noObjective' || OF_ACTIONS.has(question.field);
    return ofThese(question, (id) => now.get(id)?.some(isAbout) ?? !isOfActions);
  });
}

/** What an action alone has, and no objective over it. */
const OF_ACTIONS: ReadonlySet<Field> = new Set(['leads', 'start', 'due', 'cost', 'status']);

/** The question of those of its actions alone that are meant; none where it has no such action. */
export function ofThese(question: Question, isMeant: (id: string) => boolean): Question[] {
  const left = question.about.flatMap((id, place) => (isMeant(id) ? [place] : []));
  if (left.length === question.about.length) return [question];
  const about = left.map((place) => question.about[place]!);
  return about.length === 0 ? [] : [{ ...question, about, at: left.flatMap((place) => question.at[place] ?? []) }];
}
