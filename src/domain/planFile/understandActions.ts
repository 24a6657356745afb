import type { Status } from '../update';
import { asAnswer, type Ask } from './asks';
import { colourName } from './colours';
import { readCost } from './costs';
import { readLeads } from './people';
import type { Part, RawAction } from './raw';
import type { Field, ReadAction, ReadingContext, When } from './reading';
import { linesOf, splitActions, withoutBullet } from './splitCells';
import { byColour, latestStatus, readStatusCell } from './statusCells';
import type { StatusKey } from './statuses';
import type { Understood } from './understood';
import { readWhen, type WhenReading, type WhenRole } from './when';
import type { Cell } from './workbook';

/** What reading needs to know of the whole file. */
export interface FileFacts {
  context: ReadingContext;
  key: StatusKey;
  date1904: boolean;
  /** Columns (`sheet,column`) whose dates are written month first, as far as one can tell. */
  monthFirst: ReadonlySet<string>;
  /** There is no status column, but actions are in several colours. */
  colouredActions: boolean;
  /** How many actions share a merged cell, by `sheet,row,column`. */
  sharing: ReadonlyMap<string, number>;
}

/** Makes actions of what one row (or merged block) of the file holds: usually one, several where its cell lists several. */
export function understandAction(raw: RawAction, facts: FileFacts, asks: Ask[]): ReadAction[] {
  const listed = (['lead', 'due', 'start', 'status'] as const).map((kind) => linesIn(raw, kind).length);
  const split = splitActions(
    raw.text,
    listed.filter((count) => count > 1),
  );
  const texts = split.sure ? split.texts : [raw.text.trim()];
  const actions = texts.map((text, index) => understandOne(raw, text, { index, count: texts.length }, facts, asks));
  const [only] = actions;
  if (!split.sure && only)
    ask(asks, only, 'text', { value: null, reason: 'maybeSeveral' }, raw.action, { kind: 'texts', texts: split.texts });
  if (raw.lone && only)
    ask(asks, only, 'include', { value: null, reason: 'maybeHeading' }, raw.action, { kind: 'include', include: true });
  return actions;
}

interface Item {
  index: number;
  count: number;
}

function understandOne(raw: RawAction, text: string, item: Item, facts: FileFacts, asks: Ask[]): ReadAction {
  const { sheet, row, column } = raw.action.place;
  const own = [raw.action, ...raw.parts].filter(({ place, rows }) => place.row === row || (place.row > row && rows > 0));
  const from = own.map(({ place }) => place).sort((a, b) => a.row - b.row || a.column - b.column);
  const action: ReadAction = {
    id: `${sheet}.${row}.${column}${item.count > 1 ? `.${item.index + 1}` : ''}`,
    objective: '',
    ref: item.count > 1 ? '' : raw.ref,
    text,
    leads: [],
    support: joined(raw, 'support'),
    start: null,
    due: null,
    cost: null,
    costText: '',
    status: null,
    successCriteria: [],
    resources: joined(raw, 'resources'),
    monitoring: joined(raw, 'monitoring'),
    reviewNotes: '',
    note: '',
    asked: [],
    proposed: {},
    from,
    cells: { text: raw.action.place },
  };
  const notes: string[] = [];
  takeLeads(raw, action, item, asks, notes);
  takeWhen(raw, action, item, facts, asks, notes);
  takeCost(raw, action, item, facts, asks, notes);
  const remarks = takeStatus(raw, action, item, facts, asks);
  action.successCriteria = sharedOut(raw, 'success', item).flatMap(({ cell }) => linesOf(cell.text).map(withoutBullet));
  action.reviewNotes = [...remarks, ...reviewLines(raw)].join('\n');
  action.note = [...keptLines(raw), ...notes].join('\n');
  return action;
}

function takeLeads(raw: RawAction, action: ReadAction, item: Item, asks: Ask[], notes: string[]): void {
  const parts = sharedOut(raw, 'lead', item);
  const [first] = parts;
  if (!first) return;
  action.cells.leads = first.place;
  if (isUneven(raw, 'lead', item)) {
    notes.push(`${first.heading}: ${joinText(raw, 'lead')}`);
    ask(asks, action, 'leads', { value: null, reason: 'unevenLines', kept: joinText(raw, 'lead') }, first);
    return;
  }
  const read = readLeads(parts.map(({ cell }) => cell.text).join('\n'));
  action.leads = read.value ?? [];
  if (read.reason) notes.push(`${first.heading}: ${first.cell.text}`);
  ask(asks, action, 'leads', read, first);
}

