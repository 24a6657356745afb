import { asAnswer, askFor, type Ask } from '../asks';
import { kindOfHeading, termOfHeading } from '../headings';
import { isInitials } from '../people';
import { isBody, isGroup } from '../pupils/groupWords';
import { isPerson } from '../pupils/personNames';
import { isDoing } from '../pupils/planWords';
import { isRole, isTitledName, speaksOfRole } from '../roles';
import { statusWord } from '../statuses';
import { findDays } from '../days';
import { findPeriods } from '../periods';
import type { Part, RawAction } from '../raw';
import type { ReadAction, ReadingContext } from '../reading';
import { readWhen } from '../when';
import { isTimeAlone } from './words';
import { plainWords } from '../understood';
import type { Check } from './look';
import { eachAction, keepInNote } from './saidElsewhere';

/** Leads that nobody is called by: a day, a heading, an amount, a sentence, or who leads at first and who then. */
export const askForNobody: Check = ({ read, context }, asks) => {
  for (const { action, raw } of eachAction(read)) {
    const part = raw.parts.find(({ kind }) => kind === 'lead' || kind === 'whoWhen');
    if (!part || action.leads.length === 0 || action.asked.includes('leads') || action.asked.includes('include')) continue;
    const doubtful = action.leads.filter((lead) => isNobody(lead, context));
    if (doubtful.length === 0) continue;
    const sure = action.leads.filter((lead) => !doubtful.includes(lead));
    const within = doubtful.flatMap(peopleWithin);
    const proposed = [...new Set([...sure, ...within, ...swapped(action, raw, part, context, asks)])];
    const kept = part.cell.text;
    // Where people stand among the words these stay, as the file says them.
    if (within.length === 0) {
      action.leads = sure;
      keepInNote(action, part, kept);
    }
    askFor(asks, action, 'leads', { value: sure, reason: 'unclearLeads', kept, ...(proposed.length > 0 && { proposed }) }, part);
  }
};

/** Who stands where the day should, where a day stands in place of who leads: each is proposed for the other. */
function swapped(action: ReadAction, raw: RawAction, lead: Part, context: ReadingContext, asks: Ask[]): string[] {
  const due = raw.parts.find(({ kind }) => kind === 'due');
  const when = due && isTimeAlone(lead.cell.text) ? readWhen(lead.cell, 'due', context).due : undefined;
  const who = due?.cell.text.trim() ?? '';
  const value = when?.value ?? when?.proposed;
  if (!value || !(isInitials(who) || isRole(who) || isTitledName(who))) return [];
  const ask = asks.find((one) => one.action === action && one.field === 'due' && one.reason === 'unclearDate');
  if (ask) Object.assign(ask, { proposed: asAnswer('due', value) });
  action.proposed.due = value;
  return [who];
}

function isNobody(lead: string, context: ReadingContext): boolean {
  const words = lead.replace(/\([^)]*\)/g, ' ').trim();
  if (OF_SEVERAL.test(lead) || /£|\p{Ll}{4}[.!?]\s|=|%/u.test(lead)) return true;
  if (/\S\s+\/\s+\S/.test(lead) || AT_ONCE.test(words) || /^\d+[.)]\s/.test(lead) || isTorn(lead)) return true;
  if (isInitials(words) || isRole(words)) return false;
  const plain = plainWords(words);
  if (findDays(plain, context).length > 0) return true;
  if (!isPerson(words) && findPeriods(plain, context).some(({ length }) => length > 2)) return true;
  if (statusWord(words)?.sure && words.length > 2) return true;
  if (isHeading(words)) return true;
  const [first = '', second] = words.split(/\s+/);
  if (second !== undefined && isDoing(first) && !speaksOfRole(words) && /^\p{Ll}/u.test(second)) return true;
  const count = words.split(/\s+/).length;
  if (isPerson(words.split(/\s+/).slice(0, 2).join(' '))) return false;
  return count > 4 && !speaksOfRole(words) && !isBody(words) && !isGroup(words) && !/^all\b/i.test(words);
}

/** A bracket without its other half: cut out of a sentence. */
function isTorn(text: string): boolean {
  return text.split('(').length !== text.split(')').length;
}

/** When, and nobody. */
const AT_ONCE = /^(?:straight away|immediately|at once|now|ongoing|on-going|asap|daily|weekly|termly|annually|as needed)$/i;

/** Who leads first and who then, or who does it and who looks on. */
const OF_SEVERAL =
  /\b(?:then|followed by|led by|overseen by|supported by|supporting|assisted by|with support from|to \p{Ll}{3,})\b|\(support\b|\s\+\s/iu;

/** `Summer review`, `Resources`: what stands over a column. */
function isHeading(words: string): boolean {
  const kind = kindOfHeading(words);
  if (words.split(/\s+/).length > 3 || speaksOfRole(words)) return false;
  return (
    (kind !== undefined && !['lead', 'support', 'kept'].includes(kind)) || (termOfHeading(words) !== undefined && / /.test(words))
  );
}

/** Who is called by a part of the words, apart from when and how. */
function peopleWithin(lead: string): string[] {
  const beside = lead.split(/\s+\/\s+/);
  if (beside.length > 1) return beside;
  const pieces = lead
    .split(BETWEEN)
    .map((piece) => piece.replace(/\s(?:from|until|by|in)\s.*$/i, '').replace(/^[\s–-]+|[\s–-]+$/g, ''));
  return pieces.filter((piece) => isInitials(piece) || isRole(piece) || isTitledName(piece));
}

const BETWEEN = new RegExp(`[(),;+]|\\bsupport\\b|${OF_SEVERAL.source}`, 'iu');
