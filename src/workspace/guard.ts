import type { Change } from '../domain/snapshot';
import { differing, valueOf } from './merge';
import { WriteRefusal } from './workspace';

/** Finds a pupil's number in a text: what was matched, or undefined. */
export type FindPupil = (text: string) => string | undefined;

/** Throws a WriteRefusal when a changed text holds a pupil's number. */
export function refusePupils(changes: readonly Change[], findPupil: FindPupil): void {
  for (const { kind, before, after } of changes) {
    const fields = before ? differing(before, after) : Object.keys(after).filter((field) => field !== 'key');
    for (const field of fields) {
      const value = valueOf(after, field);
      const matched = typeof value === 'string' ? findPupil(value) : undefined;
      if (matched !== undefined) throw new WriteRefusal('pupilNumber', { kind, recordKey: after.key, field, matched });
    }
  }
}
