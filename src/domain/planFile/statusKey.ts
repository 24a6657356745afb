import type { Status } from '../update';
import { colourName } from './colours';
import type { StatusKey } from './statuses';
import { statusWord } from './statuses';
import { plainWords } from './understood';
import type { Cell, Place, Workbook } from './workbook';

const TOKEN =
  '(red|amber|yellow|orange|green|blue|gr[ea]y|white|purple|black|[a-z]|\\d|\\p{Extended_Pictographic}\\uFE0F?|[■●▲✓✔✗✘x])';
const ENTRY = new RegExp(
  `^\\s*\\(?${TOKEN}\\)?\\s*(?:=|:|-+|means|→|->|\\s\\s+|(?<=\\p{Extended_Pictographic}\\uFE0F?)\\s*)\\s*(.+)$`,
  'u',
);

/**
 * The file's own key to its ratings, from wherever it stands outside the actions: `R = not started`, a colour beside its
 * meaning, a coloured cell that says what it means. One entry alone is no key.
 */
export function findStatusKey(workbook: Workbook, isAction: (place: Place) => boolean): StatusKey {
  const written = new Map<string, Status>();
  const shown = new Map<string, Status>();
  workbook.sheets.forEach((sheet, sheetIndex) => {
    sheet.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (!cell || isAction({ sheet: sheetIndex, row, column })) return;
        readWritten(cell.text, written);
        const next = cells[column + 1];
        if (!isAction({ sheet: sheetIndex, row, column: column + 1 })) readShown(cell, next, shown);
      });
    });
  });
  return withColours(new Map([...(shown.size > 1 ? shown : []), ...(written.size > 1 ? written : [])]));
}

/** A key to R, A and G is a key to red, amber and green. */
function withColours(key: Map<string, Status>): StatusKey {
  for (const colour of ['red', 'amber', 'green', 'blue']) {
    const letter = key.get(colour.charAt(0));
    if (letter && !key.has(colour)) key.set(colour, letter);
  }
  return key;
}

function readWritten(text: string, key: Map<string, Status>): void {
  if (text.length > 600) return;
  const body = plainWords(text.replace(/\n/g, ' ; ')).replace(
    /^.*?\b(key|rating|rag|legend|status)\b\s*[:(-]?\s*(?=\W*(red|amber|green|blue|[a-z]\b|\d ?=|\p{Extended_Pictographic}))/u,
    '',
  );
  for (const part of body.replace(/\)$/, '').split(/;/.test(body) ? BY_SEMICOLONS : BY_ANY)) {
    const entry = ENTRY.exec(part);
    const status = entry && meaning(entry[2] ?? '');
    if (entry?.[1] && status) key.set(named(entry[1]), status);
  }
}

const BY_ANY = /\s*[;,|/]\s*(?=\(?[\p{L}\p{Extended_Pictographic}\d])|\s{2,}|\.\s+/u;
/** What a colour means may itself have commas: `amber – started, needs attention; red – …`. */
const BY_SEMICOLONS = /\s*[;|]\s*|\s{2,}|\.\s+/u;

function readShown(cell: Cell, next: Cell | undefined, key: Map<string, Status>): void {
  const colour = colourOf(cell);
  const beside = next?.text && next.text.length < 80 ? meaning(next.text) : undefined;
  const isToken = new RegExp(`^${TOKEN}$`, 'iu').test(cell.text.trim());
  if (beside && isToken) key.set(named(plainWords(cell.text)), beside);
  if (beside && colour && (cell.text === '' || isToken)) setColour(key, colour, beside);
  const own = cell.text !== '' && cell.text.length < 80 && !cell.within ? meaning(cell.text) : undefined;
  if (own && colour && !isToken && !cell.span) setColour(key, colour, own);
}

function colourOf(cell: Cell): string | undefined {
  return cell.fill ?? (/^[■●▲⬤◆]$/u.test(cell.text.trim()) ? cell.font : undefined);
}

function setColour(key: Map<string, Status>, rgb: string, status: Status): void {
  key.set(`#${rgb}`, status);
  const name = colourName(rgb);
  if (name && name !== 'other' && !key.has(name)) key.set(name, status);
}

function named(token: string): string {
  return token === 'yellow' || token === 'orange' ? 'amber' : token === 'gray' ? 'grey' : token;
}

/** The status a description in a key stands for. */
function meaning(text: string): Status | undefined {
  const words = plainWords(text).replace(/[.;,]$/, '');
  if (/^(red|amber|green|blue|gr[ea]y|[a-z])$/.test(words)) return undefined;
  const exact = statusWord(words);
  if (exact) return exact.status;
  if (words.length > 120) return undefined;
  if (/^(nearly|almost)\b/.test(words)) return 'onTrack';
  if (/\b(stopped|abandon|cancel|no longer|withdrawn|paused|on hold)/.test(words)) return 'stopped';
  if (
    /\bnot (yet )?(been )?(started|begun|commenced)|\bnot (yet )?(in place|embedded|done|developed)\b|yet to (start|begin)|not yet due|no action|future/.test(
      words,
    )
  )
    return 'notStarted';
  if (
    /\b(not|un)\b.*\b(on track|achieved|met|complete|be met)|off track|behind|overdue|serious|stalled|no progress|missed|unlikely|significant (concern|risk|delay)|little (or no )?progress|needs (urgent|help)/.test(
      words,
    )
  )
    return 'offTrack';
  if (
    /\b(at risk|delay|concern|partial|partly|some (progress|way|slippage|risk|issues)|slippage|slow|may not|might not|attention|not (quite|fully))/.test(
      words,
    )
  )
    return 'atRisk';
  if (
    /\b(complete|completed|achieved|done|finished|fully|embedded|met|in place)\b/.test(words) &&
    !/\b(to be|almost|nearly|towards|will be|being)\b/.test(words)
  )
    return 'complete';
  if (/\b(on track|on target|on schedule|progress|under ?way|started|going (well|to plan)|as planned|will be)\b/.test(words))
    return 'onTrack';
  return undefined;
}
