import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileProblemText } from '../files/fileProblem';
import { readPasted } from '../files/readPasted';
import { readWorkbook } from '../files/readWorkbook';
import { commandContext } from '../readPlan/commandContext';
import { printedOutcomeProblem, printedOutcomes } from './printed';

const USAGE = 'Usage: npm run -s read-outcomes -- FILE [--paste] [--today YYYY-MM-DD] [--year 2026/27]';

/** Prints as JSON what the import would show of a file of outcomes, and what of it each audience would see. Leaves nothing behind. */
async function main(args: string[]): Promise<number> {
  const file = args.find((arg, index) => !arg.startsWith('--') && !['--today', '--year'].includes(args[index - 1] ?? ''));
  if (!file) {
    console.error(USAGE);
    return 2;
  }
  const context = commandContext(optionOf(args, '--today'), optionOf(args, '--year'));
  if (!context) {
    console.error(`--today is a day such as 2026-11-21, --year an academic year such as 2026/27.\n${USAGE}`);
    return 2;
  }
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch {
    console.error(`There is no file ${file}, or it may not be read.`);
    return 2;
  }
  const text = new TextDecoder().decode(bytes);
  const opened = args.includes('--paste') ? await readPasted({ text, html: text }) : await readWorkbook(bytes, basename(file));
  const printed =
    'problem' in opened
      ? printedOutcomeProblem(fileProblemText(opened.problem))
      : printedOutcomes(opened.workbook, { ...context, measures: [] });
  console.log(JSON.stringify(printed, null, 2));
  return 0;
}

function optionOf(args: string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at >= 0 ? args[at + 1] : undefined;
}

process.exitCode = await main(process.argv.slice(2));