function takeWhen(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[], notes: string[]): void {
  for (const role of ['start', 'due'] as const) {
    const parts = sharedOut(raw, role, item);
    const [first] = parts;
    if (!first) continue;
    if (isUneven(raw, role, item)) {
      action.cells[role] = first.place;
      notes.push(`${first.heading}: ${joinText(raw, role)}`);
      ask(asks, action, role, { value: null, reason: 'unevenLines', kept: joinText(raw, role) }, first);
      continue;
    }
    const cell = parts.length === 1 ? first.cell : plainCell(parts.map((part) => part.cell.text).join(' '));
    const reading = readMaybeMonthFirst(cell, role, first, facts);
    for (const side of ['start', 'due'] as const) {
      const read = reading[side];
      if (!read || (side !== role && action[side])) continue;
      action[side] = read.value;
      action.cells[side] = first.place;
      if (read.kept) notes.push(`${first.heading}: ${read.kept}`);
      ask(asks, action, side, read, first);
    }
  }
  const { start, due } = action;
  if (start && due && 'day' in start && 'day' in due && due.day < start.day) {
    const part = raw.parts.find(({ kind }) => kind === 'due') ?? raw.action;
    ask(asks, action, 'due', { value: due, reason: 'beforeStart', kept: part.cell.text }, part);
  }
}

function readMaybeMonthFirst(cell: Cell, role: WhenRole, part: Part, facts: FileFacts): WhenReading {
  const reading = readWhen(cell, role, facts.context, facts.date1904);
  const swapped = facts.monthFirst.has(`${part.place.sheet},${part.place.column}`)
    ? /^(\d{1,2})[./-](\d{1,2})([./-]\d{2,4})$/.exec(cell.text.trim())
    : null;
  if (!swapped || cell.day || Number(swapped[2]) > 12) return reading;
  const other = readWhen(plainCell(`${swapped[2]}/${swapped[1]}${swapped[3]}`), role, facts.context)[role];
  return { [role]: { value: null, reason: 'monthFirst', kept: cell.text, ...(other?.value && { proposed: other.value }) } };
}

function takeCost(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[], notes: string[]): void {
  const parts = sharedOut(raw, 'cost', item).filter(({ cell }) => cell.text || cell.formula);
  const main = parts.find(({ heading }) => /total/i.test(heading)) ?? parts[0];
  if (!main) return;
  action.cells.cost = main.place;
  const several = parts.filter((part) => part !== main && readCost(part.cell).value !== null && !/total/i.test(main.heading));
  for (const part of parts) if (part !== main) notes.push(`${part.heading}: ${part.cell.text}`);
  const read = several.length > 0 ? sumOf([main, ...several]) : readCost(main.cell);
  if (
    isUneven(raw, 'cost', item) ||
    (item.count > 1 && linesIn(raw, 'cost').length === 1) ||
    (facts.sharing.get(placeKey(main)) ?? 1) > 1
  ) {
    if (read.value === 0) action.cost = 0;
    action.costText = action.cost === 0 ? '' : joinText(raw, 'cost');
    if (action.cost === null) ask(asks, action, 'cost', { value: null, reason: 'groupCost', kept: action.costText }, main);
    return;
  }
  action.cost = read.value;
  action.costText = read.kept ?? '';
  ask(asks, action, 'cost', read, main);
}

/** Several columns of amounts for one action: never added up without asking. */
function sumOf(parts: Part[]): Understood<number> {
  const amounts = parts.map(({ cell }) => readCost(cell).value ?? 0);
  const sum = Math.round(amounts.reduce((total, amount) => total + amount, 0) * 100) / 100;
  const kept = parts.map(({ heading, cell }) => `${heading}: ${cell.text}`).join('; ');
  const [only] = amounts.filter((amount) => amount > 0);
  if (amounts.filter((amount) => amount > 0).length <= 1) return { value: only ?? 0 };
  return { value: null, reason: 'severalAmounts', proposed: sum, kept };
}

/** Sets the status and gives remarks for the review notes: earlier ratings, words beside the rating. */
function takeStatus(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[]): string[] {
  const parts = sharedOut(raw, 'status', item);
  const rowFill = raw.action.cell.fill;
  if (parts.length === 0) {
    const colour = facts.colouredActions ? (raw.action.cell.fill ?? raw.action.cell.font) : undefined;
    const read = colour ? byColour(colour, facts.key) : { value: null };
    if (!colour || (!read.value && !('reason' in read))) return [];
    const sure = facts.key.has(`#${colour}`) || facts.key.has(colourName(colour) ?? '');
    action.status = sure ? read.value : null;
    if (!sure)
      askStatus(
        asks,
        action,
        { value: null, reason: 'unreadColour', ...(read.value && { proposed: read.value }) },
        raw.action,
        colour,
      );
    return [];
  }
  if (isUneven(raw, 'status', item)) {
    const [first] = parts;
    if (first) ask(asks, action, 'status', { value: null, reason: 'unevenLines', kept: joinText(raw, 'status') }, first);
    return [joinText(raw, 'status')];
  }
  const { latest, earlier } = latestStatus(
    parts.map((part) => readStatusCell(part, facts.key, rowFill)),
    facts.context,
  );
  if (!latest) return [];
  action.status = latest.value;
  action.cells.status = latest.part.place;
  askStatus(asks, action, latest, latest.part, latest.part.cell.text ? undefined : latest.colour);
  const before = earlier.map(
    ({ part, value, kept }) => `${part.heading}: ${kept ?? (part.cell.text || (value ? STATUS_WORDS[value] : ''))}`,
  );
  return [...before, ...(latest.kept && (latest.value || earlier.length > 0 || latest.kept.length > 25) ? [latest.kept] : [])];
}

