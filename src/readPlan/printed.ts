import { milestoneLine } from '../domain/planFile/ownSheets';
import { questionText } from '../domain/planFile/questionText';
import { refusalTexts } from '../domain/planFile/refusalTexts';
import type { PlanReading, Proposal, ReadAction } from '../domain/planFile/reading';
import type { When } from '../domain/planFile/period';
import type { Question } from '../domain/planFile/question';
import { addressOf, type Workbook } from '../domain/planFile/workbook';

/** What the command prints of a reading: days as ISO, periods as `{ period }`, costs in pounds, places as a person finds them. */
export function printedReading(workbook: Workbook, reading: PlanReading): object {
  const places = (from: ReadAction['from']) => [...new Set(from.map((place) => addressOf(workbook, place)))];
  return {
    outcome: reading.outcome,
    objectives: reading.objectives.map(({ from, doubt: _asked, ...objective }) => ({
      ...objective,
      from: places(from),
    })),
    actions: reading.actions.map((action) => printedAction(action, places(action.from))),
    askedForAll: reading.questions.filter(({ forAll }) => forAll).map((question) => printedQuestion(workbook, question)),
    questions: reading.questions.filter(({ forAll }) => !forAll).map((question) => printedQuestion(workbook, question)),
    heldBack: reading.heldBack.map((action) => printedAction(action, places(action.from))),
    initials: reading.initials,
    leftOut: reading.leftOut.map(({ why, text, from, rows }) => ({ why, text, rows, from: addressOf(workbook, from) })),
    refusal: reading.refusal
      ? { refused: true, named: reading.refusal.named, reasons: refusalTexts(reading.refusal) }
      : { refused: false, named: [], reasons: [] },
  };
}

/** The same shape for a file that could not be opened. */
export function printedProblem(reason: string): object {
  return {
    outcome: 'refuse',
    objectives: [],
    actions: [],
    askedForAll: [],
    questions: [],
    heldBack: [],
    initials: [],
    leftOut: [],
    refusal: { refused: true, named: [], reasons: [reason] },
  };
}

function printedAction(action: ReadAction, from: string[]): object {
  return {
    objective: action.objective,
    ref: action.ref,
    text: action.text,
    leads: action.leads,
    start: printedWhen(action.start),
    due: printedWhen(action.due),
    cost: action.cost,
    status: action.status,
    successCriteria: action.successCriteria,
    reviewNotes: action.reviewNotes,
    note: noteOf(action),
    asked: action.asked,
    proposed: printedProposal(action.proposed),
    from,
  };
}

/** Everything no field of the printed shape holds. */
function noteOf({
  support,
  resources,
  approach,
  evidenceBase,
  training,
  predecessors,
  monitoring,
  costText,
  milestones = [],
  note,
  start,
  due,
}: ReadAction): string {
  const labelled: [string, string][] = [
    ['Support', support],
    ['Resources', resources],
    ['Approach', approach],
    ['Evidence base', evidenceBase],
    ['Training', training],
    ['Comes after', predecessors],
    ['Monitoring', monitoring],
    ['Milestones', milestones.map((one) => milestoneLine(one).replace(/^: /, '')).join('\n')],
    ['Cost', costText],
    ['Start', start && 'period' in start ? start.words : ''],
    ['Due', due && 'period' in due ? due.words : ''],
  ];
  return [...labelled.flatMap(([label, words]) => (words ? [`${label}: ${words}`] : [])), note].filter(Boolean).join('\n');
}

function printedWhen(when: When | null): unknown {
  if (!when) return null;
  return 'day' in when ? when.day : when;
}

function printedProposal({ start, due, ...rest }: Proposal): object {
  return { ...rest, ...(start && { start: printedWhen(start) }), ...(due && { due: printedWhen(due) }) };
}

function printedQuestion(workbook: Workbook, question: Question): object {
  const { field, reason, said, choices, proposed, about, at } = question;
  return {
    field,
    reason,
    question: questionText(question),
    said,
    count: about.length,
    proposed: proposed === undefined ? null : (choices[proposed]?.value ?? null),
    from: at.map((place) => addressOf(workbook, place)),
  };
}
