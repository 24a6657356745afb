import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Workbook } from '../domain/planFile/workbook';
import { fileProblemText } from '../files/fileProblem';
import { readPasted } from '../files/readPasted';
import { readWorkbook } from '../files/readWorkbook';
import { commandContext } from './commandContext';

/** How one command tells what it understands of a file, as something that JSON can hold. */
interface Told {
  /** The npm script: `read-plan`. */
  name: string;
  understood(workbook: Workbook, context: NonNullable<ReturnType<typeof commandContext>>): unknown;
  /** The file could not be opened, in words. */
  refused(words: ReturnType<typeof fileProblemText>): unknown;
}

/** Prints as JSON what an import would show of a file, and answers the exit code: 2 for a wrong call. Leaves nothing behind. */
export async function readFileCommand(args: string[], { name, understood, refused }: Told): Promise<number> {
  const usage = `Usage: npm run -s ${name} -- FILE [--paste] [--today YYYY-MM-DD] [--year 2026/27]`;
  const file = args.find((arg, index) => !arg.startsWith('--') && !['--today', '--year'].includes(args[index - 1] ?? ''));
  if (!file) {
    process.stderr.write(`${usage}
`);
    return 2;
  }
  const context = commandContext(optionOf(args, '--today'), optionOf(args, '--year'));
  if (!context) {
    process.stderr.write(`--today is a day such as 2026-11-21, --year an academic year such as 2026/27.\n${usage}\n`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    process.stderr.write(`There is no file ${file}, or it may not be read.\n`);
    return 2;
  }
  const text = new TextDecoder().decode(bytes);
  const opened = args.includes('--paste') ? await readPasted({ text, html: text }) : await readWorkbook(bytes, basename(file));
  const printed = 'problem' in opened ? refused(fileProblemText(opened.problem)) : understood(opened.workbook, context);
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

function optionOf(args: string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at >= 0 ? args[at + 1] : undefined;
}
