import type { Refusal } from '../planFile/reading';
import type { Workbook } from '../planFile/workbook';
import { meaningOf } from './labels';

/**
 * Columns that only a list of pupils has: addresses of theirs, three or more things that single people are, or what single incidents
 * were beside a day a row. Null where there are none.
 */
export function personalColumns({ sheets }: Workbook): Refusal | null {
  for (const { rows } of sheets) {
    const texts = rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text.trim() ?? ''));
    for (const [at, heads] of texts.entries()) {
      if (heads.filter(Boolean).length < 2) continue;
      const below = listBelow(texts.slice(at + 1));
      const found = addresses(heads, below) ?? characteristics(heads, below) ?? incidents(heads, below);
      if (found) return { ...found, rows: below.length };
    }
  }
  return null;
}

type Found = Pick<Refusal, 'named' | 'reasons'> | undefined;

/** The rows of a list, down to the next empty one. */
function listBelow(texts: readonly string[][]): readonly string[][] {
  const end = texts.findIndex((row) => row.every((text) => text === ''));
  return end < 0 ? texts : texts.slice(0, end);
}

function addresses(heads: readonly string[], below: readonly string[][]): Found {
  const named = heads.filter(
    (head, column) => below.filter((row) => isAddress.test(row[column] ?? '')).length > 1 && head !== '',
  );
  return named.length > 0 ? { named, reasons: ['addresses'] } : undefined;
}

const isAddress = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/i;

function characteristics(heads: readonly string[], below: readonly string[][]): Found {
  const named = heads.filter((head) => isCharacteristic.test(head));
  // Numbers under such headings are those of a group.
  const areTold = below.filter((row) =>
    heads.every((head, column) => !isCharacteristic.test(head) || /^\D+$/.test(row[column] ?? '')),
  );
  const areCounted = heads.some((head) => meaningOf(head).statistic === 'pupils');
  return named.length > 2 && areTold.length > 1 && !areCounted ? { named, reasons: ['names'] } : undefined;
}

const isCharacteristic =
  /^(?:gender|sex|ethnicity|ethnic (?:group|code)|fsm\d?|ever ?6|pp|pupil premium|eal|lac|looked after|service(?: child)?|(?:home|first) language|religion|nationality|country of birth)(?: ?\?| \(?y\/?n\)?)?$/i;

function incidents(heads: readonly string[], below: readonly string[][]): Found {
  const when = heads.findIndex((head) => /^(?:date|day|start|from)\b/i.test(head));
  const why = heads.findIndex((head) => /^(?:reason|incident|behaviour|details?|description|cause|sanction)\b/i.test(head));
  const whose = heads.findIndex((head) => ['yearGroup', 'group'].includes(meaningOf(head).heads ?? '') || /^send?$/i.test(head));
  if (when < 0 || why < 0 || whose < 0) return undefined;
  const own = below.filter((row) => isDay.test(row[when] ?? '') && /\p{L}{3}/u.test(row[why] ?? '') && row[whose] !== '');
  return own.length > 1 ? { named: [heads[when]!, heads[why]!, heads[whose]!], reasons: ['names'] } : undefined;
}

const isDay = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d\d-\d\d|^\d{1,2} [A-Z][a-z]{2,} (?:20)?\d\d$/;
