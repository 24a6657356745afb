import type { ReadingContext } from '../../domain/planFile/reading';
import { readQuestions } from '../../domain/questionFile/readQuestions';
import { readPasted } from '../../files/readPasted';
import { readWorkbook } from '../../files/readWorkbook';
import type { Given, Read } from './reader';

/** Opens a table and understands its questions. The same in a worker and in the page. */
export async function readGiven(given: Given, context: ReadingContext): Promise<Read> {
  const opened = 'pasted' in given ? await readPasted(given.pasted) : await readWorkbook(given.bytes, given.name);
  return 'problem' in opened ? opened : { reading: readQuestions(opened.workbook, context) };
}
