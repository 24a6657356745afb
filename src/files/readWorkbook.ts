import type { Workbook } from '../domain/planFile/workbook';
import { decodeText } from './decodeText';
import { readDelimited } from './delimited';
import { fileLimits } from './fileLimits';
import type { FileProblem } from './fileProblem';
import { TooLarge } from './tooLarge';

/** A file as cells, or why it cannot be one. */
export type OpenedFile = { workbook: Workbook } | { problem: FileProblem };

/** How the reading of a file is followed, and stopped. */
export interface OpeningOptions {
  signal?: AbortSignal;
  /** Between 0 and 1. */
  onProgress?: (share: number) => void;
}

/**
 * Opens a .docx, .xlsx, .csv, .tsv or .txt file by what it holds, not by its name. Calculates, fetches and runs nothing in it.
 * Never throws: limits, damage and unknown kinds come back as a problem.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, options: OpeningOptions = {}): Promise<OpenedFile> {
  if (bytes.length === 0) return { problem: { kind: 'empty' } };
  if (bytes.length > fileLimits.bytes) return { problem: { kind: 'tooLarge', limit: 'bytes' } };
  try {
    if (startsWith(bytes, [0x50, 0x4b])) return await openZipped(bytes, name, options);
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: { kind: 'oldOrLocked' } };
    const text = decodeText(bytes);
    if (text === undefined || /^\s*(<!doctype|<html|<\?xml|%pdf|\{\\rtf)/i.test(text)) return unknown(name);
    return stopped(options) ?? { workbook: readDelimited(text, name) };
  } catch (error) {
    return { problem: error instanceof TooLarge ? { kind: 'tooLarge', limit: error.limit } : { kind: 'damaged' } };
  }
}

async function openZipped(bytes: Uint8Array, name: string, options: OpeningOptions): Promise<OpenedFile> {
  const { unpack } = await import('./unpack');
  const parts = await unpack(bytes);
  const isWord = 'word/document.xml' in parts;
  if (!isWord && !('xl/workbook.xml' in parts)) return unknown(name);
  options.onProgress?.(0.3);
  await nextTask();
  const read = isWord ? (await import('./docx')).readDocx : (await import('./xlsx')).readXlsx;
  const early = stopped(options);
  if (early) return early;
  const workbook = await read(parts, name);
  options.onProgress?.(1);
  return stopped(options) ?? { workbook };
}

/** A file that is called one of Word's or Excel's and is none was one, or is thought to be. */
function unknown(name: string): OpenedFile {
  return { problem: { kind: /\.(docx|xlsx)$/i.test(name) ? 'damaged' : 'otherKind' } };
}

function stopped({ signal }: OpeningOptions): OpenedFile | undefined {
  return signal?.aborted ? { problem: { kind: 'stopped' } } : undefined;
}

/** Lets the page draw its progress and take a click on Cancel. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function startsWith(bytes: Uint8Array, start: number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
