import { readPaste } from './delimited';
import type { OpenedFile } from './readWorkbook';
import { TooLarge } from './tooLarge';

/** What was on the clipboard: `html` too, where Word, Excel or a browser put it there. */
export interface Pasted {
  text: string;
  html?: string;
}

/** A pasted table as cells: by its HTML where that holds a table or is all there is, else by the tabs in its text. Never throws. */
export async function readPasted({ text, html = '' }: Pasted): Promise<OpenedFile> {
  try {
    const isPlain = !/^\s*<(?:!doctype|html|meta|head|body|div|p|h\d|ul|ol)\b/i.test(text);
    if (!/<table[\s>]/i.test(html) && isPlain) return { workbook: readPaste(text) };
    const { readHtml } = await import('./html');
    return { workbook: readHtml(html, 'paste', 'paste') };
  } catch (error) {
    return { problem: error instanceof TooLarge ? { kind: 'tooLarge', limit: error.limit } : { kind: 'damaged' } };
  }
}
