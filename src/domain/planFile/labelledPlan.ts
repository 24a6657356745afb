import { labelLines, type LabelLine } from './labelLines';
import { addObjective, leaveOut, type Gathered, type Part, type RawAction, type RawObjective } from './raw';
import type { ReadingContext } from './reading';
import { leftOutBy, readSection } from './rowTexts';
import { asCriterion, describeObjective } from './sections';
import type { Sheet } from './workbook';

/** Reads a sheet of labelled lines down the page (`Objective:`, `Action:`, `Lead:`). False, and nothing read, without an action. */
export function readLabelledPlan(sheet: Sheet, sheetIndex: number, gathered: Gathered, context: ReadingContext): boolean {
  const rows = sheet.rows.map((_, row) => labelLines(sheet, sheetIndex, row));
  if (!rows.some((lines) => lines.some(({ kind, value }) => kind === 'action' && value !== ''))) return false;
  let objective: RawObjective | null = null;
  let action: RawAction | null = null;
  let priority = '';
  rows.forEach((lines, row) => {
    if (lines.length === 0) {
      const text = (sheet.rows[row]?.cells ?? []).flatMap((cell) => (cell?.text ? [cell.text] : [])).join(' ');
      if (text === '') return;
      const place = { sheet: sheetIndex, row, column: 0 };
      const section = readSection(text);
      if (section.labelled && section.text) {
        objective = addObjective(gathered, section.text, section.number, place);
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
        objective.priority = priority;
        action = null;
      } else if (line.kind === 'action') {
        action = newAction(objective, line);
        gathered.actions.push(action);
      } else if (action) action.parts.push(partOfLine(line));
      else describeObjective(objective, line);
    }
  });
  return true;
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
