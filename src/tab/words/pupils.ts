import type { SignKind } from '../../domain/pupilSigns';
import { listWords } from './counts';

/** Ends every sentence that asks for other words. */
export const groupInstead = 'Write about the group instead.';

/** That a text may point to one pupil. */
export function mayPointWords(matched: readonly string[]): string {
  return `${listWords(matched.map(quoted))} may point to one pupil, so this is not kept yet. ${groupInstead}`;
}

/** That a text holds pupils' numbers. */
export function numberWords(matched: readonly string[]): string {
  const what = matched.length === 1 ? 'is a pupil number' : 'are pupil numbers';
  return `${listWords(matched.map(quoted))} ${what}. This is neither kept nor sent. ${groupInstead}`;
}

/** Why such words may stay, as people say it with one press. */
export const whyItStays: Record<SignKind, string> = {
  upnShaped: 'It is another number',
  nhsNumber: 'It is another number',
  birthDate: 'It is nobody’s birthday',
  postcode: 'It is not a family’s',
  email: 'It is not a family’s',
  phone: 'It is not a family’s',
  initials: 'They are staff',
  onePupil: 'Nobody can tell who it is',
};

/** What the history says of words that were kept. */
export function keptBecause(matched: readonly string[], reason: string): string {
  return `Kept ${listWords(matched.map(quoted))}: ${reason}`;
}

function quoted(words: string): string {
  return `“${words}”`;
}
