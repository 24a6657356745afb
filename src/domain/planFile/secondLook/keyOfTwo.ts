import { colourName } from '../colours';
import { statusWord } from '../statuses';
import { plainWords } from '../understood';
import type { Check } from './look';
import { eachAction, keepInNote } from './saidElsewhere';

/** Ratings that the file's own key gives two meanings: `green = complete or on track`. */
export const askForKeyOfTwo: Check = ({ read, workbook }, asks) => {
  const entries = workbook.sheets.flatMap(({ hidden, rows, hiddenColumns }) =>
    hidden
      ? []
      : rows.flatMap(({ cells }) =>
          cells.flatMap((cell, column) => (hiddenColumns.includes(column) ? [] : twofold(cell?.text ?? ''))),
        ),
  );
  if (entries.length === 0) return;
  for (const { action, raw } of eachAction(read)) {
    const part = raw.parts.find(({ kind, cell }) => kind === 'status' && (cell.text !== '' || cell.fill !== undefined));
    if (!part || !action.status || action.asked.includes('status')) continue;
    const said = plainWords(part.cell.text) || colourName(part.cell.fill) || '';
    const entry = entries.find(
      ({ of }) => of === said || (said.length === 1 && of.startsWith(said)) || (of.length === 1 && said.startsWith(of)),
    );
    if (!entry) continue;
    // Left as it is, no status says it.
    keepInNote(action, part, part.cell.text || colourName(part.cell.fill) || '');
    asks.push({
      field: 'status',
      reason: 'statusWord',
      said: entry.words,
      heading: part.heading,
      part,
      forAll: true,
      proposed: { kind: 'status', status: action.status },
      action,
    });
  }
};

/** The entries of a key that mean one thing or another. */
function twofold(text: string): { of: string; words: string }[] {
  if (text.length > 600 || !/[=:–-]/.test(text)) return [];
  return text.split(/;/.test(text) ? /[;\n|.]/ : /[;,\n|.]/).flatMap((piece) => {
    const [, of, one, other] = ENTRY.exec(piece.trim()) ?? [];
    const [first, second] = [one, other].map((words) => statusWord(words ?? ''));
    const isTwo = of && first && second && first.status !== second.status;
    return isTwo ? [{ of: plainWords(of), words: piece.trim().replace(/^(?:b?rag |rag rating )?key:?\s*/i, '') }] : [];
  });
}

const ENTRY =
  /(red|amber|yellow|green|blue|grey|gray|\b[RAGB]\b)\s*(?:=|:|–|-|means)\s*([\p{L} ]+?)\s*(?:\bor\b|\/|,)\s*([\p{L} ]+)$/iu;
