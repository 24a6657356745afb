import { halfOfName, kindOfHeading } from '../headings';
import { looksLikeYearGroup, personKind, type PersonKind } from '../pupilWords';
import { plainWords } from '../understood';
import { isOfList, isOfMembers, isOfSeveral, type Says } from './headingSays';
import { areInitials, mayBeClasses } from './peopleInCells';
import { isNeed } from './needs';
import { share, type PersonColumn } from './personTable';
import { isTraining } from './rowSigns';
import { isOfPlan } from './unsaidNames';
import { looksLikeInitials } from './personNames';

/** What speaks for one of two answers to "Whose names are these?", and from where. */
export interface Sign {
  says: string;
  whose: 'pupil' | 'staff' | 'unclear';
  /** More than nothing for pupils, less for staff. */
  weight: number;
  at: PersonColumn;
  /** Its own column tells of pupils as the names do, and is named with them. */
  telling: boolean;
}

/** Every sign that stands in a column of names itself or in the columns beside it. */
export function signsFor(names: PersonColumn, table: readonly PersonColumn[]): Sign[] {
  const beside = table.filter((other) => other !== names && other.cells.length > 0);
  return SIGNS.flatMap(({ says, weighs, finds, telling = false }): Sign[] => {
    const weight = (names.says && weighs[names.says]) ?? 0;
    const at = weight === 0 ? undefined : finds(names, beside);
    return at ? [{ says, whose: weight > 0 ? 'pupil' : 'staff', weight, at, telling }] : [];
  });
}

interface SignRule {
  says: string;
  /** How much it says beside a heading of each sort; nothing where that is left out. */
  weighs: Partial<Record<Says, number>>;
  /** The column it stands in. */
  finds: (names: PersonColumn, beside: readonly PersonColumn[]) => PersonColumn | undefined;
  telling?: boolean;
}

/**
 * The signs, each with its weight by what the heading of the names says. A heading that speaks of pupils is enough by itself (6), and
 * staff beside it change nothing; `Name` says nothing, so that what stands beside decides; words of what pupils do say nothing
 * but by what only pupils have beside them, and those of pupils and others never refuse.
 */
