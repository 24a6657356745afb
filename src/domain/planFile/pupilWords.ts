import { initialsWithYear as signsOfInitials } from '../pupilSigns';
import { plainWords } from './understood';
import { looksLikeInitials } from './pupils/personNames';

/** What a heading says a column holds of a person. */
export type PersonKind =
  | 'upn'
  | 'uln'
  | 'nhsNumber'
  | 'birthDates'
  | 'names'
  | 'anyNames'
  | 'pupilNames'
  | 'addresses'
  | 'pupilFact'
  | 'yearGroup'
  | 'staffFact'
  | 'initials';

const KINDS: [PersonKind, RegExp][] = [
  [
    'upn',
    /^(former )?upns?( (no|number))?\.?$|unique pupil (reference |id )?(no|number)|\bpupil (reference |ref )?(no|number|id)\b|^(student|child|pupil|admission|adno|adm)( admission)? ?(no|number|id)?\.?$(?<!^(student|child|pupil))|^(pupil|student|child|learner)('?s)? ?(ref(erence)?|id|identifier|code)( ?(no|number|code))?\.?$|^(mis|sims|arbor|bromcom|scholarpack|integris) ?(ref(erence)?|id|no|number|code)\.?$/,
  ],
  ['uln', /^ulns?( number)?$|unique learner number|^uci$|candidate (no|number)/],
  ['nhsNumber', /^nhs( no| number)?\.?$/],
  ['birthDates', /^d\.?o\.?b\.?$|date of birth|birth ?(date|day)|^born$/],
  [
    'pupilNames',
    /^(name of )?(the )?(pupil|child|chd|chn|student|learner)('s|s'?|\(s\)|ren|ren's)?(( full| legal| first| last| preferred)? (names?|initials|surname|forename))?( and .*| \/ .*)?$/,
  ],
  [
    'names',
    /^((legal|preferred|chosen|known|middle|full|first|last|family|given|christian|sur|fore)[ -]?)+names?( \(s\))?$|^(legal )?(sur|fore)names?$|^(legal|preferred|first|last) ?(name|surname|forename)$/,
  ],
  ['anyNames', /^(full )?names?( ?\(s\))?$/],
  [
    'addresses',
    /\baddress\b(?!.*email)|post ?code|^(parent|carer|guardian|parental)s?\b.*(name|contact|phone|email)?|(home|mobile|emergency) ?(tel|phone|number|contact)|^(tel(ephone)?|phone|mobile)( no| number)?\.?$/,
  ],
  [
    'pupilFact',
    /sen(d)?[ -]?(status|code|stage|provision|type|need)|(primary|secondary|main) (need|sen)|^need( type)?$|^fsm\b|free school meals|^pp\b|pupil premium|^eal\b|ethnicity|first language|^attendance|% ?att|^lac\b|looked after|^ehcp?s?$|reg(istration)?( group| form)?$|tutor( group)?$|^gender$|^sex$|reading age|prior attainment|^diagnosis|medical|^k\/e$/,
  ],
  ['yearGroup', /^(national curriculum |nc )?(year|yr)s?( ?group)?$|^class$|^form( group)?$|^nc year|^cohort$/],
  ['initials', /^initials$/],
  [
    'staffFact',
    /^names? of (the )?(tas?|lsas?|hltas?|teacher|adult|governor|staff|(members? of )?staff|leader)\b|^(ta|lsa|hlta|teacher|adult|staff)('s)? names?$|^interventions? led$|\b(role|job|post|position|department|contract|fte|training|course|qualification|provider|employ|line manager|staff|teacher|hours|salary|grade|subject|responsib|certificate|expiry|renewal|award)\b|e-?mail/,
  ],
];

/** What the words of a heading say its column holds of a person, if anything. */
export function personKind(heading: string): PersonKind | undefined {
  if (heading.length > 80) return undefined;
  const words = plainWords(heading);
  return words.length > 40 ? undefined : KINDS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** `Year 3`, `Y3`, `Yr 11`, `Reception`, `3B`, `N2`. */
export function looksLikeYearGroup(text: string): boolean {
  return /^((year|yr|y) ?(1[0-4]|[0-9])[a-z]{0,2}|reception|rec|nursery|n[12]|r[a-z]?|(1[0-3]|[1-9]) ?[a-z]{1,2})$/i.test(
    text.trim(),
  );
}

/** Whether initials stand with a year group or a form in a text: `KT Y4`, `J.B. (Year 3)`, `HM 8B`. */
export function initialsWithYear(text: string): boolean {
  for (const [, initials] of text.matchAll(
    /(?<![\p{L}\p{N}])((?:[A-Z]\.?){2,3})[ ,:–-]*\(?(?:Y(?:ea)?r? ?\d{1,2}|(?:1[0-3]|[1-9])[A-Z]|Reception|Rec|Nursery)(?![\p{L}\p{N}])/gu,
  )) {
    if (initials && looksLikeInitials(initials)) return true;
  }
  return signsOfInitials(text).length > 0;
}
