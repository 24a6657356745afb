import { kindOfHeading } from '../headings';
import type { PupilFinding } from './pupilFinding';
import { personKind, type PersonKind } from '../pupilWords';
import type { Cell, Sheet } from '../workbook';
import { isRole } from '../roles';
import { isForename } from './forenames';
import { isNamed, isWholeName } from './personNames';

interface Labelled {
  label: string;
  kind: PersonKind;
  value: Cell;
}

/**
 * Pupils in blocks of labels and values, one child each, where no row is headings: `Name: Zeph Wood`, or `Date of birth` in a cell and
 * the day in the next. A child's birth date is enough alone; names are under a word for a pupil, or beside what pupils have and no role.
 */
export function labelledPupils(sheet: Sheet, isChild: (cell: Cell) => boolean): PupilFinding[] {
  const ofOne = planOfOne(sheet);
  if (ofOne) return [ofOne];
  const all = sheet.rows.flatMap(({ cells }) => labelledIn(cells));
  const births = all.filter(({ kind, value }) => kind === 'birthDates' && isChild(value));
  const named = all.filter(({ value: { text } }) => isNamed(text) && !kindOfHeading(text) && !personKind(text));
  const pupils = named.filter(({ kind }) => kind === 'pupilNames');
  const anybody = named.filter(({ kind }) => kind === 'names' || kind === 'anyNames');
  const distinct = (of: readonly Labelled[]) => new Set(of.map(({ value }) => value.text)).size;
  const isOf = (wanted: PersonKind) => all.some(({ kind }) => kind === wanted);
  const isOfPlan = isOf('yearGroup') && isOf('pupilFact');
  const isOfOne = isOf('yearGroup') || isOf('pupilFact');
  const areOfPupils =
    (distinct(anybody) >= 2 ? isOf('yearGroup') || isOf('pupilFact') : distinct(anybody) === 1 && isOfPlan) && !isOf('staffFact');
  const telling = [
    ...births,
    ...(distinct(pupils) >= 2 || births.length > 0 || (pupils.length > 0 && isOfOne) ? pupils : []),
    ...(areOfPupils || births.length > 0 ? anybody : []),
  ];
  return telling
    .filter(({ label }, at) => telling.findIndex((other) => other.label === label) === at)
    .map(({ label, kind }) => ({
      reason: kind === 'birthDates' ? 'birthDates' : 'names',
      named: label,
      rows: Math.max(births.length, distinct(pupils), distinct(anybody)),
    }));
}

/** `Individual plan for Poppy R, Year 2` over what is planned: a first name that many have, with a year or a word for a plan of one. */
function planOfOne({ rows }: Sheet): PupilFinding | undefined {
  const title = rows.slice(0, TITLES).find(({ cells }) => {
    // A comma of the title may have parted it.
    const parts = cells.flatMap((cell) => (cell?.text ? [cell.text] : []));
    const text = parts.length > 2 ? '' : parts.join(', ');
    const [, name] = OF_ONE.exec(text) ?? [];
    const [hasYear, isSingle] = [WITH_YEAR.test(text), SINGLE.test(text)];
    const isOfPupil = hasYear && isSingle ? name !== undefined : name !== undefined && isForename(name) && (hasYear || isSingle);
    return isOfPupil && !OF_STAFF.test(text);
  });
  return title && { reason: 'names', named: `row ${title.line}`, rows: 1 };
}

const TITLES = 6;
const OF_ONE =
  /\b(?:plan|profile|passport|provision|targets?|map|iep|ilp|agreement)s?\b(?: for|:| [-–—]) *(\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'.-]*)?(?=\s*(?:[,;(–—-]|$))/u;
const WITH_YEAR = /(?<![\p{L}\p{N}])(?:Y(?:ea)?r? ?\d{1,2}|Reception|Nursery|Class \S+|\d{1,2}[A-Z])(?![\p{L}\p{N}])/u;
const SINGLE = /\b(?:individual|personal|pupil|child|one[- ]page|behaviour|risk|iep|ilp|ehcp?)\b/i;
const OF_STAFF = /\b(?:staff|teachers?|professional|development|induction|cpd|career)\b/i;

/**
 * Names that labels give: of a pupil, or of anybody where nothing says what they do. A first name alone is one under words for a pupil, or beside
 * what pupils have.
 */
export function namesLabelled({ rows }: Sheet): string[] {
  const all = rows.flatMap(({ cells }) => labelledIn(cells));
  if (all.some(({ kind }) => kind === 'staffFact')) return [];
  const isOfPupil = all.some(({ kind }) => kind === 'yearGroup' || kind === 'pupilFact');
  return all
    .filter(({ kind, value: { text } }) => {
      if (kindOfHeading(text) || personKind(text) || isRole(text)) return false;
      const isAny = kind === 'names' || kind === 'anyNames';
      return kind === 'pupilNames' || (isAny && isOfPupil) ? isNamed(text) : isAny && isWholeName(text);
    })
    .map(({ value }) => value.text.trim());
}

/** Each label of a row that tells of a person, with its value: behind a colon, or in the next cell. */
function labelledIn(cells: readonly (Cell | undefined)[]): Labelled[] {
  const filled = cells.flatMap((cell) => (cell?.text ? [cell] : []));
  const inside = filled.flatMap(({ text }) =>
    text.split(/\n|\s{3,}|(?<=\S)\s*[;|]\s*/).flatMap((line) => {
      const [, label, value] = /^([^:]{2,40}):\s*(\S.*)$/.exec(line.trim()) ?? [];
      return label && value ? asLabelled(label, { text: value, value }) : [];
    }),
  );
  const paired = filled.flatMap(({ text }, at) => {
    const value = filled[at + 1];
    return at % 2 === 0 && value && filled.length % 2 === 0 ? asLabelled(text.replace(/:$/, ''), value) : [];
  });
  return [...inside, ...paired];
}

function asLabelled(label: string, value: Cell): Labelled[] {
  const kind = personKind(label);
  return kind ? [{ label: label.trim(), kind, value }] : [];
}
