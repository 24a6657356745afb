import { plainWords } from '../planFile/understood';
import type { Take, Subject } from './meaning';
import type { Meaning } from './meaning';

/** Finds which measure words name: one of the school's own, one that schools use, or a subject. */
export function takeMeasure(take: Take, found: Meaning, measures: readonly { key: string; name: string }[]): void {
  const own = measures.toSorted((one, other) => other.name.length - one.name.length);
  for (const { key, name } of own) {
    const words = plainWords(name);
    if (words.length > 3 && take(new RegExp(` ${escaped(words)} `), () => (found.measure = key))) return;
  }
  for (const [key, pattern] of known) if (take(pattern, () => (found.measure = key))) return;
  for (const [subject, pattern] of subjects) if (take(pattern, () => (found.subject = subject))) return;
}

/** The measure that a subject is of a key stage; undefined where that is not one that schools use. */
export function measureOfSubject(
  subject: Subject,
  { keyStage, yearGroup }: Pick<Meaning, 'keyStage' | 'yearGroup'>,
): string | undefined {
  return keyStage === 2 || (keyStage === undefined && yearGroup === 'Y6') ? `ks2${subject}` : undefined;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const known: readonly [string, RegExp][] = [
  ['persistentAbsence', /\bpersistent(?:ly)? absen\w*(?: rate)?|\bpersistent absentee\w*|\bpa\b|^ persistent(?:ly)? $/],
  ['severeAbsence', /\bsevere(?:ly)? absen\w*(?: rate)?|\bsa\b/],
  ['attendance', /\battendance\b(?: rate)?|\bsessions attended\b|\batt\b(?! ?8)/],
  ['overallAbsence', /\b(?:overall )?absence\b(?: rate)?|\bsessions missed\b/],
  ['exclusions', /\bpermanent(?:ly)? exclu\w+|\bpex\b/],
  ['suspensions', /\bsuspen\w+|\bfixed[- ]term exclu\w+/],
  ['earlyYears', /\bgld\b|\bgood level of development\b|\beyfsp?\b/],
  ['phonics', /\bphonics\b/],
  ['timesTables', /\bmultiplication(?: tables)?\b|\bmtc\b|\btimes ?tables?\b/],
  ['readingAge', /\breading ages?\b/],
  ['readingFluency', /\breading fluency\b|\bfluen\w+/],
  ['attainment8', /\battainment 8\b|\ba8\b|\batt ?8\b/],
  [
    'englishAndMaths',
    /\benglish (?:and|&) maths\b|\be(?:nglish)?&m(?:aths)?\b|\b9 ?- ?5 e ?(?:&|and)? ?m\b|\b(?:e ?m|basics)\b(?=.*(?<!\d)[45] ?\+)|(?<=(?<!\d)[45] ?\+ ?(?:in )?)(?:e ?m|basics)\b/,
  ],
  ['ebacc', /\bebacc\b/],
  ['neet', /\bneet\b|\bnot in education\b/],
  ['wellbeing', /\bwell-?being\b/],
  ['clubs', /\bclubs?\b|\benrichment\b/],
  ['partTimeTimetables', /\bpart-?time timetables?\b|\breduced timetables?\b/],
  ['offSite', /\balternative provision\b|\boff[- ]?site\b/],
  ['offRoll', /\bmoves? off[- ]?roll\b|\boff[- ]?rolled\b/],
  ['homeEducation', /\behe\b|\b(?:elective )?home educat\w+/],
  ['progress', /\bprogress\b(?! ?8)/],
];

const subjects: readonly [Subject, RegExp][] = [
  ['Combined', /\brwm\b|\breading,? ?writing,? ?(?:and|&|\+)? ?math\w*|\bcombined\b|\br,? ?w ?(?:&|and|,) ?m\b/],
  ['Reading', /\breading\b/],
  ['Writing', /\bwriting\b/],
  ['Maths', /\bmath(?:s|ematics)\b/],
];
