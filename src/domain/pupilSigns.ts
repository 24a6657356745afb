import { daysBetween, type Day } from './day';
import { birthDates } from './pupilDates';
import { findUpns, upnShapes } from './pupilGuard';

/** What may point to one pupil or one family. */
export type SignKind = 'upnShaped' | 'nhsNumber' | 'birthDate' | 'postcode' | 'email' | 'phone' | 'initials' | 'onePupil';

/** A place in a text that may point to one pupil. It may be a false alarm: then the person says why the words stay. */
export interface Sign {
  kind: SignKind;
  index: number;
  length: number;
}

/** What a text is looked at for. */
export interface SignContext {
  today: Day;
  /** The text says who does something: initials and a year group are a teacher's there. */
  staff?: boolean;
  /** The text is a day by itself, which is nobody's birthday. */
  day?: boolean;
}

/**
 * Everything in a text that may point to one pupil, in the order of the text, none within another. Valid unique pupil numbers
 * are not among them: no text may hold one (`findUpns`). Names alone are not found, since nobody's names are known here.
 */
export function findSigns(text: string, { today, staff = false, day = false }: SignContext): Sign[] {
  if (text === '') return [];
  const upns = findUpns(text);
  const found = [
    ...upnShapes(text).map((at) => ({ kind: 'upnShaped' as const, ...at })),
    ...(day ? [] : birthDates(text, (born) => daysBetween(born, today) / 365.25)).map((at) => ({
      kind: 'birthDate' as const,
      ...at,
    })),
    ...nhsNumbers(text),
    ...contacts(text),
    ...(staff ? [] : initialsWithYear(text)),
    ...singlePupils(text),
  ].filter((sign) => !upns.some((upn) => overlap(upn, sign)));
  const inOrder = found.sort((one, other) => one.index - other.index || other.length - one.length);
  let end = 0;
  return inOrder.filter(({ index, length }) => {
    const apart = index >= end;
    if (apart) end = index + length;
    return apart;
  });
}

/** Words that stood in a text before and need no second look: what is found in `text` and not already in `before`. */
export function newSigns(text: string, before: string, context: SignContext): Sign[] {
  const signs = findSigns(text, context);
  if (signs.length === 0 || before === '') return signs;
  const stood = new Set(findSigns(before, context).map((sign) => wordsOf(before, sign)));
  return signs.filter((sign) => !stood.has(wordsOf(text, sign)));
}

/** The words that a sign marks, with single spaces and in lower case: the same sign in another place reads the same. */
export function wordsOf(text: string, { index, length }: Pick<Sign, 'index' | 'length'>): string {
  return text
    .slice(index, index + length)
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

function overlap(one: { index: number; length: number }, other: { index: number; length: number }): boolean {
  return one.index < other.index + other.length && other.index < one.index + one.length;
}

function all(kind: SignKind, pattern: RegExp, text: string, holds: (found: string) => boolean = () => true): Sign[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => holds(found))
    .map(({ 0: found, index }) => ({ kind, index, length: found.length }));
}

/** Ten digits, the last of which checks the others modulo 11 (NHS Data Dictionary, "NHS number"). None begins with 0. */
function nhsNumbers(text: string): Sign[] {
  return all('nhsNumber', /(?<![\p{L}\p{N}.£+]|\p{N}[ -])[1-9]\d{2}[ -]?\d{3}[ -]?\d{4}(?![ -]?\d|[.,]\d)/gu, text, (found) => {
    const digits = [...found.replace(/\D/g, '')].map(Number);
    const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
    return (11 - (sum % 11)) % 11 === digits[9];
  });
}

