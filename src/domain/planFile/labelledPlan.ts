import { kindOfHeading } from './headings';
import { labelLines, type LabelLine } from './labelLines';
import { addObjective, leaveOut, type Gathered, type Part, type RawAction, type RawObjective } from './raw';
import type { ReadingContext } from './reading';
import { leftOutBy, readSection } from './rowTexts';
import { asCriterion, describeObjective } from './sections';
import { plainCell } from './sharedOut';
import { splitWhoWhen } from './whoWhen';
import type { Place, Sheet } from './workbook';

/** Reads a sheet of labelled lines down the page (`Objective:`, `Action:`, `Lead:`). False, and nothing read, without an action or two objectives. */
export function readLabelledPlan(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext): boolean {
  const rows = sheet.rows.map((_, row) => labelLines(sheet, sheetIndex, row));
  const lists = rows.map((_, row) => isListed(sheet, rows, row));
  const rowsOf = (wanted: LabelLine['kind']) =>
    rows.filter((lines) => lines.some(({ kind, value }) => kind === wanted && value !== '')).length;
  if (!lists.includes(true) && rowsOf('action') === 0 && rowsOf('objective') < 2) return false;
  let objective: RawObjective | null = null;
  let action: RawAction | null = null;
  let priority = '';
  // Who and when stand over the actions of an objective as well.
  let above: Part[] = [];
  rows.forEach((lines, row) => {
    if (lines.length === 0) {
      const text = (sheet.rows[row]?.cells ?? []).flatMap((cell) => (cell?.text ? [cell.text] : [])).join(' ');
      if (text === '') return;
      const place = { sheet: sheetIndex, row, column: 0 };
      const section = readSection(text);
      if (lists[row]) gathered.actions.push(listedAction(objective, sheet, place));
      else if (section.labelled && section.text) {
        objective = addObjective(gathered, section.text, section.number, place);
        if (section.level === 'priority') objective.doubt = 'priority';
        action = null;
      } else leaveOut(gathered, leftOutBy(text, context) ?? (objective ? 'text' : 'title'), text, place);
      return;
    }
    for (const said of lines) {
      const line = action ? said : asCriterion(said, objective);
      if (line.kind === 'priority' && rows.some((others) => others.some(({ kind }) => kind === 'objective')))
        priority = line.value;
      else if (line.kind === 'objective' || line.kind === 'priority' || line.kind === 'outcome') {
        objective = addObjective(gathered, line.value, /\d+[a-z]?/i.exec(line.label)?.[0] ?? '', line.place);
        if (line.kind === 'priority') objective.doubt = 'priority';
        objective.priority = priority;
        action = null;
        above = [];
      } else if (line.kind === 'action' && line.value !== '') {
        action = newAction(objective, line);
        action.parts.push(...above);
        gathered.actions.push(action);
      } else if (!action && objective && OF_ACTIONS.has(line.kind) && hasActions(rows, row))
        above.push(...splitWhoWhen(partOfLine(line), context));
      else if (action) action.parts.push(...splitWhoWhen(partOfLine(line), context));
      else describeObjective(objective, line);
    }
  });
  return true;
}

const OF_ACTIONS: ReadonlySet<LabelLine['kind']> = new Set(['lead', 'support', 'start', 'due', 'whoWhen']);

/** Whether the objective above a row has an action under the row. */
function hasActions(labels: LabelLine[][], row: number): boolean {
  const below = labels.slice(row + 1).flat();
  const end = below.findIndex(({ kind }) => kind === 'objective' || kind === 'priority' || kind === 'outcome');
  return below.slice(0, end < 0 ? below.length : end).some(({ kind, value }) => kind === 'action' && value !== '');
}

/** Whether a row stands in a list of actions under a bare `Actions`, with labels of its own in the next cell. */
function isListed({ rows }: Sheet, labels: LabelLine[][], row: number): boolean {
  const own = rows[row]?.cells.flatMap((cell) => (cell?.text ? [cell.text] : [])) ?? [];
  if (own.length !== 2 || labels[row]?.length || !piecesOf(own[1]!).some(({ kind }) => kind !== 'kept')) return false;
  for (let above = row - 1; above >= 0; above -= 1) {
    const lines = labels[above] ?? [];
    const text = rows[above]?.cells.find((cell) => cell?.text)?.text ?? '';
    if (lines.length > 0 || kindOfHeading(text) !== undefined)
      return kindOfHeading(text) === 'action' && lines.every(({ value }) => value === '');
    if (text === '') return false;
  }
  return false;
}

/** `Screen in Nursery`, and `Lead: EY lead. By: October` beside it. */
function listedAction(objective: RawObjective | null, sheet: Sheet, at: Place): RawAction {
  const own = (sheet.rows[at.row]?.cells ?? []).flatMap((cell, column) =>
    cell?.text ? [{ cell, place: { ...at, column } }] : [],
  );
  const [what, told] = own as [(typeof own)[number], (typeof own)[number]];
  const action = newAction(objective, { kind: 'action', label: '', value: what.cell.text, ...what });
  action.parts = piecesOf(told.cell.text).map(({ kind, label, value }): Part => ({
    kind,
    heading: label,
    cell: plainCell(value),
    place: told.place,
    rows: 1,
  }));
  return action;
}

/** `Lead: PL. By: June` as its labels and values; words without a label are `kept`. */
function piecesOf(text: string): Pick<LabelLine, 'kind' | 'label' | 'value'>[] {
  return text.split(/\.\s+|;\s*|\n/).map((piece) => {
    const [, label = '', value = ''] = /^([^:]{2,20}):\s*(.+?)\.?$/.exec(piece) ?? [];
    const kind = kindOfHeading(label);
    return kind ? { kind, label, value } : { kind: 'kept', label: '', value: piece };
  });
}

function newAction(objective: RawObjective | null, line: LabelLine): RawAction {
  const action = partOfLine(line);
  return {
    objective,
    objectiveNumber: '',
    ref: /\d+(\.\d+)?[a-z]?/i.exec(line.label)?.[0] ?? '',
    text: line.value,
    action,
    parts: [],
    hidden: false,
    lone: false,
  };
}

function partOfLine({ kind, label, value, cell, place }: LabelLine): Part {
  const own = cell.text === value;
  return {
    kind,
    heading: label,
    cell: own ? cell : { text: value, value, ...(cell.fill && { fill: cell.fill }) },
    place,
    rows: 1,
  };
}
