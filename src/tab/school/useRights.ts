import type { Kind } from '../../domain/record';
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
}

/** Hiding what cannot be done protects nothing, it only spares a vain attempt: SharePoint itself decides. */
export function useRights(): Rights {
  const { readOnly, mayNotWrite, unreadable } = useStanding();
  const open = (kinds: readonly Kind[]) => kinds.every((kind) => !mayNotWrite.has(kind) && unreadable[kind] === undefined);
  return {
    edits: readOnly === undefined && open(['plan', 'objective', 'action']),
    reviews: readOnly === undefined && open(['plan', 'action', 'planReview', 'decision']),
    terms: readOnly === undefined && open(['settings']),
    updates: readOnly === undefined && open(['update']),
    comments: readOnly === undefined && open(['comment']),
  };
}
