import type { PersonKind } from '../pupilWords';
import { plainWords } from '../understood';

/**
 * Whose names stand under a heading, by its words: pupils' (`Children in group`, `SEN register`), those something is for (`Who for`,
 * `Group members`), anybody's (`Name`, `Initials`), or nobody's, but words that speak of what pupils do or of others (`Impact on pupils`; `Pupil voice lead`).
 * `nothing`: its words are over no names, and names stand there.
 */
export type Says = 'pupils' | 'forSomebody' | 'names' | 'whatPupilsDo' | 'pupilsAndOthers' | 'nothing';

/** What a heading says of the names under it. `taught`: whoever works with somebody has a column, so that `Who` is no adult. */
export function headingSays(heading: string, kind: PersonKind | undefined, isHead: boolean, taught: boolean): Says | undefined {
  const words = plainWords(heading);
  if (kind === 'pupilNames') return 'pupils';
  if (isHead && speaksOfPupils(heading)) {
    if (ADULTS.test(words)) return 'pupilsAndOthers';
    if (OF_WHAT_PUPILS_DO.test(words)) return 'whatPupilsDo';
    return MEMBERS.test(words) || WHO_FOR.test(words) ? 'forSomebody' : 'pupils';
  }
  const isNames = kind === 'names' || kind === 'anyNames' || kind === 'initials';
  return isNames || (taught && /^(?:who|person)$/.test(words)) ? 'names' : undefined;
}

/** Whether a heading's words may be over names of pupils. */
export function speaksOfPupils(heading: string): boolean {
  const words = plainWords(heading);
  return words.length <= 40 && [PUPILS, REGISTER, MEMBERS, WHO_FOR].some((pattern) => pattern.test(words));
}

/** Whether a heading says that its cells list pupils: `Names in group`, `SEN list`. */
export function isOfList(heading: string): boolean {
  const words = plainWords(heading);
  return IS_LIST.test(words) || REGISTER.test(words);
}

/** Whether a heading is over the members of a group. A working party has members too. */
export function isOfMembers(heading: string): boolean {
  return MEMBERS.test(plainWords(heading));
}

/** Whether a heading is over several pupils at once. */
export function isOfSeveral(heading: string): boolean {
  return /\b(pupils|children|students|learners)\b(?!')/.test(plainWords(heading));
}

const PUPILS = /\b(pupils?|child(ren)?|students?|learners?)('s|s')?\b/;
const REGISTER =
  /^(the |our )?((sen|send|inclusion|ehcp?|k|support) )?register$|^(sen|send|ehcp?|k|inclusion|sen support|intervention) list$/;
const MEMBERS = /^(names? (of|in) (the )?|members of (the )?)group$|^group members?$/;
/** `Pupil progress`, `Impact on pupils`, `Pupils from`: what pupils get or do, where they come from. */
const OF_WHAT_PUPILS_DO =
  /\b(pupils?|child(ren)?|students?|learners?)('s|s')? (progress|outcomes?|voice|interventions?|premium|support|well-?being|welfare|council|reviews?|meetings?|passports?|profiles?|from)\b|^(impact|outcomes?|progress|benefits?|effects?) (on|for|of)\b/;
const IS_LIST = /\b(names?|initials|list|register)\b|\b(in|of|on) (the |this )?(\w+ )?(group|list|register|intervention)\b/;
const WHO_FOR =
  /^(who|whom)('s)? (is |it is |is it |is this |this is )?for\??$|^for (who|whom)\??$|^(intended )?beneficiar(y|ies)$|^famil(y|ies)( names?)?$/;
const ADULTS =
  /\b(lead|leads|leader|staff|teachers?|tas?|lsas?|hltas?|adults?|champions?|mentors?|governors?|voice|parents?|coordinator|responsible|by)\b/;
