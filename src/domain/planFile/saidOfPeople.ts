import { looksLikeYearGroup, personKind } from './pupilWords';
import { isRole } from './roles';
import { speaksOfPupils } from './pupils/headingSays';
import { isOfOnePupil, isTraining } from './pupils/rowSigns';
import * as words from './wordsAround';

/** What stands before and behind words in their line. */
export interface Around {
  before: string;
  after: string;
}

/** How many letters around words are looked at. */
export const NEAR = 80;

/** Whether words begin a line, sentence or clause, where any word has a capital. */
export function opensLine({ before }: Around): boolean {
  return /(?:^|[.!?:;…]\s|\s[-–—]\s|[•●▪*→]\s?|[([])\s*(?:\(?\d{0,2}[a-z]?[.)]\s*)?[“"‘']?$/u.test(before);
}

/** Whether what is said around words is said of people alone: `support for …`, `… needs a laptop`. */
export function isSaidOfPeople(around: Around): boolean {
  const isBefore = [words.WITH_PEOPLE, words.DONE_TO_PEOPLE, words.OF_PEOPLE, words.GIVEN_TO].some((said) =>
    said.test(around.before),
  );
  return isBefore || isSaidOfPupils(around) || isDoneByPeople(around);
}

/** Whether it is said of what one pupil has or is to do: `…’s mum`, `… to have 1:1`. */
export function isSaidOfOnePupil({ after }: Around): boolean {
  return (
    words.HAS_OWN.test(after) ||
    words.HAS_FAMILY.test(after) ||
    words.LIVES.test(after) ||
    (words.PUPILS_ARE_TO.test(after) && / to /.test(after.slice(0, 4)))
  );
}

/** Whether it is said of pupils alone: `… to have 1:1`, `…’s mum`. */
export function isSaidOfPupils({ before, after }: Around): boolean {
  return (
    words.PUPILS_ARE_TO.test(after) ||
    words.HAS_OWN.test(after) ||
    words.IN_YEAR.test(after) ||
    words.HAS_FAMILY.test(after) ||
    words.OF_FAMILY.test(before) ||
    words.ONE_OF_PUPILS.test(before)
  );
}

/** Whether something is done for somebody: the least that is said of initials, since staff meet and plan with each other. */
export function isAbout({ before }: Around): boolean {
  return words.ABOUT.test(before) && !words.DONE_TOGETHER.test(before);
}

/** Whether it is said of what schools use and take part in, of places, or of staff. */
export function isSaidOfOthers(around: Around): boolean {
  if (isOfPupilsWhoever(around)) return false;
  const { before, after } = around;
  return (
    isSaidOfStaffOrThings(around) ||
    words.USED.test(before) ||
    words.IS_THING.test(after) ||
    words.BOUGHT_FOR.test(before) ||
    (words.IN_PLACE.test(before) && !words.GIVEN_TO.test(before)) ||
    (/^ \d/.test(after) && !words.SO_OFTEN.test(after))
  );
}

/** The same of what may be called by a first name as well: `Florence building`, `Sam to train all`. */
export function isSaidOfStaffOrThings(around: Around): boolean {
  if (isOfPupilsWhoever(around)) return false;
  const { before, after } = around;
  const [, inBrackets = ''] = /^ ?\(([^()]+)\)/.exec(after) ?? [];
  return (
    words.NAMES_ON.test(after) ||
    words.NAME_GOES_BEFORE.test(before) ||
    words.DETERMINED.test(before) ||
    words.TITLE.test(before) ||
    words.DONE_TO_STAFF.test(before) ||
    isNameOfThing(after) ||
    words.STAFF_DO.test(after) ||
    words.DONE_WITH_THINGS.test(after) ||
    words.IN_ROLE.test(after) ||
    isRole(inBrackets) ||
    (words.TAKES_PART.test(after) && isTraining(after))
  );
}

/** What is said of pupils whatever stands beside it. */
function isOfPupilsWhoever({ before, after }: Around): boolean {
  return (
    words.HAS_OWN.test(after) ||
    words.HAS_FAMILY.test(after) ||
    words.OF_FAMILY.test(before) ||
    words.HELPED.test(before) ||
    words.ONE_OF_PUPILS.test(before)
  );
}

/** Whether what stands behind words says that they are the name of a thing: `… licences`, `… class`. */
export function isNameOfThing(after: string): boolean {
  return words.IS_THING.test(after) && !words.SIGNS.test(after);
}

/** Whether words are all that stands in brackets or behind a dash or colon at the end of what is done for one pupil: `Annual review - …`. */
export function standsApart(around: Around): boolean {
  const { before, after } = around;
  const [, over] = /^(.{2,60}?)(?::\s|\s[-–—]\s|\s\()$/.exec(before) ?? [];
  return over !== undefined && /^\)?\.?$/.test(after) && (isOverPupils(over) || isOfOnePupil(over));
}

/** `Pupils`, `Class 3`, `Attendance meeting`. */
function isOverPupils(label: string): boolean {
  return (
    speaksOfPupils(label) || looksLikeYearGroup(label) || /^class (?:of )?\S+$/i.test(label) || personKind(label) === 'pupilFact'
  );
}

function isDoneByPeople(around: Around): boolean {
  const { after } = around;
  return words.PEOPLE_DO.test(after) || words.HAS.test(after) || (words.IS.test(after) && !opensLine(around));
}
