import type { Ask } from '../asks';
import type { ReadAction } from '../reading';
import type { Check } from './look';
import { eachAction } from './saidElsewhere';

/** Actions under no objective whose numbers stand over those of others, 1 over 1.1 or A over A1: they may be what the others are for. */
export const askForNestedRefs: Check = ({ read }, asks) => {
  const all = eachAction(read);
  const over = all.filter(({ action }) => {
    const isOver = action.objective === '' && all.some((other) => nests(action, other.action));
    return isOver && !all.some((other) => nests(other.action, action)) && !action.asked.includes('include');
  });
  // Asked first: it settles which actions stand under no objective.
  asks.unshift(
    ...over.map(({ action, raw }): Ask => ({
      field: 'text',
      reason: 'maybeObjective',
      said: `${action.ref} ${action.text}`,
      heading: '',
      part: raw.action,
      forAll: true,
      proposed: { kind: 'asObjectives' },
      action,
    })),
  );
};

/** Whether an action’s number is that of another with more behind it. */
export function nests(
  { ref, objective }: Pick<ReadAction, 'ref' | 'objective'>,
  other: Pick<ReadAction, 'ref' | 'objective'>,
): boolean {
  const [over, under] = [ref, other.ref].map((one) => one.trim().replace(/[.)]$/, ''));
  if (!over || !under || objective !== other.objective || !under.startsWith(over)) return false;
  return /^\d+$/.test(over)
    ? /^\.\d+/.test(under.slice(over.length)) || /^[a-z]$/i.test(under.slice(over.length))
    : /^[A-H]$/i.test(over) && /^\.?\d/.test(under.slice(1));
}
