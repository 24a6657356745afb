import type { ReadingContext } from '../../domain/planFile/reading';
import type { QuestionReading } from '../../domain/questionFile/reading';
import { readQuestions } from '../../domain/questionFile/readQuestions';
import type { FileProblem } from '../../files/fileProblem';
import { readPasted, type Pasted } from '../../files/readPasted';
import { readWorkbook } from '../../files/readWorkbook';

/** A table as the person gave it. */
export type Given = { name: string; bytes: Uint8Array } | { pasted: Pasted };

/** What became of it: the questions that were understood, or why it cannot be opened. */
export type Read = { reading: QuestionReading } | { problem: FileProblem };

/** Opens a table and understands its questions. The same in a worker and in the page. */
export async function readGiven(given: Given, context: ReadingContext): Promise<Read> {
  const opened = 'pasted' in given ? await readPasted(given.pasted) : await readWorkbook(given.bytes, given.name);
  return 'problem' in opened ? opened : { reading: readQuestions(opened.workbook, context) };
}
