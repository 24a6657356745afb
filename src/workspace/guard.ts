import { valueOf } from '../domain/editing';
import type { Key, Kind } from '../domain/record';
import type { Change } from '../domain/snapshot';
import { differing } from './merge';
import { WriteRefusal } from './workspace';

/** Finds a pupil's number in a text: what was matched, or undefined. */
export type FindPupil = (text: string) => string | undefined;

/** Throws a WriteRefusal when a changed text, or the reason given for the changes, holds a pupil's number. */
export function refusePupils(changes: readonly Change[], reason: string, findPupil: FindPupil): void {
  for (const { kind, before, after } of changes) {
    const fields = before ? differing(before, after) : Object.keys(after).filter((field) => field !== 'key');
    for (const field of fields) refuseIn(valueOf(after, field), { kind, recordKey: after.key, field }, findPupil);
    refuseIn(reason, { kind, recordKey: after.key, field: 'reason' }, findPupil);
  }
}

/** Throws a WriteRefusal when this value is a text, or has one in it, that holds a pupil's number. */
export function refuseIn(value: unknown, place: { kind: Kind; recordKey: Key; field: string }, findPupil: FindPupil): void {
  const texts = typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
  const matched = typeof texts === 'string' ? findPupil(texts) : undefined;
  if (matched !== undefined) throw new WriteRefusal('pupilNumber', { ...place, matched });
}
