import { inTableOrder } from '../domain/outcomeFile/gatherFigures';
import { outcomeQuestionText } from '../domain/outcomeFile/questionText';
import { readOutcomes } from '../domain/outcomeFile/readOutcomes';
import type { OutcomeContext, OutcomeQuestion, OutcomeReading, ReadFigure } from '../domain/outcomeFile/reading';
import { refusalTexts } from '../domain/planFile/refusalTexts';
import { addressOf, type Workbook } from '../domain/planFile/workbook';
import { measureName } from './measureName';
import { publishedTables } from './published';

/** Who is shown outcomes. All of them see the same cells. */
const audiences = ['leaders', 'governors', 'trust'] as const;

/**
 * What the command prints of a file: its rows, the questions, the refusal, the cells that each came from, and for each audience the
 * tables as they would be published, with each question answered as it is proposed.
 */
export function printedOutcomes(workbook: Workbook, context: OutcomeContext): object {
  const reading = readOutcomes(workbook, context);
  const assumed = proposals(workbook, context);
  const settled = readOutcomes(workbook, context, assumed);
  const tables = publishedTables(settled.figures, context);
  return {
    outcome: reading.outcome,
    rows: inTableOrder(reading.figures).map((figure) => printedRow(workbook, figure, context)),
    questions: reading.questions.map((question) => printedQuestion(workbook, question, context)),
    leftOut: reading.leftOut.map(({ why, text, from }) => ({ why, text, from: addressOf(workbook, from) })),
    refusal: printedRefusal(reading),
    assumed,
    audiences: Object.fromEntries(audiences.map((audience) => [audience, tables])),
  };
}

/** The same shape for a file that could not be opened. */
export function printedOutcomeProblem(reason: string): object {
  return {
    outcome: 'refuse',
    rows: [],
    questions: [],
    leftOut: [],
    refusal: { refused: true, named: [], reasons: [reason] },
    assumed: {},
    audiences: Object.fromEntries(audiences.map((audience) => [audience, []])),
  };
}

/** What would be answered by proposal; an answer may open a further question. */
function proposals(workbook: Workbook, context: OutcomeContext): Record<string, string> {
  const answers: Record<string, string> = {};
  for (;;) {
    const { questions } = readOutcomes(workbook, context, answers);
    const all = questions.filter(({ proposed, field }) => proposed !== null || field === 'measure');
    if (all.length === 0) return answers;
    // What a column's numbers are is proposed by what its measure is.
    const first = all.filter(({ field }) => field !== 'statistic');
    const open = first.length > 0 ? first : all;
    for (const { id, proposed, said } of open) answers[id] = proposed ?? `new:${said || 'Measure that is asked'}`;
  }
}

function printedRow(workbook: Workbook, figure: ReadFigure, context: OutcomeContext): object {
  const { measureKey, newMeasure, newUnit, whose, period, yearGroup, group, pupils, count, value, hidden, source, asked, from } =
    figure;
  const cells = Object.fromEntries(Object.entries(from).map(([what, place]) => [what, addressOf(workbook, place)]));
  return {
    measure: measureKey || null,
    measureName: measureName(measureKey, context) || newMeasure || null,
    ...(newUnit && { newUnit }),
    whose,
    period: period || null,
    yearGroup,
    group,
    pupils,
    count,
    value,
    hiddenInFile: hidden.map(({ what, mark }) => ({ what, mark })),
    source,
    asked,
    from: [...new Set(Object.values(cells))],
    cells,
  };
}

function printedQuestion(workbook: Workbook, question: OutcomeQuestion, context: OutcomeContext): object {
  const { id, field, said, choices, proposed, from } = question;
  const named = field === 'measure' ? choices.map((one) => measureName(one, context) || one) : choices;
  const cells = [...new Set(from.map((place) => addressOf(workbook, place)))];
  return { id, field, question: outcomeQuestionText(question), said, choices: named, proposed, from: cells };
}

function printedRefusal({ refusal }: OutcomeReading): object {
  if (!refusal) return { refused: false, named: [], reasons: [] };
  return { refused: true, named: refusal.named, reasons: refusalTexts(refusal) };
}