const AREAS =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const POSTCODE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AREAS})\\d[\\dA-Z]? ?\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`, 'gu');

/** Addresses that belong to a public service or a school are no family's. */
const SERVICE = /[@.](?:sch|gov|nhs|ac|police|org)\.uk$|@nhs\.net$|\.org$/i;

/** Where a family lives and how it is reached. A service's landline is not looked at, a number beside `mum` is. */
function contacts(text: string): Sign[] {
  const found = all('postcode', POSTCODE, text);
  if (text.includes('@'))
    found.push(
      ...all(
        'email',
        /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4}/g,
        text,
        (address) => !SERVICE.test(address),
      ),
    );
  if (!/\d{3}/.test(text)) return found;
  found.push(...all('phone', /(?<![\p{L}\p{N}+])(?:\+44 ?(?:\(0\) ?)?|0)7(?:[ -]?\d){9}(?![ -]?\d)/gu, text));
  found.push(
    ...all(
      'phone',
      /(?<!\p{L})(?:mum|mummy|mother|dad|daddy|father|parents?|carers?|guardian|nan|gran|grandm\p{L}{2,4}|grandad|family|families|home)(?!\p{L})[^\n\d]{0,30}(?:\+44 ?|0)[1-9](?:[ -]?\d){8,9}(?!\d)/giu,
      text,
    ),
  );
  return found;
}

const YEAR = '(?:[Yy](?:ea)?r?\\.? ?(?:1[0-3]|[1-9])(?:[A-Za-z]|/\\d)?|Reception|Nursery)(?![\\p{L}\\p{N}])';
/** Years, and stages that are as few in a small school. */
const STAGE = `(?:${YEAR}|(?:KS ?[1-5]|EYFS)(?![\\p{L}\\p{N}]))`;
const INITIALS = '(?:[A-Z]\\. ?[A-Z]\\.(?: ?[A-Z]\\.)?|[A-Z]{2}|[A-Z]\\.[A-Z])(?![\\p{L}\\p{N}])';
const BEFORE = '(?<![\\p{L}\\p{N}&/.-])';
/** `Wilf B`, `W. Penn`: one name and the letter of the other. */
const NAME =
  "(?:\\p{Lu}[\\p{Ll}’'-]{1,14} [A-Z](?:\\.|(?![\\p{L}\\p{N}’']))|[B-HJ-Z]\\.? (?!Safety|Scales?|Levels?|Codes?|Maths|English|Reading|Phonics|Year|Key)\\p{Lu}[\\p{Ll}’'-]{2,14}(?![\\p{L}\\p{N}]))";
const FORWARD = new RegExp(`${BEFORE}(${INITIALS}|${NAME})[ ,:–(-]{1,3}(?:(?:in|from|of|a|the) ){0,2}${YEAR}\\)?`, 'gu');
const BACKWARD = new RegExp(
  `${BEFORE}${YEAR}[ ,:–(-]{1,3}(?:(?:pupil|child|boy|girl|student|learner)[ ,:(]{1,2})?(${INITIALS}|${NAME})\\)?`,
  'gu',
);

/** `JD in 4B`, `TM (7B)`, `TM 7B`: a class is told as a year group is. */
const IN_CLASS = new RegExp(
  `${BEFORE}(${INITIALS}|${NAME})(?: \\(| (?:(?:in|from) (?:class )?)?)(?:1[0-3]|[1-9])[A-Z](?![\\p{L}\\p{N}])\\)?`,
  'gu',
);

/** Two capitals that are no initials in a school. */
const ABBREVIATIONS = new Set(
  'TA HT PE RE IT DT CT PP OT EP SW FL MD EY FS KS CP LA HI VI PD AP AR TT GR ER QA CI CL IL LS NC ND OK PA PM AM QT SA SI SM SP UK EU NI II IV VR WB XL HA MA WT GD EX AT IN ON OR TO OF IF IS AS BY DO NO WE SO US UP MY HE ME BE GO AN LO WA SS SL HR PR HQ ID AI ST BS NA TV DH AH DS DL BD PC CD FE HE SB AD SD PS ML RW DE DR MR MS LM WS SE CA GP NQ EC AB.'.split(
    ' ',
  ),
);
/** Words before a capital that make it no name: `Phase B`, `Cycle A`, and the trees and birds that classes are named after. */
const NO_NAME =
  /^(?:phase|group|class|unit|set|room|block|option|team|wave|level|stage|part|strand|cohort|band|book|cycle|year|term|plan|vitamin|hepatitis|type|grade|section|appendix|area|table|form|house|week|day|step|list|model|rota|track|pathway|route|programme|version|draft|objective|priority|action|aim|target|goal|mrs?|miss|ms|mx|dr|key|test|paper|task|lesson|module|pack|box|zone|site|building|tier|pupil|child|student|learner|boy|girl|reception|nursery|autumn|spring|summer|point|item|question|teacher|ta|staff|adult|parent|governor|maths|english|science|history|french|spanish|german|music|art|bubble|crew|corridor|playground|assessment|screen|course|scheme|policy|risk|cover|stream|pair|half|shift|visit|session|intervention|strategy|school|leader|phonics|spelling|grammar|handwriting|reading|writing|numeracy|literacy|numicon|dance|drama|sports?|swimming|choir|computing|geography|boost|booster|plus|catch|talk|toolkit|kit|workbook|oaks?|elms?|beech|birch|maple|sycamore|chestnut|cedar|pine|larch|alder|aspen|hawks?|eagles?|owls?|kestrels?|falcons?|swans?|kingfishers?|puffins?|squirrels?|foxes|badgers?|hedgehogs?|otters?|tigers?|lions?|dolphins?|bees|butterflies|ladybirds?|sunflowers?|acorns?|conkers?) /i;
const ROLE_AFTER =
  /^\)?[\s,:–-]{0,3}(?:phase |class |year |key stage |pastoral |curriculum )?(?:lead|teach|tas?\b|hlta|lsas?\b|elsa|co-?ordinat|staff|mentor|head|tutor|governor|team|manager|cover|assistant|to (?:lead|train|run|deliver|teach|coach|brief)\b)/i;
const ROLE_BEFORE =
  /(?:\b(?:lead|leads|led by|leader|taught by|delivered by|run by|covered by|owner|responsible|teachers?|staff|tas?|hltas?|mr|mrs|ms|miss|senco|head|deputy|governor|leaders?|co-?ordinator)\b[\s:,(–-]{0,3})$/i;

/** `J.T. in Y4`, `Y4: J.T.`, `Wilf B (Y4)`; a role beside them (`J.T., Y3 lead`) makes them a member of staff. */
export function initialsWithYear(text: string): Sign[] {
  if (!/[A-Z]\.?[A-Z]|[A-Z]\.? [A-Z]|\p{Ll} [A-Z](?!\p{L})/u.test(text)) return [];
  return [FORWARD, BACKWARD, IN_CLASS].flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: found, 1: initials = '', index }) => {
        const staff =
          ROLE_AFTER.test(text.slice(index + found.length, index + found.length + 40)) ||
          ROLE_BEFORE.test(text.slice(Math.max(0, index - 20), index));
        return !staff && !ABBREVIATIONS.has(initials) && !NO_NAME.test(initials);
      })
      .map(({ 0: found, index }) => ({ kind: 'initials' as const, index, length: found.length })),
  );
}

const PUPIL = '(?:child|pupil|student|learner|boy|girl)(?![\\p{L}\\p{N}-])';
const NO_PUPIL =
  '(?![ -](?:premium|voice|survey|passport|profile|progress|questionnaire|council|leader|conference|data|interview|parliament|well-?being|outcome|attainment|engagement|participation|feedback|track|views?|file|record|reviews?|protection|development|minder|care|friendly|centred|led|numbers?|group|level|support|teacher|nurse|mentor|ambassador|per|at a time|in (?:every|each|\\d|two|three|four|five|six|seven|eight|nine|ten|twenty)|out of)(?!\\p{Lu}))';
const SINGLE = new RegExp(
  `(?<![\\p{L}\\p{N}.:/£-]|\\b(?:to|no|any|every|each|than|least) )(?:(?:the|our|their|my) (?:only|one|single|sole) (?:[\\p{L}-]{1,14} ){0,2}|(?:only )?(?:one|1|a single) (?:(?!per )[\\p{L}-]{1,14} )?)${PUPIL}${NO_PUPIL}`,
  'giu',
);
const IN_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the|an?|one|our|this|that) (?:(?!per )[\\p{L}-]{1,14} )?(?:${PUPIL} (?:with [\\p{L} -]{2,40}? )?(?:in|from) (?:the )?${STAGE}|${YEAR} (?:[\\p{L}-]{1,14} )?${PUPIL}${NO_PUPIL})`,
  'giu',
);

