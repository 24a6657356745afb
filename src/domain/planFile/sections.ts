import type { LabelLine } from './labelLines';
import { addObjective, leaveOut, objectiveNamed, type Gathered, type Part, type RawObjective } from './raw';
import { readSection } from './rowTexts';
import type { Place } from './workbook';

/** Which objective the rows belong to while a sheet is walked from top to bottom. */
export interface Sections {
  /** The objective of the rows that follow, or none yet. */
  objective: RawObjective | null;
  /** The words of a priority above the objectives. */
  priority: string;
  /** A heading no action has followed yet: it may still turn out to be a title or a priority. */
  waiting: { text: string; number: string; labelled: boolean; level: 'priority' | 'objective'; place: Place } | null;
  /** Numbered targets stood right under a heading of objectives. */
  targets: boolean;
}

/** At the top of a sheet. */
export function noSections(): Sections {
  return { objective: null, priority: '', waiting: null, targets: false };
}

/**
 * Takes a heading over rows: an objective, or a priority where objectives have a column or headings of their own. `title`
 * tells that it reads like the title of the document: then it is left out unless it turns out to be all there is.
 */
export function openSection(
  gathered: Gathered,
  sections: Sections,
  text: string,
  place: Place,
  objectivesInColumn: boolean,
): void {
  const section = readSection(text);
  const { waiting } = sections;
  if (waiting && sections.objective && !section.labelled && /^[^:]{2,40}:\s*\S/.test(text)) {
    sections.objective.notes.push(text);
    return;
  }
  if (objectivesInColumn) {
    sections.priority = section.text || text;
    sections.waiting = null;
    // Under a new heading nothing goes on with the objective above.
    sections.objective = null;
    return;
  }
  if (waiting && sections.objective) {
    if (sections.objective.text === '' && !section.labelled) {
      sections.objective.text = section.text;
      sections.objective.from.push(place);
      return;
    }
    if (
      waiting.number &&
      section.number &&
      waiting.text &&
      waiting.level === section.level &&
      waiting.labelled === section.labelled
    )
      sections.waiting = null;
    const number = waiting.labelled && waiting.number && !section.number ? waiting.number : '';
    dropWaiting(gathered, sections, section.labelled && !waiting.labelled);
    if (number) section.number = number;
  }
  sections.objective = section.text
    ? objectiveNamed(gathered, section.text, section.number, place)
    : addObjective(gathered, '', section.number, place);
  if (section.labelled && section.level === 'priority' && sections.objective.from[0] === place)
    sections.objective.doubt = 'priority';
  if (sections.priority) sections.objective.priority = sections.priority;
  if (section.number && !sections.objective.number) sections.objective.number = section.number;
  sections.waiting = { text: section.text, number: section.number, labelled: section.labelled, level: section.level, place };
}

/** The heading that waited is no objective: a priority over the next heading, or a title. */
function dropWaiting(gathered: Gathered, sections: Sections, title: boolean): void {
  const { waiting, objective } = sections;
  if (!waiting || !objective) return;
  forget(gathered, objective, waiting.place);
  if (title || !waiting.labelled) leaveOut(gathered, 'title', waiting.text, waiting.place);
  else if (waiting.text) sections.priority = waiting.text;
  sections.objective = null;
  sections.waiting = null;
}

/** Takes back an objective that is none; what lines said of it is told among what was left out. */
function forget(gathered: Gathered, objective: RawObjective, place: Place): void {
  gathered.objectives = gathered.objectives.filter((other) => other !== objective);
  const parts = [...objective.criteria, ...objective.costs].map(({ heading, cell }) => `${heading}: ${cell.text}`);
  for (const words of [...objective.notes, ...parts]) leaveOut(gathered, 'text', words, place);
}

/** A heading over a table whose objectives have a column of their own is a priority, unless that holds `numbers` of headings. */
export function sectionAboveColumn(gathered: Gathered, sections: Sections, numbers: boolean): void {
  const { waiting, objective } = sections;
  if (waiting && objective && !(numbers && waiting.number && waiting.text)) {
    forget(gathered, objective, waiting.place);
    // A sentence only introduces the table.
    if (objective.doubt === 'sentence') leaveOut(gathered, 'text', waiting.text, waiting.place);
    else if (waiting.text) sections.priority = waiting.text;
  }
  sections.waiting = null;
}

/** `Completed` over the actions that are: no objective, and none of the one above goes on. False for every other heading. */
export function leavesStanding(gathered: Gathered, sections: Sections, { cell, place }: Part): boolean {
  const standing =
    /^(completed?|done|achieved|finished|closed|outstanding|ongoing|in progress|not (yet )?started)( (actions?|tasks?))?:?$/i;
  if (!standing.test(cell.text.trim())) return false;
  leaveOut(gathered, 'title', cell.text, place);
  sections.objective = null;
  return true;
}

/** At the end of a sheet: a heading that nothing followed is an objective only if it calls itself one. */
export function closeSections(gathered: Gathered, sections: Sections): void {
  const { waiting, objective } = sections;
  if (!waiting || !objective || (waiting.labelled && objective.number)) return;
  gathered.objectives = gathered.objectives.filter((other) => other !== objective);
  leaveOut(gathered, 'text', waiting.text, waiting.place);
  sections.waiting = null;
  sections.objective = null;
}

/** `Target: 95 % by July` right under the objective that it is the target of: how one will know, and no objective of its own. */
export function asCriterion(line: LabelLine, under: RawObjective | null | undefined): LabelLine {
  const own = under && line.kind === 'outcome' && under.text !== '' && !/\d/.test(line.label);
  return own ? { ...line, kind: 'success' } : line;
}

/** Keeps what a labelled line says of an objective. */
export function describeObjective(objective: RawObjective | null, line: LabelLine): void {
  if (!objective) return;
  const { kind, label, value } = line;
  const part = partOfLine(line);
  if (kind === 'success') objective.criteria.push(part);
  else if (kind === 'cost') objective.costs.push(part);
  else objective.notes.push(`${label}: ${value}`);
}

/** What a labelled line says, as if it stood in a column called like its label. */
export function partOfLine({ kind, label, value, cell, place }: LabelLine): Part {
  return {
    kind,
    heading: label,
    cell: { ...cell, text: value, value: cell.text === value ? cell.value : value },
    place,
    rows: 1,
  };
}
