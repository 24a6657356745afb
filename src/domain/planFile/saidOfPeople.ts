import { isOfOthers } from './namesInWords';
import { looksLikeYearGroup, personKind } from './pupilWords';
import { speaksOfPupils } from './pupils/headingSays';
import { isTraining } from './pupils/rowSigns';

/** What stands before and behind words in their line. */
export interface Around {
  before: string;
  after: string;
}

/** Whether words begin a line, sentence or clause, where any word has a capital. */
export function opensLine({ before }: Around): boolean {
  return /(?:^|[.!?:;…]\s|\s[-–—]\s|[•●▪*→]\s?)\s*(?:\(?\d{0,2}[a-z]?[.)]\s*)?[“"‘']?$/u.test(before);
}

/** Whether what is said around words is said of people alone: `support for …`, `… needs a laptop`. */
export function isSaidOfPeople(around: Around): boolean {
  return isSaidOfPupils(around) || WITH_PEOPLE.test(around.before) || OF_PEOPLE.test(around.before) || isDoneByPeople(around);
}

/** Whether it is said of pupils alone: `… to have 1:1`, `…’s mum`. */
export function isSaidOfPupils({ before, after }: Around): boolean {
  return TO_DO.test(after) || HAS_OWN.test(after) || IN_YEAR.test(after) || OF_FAMILY.test(before) || ONE_OF_PUPILS.test(before);
}

/** Whether something is done for somebody: the least that is said of initials, since staff meet and plan with each other. */
export function isAbout({ before: words }: Around): boolean {
  return ABOUT.test(words) && !DONE_TOGETHER.test(words);
}

/** Whether it is said of what schools use and take part in, of places, or of staff. */
export function isSaidOfOthers({ before, after }: Around): boolean {
  if (HAS_OWN.test(after) || ONE_OF_PUPILS.test(before)) return false;
  return (
    NAMES_ON.test(after) ||
    DETERMINED.test(before) ||
    USED.test(before) ||
    IN_PLACE.test(before) ||
    TITLE.test(before) ||
    BOUGHT_FOR.test(before) ||
    IS_USED.test(after) ||
    DONE_BY_STAFF.test(after) ||
    DONE_WITH_THINGS.test(after) ||
    IN_ROLE.test(after) ||
    /^ \d/.test(after) ||
    (TAKES_PART.test(after) && isTraining(after))
  );
}

/** Whether what stands behind words says that they are the name of a thing: `… licences`, `… class`. */
export function isNameOfThing(after: string): boolean {
  return IS_USED.test(after);
}

/** Whether words that open a line go on with what somebody does: `… refuses PE`, `… to transfer`. */
export function opensWithDoing({ after }: Around): boolean {
  return DOES.test(after);
}

/** Whether words are all that stands in brackets or behind a dash or colon, or are over what follows: `Annual review - …`, `…: daily reading`. */
export function standsApart(around: Around): boolean {
  const { before, after } = around;
  if (/\($/.test(before)) return after.startsWith(')');
  const [, label] = /^(.{2,40}):\s$/.exec(before) ?? [];
  const isEnd = /^\.?$/.test(after);
  if (label && isEnd) return isOverPupils(label) || !isOfOthers(label);
  if (/\s[-–—]\s$/.test(before) && isEnd) return true;
  return opensLine(around) && /^(?::|\s[-–—])\s/.test(after);
}

/** `Pupils`, `Class 3`, `Attendance meeting`. */
function isOverPupils(label: string): boolean {
  return (
    speaksOfPupils(label) || looksLikeYearGroup(label) || /^class (?:of )?\S+$/i.test(label) || personKind(label) === 'pupilFact'
  );
}

function isDoneByPeople(around: Around): boolean {
  const { after } = around;
  return PEOPLE_DO.test(after) || HAS.test(after) || (IS.test(after) && !opensLine(around));
}

const WITH_PEOPLE = before(
  'with|for|about|regarding|re|because of|except(?: for)?|like|near|beside|behind|between|on behalf of|than|without',
);
const ABOUT = before('support(?:s|ed|ing)?|for|with|about|re|regarding');
const DONE_TOGETHER = before('(?:meet|met|liais|plan|agree|discuss|work|shar|check|moderat|review)\\p{L}* with');
/** What is done to people alone. */
const OF_PEOPLE = before(
  [
    'support(?:s|ed|ing)?|help(?:s|ed|ing)?|meet|met|observed?|saw|taught|teach(?:ing)?|ask(?:ed)?|tell|told|gave?|given|let|moved?|refer(?:red)?|ring|rang|monitor(?:ed)?|remind|encouraged?|greet|lift|collect|bring|lend|send|seat|enable|allow|reintegrate',
    '(?:see|contact|phone|speak with)',
    '(?:needs|views|transition|reintegration|progress|attendance|behaviour|assessment|observations?|review|safety|voice|diagnosis) of',
    '(?:talk|talking|speak|spoke|listen|listening|read|reading|given?|gave|teach|taught|lend|write|offer|offered|assigned|attached|next|close|explain|allocated|support) (?:\\p{Ll}+ ){0,4}to',
  ].join('|'),
);
/** `Pupils such as Zeph`. */
const ONE_OF_PUPILS = before('(?:pupils|children|students|learners|boys|girls|those) (?:such as|like|including)');
const OF_FAMILY = before('(?:parents?|mother|mum|father|dad|family|carers?|sister|brother|grandparents) of');
/** What only a pupil is to do. */
const TO_DO =
  /^ (?:on (?:a )?(?:part|reduced)[ -]|to (?:have|read|use|receive|sit|access|go|join|get|play|practise|stay|wear|eat|be (?:supported|given|taught|seen|referred|moved|offered|collected|met|able))(?!\p{L})|needs(?!\p{L}))/u;
/** Whom and what a pupil has, with a capital as well. */
const HAS_OWN =
  /^['’]s? (?:[Ll]earning|[Bb]ehaviour|[Ss]upport|[Ii]ndividual|[Aa]nnual|[Tt]argets?|[Pp]rofile|[Pp]assport|[Pp]lan|[Mm]um|[Mm]other|[Dd]ad|[Ff]ather|[Pp]arents|[Ff]amily|[Cc]arers?|[Gg]randparents|[Ss]ister|[Bb]rother|EHCP|EHC|EHA|IEP|PEP|ISP|1:1)(?!\p{L})/u;
const IN_YEAR = /^,? ?\(?(?:Y(?:ea)?r?\.? ?\d{1,2}|Reception|Nursery)(?!\p{L})/u;
/** What is said of people and hardly of things. */
const PEOPLE_DO =
  /^ (?:will (?:be able|have|use|read|attend|sit|join|go|get|need)|can(?:not|['’]t)?|no longer|on (?:a )?part|who|struggles?|finds?|attends?|likes?|made|makes?|starts?|joins?|comes?|knows?|feels?|says?|said|uses|to (?:attend|work|complete|move|see))(?!\p{L})/u;
/** What pupils do: a plural would end alike (`Laminate boards`). */
const PUPILS_DO =
  'answers asks attends benefits bites breaks calms comes continues copes copies cries dislikes eats enjoys falls feels finds follows forgets gets gives goes hates hits hurts joins knows lacks leaves likes listens looks loves makes misses moves needs plays reads refuses relies remains requires responds runs says screams seems settles shouts shows sits sleeps speaks stands starts stays stops struggles takes talks thinks tries uses walks wants wears works writes attended coped cried enjoyed joined managed refused screamed settled stayed struggled';
const DOES = new RegExp(
  `^ (?:has|have|is|was|are|were|now|to (?!the |a |all )\\p{Ll}+|will|had|got|went|took|ran|does|did|made|${PUPILS_DO.split(' ').join('|')})(?!\\p{L})`,
  'u',
);
/** Said of people in mid-sentence, where things have no capital. */
const IS = /^ (?:has|have|is|was|are|were|now)(?!\p{L})/u;
const HAS = /^['’]s? /;
/** The name of something goes on: `Zippy’s Friends`. */
const NAMES_ON = /^['’]s? \p{Lu}\p{Ll}/u;
const DETERMINED = before(
  'the|an?|our|their|its|this|each|every|all|any|some|more|new|no|one|two|per|next|last|other|own|your|my|\\d+',
);
const USED = before(
  [
    'us(?:e|es|ed|ing)|buy(?:ing)?|bought|purchas(?:e|ed|ing)|order(?:ed|ing)?|introduc(?:e|ed|ing)|implement(?:ed|ing)?|trial(?:led|ling)?|pilot(?:ed|ing)?|launch(?:ed|ing)?|embed(?:ded|ding)?|deliver(?:ed|ing|s)?|run(?:s|ning)?|roll(?:ed|ing)? ?out|renew(?:ed|ing)?|explor(?:e|ed|ing)|adopt(?:ed|ing)?|install(?:ed|ing)?|follow(?:s|ed|ing)?|apply|continu(?:e|ed|ing)|provid(?:e|ed|ing)|complet(?:e|ed|ing)|attend(?:ed|ing)?',
    'subscri\\p{Ll}+ to|access to|licen[cs]es? (?:for|to)|version of|(?:use|rollout|roll-out|purchase|introduction|implementation|knowledge|understanding) of',
    'train(?:ed|ing)? (?:\\p{Ll}+ )?(?:in|on|from|by|with|for|as)|called|known as|such as|including|e\\.?g\\.?|i\\.?e\\.?|via|through',
  ].join('|'),
);
const IN_PLACE = before(
  'at|in|into|by|within|across|on|onto|under|visit|to(?<!(?:talk|speak|spoke|listen|read|reading|given?|gave|teach|taught|lend|write|offer|offered|assigned|attached|next|close|explain|allocated|support) (?:\\p{Ll}+ ){0,4}to)',
);
const TITLE = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|St)\.? $/u;
const BOUGHT_FOR = before('(?:licen[cs]es?|subscriptions?|log-?ins?|passwords|manuals?|materials|training) for');
const IS_USED =
  /^ (?:programmes?|interventions?|training|licen[cs]es?|subscriptions?|screen(?:ing|er)s?|assessments?|tests?|schemes?|apps?|software|groups?|sessions?|lessons?|resources?|kits?|toolkit|approach(?:es)?|strateg(?:y|ies)|visuals?|symbols?|signs?|signing|level|courses?|workshops?|packages?|project|therapy|award|accreditation|framework|audit|scores?|data|profiles?|checklists?|practitioners?|champions?|leads?|trained|based|style|room|class|hub|club|centre|unit|base|school|network|service|team|outreach|council|trust|handbook|guidance|subscription|books?|catalogue)(?!\p{L})/iu;
/** What staff do, and pupils hardly. */
const DONE_BY_STAFF =
  /^ (?:(?:to|will|can|who) )?(?:leads?|leading|delivers?|trains?|runs?(?! (?:out|off|away|from))|organises?|coordinates?|co-ordinates?|liaises?|coach(?:es)?|audits?|line[ -]manages?|chairs?|briefs?|orders?|purchases?|books?|arranges?|monitors?|reviews?|observes?|contacts?|emails?|advises?|provides?|implements?|updates?|creates?|shares?|covers?|checks?|teach(?:es)?)(?!\p{L})/u;
/** What is done with things: `… is used in all classes`. */
const DONE_WITH_THINGS =
  /^ (?:(?:is|are|was|were|to be|has been|have been|will be|being) )(?:\p{Ll}+ly )?(?:introduced|embedded|used|implemented|purchased|bought|ordered|installed|launched|rolled|renewed|trialled|available|in place|offered|provided|delivered|run|displayed|adopted|updated|created|set up)(?!\p{L})/u;
const IN_ROLE =
  /^,? ?\(?(?:LA|EPS?|EWO|SALT|SaLT|SLT|OT|CAMHS|MHST|EMHP|CT|TAs?|HLTA|LSA|HT|DHT|AHT|SENCO|SENDCO|NHS|ELSA)(?![\p{L}])/u;
const TAKES_PART = /^ (?:to|will) (?:attend|have|complete|access|receive|join)/;

/** Words that stand right before others. */
function before(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})\\s$`, 'iu');
}
