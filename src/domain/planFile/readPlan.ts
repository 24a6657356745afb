import { groupAsks, type Ask } from './asks';
import { withoutStaffLists } from './staffLists';
import { askOfObjectives } from './doubtfulObjectives';
import { askForColumns, type Made } from './columnAsks';
import {
  ditto,
  monthFirstColumns,
  ratedReviews,
  severalColours,
  sharedCells,
  takeSectionCells,
  type FileFacts,
} from './fileFacts';
import { withoutFootnotes } from './footnotes';
import { guardWorkbook } from './guardWorkbook';
import { takeKeyedRatings } from './keyedRatings';
import { contextOf } from './planYear';
import { askWhetherPlan } from './otherDocuments';
import { settleObjectives } from './planObjectives';
import { leaveOut, nothingGathered, sameness, type Gathered, type RawAction, type RawObjective } from './raw';
import type { PlanReading, ReadingContext, ReadObjective } from './reading';
import { isLastYear } from './rowTexts';
import { readOwn } from './readOwn';
import { aloneOf, askOfAlone } from './objectivesAlone';
import { asideRows } from './secondLook/asideRows';
import { standNowhere } from './secondLook/nowhere';
import { lookAgain } from './secondLook/secondLook';
import { askForSheets } from './sheetAsks';
import { askForSchools } from './schoolColumns';
import { takeSheetNames } from './sheetNames';
import { readSheet } from './sheetWalk';
import { findStatusKey } from './statusKey';
import { findTableHeads } from './tableHeads';
import { placeKey } from './sharedOut';
import { understandAction } from './understandActions';
import { withoutNames } from './withoutNames';
import type { Place, Workbook } from './workbook';

/**
 * Reads a plan from a file's cells. Pupil data anywhere refuses the file before anything of it is understood. What is
 * doubtful is asked, what is no part of the plan is named in `leftOut`, and no action is lost or made up. Never throws.
 */
export function readPlan(workbook: Workbook, asked: ReadingContext): PlanReading {
  const refusal = guardWorkbook(workbook, asked);
  if (refusal)
    return {
      outcome: 'refuse',
      objectives: [],
      actions: [],
      heldBack: [],
      questions: [],
      leftOut: [],
      columns: [],
      initials: [],
      refusal,
    };
  const own = readOwn(workbook, asked);
  if (own) return own;
  const context = contextOf(workbook, asked);
  const gathered = gather(workbook, context);
  ditto(gathered.actions);
  const facts = factsOf(workbook, gathered, context);
  takeKeyedRatings(gathered, facts.key);
  takeSectionCells(gathered.actions);
  const { objectives, refOf } = settleObjectives(gathered);
  const asks: Ask[] = [];
  const aside = asideRows(gathered, workbook, context);
  const read = gathered.actions.map((raw) => understood(raw, facts, asks, refOf, objectives));
  lookAgain({ workbook, context, read, objectives, gathered, key: facts.key }, asks);
  askForYear(read, context.academicYear === asked.academicYear ? '' : context.academicYear, asks);
  askForColumns(read, gathered.columns, asks);
  askForSchools(read, asks);
  askForSheets(read, gathered, workbook, asks);
  const asksBeside: Ask[] = [];
  const besides = aside.map((raw) => understood(raw, facts, asksBeside, refOf, objectives));
  // What is no action yet need not be due on a day, and is asked first whether it is one.
  const [whether, ofThem] = [true, false].map((first) => asksBeside.filter(({ field }) => (field === 'include') === first));
  asks.push(...whether!, ...ofThem!.filter(({ reason }) => reason !== 'periods'));

  const actions = read.flatMap(({ made, raw }) => (raw.hidden ? [] : made));
  const alone = read.length > 0 ? [] : aloneOf(objectives);
  const found = { objectives: read.length > 0 ? objectives : alone, actions };
  const whetherPlan = askWhetherPlan(read, { ...found, columns: gathered.columns }, workbook);
  const reading: PlanReading = {
    outcome: actions.length > 0 || alone.length > 0 ? 'import' : 'nothing',
    ...found,
    heldBack: [...read, ...besides].flatMap(({ made, raw }) => (raw.hidden ? made : [])),
    questions: [
      ...(whetherPlan.length > 0 ? whetherPlan : askOfAlone(alone)),
      ...askOfObjectives(
        objectives,
        read.flatMap(({ made }) => made),
      ),
      ...groupAsks(asks),
    ],
    leftOut: gathered.leftOut,
    columns: gathered.columns,
    initials: gathered.initials,
    refusal: null,
    ...(context.academicYear !== asked.academicYear && { academicYear: context.academicYear }),
  };
  const nowhere = reading.outcome === 'import' ? standNowhere(reading, workbook) : [];
  return withoutNames({ ...reading, leftOut: [...reading.leftOut, ...nowhere] }, workbook, context);
}

