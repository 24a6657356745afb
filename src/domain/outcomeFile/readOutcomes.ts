import type { Workbook } from '../planFile/workbook';
import { startingMeasures } from '../startingMeasures';
import { gatherFigures } from './gatherFigures';
import { guardOutcomes } from './guardOutcomes';
import type { OutcomeContext, OutcomeLeftOut, OutcomeReading } from './reading';
import { unfoldTables } from './sideBySide';
import { tablesOf } from './tables';
import type { TableCell } from './tableCell';

/** Answers to questions of an earlier reading of the same file, by their ids. */
export type OutcomeAnswers = Readonly<Record<string, string>>;

/**
 * Reads tables of outcomes by group from a file or a paste. Pupil data is refused before anything else is made of the file; nothing
 * is kept. Read the same file again with answers to settle its questions.
 */
export function readOutcomes(file: Workbook, context: OutcomeContext, answers: OutcomeAnswers = {}): OutcomeReading {
  const { workbook, inFile } = unfoldTables(file);
  const measures = [...context.measures.filter(({ removed }) => !removed), ...startingMeasures];
  const cells: TableCell[] = [];
  const sources: string[] = [];
  const words: OutcomeLeftOut[] = [];
  let tables = 0;
  workbook.sheets.forEach((sheet, index) => {
    const found = tablesOf(sheet, index, tables, measures);
    cells.push(...found.cells);
    sources.push(...found.sources);
    words.push(...found.words);
    tables += found.tables;
  });
  const refusal = guardOutcomes(file, workbook, cells, context);
  if (refusal) return { ...nothing, outcome: 'refuse', refusal };
  const gathered = gatherFigures(cells, { ...context, sources, named: workbook.name }, answers);
  const leftOut = [...gathered.leftOut, ...words];
  return inFile({ ...gathered, leftOut, outcome: gathered.figures.length > 0 ? 'import' : 'nothing', refusal: null });
}

const nothing = { figures: [], questions: [], leftOut: [] };
