import { halfOfName, kindOfHeading } from '../headings';
import { plainWords } from '../understood';
import { isOfList, isOfMembers, isOfSeveral, type Says } from './headingSays';
import { areInitials, mayBeClasses } from './peopleInCells';
import { isNeed } from './needs';
import { share, type PersonColumn } from './personTable';
import { isTraining } from './rowSigns';
import { isOfPlan } from './unsaidNames';
import { looksLikeInitials } from './personNames';
import {
  OF_TEACHER,
  PROVIDED,
  headed,
  isOfAdults,
  isOfHoursGiven,
  isOfOnePupil,
  isOfProvision,
  isOfWhatIsGiven,
  isOfWhoTeaches,
  isStage,
  meant,
  ofActions,
  ofKind,
  repeats,
  textsOf,
  when,
  yearGroups,
} from './besideNames';

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
  {
    says: 'a surname and a forename, what somebody gets, and who leads, each in columns of their own',
    weighs: { names: 12 },
    finds: (names, beside) => {
      const half = halfOfName(names.heading);
      const isOther = ({ heading }: PersonColumn) => halfOfName(heading) !== undefined && halfOfName(heading) !== half;
      return when(half !== undefined && beside.some(isOther) && beside.some(isOfWhatIsGiven), beside.find(isOfAdults));
    },
  },
  {
    says: 'a review that only pupils have',
    weighs: { pupils: 8, forSomebody: 8, names: 30, whatPupilsDo: 8, nothing: 12 },
    finds: (_, beside) =>
      headed(
        beside,
        /\b(?:ehcp?s?|ehc plan|annual|iep|pep|passport|statement)\b.*\breviews?\b|\breview of (?:the )?(?:ehc|iep|pep)/,
      ),
    telling: true,
  },
  {
    says: 'the halves of a name, and a year group or class for each',
    weighs: { names: 14 },
    finds: (names, beside) => {
      const half = halfOfName(names.heading);
      const isOther = ({ heading }: PersonColumn) => halfOfName(heading) !== undefined && halfOfName(heading) !== half;
      const isOfStaff = ofKind(beside, 'staffFact') !== undefined;
      return when(half !== undefined && !isOfStaff && beside.some(isOther), yearGroups(beside) ?? ofKind(beside, 'yearGroup'));
    },
  },
  {
    says: 'marks in a subject',
    weighs: { names: 12 },
    finds: (_, beside) => headed(beside, /^(maths|mathematics|reading|writing|english|phonics|science|spelling|spag|gps|rwm)$/),
    telling: true,
  },
  {
    says: 'who leads, in a column of its own',
    weighs: { names: 0.5 },
    finds: (names, beside) =>
      when(
        names.kind === 'anyNames',
        beside.find(({ heading }) => kindOfHeading(heading) === 'lead'),
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
