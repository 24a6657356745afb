import { groupAsks, askFor, type Ask } from './asks';
import { readCost } from './costs';
import {
  actionHead,
  asItWas,
  laterHeadings,
  objectiveHead,
  readMilestoneLine,
  SERVES_BETWEEN,
  type ActionHeading,
  type ObjectiveHeading,
} from './ownSheets';
import type { PlanReading, ReadAction, ReadingContext, ReadObjective, ReadPriority } from './reading';
import type { When } from './period';
import { readStatusText } from './statuses';
import { readSavedAt } from './savedAt';
import { renamed, settleSheets, type SaidOfObjective } from './twoSheets';
import { readWhen, type WhenRole } from './when';
import type { Cell, Place, Workbook } from './workbook';

/** A sheet of a plan that was saved from here: where its headings stand. */
interface OwnSheet<H extends string> {
  sheet: number;
  first: number;
  columns: ReadonlyMap<H, number>;
  /** Columns that somebody added. */
  others: { column: number; heading: string }[];
}

/**
 * Reads a plan that was saved from here: each cell stands for its field as it is, nothing is split and nothing left out.
 * What somebody changed in it meanwhile is asked about where it cannot be read. Undefined for every other file.
 */
export function readOwn(workbook: Workbook, context: ReadingContext): PlanReading | undefined {
  const plan = ownSheet(workbook, actionHead);
  if (!plan) return undefined;
  const read = cellReader(workbook);
  const told = readObjectives(workbook, read);
  const objectives = [...told.objectives];
  const asks: Ask[] = [];
  const said: SaidOfObjective[] = [];
  const actions = rowsOf(workbook, plan).flatMap((row) => {
    const cell = (heading: ActionHeading) => read(plan.sheet, row, plan.columns.get(heading));
    if (cell('Action').text === '' && cell('Objective').text === '') return [];
    const objective = objectiveFor(
      objectives,
      cell('No').text,
      cell('Objective').text,
      cell('Priority').text,
      placeOf(plan, row),
    );
    const action = cell('Action').text === '' ? undefined : readAction(plan, row, cell, objective, read, context, asks);
    for (const [part, heading] of [['text', 'Objective'] as const, ['priority', 'Priority'] as const]) {
      const at = { sheet: plan.sheet, row, column: plan.columns.get(heading) ?? 0 };
      said.push({ ref: objective, part, words: cell(heading).text, at, ...(action && { action: action.id }) });
    }
    return action ? [action] : [];
  });
  const settled = settleSheets(objectives, said);
  const sheet = workbook.sheets[plan.sheet];
  const title = sheet?.rows[0]?.cells[0]?.text ?? '';
  const from = { sheet: plan.sheet, row: 0, column: 0 };
  const below = sheet?.rows[1]?.cells[0]?.text ?? '';
  const academicYear = /20\d\d\/\d\d/.exec(below)?.[0];
  const savedAt = readSavedAt(below);
  return {
    outcome: actions.length > 0 ? 'import' : 'nothing',
    priorities: renamed(told.priorities, objectives, settled.objectives),
    objectives: settled.objectives,
    actions,
    heldBack: [],
    questions: [...settled.questions, ...groupAsks(asks)],
    leftOut: title && plan.first > 1 ? [{ why: 'title', text: title, from, rows: 1 }] : [],
    columns: [],
    initials: [],
    refusal: null,
    ...(academicYear && { academicYear }),
    ...(savedAt && { savedAt }),
  };
}

function ownSheet<H extends string>(workbook: Workbook, head: readonly H[]): OwnSheet<H> | undefined {
  for (const [sheet, { rows, hidden }] of workbook.sheets.entries()) {
    for (let row = 0; row < Math.min(rows.length, 6) && !hidden; row += 1) {
      const texts = (rows[row]?.cells ?? []).map((cell) => cell?.text ?? '');
      const columns = new Map(head.map((heading) => [heading, texts.indexOf(heading)]));
      if (head.some((heading) => columns.get(heading) === -1 && !laterHeadings.has(heading))) continue;
      const others = texts.flatMap((heading, column) => (heading && !isOneOf(head, heading) ? [{ column, heading }] : []));
      return { sheet, first: row + 1, columns, others };
    }
  }
  return undefined;
}

function isOneOf(head: readonly string[], heading: string): boolean {
  return head.includes(heading);
}

type ReadCell = (sheet: number, row: number, column: number | undefined) => Cell;

function cellReader(workbook: Workbook): ReadCell {
  return (sheet, row, column = -1) => {
    const cell = workbook.sheets[sheet]?.rows[row]?.cells[column];
    if (!cell) return { text: '', value: null };
    return workbook.kind === 'xlsx' ? cell : { ...cell, text: asItWas(cell.text), value: asItWas(cell.text) };
  };
}

function rowsOf<H extends string>(workbook: Workbook, { sheet, first }: OwnSheet<H>): number[] {
  const rows = workbook.sheets[sheet]?.rows.length ?? 0;
  return Array.from({ length: Math.max(0, rows - first) }, (_, at) => first + at);
}

function placeOf<H extends string>({ sheet }: OwnSheet<H>, row: number): Place {
  return { sheet, row, column: 0 };
}

