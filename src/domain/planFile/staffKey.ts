import { halfOfName } from './headings';
import { readInitialsKey } from './people';
import { personKind } from './pupilWords';
import type { Gathered } from './raw';
import type { Sheet } from './workbook';

/** A list of staff that tells whose initials are whose. */
export interface StaffKey {
  initials: Gathered['initials'];
  /** Its words above the list. */
  heading: string;
  /** With its headings. */
  rows: number;
}

/** The list under `Initials`, `Name` (or its two halves) and `Role` in this row; without a role they may be anybody's initials. */
export function staffKeyAt({ rows }: Sheet, row: number): StaffKey | undefined {
  const heads = (rows[row]?.cells ?? []).flatMap((cell, column) => (cell?.text ? [{ text: cell.text, column }] : []));
  const code = heads.find(({ text }) => personKind(text) === 'initials');
  const half = (which: 'first' | 'last') => heads.find(({ text }) => halfOfName(text) === which);
  const whole = heads.find(({ text }) => personKind(text) === 'anyNames');
  const names = whole ? [whole] : [half('first'), half('last')].flatMap((one) => one ?? []);
  if (!code || names.length === 0 || !heads.some(({ text }) => ROLE.test(text))) return undefined;
  const found: StaffKey = { initials: [], heading: heads.map(({ text }) => text).join(' '), rows: 1 };
  for (const { cells } of rows.slice(row + 1)) {
    const initials = cells[code.column]?.text.trim() ?? '';
    const name = names.map(({ column }) => cells[column]?.text.trim() ?? '').join(' ');
    if (!/^\p{Lu}{2,4}$/u.test(initials) || name.trim() === '') break;
    found.initials.push(...readInitialsKey(`${initials} ${name}`));
    found.rows += 1;
  }
  return found.rows > 1 ? found : undefined;
}

const ROLE = /^(job |staff )?(role|title|post|position|job)s?\b/i;