/** `boy in Year 4` and `Year 4 boy` without an article, `twins in Reception`. */
const BARE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${PUPIL}|twins|triplets|(?:two|three) (?:brothers|sisters|siblings)) (?:in|from) (?:the )?${YEAR}|${YEAR} (?:boy|girl)(?![\\p{L}\\p{N}-])${NO_PUPIL})`,
  'giu',
);
const EVERY = /(?<![\p{L}])(?:each|every|any|no|per|whichever|than one|average)(?: [\p{L}-]{1,14}){0,2} $/iu;
/** `pupil A`. */
const LETTERED =
  /(?<![\p{L}\p{N}-])(?:[Cc]hild|[Pp]upil|[Ss]tudent|[Ll]earner|[Bb]oy|[Gg]irl) (?!I (?!(?:in|and|or|with|to|\p{Ll}+s)(?!\p{L}))\p{Ll})[A-Z](?![\p{L}\p{N}.’'&/*+-]| [Ll]evel| grades?(?!\p{L}))/gu;
const PUPILS = "(?:children|pupils|students|learners|boys|girls|twins)(?![\\p{L}’'-])";
const DESCRIBED = '(?:[\\p{L}\\p{N}-]{1,14} )';
/** `one of our pupils`, `one of the Year 6 girls`; `one of the children` alone may be any. */
const ONE_OF = new RegExp(
  `(?<![\\p{L}\\p{N}])one of (?:(?:our|my) ${DESCRIBED}{0,3}${PUPILS}|(?:the|these|those) (?:${DESCRIBED}{1,3}${PUPILS}|${PUPILS}(?= (?:in|from|who|whose|with)(?!\\p{L}))))`,
  'giu',
);

/** `the two autistic boys in Year 3`: as few as one. */
const FEW_IN_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:the|our|both|these|those) (?:two|three|both)? ?(?:(?!year)[\\p{L}-]{2,14} ){0,2}(?<=(?:two|three|both) .{0,30})${PUPILS} (?:in|from) (?:the )?${YEAR}`,
  'giu',
);