const SIGNS: readonly SignRule[] = [
  // The names' own column.
  { says: 'the heading speaks of pupils', weighs: { pupils: 6 }, finds: (names) => names },
  {
    says: 'the heading says that pupils are listed',
    weighs: { pupils: 4 },
    finds: (names) => when(isOfList(names.heading), names),
  },
  { says: 'members of a group', weighs: { forSomebody: 2 }, finds: (names) => when(isOfMembers(names.heading), names) },
  {
    says: 'single words that may be classes or groups',
    weighs: { pupils: -4, forSomebody: -4, whatPupilsDo: -4, nothing: -4 },
    finds: (names) => when(names.people === 'maybe', names),
  },
  {
    says: 'words that classes are called by',
    weighs: { pupils: -6, nothing: -6 },
    finds: (names) => when(names.people === 'maybe' && mayBeClasses(textsOf(names)), names),
  },
  {
    says: 'one word and one year group under a word for several pupils: the class of that year',
    weighs: { pupils: -6 },
    finds: (names, beside) => {
      const years = yearGroups(beside);
      const isEach = (column: PersonColumn) => new Set(textsOf(column)).size === column.cells.length;
      const words = isOfSeveral(names.heading) && textsOf(names).every((text) => /^\p{Lu}\p{Ll}+$/u.test(text));
      return when(words && years !== undefined && isEach(years) && share(years, (text) => /\d[a-z]$/i.test(text)) === 0, names);
    },
  },
  {
    says: 'initials in a plan of staff, which may be short for groups',
    weighs: { pupils: -4 },
    finds: (names, beside) =>
      when(
        areInitials(names.heading, textsOf(names)) &&
          ofActions(beside) !== undefined &&
          beside.some(({ heading }) => ['lead', 'due'].includes(kindOfHeading(heading) ?? '')),
        names,
      ),
  },
  { says: 'the same people again and again', weighs: { names: -8 }, finds: (names) => when(repeats(names), names) },
  {
    says: 'a heading that plans have, over words of their own',
    weighs: { nothing: -8 },
    finds: (names) => when(isOfPlan(names.heading), names),
  },
  {
    says: 'a heading over groups, whose names may be of two words',
    weighs: { pupils: -6 },
    finds: (names) => when(/\bgroups\b/.test(plainWords(names.heading)) && !isOfList(names.heading), names),
  },
  // What only pupils have.
  {
    says: 'a need in each row',
    weighs: { nothing: 8 },
    finds: (_, beside) => beside.find((other) => other.cells.length > 1 && share(other, isNeed) >= 0.6),
    telling: true,
  },
  {
    says: 'a stage of SEN in each row',
    weighs: { pupils: 18, forSomebody: 18, names: 40, whatPupilsDo: 18, nothing: 18 },
    finds: (_, beside) => beside.find((other) => other.cells.length > 1 && share(other, isStage) >= 0.6),
    telling: true,
  },
  {
    says: 'a need in each row, and an adult for it',
    weighs: { pupils: 4, names: 12 },
    finds: (_, beside) =>
      beside.some(isOfWhoTeaches) ? beside.find((other) => other.cells.length > 1 && share(other, isNeed) >= 0.6) : undefined,
    telling: true,
  },
  {
    says: 'a fact about a pupil',
    weighs: { pupils: 8, forSomebody: 8, names: 12, whatPupilsDo: 8, nothing: 8 },
    finds: (_, beside) => ofKind(beside, 'pupilFact'),
  },
  {
    says: 'another fact about a pupil',
    weighs: { names: 12 },
    finds: (_, beside) => beside.filter(({ kind }) => kind === 'pupilFact')[1],
  },
  {
    says: 'year groups',
    weighs: { pupils: 6, forSomebody: 4, names: 6, whatPupilsDo: 6, nothing: 6 },
    finds: (_, beside) => yearGroups(beside),
  },
  {
    says: 'classes',
    weighs: { pupils: 6, forSomebody: 4, names: 4, whatPupilsDo: 6, nothing: 6 },
    finds: (_, beside) => when(!yearGroups(beside), ofKind(beside, 'yearGroup') ?? headed(beside, /^(form|tutor group)$/)),
  },
  {
    says: 'initials with a year group in each row',
    weighs: { forSomebody: 2, names: 6 },
    finds: (names, beside) => when(share(names, looksLikeInitials) >= 0.6, yearGroups(beside)),
    telling: true,
  },
  {
    says: 'areas of need',
    weighs: { pupils: 2, forSomebody: 4, names: 4, nothing: 6 },
    finds: (_, beside) => when(!ofKind(beside, 'pupilFact'), headed(beside, /^(areas? of )?needs?$/)),
  },
  { says: 'barriers', weighs: { names: 4 }, finds: (_, beside) => headed(beside, /^barriers?$/) },
  { says: 'what is meant for somebody', weighs: { names: 4 }, finds: (_, beside) => meant(beside)[0] },
  { says: 'more that is meant for somebody', weighs: { names: 4 }, finds: (_, beside) => meant(beside)[1] },
  { says: 'what is provided', weighs: { forSomebody: 4, nothing: 6 }, finds: (_, beside) => headed(beside, PROVIDED) },
  {
    says: 'who works with somebody',
    weighs: { forSomebody: 4, names: 2 },
    finds: (_, beside) => beside.find((other) => isOfWhoTeaches(other) && !OF_TEACHER.test(plainWords(other.heading))),
  },
  {
    says: 'adults in a column of their own',
    weighs: { forSomebody: 2, names: 1 },
    finds: (_, beside) => beside.find(isOfAdults),
  },
  {
    says: 'what is done with one alone, by others',
    weighs: { names: 10 },
    finds: (names, beside) =>
      when(
        beside.some(isOfAdults) && names.kind === 'names' && beside.some(({ kind }) => kind === 'names'),
        beside.find(isOfOnePupil),
      ),
  },
  // What only staff have.
  { says: 'who coaches', weighs: { names: -6 }, finds: (_, beside) => headed(beside, /^(coach|mentor|visit( date)?)$/) },
  {
    says: 'a role, a course or the like',
    weighs: { names: -14, nothing: -14 },
    finds: (_, beside) =>
      beside.find((other) => other.kind === 'staffFact' && !isOfAdults(other) && !isOfHoursGiven(other, beside)),
  },
  {
    says: 'training',
    weighs: { forSomebody: -18, nothing: -18 },
    finds: (_, beside) =>
      headed(beside, /\b(training|cpd|inset|courses?|coaching|workshops?|qualifications?)\b/) ??
      beside.find((other) => kindOfHeading(other.heading) === 'action' && share(other, isTraining) >= 0.5),
  },
  {
    says: 'actions, which nobody else does',
    weighs: { names: -14 },
    finds: (_, beside) => when(!beside.some(isOfAdults) && !beside.some(isOfProvision), ofActions(beside)),
  },
  {
    says: 'actions, which others do',
    weighs: { names: -4 },
    finds: (_, beside) => when(beside.some(isOfAdults), ofActions(beside)),
  },
  {
    says: 'a day by which somebody has done it',
    weighs: { names: -6 },
    finds: (_, beside) =>
      when(
        !beside.some(isOfAdults) && (meant(beside).length > 0 || ofActions(beside) !== undefined),
        beside.find(({ heading }) => kindOfHeading(heading) === 'due'),
      ),
  },
];