function askForYear(read: readonly Made[], year: string, asks: Ask[]): void {
  if (!year) return;
  for (const { made, raw } of read) {
    for (const action of made)
      asks.push({ field: 'due', reason: 'otherYear', said: year, heading: '', part: raw.action, forAll: true, action });
  }
}

function gather(workbook: Workbook, context: ReadingContext): Gathered {
  const gathered = nothingGathered();
  const headed = workbook.sheets.some((sheet) => !sheet.hidden && findTableHeads(sheet).length > 0);
  workbook.sheets.forEach((sheet, index) => {
    const top: Place = { sheet: index, row: 0, column: 0 };
    if (sheet.rows.length === 0) return;
    if (sheet.hidden) return leaveOut(gathered, 'hiddenSheet', sheet.name, top, sheet.rows.length);
    if (
      isLastYear(sheet.name, context) &&
      workbook.sheets.some(
        (other) => other !== sheet && !other.hidden && !isLastYear(other.name, context) && other.rows.length > 1,
      )
    ) {
      return leaveOut(gathered, 'lastYear', sheet.name, top, sheet.rows.length);
    }
    const before = gathered.actions.length;
    const plain = withoutStaffLists(withoutFootnotes(sheet, index, gathered), index, gathered);
    readSheet(plain, index, gathered, context, headed);
    nameBySheet(gathered, gathered.actions.slice(before), sheet.name, top);
  });
  dropRepeated(gathered, workbook);
  takeSheetNames(gathered, workbook);
  return gathered;
}

/** Actions without an objective, on a sheet called after one: `Priority 2`, `P2 Attendance`. */
function nameBySheet(gathered: Gathered, actions: RawAction[], name: string, place: Place): void {
  const named = /^(?:priority|objective|obj|target|goal|aim|area|p)\s*(\d{1,2})\s*[-–:. ]*(.*)$/i.exec(name.trim());
  if (!named || actions.length === 0 || actions.some(({ objective }) => objective)) return;
  const objective: RawObjective = {
    number: named[1] ?? '',
    text: named[2]?.trim() || '',
    priority: '',
    criteria: [],
    costs: [],
    notes: [],
    from: [place],
  };
  gathered.objectives.push(objective);
  for (const action of actions) action.objective = objective;
}

/** The same action under the same objective on a later sheet (a copy a term) is one; the copy adds what it says of progress. */
function dropRepeated(gathered: Gathered, workbook: Workbook): void {
  const seen = new Map<string, RawAction>();
  gathered.actions = gathered.actions.filter((action) => {
    const id = `${sameness(action.objective?.text ?? '')}|${sameness(action.text)}`;
    const { sheet } = action.action.place;
    const first = seen.get(id);
    if (!first || first.action.place.sheet === sheet) {
      seen.set(id, first ?? action);
      return true;
    }
    const said = action.parts.filter(({ kind }) => kind === 'status' || kind === 'review');
    first.parts.push(
      ...said.map((part) => ({ ...part, heading: `${workbook.sheets[sheet]?.name ?? ''} ${part.heading}`.trim() })),
    );
    leaveOut(gathered, 'repeatedAction', action.text, action.action.place);
    return false;
  });
}

function factsOf(workbook: Workbook, gathered: Gathered, context: ReadingContext): FileFacts {
  const taken = new Set(gathered.actions.flatMap((raw) => [raw.action, ...raw.parts].map(placeKey)));
  return {
    context,
    key: findStatusKey(workbook, ({ sheet, row, column }) => taken.has(`${sheet},${row},${column}`)),
    date1904: workbook.date1904 ?? false,
    monthFirst: monthFirstColumns(gathered.actions, context),
    colouredActions: severalColours(gathered.actions),
    colouredReviews: ratedReviews(gathered.actions),
    sharing: sharedCells(gathered.actions),
  };
}

function understood(
  raw: RawAction,
  facts: FileFacts,
  asks: Ask[],
  refOf: ReadonlyMap<RawObjective, string>,
  objectives: ReadObjective[],
): Made {
  const made = understandAction(raw, facts, asks);
  for (const action of made) {
    action.objective = (raw.objective && refOf.get(raw.objective)) ?? '';
    if (raw.hidden) {
      action.asked.push('include');
      asks.push({
        field: 'include',
        reason: raw.aside ? 'besidePlan' : 'hiddenRow',
        said: raw.aside ? raw.text : '',
        heading: '',
        part: raw.action,
        proposed: { kind: 'include', include: raw.aside === true },
        action,
      });
    }
    if (action.objective !== '' || raw.aside) continue;
    if (objectives.length > 0) action.asked.push('objective');
    const options = objectives.map(({ ref }) => ({ kind: 'objective' as const, ref }));
    asks.push({
      field: 'objective',
      reason: 'noObjective',
      said: '',
      heading: '',
      part: raw.action,
      forAll: options.length === 0,
      options,
      action,
    });
  }
  return { raw, made };
}
