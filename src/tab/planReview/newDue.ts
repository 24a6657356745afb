import { isDay, type Day } from '../../domain/day';
import type { Key } from '../../domain/record';
import { readDay } from '../words/readDay';

/** A new due day as it is typed, and the day that stood there when the typing began. */
export interface NewDue {
  text: string;
  seen: Day | null;
}

/** Under which name a new due day waits on this device until somebody has said why. */
export function newDueName({ reviewKey, actionKey }: { reviewKey: Key; actionKey: Key }): string {
  return `due/${reviewKey}/${actionKey}`;
}

/** A new due day as it waits on this device. */
export function keptNewDue({ text, seen }: NewDue): string {
  return `${seen ?? ''}|${text}`;
}

/** Whether somebody typed a day that is none: a review is not ended over it. */
export function isUnread({ text }: NewDue, today: Day): boolean {
  return text.trim() !== '' && readDay(text, today) === undefined;
}

/** The day that was typed, where it is another than the one that stood there. */
export function newDay({ text, seen }: NewDue, today: Day): Day | undefined {
  const due = readDay(text, today);
  return due === seen ? undefined : due;
}

/** What waits on this device. Undefined where nothing does, or nothing that can be understood. */
export function readNewDue(kept: string): NewDue | undefined {
  const [, seen = '', text] = /^([^|]*)\|(.*)$/s.exec(kept) ?? [];
  if (text === undefined || (seen !== '' && !isDay(seen))) return undefined;
  return { text, seen: seen === '' ? null : seen };
}