const PROVIDED =
  /^(intervention|provision)s?( in place)?$|^(targeted|individual) (support|targets?)$|^(key )?(adults?|tas?|lsas?|key ?worker)$/;
const OF_TEACHER = /^(key )?teacher$/;

function textsOf({ cells }: PersonColumn): string[] {
  return cells.map(({ text }) => text);
}

function when(holds: boolean, column: PersonColumn | undefined): PersonColumn | undefined {
  return holds ? column : undefined;
}

function ofKind(columns: readonly PersonColumn[], kind: PersonKind): PersonColumn | undefined {
  return columns.find((column) => column.kind === kind);
}

function headed(columns: readonly PersonColumn[], words: RegExp): PersonColumn | undefined {
  return columns.find(({ heading }) => words.test(plainWords(heading)));
}

function meant(columns: readonly PersonColumn[]): PersonColumn[] {
  return columns.filter(
    ({ kind, heading }) =>
      kind !== 'pupilFact' && /\b(targets?|interventions?|strateg(?:y|ies)|needs)\b/.test(plainWords(heading)),
  );
}

function ofActions(columns: readonly PersonColumn[]): PersonColumn | undefined {
  return columns.find(({ heading }) => kindOfHeading(heading) === 'action');
}

function yearGroups(columns: readonly PersonColumn[]): PersonColumn | undefined {
  return columns.find(
    (column) =>
      column.kind === 'yearGroup' &&
      (share(column, looksLikeYearGroup) >= 0.6 || share(column, (text) => /^\d{1,2}$/.test(text)) >= 0.6),
  );
}

function repeats({ cells, kind }: PersonColumn): boolean {
  return kind !== 'names' && new Set(cells.map(({ text }) => text.trim())).size / cells.length < 0.8;
}

/** `Adult`, `TA`: whoever works with one child. */
function isOfWhoTeaches({ heading }: PersonColumn): boolean {
  return /^(?:key )?(?:adults?|tas?|lsas?|teacher|key ?worker)$/.test(plainWords(heading));
}

/** Adults who do something. `Support` may as well be what is given. */
function isOfAdults({ heading }: PersonColumn): boolean {
  const words = plainWords(heading);
  if (['initials', 'anyNames'].includes(personKind(heading) ?? '') || halfOfName(heading) || words === 'support') return false;
  return (
    ['lead', 'support'].includes(kindOfHeading(heading) ?? '') ||
    /^(?:key )?(?:adults?|tas?|lsas?|staff|teacher|worker|who|coach|mentor)$/.test(words)
  );
}

/** What is done is what a pupil gets: staff do actions, and no interventions are done by them alone. */
function isOfProvision({ heading }: PersonColumn): boolean {
  return kindOfHeading(heading) === 'action' && /\b(intervention|provision|support)s?\b/.test(plainWords(heading));
}

/** Hours that adults beside give to somebody, not those they are employed for. */
function isOfHoursGiven({ heading }: PersonColumn, beside: readonly PersonColumn[]): boolean {
  return /^hours\b/.test(plainWords(heading)) && beside.some(isOfAdults);
}

function isOfOnePupil({ heading, cells }: PersonColumn): boolean {
  return kindOfHeading(heading) === 'action' && cells.some(({ text }) => OF_A_PUPIL.test(text));
}

/** Of one alone: plans speak of groups, their support and their reading in nearly every line. */
const OF_A_PUPIL =
  /\b(pupil|child|student|learner|boy|girl|he|she|him|his|hers?|1:1|one[ -]to[ -]one|grip|(?:twice|once|\d ?x|x ?\d) (?:a |per )?(?:day|week))\b/i;

function isStage(text: string): boolean {
  return /^(?:e|k|n|ehcp?|ehc plan|send? support|send? ?[ek]|no send?|none|monitoring|(?:k|e) ?[-–(:].*)$/.test(plainWords(text));
}
