import { codesOf } from '../sendCodes';
import { isAbbreviation } from './pupils/properNames';
import { isRole, speaksOfRole } from './roles';
import { plainWords, saysEmpty, saysUndecided, type Understood } from './understood';

/** Splits a cell of leads into people and roles, as written. They stay text until a person matches them. */
export function readLeads(text: string): Understood<string[]> {
  if (saysEmpty(text)) return { value: [] };
  if (text.length > 400) return { value: [], reason: 'unclearLeads', kept: text };
  if (saysUndecided(text) || /^\(?((see|as) above|same as above|ditto)\)?\.?$/i.test(text.trim()))
    return { value: [], reason: 'notDecided', kept: text };
  const names = text
    .replace(/\band ?\/ ?or\b/gi, 'or')
    // Lists of SharePoint set people apart so.
    .replace(/;#\s*/g, ';')
    .replace(LABEL, '$1')
    .split(/\s*(?:\n|;|•|●)\s*/)
    .flatMap(splitCommas)
    .flatMap(splitSlashes)
    .flatMap(splitAnd)
    .flatMap(splitInitials)
    .map((name) =>
      name
        .replace(/^[-–*·]\s+/, '')
        .replace(/[,;]$/, '')
        .trim(),
    )
    .filter((name) => name !== '');
  const decided = names.filter((name) => !saysUndecided(name));
  const unclear = names.some((name) => /→|->|\bsupport(?:ed by)?\s*:/i.test(name));
  if (unclear) {
    const leads = names.filter((name) => !/→|->|:/.test(name));
    return { value: leads, reason: 'unclearLeads', kept: text, ...(leads.length > 0 && { proposed: leads }) };
  }
  const open = decided.length < names.length || names.some((name) => /\?$/.test(name));
  return { value: [...new Set(decided)], ...(open && { reason: 'notDecided', kept: text }) };
}

/** What stands before whoever leads, as a pattern. */
export const LABELS_OF_LEADS = 'leads?|led by|who|owner';
const LABEL = new RegExp(`(^|[;\\n]\\s*)(?:${LABELS_OF_LEADS})\\s*:\\s*`, 'gi');

function splitCommas(text: string): string[] {
  const parts = outsideBrackets(text, /\s*,\s*(?:and\s+|&\s*)?/);
  const bad =
    parts.some((part) => /^\d+\b/.test(part) || part === '') ||
    (parts.length === 2 && /^[A-Z][a-z'-]+$/.test(parts[0] ?? '') && /^(Mrs?|Miss|Ms|Dr|[A-Z])\.?$/.test(parts[1] ?? ''));
  return bad ? [text] : parts;
}

function splitSlashes(text: string): string[] {
  const parts = outsideBrackets(text, /\s*[/+|]\s*/);
  return parts.length > 1 && parts.every(standsAlone) ? parts : [text];
}

function splitAnd(text: string): string[] {
  const parts = outsideBrackets(text, /\s+and\s+|\s*&\s*/i);
  return parts.length > 1 && parts.every(standsAlone) ? parts : [text];
}

/** `PL BK JT`. */
function splitInitials(text: string): string[] {
  const parts = text.split(' ');
  return parts.length > 1 && parts.every((part) => /^\p{Lu}{2,3}$/u.test(part) && !speaksOfRole(part) && standsAlone(part))
    ? parts
    : [text];
}

/** Whether the text by itself names somebody: a role, initials, a name. `Speech` of "Speech and language TA" does not. */
function standsAlone(text: string): boolean {
  if (/^\p{Lu}{2,4}\d?$/u.test(text) && !NO_INITIALS.test(text)) return true;
  if (/^([A-Z]\.){2,3}$/.test(text)) return true;
  if (/^(mr|mrs|miss|ms|dr)\.?$/i.test(text)) return false;
  if (/^(mr|mrs|miss|ms|dr|sir|mx)\.?\s+\S+/i.test(text)) return true;
  if (speaksOfRole(text) && !/^(ks\d|eyfs|year( \w+)?|all|class|phase|business|pastoral|family|send)$/i.test(text)) return true;
  if (/^[A-Z][\w'’-]+ [A-Z][\w'’-]+$/.test(text)) return !isSubject(text);
  if (/^[A-Z]\.? ?[A-Z][a-zà-ÿ][\w'’-]+$/.test(text)) return true;
  return /^[A-Z][a-zà-ÿ'’-]+$/.test(text) && !isSubject(text);
}

/** Whether a lead is written as initials, and as no role: `JB`, `M.O.B.`. */
export function isInitials(text: string): boolean {
  if (!/^(\p{Lu}{2,3}|(\p{Lu}\.){2,3})$/u.test(text) || speaksOfRole(text) || NO_INITIALS.test(text)) return false;
  // Of two letters it may be somebody all the same.
  return text.length < 3 || !isAbbreviation(text);
}

const NO_INITIALS = new RegExp(`^(${codesOf('needs', 'diagnoses', 'groups', 'stages', 'subjects')}|IQM)$`);
const SUBJECT =
  /\b(maths|mathematics|english|science|phonics|reading|writing|speech|language|communication|literacy|numeracy|behaviour|history|geography|art|music|computing|drama|attendance|inclusion|safeguarding|curriculum|assessment|wellbeing|early|years|teaching|learning|hearing|vision|visual|physical|sensory|occupational|nursery|reception|upper|lower|junior|infant|primary|secondary)\b/i;

/** Whether a text speaks of a subject or a part of school, by which nobody is called. */
export function isSubject(text: string): boolean {
  return SUBJECT.test(text);
}

function outsideBrackets(text: string, separator: RegExp): string[] {
  const kept: string[] = [];
  const masked = text.replace(/\([^)]*\)/g, (inside) => `⟦${kept.push(inside) - 1}⟧`);
  return masked.split(separator).map((part) => part.replace(/⟦(\d+)⟧/g, (_, index: string) => kept[Number(index)] ?? '').trim());
}

/** A key to initials: `BK Bo Kessler, JT = Joan Trevanion`, `SENCO: Bo Kessler (BK)`. Empty where other words stand among them. */
export function readInitialsKey(text: string): { initials: string; name: string }[] {
  if (text.length > 1000) return [];
  const body = text.replace(/^\s*(key( to)?( initials)?|initials|staff( key)?|leads?)\s*[:\-–]\s*/i, '');
  const parts = body.split(/\s*[,;\n|]\s*|\s{3,}/).filter((part) => part.trim());
  const [, role = '', holder = '', behind = ''] = HOLDER.exec(text.trim()) ?? [];
  if (isRole(role) && initialsFit(behind, holder)) return [{ initials: behind, name: holder }];
  const pairs = parts.map((part) =>
    /^\(?([A-Z]{2,4})\)?(?:\s*(?:=|:|-|–|—)\s*|\s+)((?:(?:Mrs?|Ms|Miss|Dr)\.? )?[A-Z][\w'’-]+(?: [A-Za-z(][\w'’()-]*){0,4})$/.exec(
      part.trim(),
    ),
  );
  const found = pairs.flatMap((pair) =>
    pair?.[1] && pair[2] && initialsFit(pair[1], pair[2]) ? [{ initials: pair[1], name: pair[2] }] : [],
  );
  // Beside pairs a line that calls itself a key may say who is meant by other letters: `TAs = all teaching assistants`.
  const isKey = body !== text && parts.every((part, at) => pairs[at] || /^\S{1,6}\s*=/.test(part));
  return found.length === parts.length || (isKey && found.length > 1) ? found : [];
}

/** `SENCO: Farida Ansell (FA)`. */
const HOLDER =
  /^([^:–]{2,30}?)\s*[:–]\s*((?:(?:Mrs?|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3})\s*\((\p{Lu}{2,4})\)$/u;

/** A name whose words begin with the initials, or a role in brackets or after them. */
function initialsFit(initials: string, name: string): boolean {
  const starts = plainWords(name)
    .replace(/^(mrs?|ms|miss|dr)\.? /, '')
    .split(/[ -]/)
    .map((word) => word[0] ?? '');
  return starts[0] === initials[0]?.toLowerCase() || starts.at(-1) === initials.at(-1)?.toLowerCase();
}
