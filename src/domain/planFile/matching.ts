import type { Key } from '../record';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { sameness } from './raw';

/** An action of the plan, by what a newer file can be matched with. */
export interface Standing {
  key: Key;
  ref: string;
  text: string;
  objective: string;
}

/** An action of the file with the objective it stands under. */
export interface Drafted {
  action: ActionDraft;
  objective: ObjectiveDraft;
}

/**
 * Pairs a file's actions with those of a plan: the same words under the same objective, the same words anywhere, the same
 * number with words that are near, near words under the same objective. Each is paired once, the surest first.
 */
export function pair(drafted: readonly Drafted[], standing: readonly Standing[]): Map<Drafted, Standing> {
  const pairs = new Map<Drafted, Standing>();
  const taken = new Set<Standing>();
  // Each is compared with each, so what counts of a text is worked out once.
  const letters = once(sameness);
  const words = once(wordsIn);
  const above = (least: number, one: string, other: string) => nearness(least, words(one), words(other));
  const sameObjective = (one: Drafted, other: Standing) => letters(one.objective.statement) === letters(other.objective);
  const same = (one: Drafted, other: Standing) => letters(one.action.text) === letters(other.text);
  const tests: ((one: Drafted, other: Standing) => number)[] = [
    (one, other) => (same(one, other) && sameObjective(one, other) ? 1 : 0),
    (one, other) => (same(one, other) ? 1 : 0),
    (one, other) => (one.action.ref !== '' && one.action.ref === other.ref ? above(0.4, one.action.text, other.text) : 0),
    (one, other) => (sameObjective(one, other) ? above(0.6, one.action.text, other.text) : 0),
  ];
  for (const test of tests) {
    const likely = drafted.flatMap((one) =>
      pairs.has(one) ? [] : standing.flatMap((other) => (taken.has(other) ? [] : [{ one, other, score: test(one, other) }])),
    );
    for (const { one, other } of likely.filter((each) => each.score > 0).sort((a, b) => b.score - a.score)) {
      if (pairs.has(one) || taken.has(other)) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  }
  return pairs;
}

/** How near two texts are, from 0 to 1, or 0 where that is not more than `least`. */
function nearness(least: number, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const word of a) if (b.has(word)) both += 1;
  const near = a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
  return near > least ? near : 0;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function once<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text) ?? work(text);
    known.set(text, found);
    return found;
  };
}
