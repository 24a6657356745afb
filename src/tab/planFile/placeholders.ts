import type { Circumstances } from '../../domain/record';

/** Keys and a moment for changes that are only looked at. */
export function placeholders(): Pick<Circumstances, 'newKey' | 'now'> {
  let last = 0;
  return { newKey: () => `new ${(last += 1)}`, now: '' };
}