function readObjectives(workbook: Workbook, read: ReadCell): { objectives: ReadObjective[]; priorities: ReadPriority[] } {
  const own = ownSheet(workbook, objectiveHead);
  if (!own) return { objectives: [], priorities: [] };
  const priorities = new Map<string, ReadPriority>();
  const objectives = rowsOf(workbook, own).flatMap((row): ReadObjective[] => {
    const cell = (heading: ObjectiveHeading) => read(own.sheet, row, own.columns.get(heading));
    const text = (heading: ObjectiveHeading) => cell(heading).text;
    const serves = text('Priority serves').split(SERVES_BETWEEN).filter(Boolean);
    const title = text('Priority');
    const [rationale, servesNone] = [text('Why it comes first'), text('Why it serves none')];
    if (title && !priorities.has(title)) priorities.set(title, { title, rationale, serves, servesNone });
    if (text('No') === '' && text('Objective') === '') return [];
    const objective = newObjective(text('No'), text('Objective'), title, placeOf(own, row));
    objective.successCriteria = text('We will see') ? [text('We will see')] : [];
    objective.details = {
      measure: text('Measure'),
      baseline: text('Baseline'),
      baselineDay: cell('Measured on').day ?? null,
      target: text('Target'),
      targetDay: cell('By').day ?? null,
      leadText: text('Lead'),
      sponsorText: text('Sponsor'),
      schoolPriority: text('Serves'),
      latest: text('Now'),
      latestDay: cell('Now, measured on').day ?? null,
      guardMeasure: text('Must not get worse'),
    };
    return [objective];
  });
  return { objectives, priorities: [...priorities.values()] };
}

function newObjective(ref: string, text: string, priority: string, from: Place): ReadObjective {
  return { ref, text, successCriteria: [], cost: null, note: priority ? `Priority: ${priority}` : '', from: [from] };
}

/** The objective a row belongs to, by its number or else its words; a new one where somebody wrote another. */
function objectiveFor(all: ReadObjective[], number: string, text: string, priority: string, from: Place): string {
  const known = all.find((one) => (number !== '' ? one.ref === number : one.text === text && text !== ''));
  if (known) return known.ref;
  if (text === '' && number === '') return '';
  const free = all.reduce((most, { ref }) => Math.max(most, Number(ref) || 0), 0) + 1;
  const objective = newObjective(number || String(free), text, priority, from);
  all.push(objective);
  return objective.ref;
}

function readAction(
  { sheet, columns, others }: OwnSheet<ActionHeading>,
  row: number,
  cell: (heading: ActionHeading) => Cell,
  objective: string,
  read: ReadCell,
  context: ReadingContext,
  asks: Ask[],
): ReadAction {
  const text = (heading: ActionHeading) => cell(heading).text;
  const place = (heading: ActionHeading): Place => ({ sheet, row, column: columns.get(heading) ?? 0 });
  const added = others.flatMap(({ column, heading }) => {
    const said = read(sheet, row, column).text;
    return said ? [`${heading}: ${said}`] : [];
  });
  const action: ReadAction = {
    id: `${sheet}.${row}`,
    objective,
    ref: text('Ref'),
    text: text('Action'),
    leads: text('Lead') ? [text('Lead')] : [],
    support: text('Support'),
    start: whenIn(cell('Start'), 'start', context),
    due: whenIn(cell('Due'), 'due', context),
    cost: null,
    costText: text('Cost in words'),
    status: null,
    successCriteria: text('We will see') ? [text('We will see')] : [],
    resources: text('Resources'),
    approach: text('Approach'),
    evidenceBase: text('Evidence base'),
    training: text('Training needed'),
    predecessors: text('Comes after'),
    monitoring: text('Monitoring'),
    reviewNotes: text('What happened'),
    milestones: text('Milestones').split('\n').filter(Boolean).map(readMilestoneLine),
    note: [text('Note'), ...added].filter(Boolean).join('\n'),
    asked: [],
    proposed: {},
    from: [place('Action')],
    cells: {
      text: place('Action'),
      leads: place('Lead'),
      start: place('Start'),
      due: place('Due'),
      cost: place('Cost'),
      status: place('Status'),
    },
  };
  const cost = readCost(cell('Cost'));
  action.cost = cost.value;
  const status = readStatusText(text('Status'), new Map());
  action.status = status.value;
  const part = (heading: 'Cost' | 'Status') =>
    ({ kind: heading === 'Cost' ? 'cost' : 'status', heading, cell: cell(heading), place: place(heading), rows: 1 }) as const;
  if (cost.reason) askFor(asks, action, 'cost', cost, part('Cost'));
  if (status.reason) askFor(asks, action, 'status', status, part('Status'));
  return action;
}

/** A day where the cell holds one, else its words as they are: the plan itself keeps such. */
function whenIn(cell: Cell, role: WhenRole, context: ReadingContext): When | null {
  if (cell.day) return { day: cell.day };
  if (cell.text === '') return null;
  const read = readWhen(cell, role, context)[role];
  const exact = read?.value && 'day' in read.value && !read.reason && !read.kept;
  return exact ? read.value : { period: 'words', words: cell.text };
}
