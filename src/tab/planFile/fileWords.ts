import type { Day } from '../../domain/day';
import { findUpns } from '../../domain/pupilGuard';
import { newSigns } from '../../domain/pupilSigns';

/** A file's name as the history may tell it: one that may point to a pupil is left out. */
export function fileWords(name: string, today: Day): string {
  return points(name, today) ? 'a file' : name;
}

/** Whether a text holds or may hold what points to one pupil. */
export function points(text: string, today: Day): boolean {
  return findUpns(text).length > 0 || newSigns(text, '', { today }).length > 0;
}
