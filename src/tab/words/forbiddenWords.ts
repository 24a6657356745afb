import type { Kind } from '../../domain/record';
import type { FaultWords } from '../faultText';
import { listWords } from './counts';
import { listName } from './listName';

/**
 * What this person can do where lists refuse to be written, and why, with the names under which SharePoint has them. `speaks`: comments
 * and updates are open to them, as they are to the leadership team.
 */
export function forbiddenWords(refused: readonly Kind[], speaks = false): Pick<FaultWords, 'what' | 'next'> {
  const lists = listWords(refused.map((kind) => `“${listName[kind]}”`));
  const right = 'The SENCO or your IT admin can give it.';
  return {
    what: speaks ? 'You can read the plan, comment and say how actions go.' : 'You can read, not change.',
    next: `To change more, you need the right to write in the ${refused.length === 1 ? 'list' : 'lists'} ${lists}. ${right}`,
  };
}
