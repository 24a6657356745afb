import { grouped } from '../figureIndex';
import type { Refusal } from '../planFile/reading';
import { columnLetters, type Workbook } from '../planFile/workbook';
import { cellNumbers } from './cellNumbers';
import { meaningOf } from './labels';
import type { Label, TableCell } from './tableCell';
import { isNamed, looksLikeName } from '../planFile/pupils/personNames';

/**
 * `Pupil 1`, `Child B` beside or above numbers, and names of people row after row or column after column. The refusal names the
 * columns by their letters, since their words are pupils. Null where there are none.
 */
export function singlePupils(cells: readonly TableCell[]): Refusal | null {
  const tables = new Set(cells.map(({ table }) => table));
  for (const table of tables) {
    const own = cells.filter((cell) => cell.table === table);
    for (const axis of ['down', 'across'] as const) {
      const labels = own.flatMap((cell) => cell[axis]);
      const pupils = labels.filter(({ text }) => isNumbered(text));
      const people = labels.filter(isPerson);
      const named = pupils.length > 0 ? pupils : new Set(people.map(({ text }) => text)).size > 1 ? people : [];
      if (named.length > 0) return refusalOf(named, axis);
    }
  }
  return null;
}

/** `Pupil n` and `Student no` count pupils; they name none. */
function isNumbered(text: string): boolean {
  return /^(pupil|child|student|learner)( ?(no\.? ?|#)?\d{1,3}| (?!n$|no$)[a-z]{1,2})$/i.test(text.trim());
}

/** Two words that begin as names do, say nothing else here, and are no subject, class or scheme of work. */
function isPerson({ text, meaning: { rest, ...known } }: Label): boolean {
  if (Object.values(known).some((one) => one !== undefined)) return false;
  const names = text.split(/\s*(?:[;&/\n]|,(?= ?\S+ \S)|\band\b)\s*/).filter(Boolean);
  return rest.length > 2 && names.length > 0 && names.every((name) => looksLikeName(name)) && !ofSchool.test(text);
}

/**
 * `Pupil`, `Candidate number` over numbers that number pupils, or beside them where they go across; with a letter or a full stop too.
 * Null where there are none.
 */
export function numberedPupils({ sheets }: Workbook, cells: readonly TableCell[]): Refusal | null {
  const counted = cells.flatMap(({ across, down, numbers, place }): Numbered[] => {
    const heading = [...across, ...down].find(({ text }) => numbersPupils.test(text.trim()));
    return heading && numbers.kind === 'number' && !numbers.percent ? [{ heading, number: numbers.number, place }] : [];
  });
  const labelled = cells.flatMap(({ down }) =>
    down.flatMap(({ text, place, meaning: { yearGroup } }): Numbered[] => {
      const number = /^[a-z]?(\d{1,6})[.)]?$/i.exec(text.trim())?.[1];
      if (number === undefined || yearGroup !== undefined) return [];
      const { sheet, row, column } = place;
      const above = sheets[sheet]!.rows.slice(0, row).map(({ cells: own }, at) => ({ text: own[column]?.text ?? '', at }));
      const heading = above.findLast((own) => /[a-z]{2}/i.test(own.text));
      return heading && numbersPupils.test(heading.text.trim())
        ? [{ heading: { text: heading.text, place: { sheet, row: heading.at, column } }, number: Number(number), place }]
        : [];
    }),
  );
  const places = ({ sheet, row, column }: Label['place']): string => [sheet, row, column].join(' ');
  for (const own of grouped([...counted, ...labelled], ({ heading }) => places(heading.place)).values()) {
    const numbers = [...new Map(own.map(({ place, number }) => [places(place), number])).values()];
    const { text } = own[0]!.heading;
    if (runOn(numbers) || (isOfExam.test(text.trim()) && areApart(numbers)))
      return { named: [text.trim()], reasons: ['names'], rows: numbers.length };
  }
  return null;
}

/** A number under, or beside, a heading of single pupils. */
interface Numbered {
  heading: Pick<Label, 'text' | 'place'>;
  number: number;
  place: Label['place'];
}

/** `Pupil (n)` counts pupils. */
const numbersPupils =
  /^(?:(?:pupil|child|student|learner|candidate|cand)(?:['’]s)? ?(?:no|nr|num|number|id|ref|#)?\.?|exam(?:ination)? (?:no|number)\.?|name)(?: ?\((?!n\b|no\b|number|count|total|%)[^)]*\))?$/i;

/** Those numbers are an exam board's: they need not follow each other. */
const isOfExam = /^(?:cand|exam)/i;

/** Each number is the next of another, in whatever order they stand, or they go up from one with a few left out; a single one is the first. */
function runOn(numbers: readonly number[]): boolean {
  const inOrder = numbers.toSorted((one, other) => one - other);
  const isUp = inOrder[0] === 1 && numbers.every((one, at) => one === inOrder[at]) && inOrder.at(-1)! < 2 * numbers.length;
  const follow = inOrder.every((one, at) => one === inOrder[0]! + at) && (numbers.length > 1 || numbers[0] === 1);
  return areApart(numbers) && (isUp || follow);
}

function areApart(numbers: readonly number[]): boolean {
  return numbers.length > 0 && new Set(numbers).size === numbers.length && numbers.every(Number.isInteger);
}

/**
 * Names of people in rows of their own below a table of figures, in its columns of words, or beside marks where there are no figures,
 * three and more row after row. Null where there are none.
 */
export function namesApart({ sheets }: Workbook, cells: readonly TableCell[]): Refusal | null {
  for (const [sheet, { rows }] of sheets.entries()) {
    const tables = cells.filter(({ place }) => place.sheet === sheet).map(({ place }) => place.row);
    // Words alone are no table of figures; names beside marks such as `EXS` are a list of pupils all the same.
    const isOfMarks = tables.length === 0;
    const from = isOfMarks ? 0 : Math.min(...tables);
    const people = rows.slice(from).flatMap((row, at) =>
      row.cells.flatMap((cell, column): Label[] => {
        if (isOfMarks && !areMarks(row.cells.toSpliced(column, 1).map((other) => other?.text.trim() ?? ''))) return [];
        const text = cell?.text.trim() ?? '';
        const label = { text, place: { sheet, row: from + at, column }, meaning: meaningOf(text) };
        return text !== '' && isPerson(label) ? [label] : [];
      }),
    );
    for (const own of grouped(people, ({ place }) => place.column).values()) {
      const lines = new Set(own.map(({ place }) => place.row));
      // The titles of tables one below the other are no list.
      const list = own.filter(({ place: { row } }) => lines.has(row - 1) || lines.has(row + 1));
      if (new Set(list.map(({ text }) => text)).size > 2) return refusalOf(list, 'down');
    }
  }
  return null;
}

/** `EXS`, `2b`, `S`: what a pupil is marked with, and nothing else. */
function areMarks(texts: readonly string[]): boolean {
  const filled = texts.filter(Boolean);
  return filled.length > 0 && filled.every((text) => /^(?:[\p{Lu}\d+=-]{1,4}|\d[a-c][+-]?|[a-z])$/u.test(text));
}

/**
 * First names, initials and names where numbers of those who met something, or did not, would stand, under that heading or behind it
 * in their row: `Not met` over `Zeph, Yara`. Null where there are none.
 */
export function namesAsResults({ sheets }: Workbook): Refusal | null {
  for (const [sheet, { rows }] of sheets.entries()) {
    const texts = rows.map(({ cells }) => Array.from(cells, (cell) => cell?.text.trim() ?? ''));
    const named = texts.flatMap((line, row) =>
      line.flatMap((text, column): Label[] => {
        const beside = line.slice(0, column).find(Boolean);
        const above = texts.slice(0, row).findLast((own) => isHeading(own[column] ?? ''))?.[column];
        const isOfResult = beside !== undefined && [beside, above].some((label) => label !== undefined && saysWhoMet.test(label));
        const isNoNumber = cellNumbers(rows[row]!.cells[column]) === undefined;
        return isOfResult && isNoNumber && areNamed(text)
          ? [{ text, place: { sheet, row, column }, meaning: meaningOf(text) }]
          : [];
      }),
    );
    if (named.length > 0) return refusalOf(named, 'down');
  }
  return null;
}

function isHeading(text: string): boolean {
  return saysWhoMet.test(text) || (/\p{L}/u.test(text) && !areNamed(text));
}

/** `Not met`, `Working below`, `Did not pass`, `Who`: pupils stand there, counted or named. */
const saysWhoMet =
  /^(?:(?:number|no\.?|names?|pupils|children|who|%) ?(?:of|who|that|which)? ?)?(?:(?:not|did ?n[o'’]t|didn[’']t|have not|has not|yet to|still to|nearly|just|pupils|children) ?(?:yet )?)*(?:met|meet|meeting|pass|passed|failed|achieved?|reached?|on track|off track|expected|working (?:at|below|towards)|below|above|who\??|names?|resits?|retakes?)(?: (?:the )?(?:standard|threshold|check|expected|target))?[?:]?$/i;

/** `Zeph`, `Yara, Ilse`, `YB and IM`, `2 (Zeph, Yara)`. */
export function areNamed(text: string): boolean {
  const pieces = text
    .replace(/^\d+ ?[-–:(]? ?/, '')
    .replace(/[).]$/, '')
    .split(/\s*(?:[,;&/+\n]|\band\b)\s*/)
    .filter(Boolean);
  return (
    pieces.length > 0 &&
    pieces.every((piece) => {
      const { rest: _, ...known } = meaningOf(piece);
      return (
        isNamed(piece) && !ofSchool.test(piece) && !ofNobody.test(piece) && Object.values(known).every((one) => one === undefined)
      );
    })
  );
}

/** What stands in place of a number, and is nobody's name. */
const ofNobody =
  /^(?:nobody|no[- ]one|others?|every(?:one|body)|all|both|most|some|few|many|yes|moderated|absent|disapplied|withdrawn|exempt|pending|tb[acd]|gld|wts|exs|gds|pk[sf]|wa|wt|ad|est|true|false|red|amber|green|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|april|august|january|february|march|september|october|november|december|autumn|spring|summer|term|today|same)\b/i;

const ofSchool =
  /\b(educat\w*|scien\w*|studi\w*|techn\w*|languages?|arts?|histor\w*|geograph\w*|music|drama|comput\w*|design\w*|french|spanish|german|latin|welsh|mandarin|biology|chemistry|physics|literacy|numeracy|literature|grammar|spelling|punctuation|handwriting|number|shape|space|understanding|world|expressive|learning|development|physical|social|emotional|personal|mental|health|behaviou?r|attitudes?|attention|listening|speaking|knowledge|business|economics|food|nutrition|media|film|photograph\w*|psycholog\w*|sociolog\w*|philosoph\w*|religio\w*|citizenship|sports?|games|dance|textiles|engineering|construction|hair|beauty|care|law|politics|classic\w*|civilisation|ancient|modern|statistics|further|core|skills?|life|work|vocational|btec|gcse|level|grade|band|set|stream|cohort|entry|baseline|average|total|mean|lower|upper|middle|higher|greater|below|above|parent\w*|attendance|absen\w*|exclu\w*|suspen\w*|lates?|lateness|punctuality|moderate|severe|profound|specific|multiple|sensory|impairment|autis\w*|difficult\w*|disab\w*|need|needs|special|resource\w*|provision|unit|base|other|ethnic\w*|white|black|asian|mixed|british|born|free|meals|premium|academy|trust|primary|secondary|infants?|juniors?|first|second|third|nursery|reception|half|end|points?|scores?|scaled|standard\w*|expected|working|towards|met|within|greater|depth|emerging|secure|developing|therap\w*|boost|teaching|training|interventions?|clubs?|friends|coaching|tuition|mentor\w*|nurture|forest|programme|catch|visits?|trips?)\b/i;

/** A refusal that names columns by their letters, since their words are pupils. */
export function refusalOf(named: readonly Label[], axis: 'down' | 'across'): Refusal {
  const lines = new Set(
    named.map(({ place }) => (axis === 'down' ? `${place.sheet} ${place.row}` : `${place.sheet} ${place.column}`)),
  );
  const columns = [...new Set(named.map(({ place }) => place.column))].toSorted((one, other) => one - other);
  return { named: columns.map((column) => `column ${columnLetters(column)}`), reasons: ['names'], rows: lines.size };
}
