import type { Day } from '../../domain/day';
import type { HistoryEntry } from '../../domain/history';
import { newSigns, wordsOf, type Sign } from '../../domain/pupilSigns';
import type { Circumstances, Kind } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { keptBecause, mayPointWords } from '../words/pupils';
import { PupilRefusal, type Allowance } from './pupilRefusal';

/** What a commit is looked at with. */
export interface CheckContext extends Pick<Circumstances, 'now' | 'newKey'> {
  snapshot: Snapshot;
  today: Day;
  /** What people have said may stay. */
  allowances: readonly Allowance[];
}

/** A commit that may go on. */
export interface Checked {
  changes: readonly Change[];
  /** Goes into the history, with why such words were kept. */
  reason: string;
}

/** Fields that say who does something: initials and a year group are a teacher's there. */
const staffFields = ['leadText', 'sponsorText', 'support', 'alsoPresent', 'name', 'role'];

/**
 * Looks through every text that changes for what may point to one pupil. Where somebody has said why it may stay, the reason goes
 * along: into the history, or into the comment or update itself, which has none. Throws a PupilRefusal for anything else.
 */
export function checkPupils(changes: readonly Change[], reason: string, context: CheckContext): Checked {
  const stands = [...context.snapshot.decision.values()].some(({ record }) => record.reason.trim() === reason);
  const reasons = stands ? [] : excuse(reason, '', false, context);
  const checked = changes.flatMap((change) => checkOne(change, reasons, context));
  return { changes: checked, reason: [reason, ...new Set(reasons)].filter((one) => one !== '').join('. ') };
}

/** A place in what would be kept that may point to one pupil. */
export interface PupilWords {
  change: Change;
  /** As they stand there. */
  shown: string;
  /** As an Allowance names them. */
  words: string;
}

/** Every such place in new records and new values, the same words of one record once. `known` holds what is found in a text by then. */
export function pupilWordsIn(changes: readonly Change[], today: Day, known = new Map<string, readonly Sign[]>()): PupilWords[] {
  return changes.flatMap((change) => {
    const before = (change.before ?? {}) as Record<string, unknown>;
    const found = new Map<string, PupilWords>();
    for (const [field, held] of Object.entries(change.after)) {
      const value = textOf(held);
      if (!isFreeText(field, value) || value === textOf(before[field])) continue;
      const staff = staffFields.includes(field);
      const name = `${staff} ${textOf(before[field])}\n${value}`;
      const signs = known.get(name) ?? newSigns(value, textOf(before[field]), { today, staff });
      known.set(name, signs);
      for (const sign of signs) {
        const shown = value.slice(sign.index, sign.index + sign.length);
        found.set(wordsOf(value, sign), { change, shown, words: wordsOf(value, sign) });
      }
    }
    return [...found.values()];
  });
}

function checkOne(change: Change, reasons: string[], context: CheckContext): Change[] {
  const after = change.after as unknown as Record<string, unknown>;
  const before = (change.before ?? {}) as Record<string, unknown>;
  const decided = copiedFrom(change, context.snapshot);
  const added: Change[] = [];
  const own: string[] = [];
  for (const [field, held] of Object.entries(after)) {
    const value = textOf(held);
    if (!isFreeText(field, value) || value === textOf(before[field])) continue;
    if (value === decided?.[field]?.text) {
      own.push(...decided[field].why);
      continue;
    }
    const excused = excuse(value, textOf(before[field]), staffFields.includes(field), context);
    own.push(...excused);
    if (excused.length > 0 && change.before === undefined && !isSaid(change.kind))
      added.push({ kind: 'history', after: entry(change, field, value, excused.join('. '), context) });
  }
  if (own.length > 0 && isSaid(change.kind))
    return [{ ...change, after: { ...change.after, reason: [...new Set(own)].join('. ') } } as Change];
  if (change.before !== undefined) reasons.push(...own);
  return [change, ...added];
}

/** Why what is found in a text may stay: nothing where nothing is found. Throws a PupilRefusal where nobody has said why. */
function excuse(text: string, before: string, staff: boolean, { today, allowances }: CheckContext): string[] {
  const found = newSigns(text, before, { today, staff }).map((sign) => ({
    words: wordsOf(text, sign),
    shown: text.slice(sign.index, sign.index + sign.length),
  }));
  const why = (words: string) => allowances.find((one) => one.words.includes(words))?.reason;
  const bare = found.filter(({ words }) => why(words) === undefined);
  if (bare.length > 0) throw new PupilRefusal(mayPointWords([...new Set(bare.map(({ shown }) => shown))]));
  const byReason = new Map<string, string[]>();
  for (const { words, shown } of found) byReason.set(why(words)!, [...(byReason.get(why(words)!) ?? []), shown]);
  return [...byReason].map(([reason, shown]) => keptBecause([...new Set(shown)], reason));
}

/**
 * What the end of a review copies from a decision into an update stands in a record already, and was looked at when it was
 * written. Why it may stay goes along, where this device knows it.
 */
function copiedFrom({ kind, after }: Change, snapshot: Snapshot): Record<string, { text: string; why: string[] }> | undefined {
  if (kind !== 'update') return undefined;
  const decision = snapshot.decision.get(after.key.slice(0, after.key.lastIndexOf('.')))?.record;
  if (decision?.actionKey !== after.actionKey) return undefined;
  const rows = [...snapshot.history.values()].map(({ record }) => record).filter(({ recordKey }) => recordKey === decision.key);
  const from = (field: 'reason' | 'impact') => ({
    text: decision[field],
    why: rows
      .filter((row) => row.field === field && row.after === decision[field] && row.reason.includes('Kept “'))
      .map(({ reason }) => reason),
  });
  return { happened: from('reason'), impact: from('impact') };
}

/** Everything that is text, but keys, whole days and moments. A field that is new to us is looked at. */
function isFreeText(field: string, value: string): boolean {
  return value !== '' && !/key$/i.test(field) && !/^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(value);
}

/** What leaders say has no history. */
function isSaid(kind: Kind): boolean {
  return kind === 'comment' || kind === 'update';
}

/** A text, or the texts in the rows of a list, each on a line of its own: the questions of a set, the links of an answer. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return '';
  const rows = value.filter((row): row is object => typeof row === 'object' && row !== null);
  const texts = rows.flatMap((row) => Object.entries(row).filter(([field]) => !/key$/i.test(field)));
  return texts.flatMap(([, text]) => (typeof text === 'string' && text !== '' ? [text] : [])).join('\n');
}

function entry(
  { kind, after }: Change,
  field: string,
  text: string,
  reason: string,
  { now, newKey }: CheckContext,
): HistoryEntry {
  const planKey = kind === 'plan' ? after.key : 'planKey' in after ? after.planKey : '';
  const what = { planKey, recordKind: kind, recordKey: after.key, field };
  return { key: newKey(), ...what, before: '', after: text, reason, stood: true, at: now };
}
