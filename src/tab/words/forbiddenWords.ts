import type { Kind } from '../../domain/record';
import type { FaultWords } from '../faultText';
import { listWords } from './counts';
import { listName } from './listName';

/** Why this person can read and not write, with the names under which SharePoint has the lists that refused. */
export function forbiddenWords(refused: readonly Kind[]): Pick<FaultWords, 'what' | 'next'> {
  const lists = listWords(refused.map((kind) => `“${listName[kind]}”`));
  const right = 'The SENCO or your IT admin can give you the right.';
  return {
    what: 'You can read, not change.',
    next: `SharePoint says you may not write in the ${refused.length === 1 ? 'list' : 'lists'} ${lists}. ${right}`,
  };
}
