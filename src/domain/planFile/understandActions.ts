import { askFor, askForEach, type Ask } from './asks';
import { takeCost } from './actionCost';
import { takeStatus } from './actionStatus';
import { RATED } from './columnContent';
import { colourName } from './colours';
import type { FileFacts } from './fileFacts';
import { halfOfName, isRevised } from './headings';
import type { MilestoneLine } from './ownSheets';
import { isError, keptLines, reviewLines, withoutErrors, withoutStruck } from './noteLines';
import { readLeads } from './people';
import type { Part, RawAction } from './raw';
import type { ReadAction } from './reading';
import { SHEET } from './sheetNames';
import {
  isUneven,
  joined,
  joinText,
  linesIn,
  placeKey,
  plainCell,
  pointOf,
  saysOtherwise,
  sharedOut,
  type Item,
} from './sharedOut';
import { linesOf, splitActions, withoutBullet } from './splitCells';
import { asGuess, type Understood } from './understood';
import { readWhen, type WhenReading, type WhenRole } from './when';
import type { Cell } from './workbook';

/** Makes actions of what one row (or merged block) of the file holds: usually one, several where its cell lists several. */
export function understandAction(given: RawAction, facts: FileFacts, asks: Ask[]): ReadAction[] {
  const raw = withoutStruck(given);
  const listed = (['lead', 'due', 'start', 'status'] as const).map((kind) => linesIn(raw, kind).length);
  const split = splitActions(
    raw.text,
    listed.filter((count) => count > 1),
  );
  const texts = split.sure ? split.texts : [raw.text.trim()];
  const refOf = (index: number) => (texts.length > 1 ? (split.refs?.[index] ?? '') : raw.ref);
  const actions = texts.map((text, index) =>
    understandOne(
      { ...raw, ref: refOf(index), action: struckOut(raw.action, text) },
      text,
      { index, count: texts.length },
      facts,
      asks,
    ),
  );
  const [only] = actions;
  if (!split.sure && only)
    askFor(asks, only, 'text', { value: null, reason: 'maybeSeveral' }, raw.action, { kind: 'texts', texts: split.texts });
  if (only && (only.text === '' || isError(raw.action.cell)))
    askFor(asks, only, 'text', { value: null, reason: 'formula', kept: `=${raw.action.cell.formula ?? ''}` }, raw.action);
  if (raw.lone && only)
    askFor(asks, only, 'include', { value: null, reason: 'maybeHeading' }, raw.action, { kind: 'include', include: true });
  return actions;
}

/** The cell of one of its actions, which alone may be struck through. */
function struckOut(action: Part, text: string): Part {
  const isOut = action.cell.struckLines?.some((line) => withoutBullet(line) === text);
  return isOut ? { ...action, cell: { ...action.cell, struck: true } } : action;
}

function understandOne(given: RawAction, text: string, item: Item, facts: FileFacts, asks: Ask[]): ReadAction {
  const raw = withoutErrors(given);
  const { sheet, row, column } = raw.action.place;
  const own = [raw.action, ...raw.parts].filter(({ place, rows }) => place.row === row || (place.row > row && rows > 0));
  const from = own.map(({ place }) => place).sort((a, b) => a.row - b.row || a.column - b.column);
  const action: ReadAction = {
    id: `${sheet}.${row}.${column}${item.count > 1 ? `.${item.index + 1}` : ''}`,
    objective: '',
    ref: raw.ref,
    text,
    leads: [],
    support: joined(raw, 'support', item),
    start: null,
    due: null,
    cost: null,
    costText: '',
    status: null,
    successCriteria: [],
    resources: joined(raw, 'resources', item),
    approach: joined(raw, 'approach', item),
    evidenceBase: joined(raw, 'evidence', item),
    training: joined(raw, 'training', item),
    predecessors: joined(raw, 'predecessors', item).replace(/^[-–\s]+$/, ''),
    monitoring: joined(raw, 'monitoring', item),
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
  askOfShared(raw, action, item, facts, asks);
  takeCost(raw, action, item, facts, asks, notes);
  const remarks = takeStatus(raw, action, item, facts, asks);
  action.successCriteria = sharedOut(raw, 'success', item).flatMap(({ cell }) => linesOf(cell.text).map(withoutBullet));
  const milestones = sharedOut(raw, 'milestone', item).flatMap(milestoneLines);
  if (milestones.length > 0) action.milestones = milestones;
  action.reviewNotes = [...remarks, ...reviewLines(raw, item)].join('\n');
  askOfSharedReview(raw, action, item, asks);
  action.note = [...keptLines(given, item), ...notes].join('\n');
  return action;
}

/** A line each, with the month or term that it names itself, or else its heading: `Milestone 1 (Dec)`. */
function milestoneLines({ heading, cell, term }: Part): MilestoneLine[] {
  const when =
    /\(([^)]+)\)\s*$|\b(?:by|for|at|in)\s+(.+)$|milestones?\s+(\p{L}{3}.*)$|^((?!key|half|interim|termly|milestone).+?)\s+milestones?$/iu.exec(
      heading.trim(),
    );
  const dueText = (when?.slice(1).find(Boolean) ?? (term ? heading : '')).trim();
  return linesOf(cell.text).map((line) => {
    const own = /^([^:]{2,25}):\s+(?=\S)/.exec(withoutBullet(line));
    const text = withoutBullet(line).slice(own?.[0].length ?? 0);
    return { text, due: null, dueText: own?.[1] ?? dueText, reached: null };
  });
}

