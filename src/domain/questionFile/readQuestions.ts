import { guardWorkbook } from '../planFile/guardWorkbook';
import type { ReadingContext } from '../planFile/reading';
import { plainWords } from '../planFile/understood';
import { addressOf, type Sheet, type Workbook } from '../planFile/workbook';
import { findHeads } from './heads';
import { linesOf, type Line } from './lines';
import { depthOf } from './numbering';
import type { LeftOutRow, QuestionReading } from './reading';
import { readScale } from './readScale';

/**
 * Questions by areas, from any table that has them: columns in any order and wording, areas merged over their rows or as lines
 * of their own. A table that names pupils is refused, and nothing of it is given back.
 */
export function readQuestions(workbook: Workbook, context: ReadingContext): QuestionReading {
  const nothing = { areas: [], scale: [], leftOut: [], otherColumns: [] };
  const refusal = guardWorkbook(workbook, context);
  if (refusal !== null) return { outcome: 'refuse', refusal, ...nothing };
  const reading: QuestionReading = { outcome: 'nothing', ...nothing, areas: [], leftOut: [] };
  workbook.sheets.forEach((sheet, at) => {
    if (sheet.hidden) return leaveWhole(sheet, 'hidden', reading);
    const scale = readScale(sheet);
    if (scale !== undefined) reading.scale = scale;
    else readSheet(workbook, sheet, at, reading);
  });
  reading.areas = reading.areas.filter(({ questions }) => questions.length > 0);
  if (reading.areas.length > 0) reading.outcome = 'import';
  return reading;
}

function readSheet(workbook: Workbook, sheet: Sheet, sheetAt: number, reading: QuestionReading): void {
  const leave = (text: string, row: number, column: number, because: LeftOutRow['because']): void => {
    reading.leftOut.push({ text, where: addressOf(workbook, { sheet: sheetAt, row, column }), because });
  };
  const heads = findHeads(sheet);
  if (heads === undefined) return leaveWhole(sheet, 'noQuestions', reading);
  reading.otherColumns = [...new Set([...reading.otherColumns, ...heads.others])];
  const { first } = heads;
  const start = areaNamed(reading, workbook.sheets.length > 1 ? sheet.name : '');
  let area = start;
  let last: Line | undefined;
  let asked = false;

  /** A line that nothing was asked under is no area: the first is what the sheet is called, any other is said to be left out. */
  function endLine(): void {
    if (last === undefined) return;
    if (!asked && reading.title === undefined && depthOf(last.text) === 0) reading.title = last.title;
    else leave(last.text, last.row, last.column, last.row < first ? 'aboveTable' : 'noQuestions');
    last = undefined;
  }

  for (const line of linesOf(sheet, heads)) {
    const { row, column, title, prompt, why, text } = line;
    if (line.what === 'heads') {
      if (row < first) {
        endLine();
        area = start;
      }
    } else if (line.what === 'hidden') leave(text, row, column, 'hidden');
    else if (line.what === 'area') {
      endLine();
      last = line;
      area = areaNamed(reading, title);
    } else {
      if (title !== '') {
        endLine();
        area = areaNamed(reading, title);
      }
      if (prompt === '') {
        leave(text, row, column, row < first ? 'aboveTable' : 'noQuestion');
        continue;
      }
      last = undefined;
      asked = true;
      if (area.questions.some((one) => plainWords(one.prompt) === plainWords(prompt))) leave(text, row, column, 'twice');
      else area.questions.push({ prompt, why });
    }
  }
  endLine();
}

function leaveWhole(sheet: Sheet, because: LeftOutRow['because'], reading: QuestionReading): void {
  const cells = sheet.rows.flatMap((row) => row.cells);
  const text = cells.find((cell) => cell?.text)?.text;
  if (text !== undefined) reading.leftOut.push({ text, where: sheet.name, because, whole: true });
}

function areaNamed(reading: QuestionReading, title: string): QuestionReading['areas'][number] {
  const known = reading.areas.find((one) => plainWords(one.title) === plainWords(title));
  if (known !== undefined) return known;
  const area = { title, questions: [] };
  reading.areas.push(area);
  return area;
}
