import { asNoObjectives } from './doubtfulObjectives';
import { asObjectives } from './secondLook/asObjectives';
import { lastDay } from './when';
import type { PlanReading, Proposal, ReadAction, ReadingContext } from './reading';
import type { When } from './period';
import type { Field } from './field';
import type { AnswerValue, Answers, Question } from './question';
import { asSeveral } from './severalActions';
import { aboutAfter, ofThese, stillOpen } from './stillAbout';
import { renamed, withSheetWords } from './twoSheets';
import { splitWithNames, withNames } from './withoutNames';

/** The reading with these questions settled. Each answer goes to every action its question is about; the rest stays open. */
export function answer(reading: PlanReading, answers: Answers, context: ReadingContext): PlanReading {
  let actions = reading.actions;
  let { heldBack, objectives, namesKeptOut } = reading;
  const aboutOf = aboutAfter(reading.questions, answers);
  for (const question of reading.questions) {
    const value = answers[question.id];
    if (!value) continue;
    const isAbout = aboutOf(question);
    if (value.kind === 'names') {
      const named = withNames({ objectives, actions, heldBack, namesKeptOut }, value.said, value.words);
      ({ objectives, heldBack, namesKeptOut } = named);
      actions = named.actions.map((action) => (isAbout(action) ? settled(action, question) : action));
    } else if (value.kind === 'texts' && namesKeptOut) {
      actions = actions.flatMap((action) => {
        if (!isAbout(action)) return [action];
        const split = namesKeptOut && splitWithNames(namesKeptOut, action.id, value.texts);
        namesKeptOut = split?.namesKeptOut ?? namesKeptOut;
        return answered(action, question, split ? { ...value, texts: split.texts } : value, context);
      });
    } else if (question.reason === 'otherDocument' && value.kind === 'include' && !value.include) {
      [actions, heldBack, objectives] = [[], [], []];
    } else if (question.reason === 'objectivesAlone') objectives = value.kind === 'include' && !value.include ? [] : objectives;
    else if (value.kind === 'noObjectives') objectives = asNoObjectives(objectives, actions, value);
    else if (value.kind === 'asObjectives')
      ({ objectives, actions } = asObjectives(objectives, actions, new Set(question.about)));
    else if (value.kind === 'objectiveWords') objectives = withSheetWords(objectives, value);
    else if (value.kind === 'include' && !value.include) {
      actions = actions.filter((action) => !isAbout(action));
      if (question.reason === 'numberAlone') objectives = objectives.filter(({ text }) => text !== '');
    } else if (question.field === 'include') {
      const brought = heldBack.filter(isAbout).map((action) => settled(action, question));
      if (value.kind === 'include' && value.include) {
        actions = [...actions.map((action) => (isAbout(action) ? settled(action, question) : action)), ...brought].sort(byPlace);
        heldBack = heldBack.filter((action) => !isAbout(action));
      } else actions = actions.filter((action) => !isAbout(action));
    } else actions = actions.flatMap((action) => (isAbout(action) ? answered(action, question, value, context) : [action]));
  }
  const priorities = reading.priorities && renamed(reading.priorities, reading.objectives, objectives);
  const questions = stillOpen(reading.questions, answers, { actions, heldBack });
  const kept = { ...(priorities && { priorities }), ...(namesKeptOut && { namesKeptOut }) };
  return { ...reading, ...kept, objectives, actions, heldBack, questions };
}

/** One cell of one action as the person says, whatever the file says. */
export interface Correction {
  id: string;
  field: Field;
  value: AnswerValue;
}

/** The reading with single cells put right, after its questions were answered. What they settle is asked no more. */
export function correct(reading: PlanReading, corrections: readonly Correction[], context: ReadingContext): PlanReading {
  let { actions, questions } = reading;
  for (const { id, field, value } of corrections) {
    const question = { field, reason: 'corrected' as const };
    actions = actions.flatMap((action) => {
      if (action.id !== id) return [action];
      return value.kind === 'include' && !value.include ? [] : answered(action, question, value, context);
    });
    questions = questions.flatMap((open) => withoutAction(open, id, field));
  }
  return { ...reading, actions, questions };
}

function withoutAction(question: Question, id: string, field: Field): Question[] {
  return question.field === field || field === 'include' ? ofThese(question, (other) => other !== id) : [question];
}

function answered(
  action: ReadAction,
  question: Pick<Question, 'field' | 'reason'>,
  value: AnswerValue,
  context: ReadingContext,
): ReadAction[] {
  const done = settled(action, question);
  const { field } = question;
  switch (value.kind) {
    case 'day':
      return [{ ...done, [field]: { day: value.day } satisfies When }];
    case 'period':
      return [{ ...done, [field]: value.period }];
    case 'lastDays':
      return [withLastDay(done, field, context)];
    case 'asProposed':
      return [asProposed(done, field)];
    case 'cost':
      return [{ ...done, cost: value.pounds }];
    case 'status':
      return [{ ...done, status: value.status }];
    case 'leads':
      return [{ ...done, leads: value.leads }];
    case 'person':
      return [{ ...done, leads: [...new Set(done.leads.map((lead) => (lead === value.said ? value.name : lead)))] }];
    case 'people': {
      const nameOf = (lead: string) => value.names.find(({ said }) => said === lead)?.name ?? lead;
      return [{ ...done, leads: [...new Set(done.leads.map(nameOf))] }];
    }
    case 'empty':
      return [question.reason === 'ticks' ? { ...done, start: null, due: null } : emptied(done, field)];
    case 'objective':
      return [{ ...done, objective: value.ref }];
    case 'texts':
      return asSeveral(done, value);
    case 'asObjectives':
    case 'objectiveWords':
    case 'noObjectives':
    case 'names':
    case 'include':
    case 'column':
    case 'leave':
      return [question.reason === 'statusWord' ? { ...done, status: null } : done];
  }
}

function asProposed(action: ReadAction, field: Question['field']): ReadAction {
  const value = action.proposed[field as keyof Proposal];
  return value === undefined ? action : { ...action, [field]: value };
}

function withLastDay(action: ReadAction, field: Question['field'], context: ReadingContext): ReadAction {
  const when = field === 'start' || field === 'due' ? action[field] : null;
  if (!when || 'day' in when) return action;
  const day = field === 'start' ? action.proposed.start : action.proposed.due;
  const last = day && 'day' in day ? day.day : lastDay(when, context);
  return last ? { ...action, [field]: { day: last } } : action;
}

function emptied(action: ReadAction, field: Field): ReadAction {
  switch (field) {
    case 'leads':
      return { ...action, leads: [] };
    case 'start':
    case 'due':
    case 'status':
      return { ...action, [field]: null };
    case 'cost':
      return { ...action, cost: null, costText: '' };
    case 'reviewNotes':
      // Of which of them it tells is not known; its words stay.
      return { ...action, reviewNotes: '', note: [action.note, action.reviewNotes].filter(Boolean).join('\n') };
    default:
      return action;
  }
}

function settled(action: ReadAction, question: Pick<Question, 'field' | 'reason'>): ReadAction {
  // Who somebody is says nothing of a lead cell that cannot be read.
  if (question.reason === 'whoIs' || question.reason === 'initials') return action;
  return { ...action, asked: action.asked.filter((field) => field !== question.field) };
}

function byPlace(a: ReadAction, b: ReadAction): number {
  const [first, second] = [a.cells.text, b.cells.text];
  return first && second ? first.sheet - second.sheet || first.row - second.row : 0;
}