const STATUS_WORDS: Record<Status, string> = {
  notStarted: 'Not started',
  onTrack: 'On track',
  atRisk: 'At risk',
  offTrack: 'Off track',
  complete: 'Complete',
  stopped: 'Stopped',
};

function askStatus(asks: Ask[], action: ReadAction, read: Understood<Status>, part: Part, colour: string | undefined): void {
  if (read.reason === 'statusWord' && read.value) {
    asks.push({
      field: 'status',
      reason: 'statusWord',
      said: part.cell.text,
      heading: part.heading,
      part,
      forAll: true,
      proposed: { kind: 'status', status: read.value },
      action,
    });
  } else ask(asks, action, 'status', read, part, undefined, colour);
}

function ask(
  asks: Ask[],
  action: ReadAction,
  field: Field,
  read: Understood<When | number | Status | string[]>,
  part: Part,
  proposed = asAnswer(field, read.proposed),
  colour?: string,
): void {
  const isPeriod = read.value !== null && typeof read.value === 'object' && 'period' in read.value;
  if (read.proposed !== undefined) Object.assign(action.proposed, { [field]: read.proposed });
  else if (proposed?.kind === 'texts') action.proposed.texts = proposed.texts;
  if (!read.reason) {
    if (isPeriod && read.proposed !== undefined)
      asks.push({
        field,
        reason: 'periods',
        said: part.cell.text,
        heading: part.heading,
        part,
        forAll: true,
        proposed: { kind: 'leave' },
        action,
      });
    return;
  }
  if (!action.asked.includes(field)) action.asked.push(field);
  asks.push({
    field,
    reason: read.reason,
    said: colour ? '' : (read.kept ?? part.cell.text),
    ...(colour && { colour }),
    heading: part.heading,
    part,
    ...(proposed && { proposed }),
    action,
  });
}

function reviewLines(raw: RawAction): string[] {
  const parts = raw.parts.filter(({ kind, cell }) => kind === 'review' && cell.text);
  const headed = new Set(parts.map(({ heading }) => heading)).size > 1 || parts.some(({ term }) => term);
  return parts.map(({ heading, cell }) => (headed ? `${heading}: ${cell.text}` : cell.text));
}

function keptLines(raw: RawAction): string[] {
  const kept = raw.parts
    .filter(({ kind, cell }) => kind === 'kept' && cell.text)
    .map(({ heading, cell }) => (heading ? `${heading}: ${cell.text}` : cell.text));
  const comments = [raw.action, ...raw.parts].filter(({ cell }) => cell.comment).map(({ cell }) => `Comment: ${cell.comment}`);
  const struck = raw.action.cell.struck ? ['Struck through in the file'] : [];
  return [...kept, ...comments, ...struck];
}

/** The parts of a kind that belong to one of the actions a cell was split into. */
function sharedOut(raw: RawAction, kind: Part['kind'], { index, count }: Item): Part[] {
  const parts = partsOf(raw, kind);
  if (count === 1) return parts;
  const lines = linesIn(raw, kind);
  const line = lines.length === count ? lines[index] : undefined;
  return line ? [line] : parts;
}

function isUneven(raw: RawAction, kind: Part['kind'], { count }: Item): boolean {
  const lines = linesIn(raw, kind).length;
  return count > 1 && lines > 1 && lines !== count;
}

/** Each line of the cells of a kind as a part by itself. */
function linesIn(raw: RawAction, kind: Part['kind']): Part[] {
  return partsOf(raw, kind).flatMap((part) => {
    const lines = linesOf(part.cell.text);
    return lines.length > 1 ? lines.map((line) => ({ ...part, cell: plainCell(withoutBullet(line)) })) : [part];
  });
}

function partsOf(raw: RawAction, kind: Part['kind']): Part[] {
  return raw.parts.filter((part) => part.kind === kind);
}

function joined(raw: RawAction, kind: Part['kind']): string {
  const parts = partsOf(raw, kind).filter(({ cell }) => cell.text);
  return parts.map(({ cell, heading }) => (parts.length > 1 ? `${heading}: ${cell.text}` : cell.text)).join('\n');
}

function joinText(raw: RawAction, kind: Part['kind']): string {
  return partsOf(raw, kind)
    .map(({ cell }) => cell.text)
    .join('\n');
}

function plainCell(text: string): Cell {
  return { text, value: text };
}

/** Names a part's place in `FileFacts.sharing`. */
export function placeKey({ place }: Part): string {
  return `${place.sheet},${place.row},${place.column}`;
}
