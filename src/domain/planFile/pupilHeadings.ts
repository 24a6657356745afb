import { kindOfHeading } from './headings';
import type { PersonColumn } from './guardSheet';
import { areSurelyPeople, isGroup } from './peopleInCells';
import { isOfAdults, saysOfPupils } from './pupilRows';
import { looksLikeName } from './pupilWords';
import { plainWords } from './understood';

/**
 * The columns whose headings speak of pupils or of whom something is for (`Children in group`, `SEN register`, `Who for` beside an
 * adult), with people in them row after row, alone or several in a cell. Empty where there are none.
 */
export function pupilHeadings(columns: readonly PersonColumn[]): PersonColumn[] {
  return columns.filter((column) => {
    const { heading, cells } = column;
    const words = plainWords(heading);
    if (!speaksOfPupils(heading) || ADULTS.test(words) || OF_WHAT_PUPILS_DO.test(words)) return false;
    const others = columns.filter((other) => other !== column);
    const beside = saysOfPupils(column, columns);
    const texts = cells.map(({ text }) => text);
    if (!areSurelyPeople(heading, texts, beside || IS_LIST.test(words) || REGISTER.test(words))) return false;
    const provided = beside || others.some((other) => PROVIDED.test(plainWords(other.heading)));
    // A working party has members too.
    if (MEMBERS.test(words)) return provided;
    // Whom training is for is asked: it is staff more often.
    const trained = others.some((other) => OF_TRAINING.test(other.heading));
    return !WHO_FOR.test(words) || (provided && !trained && others.some((other) => isOfAdults(other.heading)));
  });
}

/** Whether a heading's words may be over names of pupils. */
export function speaksOfPupils(heading: string): boolean {
  const words = plainWords(heading);
  return words.length <= 40 && [PUPILS, REGISTER, MEMBERS, WHO_FOR].some((pattern) => pattern.test(words));
}

/** Whole names in what is done, in most of its rows, each but once: `Talk group for Zeph Wood`; training is for staff. */
export function namedInActions(columns: readonly PersonColumn[]): PersonColumn[] {
  return columns.filter(({ heading, cells }) => {
    if (kindOfHeading(heading) !== 'action') return false;
    const names = cells.flatMap(({ text }) => {
      const [, name] = /\bfor (\p{Lu}[\p{Ll}'’-]+ \p{Lu}[\p{Ll}'’-]+)(?= *(?:$|[.,;(\n]))/u.exec(text) ?? [];
      return name && looksLikeName(name) && !isGroup(name) && !OF_STAFF.test(text) ? [name] : [];
    });
    return names.length >= 3 && names.length / cells.length >= 0.6 && new Set(names).size / names.length >= 0.8;
  });
}

const PUPILS = /\b(pupils?|child(ren)?|students?|learners?)('s|s')?\b/;
const REGISTER =
  /^(the |our )?((sen|send|inclusion|ehcp?|k|support) )?register$|^(sen|send|ehcp?|k|inclusion|sen support|intervention) list$/;
const MEMBERS = /^(names? (of|in) (the )?|members of (the )?)group$|^group members?$/;
/** `Pupil progress`, `Impact on pupils`, `Pupils from`: what pupils get or do, where they come from. */
const OF_WHAT_PUPILS_DO =
  /\b(pupils?|child(ren)?|students?|learners?)('s|s')? (progress|outcomes?|voice|interventions?|premium|support|well-?being|welfare|council|reviews?|meetings?|passports?|profiles?|from)\b|^(impact|outcomes?|progress|benefits?|effects?) (on|for|of)\b/;
const IS_LIST = /\b(names?|initials|list|register)\b|\b(in|of|on) (the |this )?(\w+ )?(group|list|register|intervention)\b/;
const PROVIDED =
  /^(intervention|provision)s?( in place)?$|^(targeted|individual) (support|targets?)$|^(key )?(adults?|tas?|lsas?|key ?worker)$/;
const WHO_FOR =
  /^(who|whom)('s)? (is |it is |is it |is this |this is )?for\??$|^for (who|whom)\??$|^(intended )?beneficiar(y|ies)$/;
const ADULTS =
  /\b(lead|leads|leader|staff|teachers?|tas?|lsas?|hltas?|adults?|champions?|mentors?|governors?|voice|parents?|coordinator|responsible|by)\b/;
const OF_TRAINING = /\b(training|cpd|inset|courses?|coaching|workshops?|qualifications?)\b/i;
const OF_STAFF =
  /\b(train\w*|course|coach\w*|cpd|inset|induct\w*|mentor\w*|apprais\w*|release|cover|npq\w*|qualif\w*|book|licen[cs]es?|accredit\w*|subscri\w*)\b/i;
