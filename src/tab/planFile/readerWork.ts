import { readPlan } from '../../domain/planFile/readPlan';
import type { PlanReading, ReadingContext } from '../../domain/planFile/reading';
import type { Workbook } from '../../domain/planFile/workbook';
import { readPasted, type Pasted } from '../../files/readPasted';
import { readWorkbook, type OpenedFile } from '../../files/readWorkbook';

/** A file as the person gave it. */
export type Given = { name: string; bytes: Uint8Array } | { pasted: Pasted };

/** What a reader is asked: to open a file, or to understand the one it has open. */
export type Asked = { open: Given } | { understand: ReadingContext };
export type Answered = OpenedFile | PlanReading;

/** Opens files and understands them, one at a time. The same in a worker and in the page. */
export function createReaderWork(): (asked: Asked, onProgress: (share: number) => void) => Promise<Answered> {
  let workbook: Workbook | undefined;
  return async (asked, onProgress) => {
    if ('open' in asked) {
      const opened = await open(asked.open, onProgress);
      workbook = 'workbook' in opened ? opened.workbook : undefined;
      return opened;
    }
    if (workbook === undefined) throw new Error('No file is open');
    return readPlan(workbook, asked.understand);
  };
}

function open(given: Given, onProgress: (share: number) => void): Promise<OpenedFile> {
  return 'pasted' in given ? readPasted(given.pasted) : readWorkbook(given.bytes, given.name, { onProgress });
}
