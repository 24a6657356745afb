import type { Ask } from './asks';
import type { Made } from './columnAsks';
import { namesAlone } from './namesAlone';
import { isOfOnePupil } from './namesFound';
import { isNameAlone, namesIn } from './namesInWords';
import { namesLabelled } from './pupils/labelledPupils';
import { mayBeName } from './pupils/wordsForNames';
import type { Gathered } from './raw';
import type { AnswerValue } from './question';
import { schoolNamed } from './schoolNames';
import type { Workbook } from './workbook';
import { isTermName } from './sheetNames';

/** Sheets that are called by a name of nobody who leads, or whose title names one, tables without headings and lists without tables: once for each sheet. */
export function askForSheets(read: readonly Made[], gathered: Gathered, workbook: Workbook, asks: Ask[]): void {
  const schools = schoolsOf(read, workbook);
  const leads = new Set(read.flatMap(({ made }) => made.flatMap((action) => action.leads)));
  const names = new Map(
    workbook.sheets.map((sheet, index) => [
      index,
      [...nameOver(index, sheet.name.trim(), gathered), ...namesLabelled(sheet)].find((one) => !leads.has(one)),
    ]),
  );
  for (const { made, raw } of read) {
    const { sheet } = raw.action.place;
    const name = workbook.sheets[sheet]?.name.trim() ?? '';
    const of = names.get(sheet);
    // On a sheet with a table as well its actions have a heading.
    const isListed = gathered.fromLists.has(sheet) && raw.action.heading === '';
    const reason = gathered.withoutHeadings.has(sheet) ? 'noHeadings' : isListed ? 'fromList' : undefined;
    const heading = workbook.sheets.length > 1 ? name : '';
    for (const action of made) {
      const ask = { field: 'text', part: raw.action, forAll: true, action } as const;
      if (of) asks.push({ ...ask, reason: 'sheetOfOne', said: of, heading: '', proposed: LEAVE_OUT });
      if (schools.has(sheet)) asks.push({ ...ask, reason: 'sheetOfSchool', said: schools.get(sheet) ?? '', heading: '' });
      if (reason) asks.push({ ...ask, reason, said: '', heading });
    }
  }
}

/** The schools that sheets with actions are of, or the words that only a school or somebody is called by, where there are several; a plan is of one. */
function schoolsOf(read: readonly Made[], workbook: Workbook): ReadonlyMap<number, string> {
  const sheets = [...new Set(read.map(({ raw }) => raw.action.place.sheet))];
  const named = sheets.flatMap((sheet) => {
    const { name = '', rows = [] } = workbook.sheets[sheet] ?? {};
    const top = rows.slice(0, TITLE_ROWS).flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? []));
    const school = [name, ...top].map(schoolNamed).find((one) => one !== undefined);
    return school ? [{ sheet, ...school }] : [];
  });
  const called = sheets
    .map((sheet) => ({ sheet, name: workbook.sheets[sheet]?.name.trim() ?? '' }))
    .filter(({ name }) => mayBeName(name) && !isTermName(name));
  if (named.length === 0 && called.length > 1) return new Map(called.map(({ sheet, name }) => [sheet, name]));
  const [first] = named;
  const isOneSchool = named.every(({ own }) => first?.own.includes(own) || own.includes(first?.own ?? ''));
  return new Map(isOneSchool ? [] : named.map(({ sheet, name }) => [sheet, name]));
}

const TITLE_ROWS = 4;

/** Names that a sheet is called by, or the title of a plan on it: `Support plan for Zeph Wood`. */
function nameOver(sheet: number, name: string, { leftOut }: Gathered): string[] {
  const titles = leftOut.filter(({ why, text, from }) => why === 'title' && from.sheet === sheet && OF_ONE.test(text));
  const ofPupils = titles.filter(({ text }) => isOfOnePupil(text)).flatMap(({ text }) => namesAlone(text, () => false));
  return [
    ...(isNameAlone(name) ? [name] : []),
    ...titles.flatMap(({ text }) => namesIn(text)),
    ...ofPupils.map((one) => one.name),
  ];
}

const OF_ONE = /\b(plan|profile|passport|provision|targets?|support|review|record|iep|ehcp|map)\b/i;

const LEAVE_OUT: AnswerValue = { kind: 'include', include: false };
