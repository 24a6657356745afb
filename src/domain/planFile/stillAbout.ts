import type { Answers, Question } from './question';
import type { PlanReading, ReadAction } from './reading';

/** Of a question, whether it concerns an action as it is now. */
export type About = (question: Question) => (action: Pick<ReadAction, 'id' | 'objective'>) => boolean;

/**
 * Which actions questions are about once these answers are given: what is said of a cell goes to all that it became, and those that got an
 * objective by one of the answers need no other.
 */
export function aboutAfter(answers: Answers): About {
  const nested = Object.values(answers).some(({ kind }) => kind === 'asObjectives');
  return ({ reason, about }) => {
    const ids = new Set(about);
    const isSettled = nested && reason === 'noObjective';
    return ({ id, objective }) => (ids.has(id) || ids.has(cellOf(id))) && !(isSettled && objective !== '');
  };
}

/** What is not answered, of the actions that it still concerns. */
export function stillOpen(
  questions: readonly Question[],
  answers: Answers,
  { actions, heldBack }: Pick<PlanReading, 'actions' | 'heldBack'>,
): Question[] {
  const isAbout = aboutAfter(answers);
  const all = [...actions, ...heldBack];
  const open = questions.filter(({ id }) => !answers[id]);
  return open.flatMap((question) => {
    if (question.reason !== 'noObjective') return [question];
    const concerned = new Set(all.filter(isAbout(question)).flatMap(({ id }) => [id, cellOf(id)]));
    return ofThese(question, (id) => concerned.has(id));
  });
}

/** The question of those of its actions alone that are meant; none where it has no such action. */
export function ofThese(question: Question, isMeant: (id: string) => boolean): Question[] {
  const left = question.about.flatMap((id, place) => (isMeant(id) ? [place] : []));
  if (left.length === question.about.length) return [question];
  const about = left.map((place) => question.about[place]!);
  return about.length === 0 ? [] : [{ ...question, about, at: left.flatMap((place) => question.at[place] ?? []) }];
}

/** The cell that became several actions, of which this is one, as a question names it. */
function cellOf(id: string): string {
  return id.slice(0, id.lastIndexOf('.'));
}
