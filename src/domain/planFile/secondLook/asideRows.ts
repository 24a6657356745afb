import { kindOfHeading } from '../headings';
import { isInitials } from '../people';
import { readPoint } from '../pointParts';
import { isDoing } from '../pupils/planWords';
import type { Gathered, Part, RawAction } from '../raw';
import type { ReadingContext } from '../reading';
import { isRole, isTitledName } from '../roles';
import { readSection } from '../rowTexts';
import { plainCell } from '../sharedOut';
import { withoutBullet } from '../splitCells';
import type { Cell, Row, Workbook } from '../workbook';
import { isLabel } from './labelsTaken';
import { staffAtEnd } from './leadsSaid';
import { objectiveAbove, seenCells, usedRows } from './rowsOfPlan';
import { isTimeAlone } from './words';

/**
 * Rows below the beginning of a plan of which no action was made though they read like one, whether they were left out or went into a
 * note: what somebody is to do, with who does it or when. They are held back until somebody says that they are actions.
 */
export function asideRows(gathered: Gathered, workbook: Workbook, context: ReadingContext): RawAction[] {
  return workbook.sheets.flatMap((sheet, index) => {
    const used = usedRows(gathered, index);
    const first = firstRow(gathered, index);
    const found: RawAction[] = [];
    if (sheet.hidden) return [];
    sheet.rows.forEach((cells, row) => {
      if (cells.hidden || row <= first || used.has(row)) return;
      const read = readAside(seenCells(sheet, row), context);
      if (read && !isTaken(gathered, read.main.cell.text)) found.push(asAction(gathered, read, { sheet: index, row }));
    });
    return found;
  });
}

/** Where the plan begins on a sheet; past its end where there is none on it. */
function firstRow({ actions, objectives }: Gathered, sheet: number): number {
  const places = [...actions.map(({ action }) => action.place), ...objectives.flatMap(({ from }) => from)];
  return Math.min(...places.filter((place) => place.sheet === sheet).map(({ row }) => row));
}

/** Whether what stands there is among the lines of an action, or noted of an objective as what came of it, or heads such a note. */
function isTaken({ actions, objectives }: Gathered, text: string): boolean {
  if (actions.some((action) => action.text.includes(text))) return true;
  return objectives.some(({ notes }) =>
    notes.some((note) => {
      const [, label = ''] = /^([^:\n]{2,40}):/.exec(note) ?? [];
      return (
        label === text ||
        (note.includes(text) && ['review', 'progress', 'success', 'monitoring'].includes(kindOfHeading(label) ?? ''))
      );
    }),
  );
}

/** What a row says to do, and its other cells by what they say of it. */
interface Aside {
  words: string;
  main: Found;
  beside: { kind: Part['kind']; heading: string; found: Found }[];
}

interface Found {
  cell: Cell;
  column: number;
}

function readAside(cells: Row['cells'], context: ReadingContext): Aside | undefined {
  const found = cells.flatMap((cell, column) => (cell?.text && !cell.within ? [{ cell, column }] : []));
  const kinds = found.map(({ cell }) => kindOf(cell.text.trim()));
  const main = found.find((_, index) => kinds[index] === undefined);
  if (!main || main.cell.text.length > 200 || main.cell.text.includes('\n')) return undefined;
  const { words, said } = readPoint(withoutBullet(main.cell.text), context);
  const isFull = kinds.includes('lead') && kinds.includes('due');
  const staff = staffAtEnd(words);
  const isTold = isFull || said.length > 0 || staff !== undefined;
  if (words.split(/\s+/).length < 2 || isLabel(words) || readSection(words).labelled || !(isTold || opensWithDoing(words)))
    return undefined;
  if (!isFull && found.some(({ cell }) => isLabelled(cell.text))) return undefined;
  const beside = found.flatMap((one, index) =>
    one === main ? [] : [{ kind: kinds[index] ?? ('kept' as const), heading: '', found: one }],
  );
  const within = said.map(({ kind, heading, value }) => ({
    kind,
    heading,
    found: { cell: plainCell(value), column: main.column },
  }));
  const isLed = [...beside, ...within].some(({ kind }) => kind === 'lead');
  const lead = { kind: 'lead' as const, heading: '', found: { cell: plainCell(staff ?? ''), column: main.column } };
  return { words, main, beside: [...beside, ...within, ...(staff && !isLed ? [lead] : [])] };
}

function asAction(gathered: Gathered, { words, main, beside }: Aside, at: { sheet: number; row: number }): RawAction {
  const part = (kind: Part['kind'], { cell, column }: Found, heading = ''): Part => ({
    kind,
    heading,
    cell,
    place: { ...at, column },
    rows: 1,
  });
  return {
    objective: objectiveAbove(gathered, { ...at, column: main.column }),
    objectiveNumber: '',
    ref: '',
    text: words,
    action: part('action', main),
    parts: beside.map(({ kind, heading, found }) => part(kind, found, heading)),
    hidden: true,
    aside: true,
    lone: false,
  };
}

function kindOf(text: string): 'lead' | 'due' | 'cost' | undefined {
  if (isTimeAlone(text)) return 'due';
  if (/^£\s?\d[\d.,]*k?$/.test(text)) return 'cost';
  return isInitials(text) || isRole(text) || isTitledName(text) ? 'lead' : undefined;
}

/** `Rationale`, `Lead:`, `Success will look like: …`: told of something, and nothing to do. */
function isLabelled(text: string): boolean {
  const [, before = text] = /^([^:]{2,40}):/.exec(text.trim()) ?? [];
  const isHeading = before.split(/\s+/).length < 4 && kindOfHeading(before) !== undefined && !isDoing(before.split(/\s/)[0]!);
  const isPost = before !== text && isRole(before.trim());
  return isLabel(before) || isHeading || isPost || OF_PLAN.test(before);
}

const OF_PLAN = /^(?:success|signed|updated|agreed|approved|written|page|printed|source|key|version)\b/i;

/** What is to be done, in no whole sentence and of no year: `Survey families again`. */
function opensWithDoing(words: string): boolean {
  const [first = '', second = '', ...others] = words.split(/\s+/);
  if (others.length === 0 || others.length > 20 || /20\d\d|[.!?]$/.test(words)) return false;
  return isDoing(first) && !/ed$/.test(first) && !/^(?:by|on|plans?|of|date|report)$/i.test(second);
}