/** `the Penn family`, `Penn twins`. */
const FAMILIES =
  /(?<![\p{L}\p{N}-])(?!(?:The|Each|Every|Any|Our|Their|Whole|Foster|Forces|Military|Service|Traveller|Roma|Gypsy|Refugee|Help|Extended|Close|One|No|This|That|Identical|Invite|Meet|Support|Involve|Engage|Contact|Book|Core|Host) )\p{Lu}(?:['’]\p{Lu})?[\p{Ll}]{2,}(?:\p{Lu}\p{Ll}+)?(?:-\p{Lu}\p{Ll}+)? (?:family|twins|triplets|siblings|household)(?! (?:support|worker|liaison|learning|link|room|hub|team|centre|service|practitioner|group|therapy|thrive))(?!\p{L})/gu;

/** `our only EHCP`, `a wheelchair user in Year 2`: of a word for a pupil's need alone. */
const ALONE = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:the|our|my) (?:only|one|single|sole) (?:ehcp|ehc plan|wheelchair user)(?![\\p{L}\\p{N}])|(?:the|an?|one|our) wheelchair user (?:in|from) (?:the )?${STAGE})`,
  'giu',
);

/** `one pupil`, `the only child who`, `a boy in Y5`: in a small school everybody knows who is meant. */
function singlePupils(text: string): Sign[] {
  if (
    !/child|pupil|student|learner|boy|girl|brother|sister|twin|triplet|sibling|family|household|wheelchair|only ehc/i.test(text)
  )
    return [];
  const ofNobody = ({ index }: Sign) => EVERY.test(text.slice(Math.max(0, index - 45), index));
  return [
    ...all('onePupil', IN_YEAR, text),
    ...all('onePupil', SINGLE, text),
    ...all('onePupil', LETTERED, text),
    ...all('onePupil', BARE, text).filter((sign) => !ofNobody(sign)),
    ...all('onePupil', ONE_OF, text),
    ...all('onePupil', ALONE, text),
    ...all('onePupil', FEW_IN_YEAR, text),
    ...all('onePupil', FAMILIES, text),
  ];
}
