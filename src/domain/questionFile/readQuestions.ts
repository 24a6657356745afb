import { asItWas } from '../planFile/ownSheets';
import { guardWorkbook } from '../planFile/guardWorkbook';
import type { ReadingContext } from '../planFile/reading';
import { plainWords } from '../planFile/understood';
import { addressOf, type Cell, type Sheet, type Workbook } from '../planFile/workbook';
import { findHeads, isHeadAgain, isQuestion, type Heads } from './heads';
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
    if (sheet.hidden) return;
    const scale = readScale(sheet);
    if (scale !== undefined) reading.scale = scale;
    else readSheet(workbook, sheet, at, reading);
  });
  reading.areas = reading.areas.filter(({ questions }) => questions.length > 0);
  if (reading.areas.length > 0) reading.outcome = 'import';
  return reading;
}

function readSheet(workbook: Workbook, sheet: Sheet, sheetAt: number, reading: QuestionReading): void {
  const heads = findHeads(sheet);
  if (heads === undefined) return;
  reading.otherColumns = [...new Set([...reading.otherColumns, ...heads.others])];
  let area = areaNamed(reading, workbook.sheets.length > 1 ? sheet.name : '');
  for (let row = heads.first; row < sheet.rows.length; row += 1) {
    if (isHeadAgain(sheet, row, heads)) continue;
    const { title, prompt, why, text } = rowOf(sheet, row, heads);
    const leave = (because: LeftOutRow['because']): void => {
      const where = addressOf(workbook, { sheet: sheetAt, row, column: heads.question });
      reading.leftOut.push({ text, where, because });
    };
    if (text === '') continue;
    if (sheet.rows[row]!.hidden) {
      leave('hidden');
      continue;
    }
    if (title !== '') area = areaNamed(reading, title);
    if (prompt === '' && why !== '') leave('noQuestion');
    if (prompt === '') continue;
    if (area.questions.some((one) => plainWords(one.prompt) === plainWords(prompt))) leave('twice');
    else area.questions.push({ prompt, why });
  }
}

/** What a row says. A short line by itself that asks nothing is the title of an area. */
function rowOf(sheet: Sheet, row: number, heads: Heads): { title: string; prompt: string; why: string; text: string } {
  const cells = sheet.rows[row]!.cells;
  const own = (column: number | undefined): string => (column === undefined ? '' : wordsOf(cells[column]));
  const texts = cells.flatMap((cell) => (cell?.text && !cell.within ? [cell.text.trim()] : []));
  const [only = ''] = texts;
  const alone = texts.length === 1 && only.length <= 80 && !isQuestion(only);
  if (alone && (heads.area === undefined || cells[heads.area]?.text === only || (cells.find(Boolean)?.span?.columns ?? 1) > 1))
    return { title: plainTitle(only), prompt: '', why: '', text: only };
  const prompt = plainPrompt(own(heads.question));
  return { title: plainTitle(own(heads.area)), prompt, why: own(heads.why), text: texts.join(' ') };
}

/** The words of a cell: a merged block has them in its first one. What is struck through is gone. */
function wordsOf(cell: Cell | undefined): string {
  return cell === undefined || cell.struck ? '' : asItWas(cell.text.trim());
}

function areaNamed(reading: QuestionReading, title: string): QuestionReading['areas'][number] {
  const known = reading.areas.find((one) => plainWords(one.title) === plainWords(title));
  if (known !== undefined) return known;
  const area = { title, questions: [] };
  reading.areas.push(area);
  return area;
}

/** Without the number that a list gives it: `3.2 `, `Q4: `, `b) `. */
function plainPrompt(text: string): string {
  return text
    .replace(/^(?:q(?:uestion)?\s*)?(?:\d+(?:\.\d+)*[.):]?|[a-z]\))\s+|^q(?:uestion)?\s*\d+[.):]?\s*/i, '')
    .replace(/\s+/g, ' ');
}

function plainTitle(text: string): string {
  return text
    .replace(/^(?:area|section|theme|strand|part)\s+\d+\s*[:.–-]?\s*/i, '')
    .replace(/^\d+(?:\.\d+)*[.):]?\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/:$/, '')
    .trim();
}
