import { codesOf } from '../../sendCodes';
import { plainWords } from '../understood';

/** `ASD`, `Speech and language`: what only a pupil has. */
export function isNeed(text: string): boolean {
  return NEED.test(plainWords(text));
}

const NEED = new RegExp(
  `^(?:${codesOf('needs', 'shortNeeds', 'diagnoses')}|autism|dyslexia|speech(?: (?:and|&) language.*)?|communication.*|cognition.*|sensory.*|physical.*)$`,
  'i',
);
