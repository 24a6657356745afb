import type { Kind } from '../../domain/record';
import type { Standing } from '../../workspace/workspace';
import { useStanding } from './School';

/** What this person may write just now, as far as is known: what SharePoint refused lately is not offered again. */
export interface Rights {
  /** Plans, objectives and actions. */
  edits: boolean;
  /** When a plan is reviewed, and what reviews decide. */
  reviews: boolean;
  /** The school's term dates. */
  terms: boolean;
  updates: boolean;
  comments: boolean;
  /** Records of one kind. */
  mayWrite(kind: Kind): boolean;
}

/** Hiding what cannot be done protects nothing, it only spares a vain attempt: SharePoint itself decides. */
export function useRights(): Rights {
  return rightsOf(useStanding());
}

/** What a standing leaves to write. */
export function rightsOf({
  readOnly,
  mayNotWrite,
  unreadable,
}: Pick<Standing, 'readOnly' | 'mayNotWrite' | 'unreadable'>): Rights {
  const closed = refusedLists(mayNotWrite).length > 0;
  const mayWrite = (kind: Kind) =>
    readOnly === undefined && unreadable[kind] === undefined && !(isSaid(kind) ? mayNotWrite.has(kind) : closed);
  const all = (...kinds: Kind[]) => kinds.every(mayWrite);
  return {
    edits: all('plan', 'objective', 'action'),
    reviews: all('plan', 'action', 'planReview', 'decision'),
    terms: all('settings'),
    updates: all('update'),
    comments: all('comment'),
    mayWrite,
  };
}

/** Which of the lists that the plan's editors write were refused: the same people may write them all, so one speaks for the rest. */
export function refusedLists(mayNotWrite: Standing['mayNotWrite']): Kind[] {
  return [...mayNotWrite].filter((kind) => !isSaid(kind));
}

/** What others than the editors may add, too, each in a list of its own. */
function isSaid(kind: Kind): boolean {
  return kind === 'update' || kind === 'comment' || kind === 'ranking';
}
