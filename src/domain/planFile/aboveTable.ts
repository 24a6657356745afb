import { isSentence } from './doubtfulObjectives';
import { labelLines } from './labelLines';
import { readInitialsKey } from './people';
import { leaveOut, type Gathered } from './raw';
import type { ReadingContext } from './reading';
import { isOutsideHeading, leftOutBy, readSection } from './rowTexts';
import { asCriterion, describeObjective, openSection, type Sections } from './sections';
import { staffKeyAt } from './staffKey';
import { takeTarget } from './targetLines';
import type { Place, Sheet } from './workbook';

/** Rows above the first table: titles, labelled lines, the heading of the objective. */
export function readOutside(
  sheet: Sheet,
  sheetIndex: number,
  first: number,
  end: number,
  gathered: Gathered,
  sections: Sections,
  context: ReadingContext,
): void {
  for (let row = first; row < end; row += 1) {
    const lines = labelLines(sheet, sheetIndex, row)
      .filter(({ value }) => value !== '')
      .map((line) => asCriterion(line, sections.waiting && sections.objective));
    const text = priorityInTitle(rowText(sheet, row));
    const place: Place = {
      sheet: sheetIndex,
      row,
      column: Math.max(
        0,
        (sheet.rows[row]?.cells ?? []).findIndex((cell) => cell?.text),
      ),
    };
    if (text === '') continue;
    const staff = staffKeyAt(sheet, row);
    if (staff && row + staff.rows <= end) {
      gathered.initials.push(...staff.initials);
      leaveOut(gathered, 'key', staff.heading, place, staff.rows);
      row += staff.rows - 1;
      continue;
    }
    if (takeTarget(sheet, sheetIndex, row, sections)) continue;
    if (isOfSwot(sheet, row)) {
      leaveOut(gathered, 'otherTable', text, place);
      continue;
    }
    for (const cell of sheet.rows[row]?.cells ?? []) if (cell?.text) gathered.initials.push(...readInitialsKey(cell.text));
    const section = lines.find(({ kind }) => kind === 'objective' || kind === 'priority' || kind === 'outcome');
    if (section) {
      openSection(
        gathered,
        sections,
        /\d/.test(section.label)
          ? `${section.label}: ${section.value}`
          : `${section.kind === 'priority' ? 'Priority' : 'Objective'}: ${section.value}`,
        section.place,
        false,
      );
      for (const line of lines) if (line !== section) describeObjective(sections.objective, line);
    } else if (lines.length > 0 && sections.objective) for (const line of lines) describeObjective(sections.objective, line);
    // `Objective 1` by itself, and its words in the next line.
    else if (sections.waiting?.labelled && sections.objective?.text === '' && !/20\d\d/.test(text) && !leftOutBy(text, context))
      openSection(gathered, sections, text, place, false);
    else if (sections.waiting && /^[^:]{2,40}:\s*\S/.test(text)) openSection(gathered, sections, text, place, false);
    else if ((readSection(text).labelled || inNumberedList(sheet, row)) && !leftOutBy(text, context))
      openSection(gathered, sections, text, place, false);
    else if (
      headsTable(sheet, sheetIndex, row, end) &&
      isOutsideHeading(text) &&
      !holdsFigure(sheet, row) &&
      (row > 0 || text.includes(' '))
    ) {
      openSection(gathered, sections, text, place, false);
      if (isSentence(text) && sections.objective?.from[0] === place) sections.objective.doubt = 'sentence';
    } else leaveOut(gathered, leftOutBy(text, context) ?? 'title', text, place);
  }
}

/** `Strengths` and `Weaknesses` with their words beside them. */
function isOfSwot({ rows }: Sheet, row: number): boolean {
  const texts = (rows[row]?.cells ?? []).flatMap((cell) => cell?.text ?? []);
  return (
    texts.length > 1 &&
    texts.filter((text) => /^(?:strengths?|weakness(?:es)?|opportunit(?:y|ies)|threats?)\b/i.test(text)).length > 1
  );
}

/** The priority that a title names: `SEND improvement plan – Priority 1: Progress in maths`. */
function priorityInTitle(text: string): string {
  return /\bplan\b[^–-]*\s[–-]\s((?:key )?(?:priority|objective|target) \d{1,2}\s*[:–-]\s*\S.*)$/i.exec(text)?.[1] ?? text;
}

/** An amount beside what it is: of a budget. */
function holdsFigure({ rows }: Sheet, row: number): boolean {
  return (rows[row]?.cells ?? []).some((cell) => typeof cell?.value === 'number' || /^[£\d][\d,.]*$/.test(cell?.text ?? ''));
}

/** Between the row and the table under it stand at most one empty row or lines that describe the table. */
function headsTable(sheet: Sheet, sheetIndex: number, row: number, end: number): boolean {
  if (end - row <= 2) return true;
  const between = Array.from({ length: end - row - 1 }, (_, index) => row + 1 + index);
  return between.every(
    (at) => rowText(sheet, at) === '' || labelLines(sheet, sheetIndex, at).some(({ kind }) => kind === 'cost'),
  );
}

/** `1. Talk`, with `2. …` under it or another number above. */
function inNumberedList(sheet: Sheet, row: number): boolean {
  const numbers = [row - 1, row, row + 1].map((at) => Number(readSection(rowText(sheet, at)).number) || NaN);
  return numbers[1] === (numbers[0] ?? NaN) + 1 || numbers[2] === (numbers[1] ?? NaN) + 1;
}

/** Everything that stands in a row, as one text. */
export function rowText(sheet: Sheet, row: number): string {
  return (sheet.rows[row]?.cells ?? []).flatMap((cell) => (cell?.text ? [cell.text] : [])).join(' ');
}