function takeLeads(raw: RawAction, action: ReadAction, item: Item, asks: Ask[], notes: string[]): void {
  const parts = sharedOut(raw, 'lead', item);
  const [first] = parts;
  if (!first) return;
  action.cells.leads = first.place;
  if (isUneven(raw, 'lead', item)) {
    notes.push(`${first.heading}: ${joinText(raw, 'lead')}`);
    askFor(asks, action, 'leads', { value: null, reason: 'unevenLines', kept: joinText(raw, 'lead') }, first);
    return;
  }
  const read: Understood<string[]> = isError(first.cell)
    ? { value: [], reason: 'formula', kept: first.cell.text }
    : leadsOfRows(parts, asGuess(first, readLeads(wholeName(parts) ?? linesOfAll(parts)), 'saidElsewhere'));
  action.leads = read.value ?? [];
  if (read.reason) notes.push(`${first.heading}: ${first.cell.text}`);
  askFor(asks, action, 'leads', read, read.reason === 'saidElsewhere' ? { ...first, heading: '' } : first);
}

/** Somebody else in a further row may lead too, or another action that has no words. */
function leadsOfRows(parts: Part[], read: Understood<string[]>): Understood<string[]> {
  if (read.reason || !read.value || !saysOtherwise(parts)) return read;
  const own = readLeads(linesOfAll(parts.filter(({ further }) => !further)));
  if (read.value.every((lead) => own.value?.includes(lead))) return read;
  return { value: own.value, reason: 'unclearLeads', proposed: read.value, kept: linesOfAll(parts) };
}

function linesOfAll(parts: Part[]): string {
  return parts.map(({ cell }) => cell.text).join('\n');
}

/** One name or day beside several actions: of the lines of one cell, or of the rows that a merged cell covers. */
function askOfShared(raw: RawAction, action: ReadAction, item: Item, { sharing }: FileFacts, asks: Ask[]): void {
  for (const [field, kind] of [
    ['leads', 'lead'],
    ['start', 'start'],
    ['due', 'due'],
  ] as const) {
    const [part, other] = raw.parts.filter((one) => one.kind === kind && one.cell.text);
    if (!part || other) continue;
    const isShared = (item.count > 1 && linesIn(raw, kind).length === 1) || (sharing.get(placeKey(part)) ?? 1) > 1;
    const isRead = field === 'leads' ? action.leads.length > 0 : action[field] !== null;
    if (isShared && isRead) askForEach(asks, action, field, part);
  }
}

/** What came of all that one cell lists, written once beside it. */
function askOfSharedReview(raw: RawAction, action: ReadAction, item: Item, asks: Ask[]): void {
  const [part, other] = raw.parts.filter(({ kind, cell }) => kind === 'review' && cell.text);
  if (part && !other && item.count > 1 && pointOf(part, item) === part && action.reviewNotes !== '')
    askForEach(asks, action, 'reviewNotes', part);
}

/** A surname and a forename from two columns, in the order in which one says them. */
function wholeName(parts: Part[]): string | undefined {
  const [first, last] = (['first', 'last'] as const).map((half) => parts.find(({ heading }) => halfOfName(heading) === half));
  return parts.length === 2 && first && last ? `${first.cell.text} ${last.cell.text}` : undefined;
}

