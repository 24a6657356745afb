import type { Decision } from '../../domain/decision';
import type { ActionView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { listWords } from '../words/counts';

/** What a review has not said yet. None of it stands in the way of ending it. */
export function lackingWords(views: readonly ActionView[], decisions: ReadonlyMap<Key, Decision>): string[] {
  const refs = (fits: (decision: Decision | undefined) => boolean) =>
    views.filter(({ kept }) => fits(decisions.get(kept.record.key))).map(({ ref }) => ref);
  const undecided = refs((decision) => decision === undefined);
  const unsaid = refs((decision) => decision !== undefined && decision.verdict !== 'continue' && decision.reason.trim() === '');
  return [
    ...(undecided.length > 0 ? [`Not decided yet: ${listWords(undecided)}. What is not decided goes on as it is.`] : []),
    ...(unsaid.length > 0 ? [`No reason yet for ${listWords(unsaid)}.`] : []),
  ];
}