function takeWhen(raw: RawAction, action: ReadAction, item: Item, facts: FileFacts, asks: Ask[], notes: string[]): void {
  for (const role of ['start', 'due'] as const) {
    const all = sharedOut(raw, role, item);
    const revised = all.filter(({ heading, cell }) => isRevised(heading) && cell.text);
    const parts = revised.length > 0 ? revised : all;
    for (const { heading, cell } of all.filter((part) => !parts.includes(part) && part.cell.text))
      notes.push(`${heading}: ${cell.text}`);
    const [first] = parts;
    if (!first) continue;
    if (isUneven(raw, role, item)) {
      action.cells[role] = first.place;
      notes.push(`${first.heading}: ${joinText(raw, role)}`);
      askFor(asks, action, role, { value: null, reason: 'unevenLines', kept: joinText(raw, role) }, first);
      continue;
    }
    const texts = [...new Set(parts.map((part) => part.cell.text))];
    const cell = texts.length === 1 ? first.cell : plainCell(texts.join(' '));
    const reading = readMaybeMonthFirst(cell, role, first, facts);
    for (const side of ['start', 'due'] as const) {
      const given = reading[side];
      if (!given || (side !== role && action[side])) continue;
      const isOwn = first.guessed === true && first.heading !== SHEET;
      const guessed = saysOtherwise(parts) || first.guessed;
      const read = asGuess({ cell, guessed }, given, isOwn ? 'saidElsewhere' : 'unclearDate');
      action[side] = read.value;
      action.cells[side] = first.place;
      const said = read.value && 'period' in read.value ? read.value.words : '';
      if (read.kept && read.kept !== said) notes.push(`${first.heading}: ${read.kept}`);
      const isOfColumn = read.reason === 'monthFirst' && facts.monthFirst.has(`${first.place.sheet},${first.place.column}`);
      if (isOfColumn && read.proposed) {
        action[side] = read.proposed;
        askForEach(asks, action, side, first, 'monthFirst');
      } else askFor(asks, action, side, read, read.reason === 'saidElsewhere' ? { ...first, heading: '' } : first);
    }
  }
  takeTimeline(raw, action, facts, asks);
  const { start, due } = action;
  if (start && due && 'day' in start && 'day' in due && due.day < start.day) {
    const part = raw.parts.find(({ kind }) => kind === 'due') ?? raw.action;
    askFor(asks, action, 'due', { value: due, reason: 'beforeStart', kept: part.cell.text }, part);
  }
}

/** Crosses under terms or months: from the first marked to the last. */
function takeTimeline(raw: RawAction, action: ReadAction, { context }: FileFacts, asks: Ask[]): void {
  if (action.start || action.due || raw.parts.some(({ kind, cell }) => (kind === 'due' || kind === 'start') && cell.text)) return;
  const isBar = ({ cell, term }: Part) =>
    cell.text === '' && cell.fill !== undefined && cell.fill !== raw.action.cell.fill && term;
  const marked = raw.parts.filter((part) => part.kind === 'kept' && (/^[x✓✔√•*●■]$/i.test(part.cell.text) || isBar(part)));
  const [first, last] = [marked[0], marked.at(-1)];
  if (!first || !last) return;
  const apart = marked.some(({ place }, at) => at > 0 && place.column - (marked[at - 1]?.place.column ?? 0) > 1);
  const when = (part: Part, role: WhenRole) => readWhen(plainCell(part.heading), role, context)[role];
  const due = when(last, 'due');
  if (!due?.value) return;
  action.cells.due = last.place;
  if (apart) {
    // Three meetings a year are no span.
    const kept = marked.map(({ heading }) => heading).join(', ');
    return askFor(asks, action, 'due', { value: null, reason: 'unclearDate', kept, proposed: due.value }, last);
  }
  action.due = due.value;
  if (first !== last) action.start = when(first, 'start')?.value ?? null;
  // A tick may as well say that it has been done, a colour of ratings how it went.
  const ticked = marked.find(({ cell }) => /[✓✔√]/.test(cell.text) || RATED.has(colourName(cell.fill) ?? ''));
  if (ticked) askForEach(asks, action, 'due', { ...ticked, heading: '' }, 'ticks');
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
