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
  const sameObjective = (one: Drafted, other: Standing) => sameness(one.objective.statement) === sameness(other.objective);
  const same = (one: Drafted, other: Standing) => sameness(one.action.text) === sameness(other.text);
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
function above(least: number, one: string, other: string): number {
  const [a, b] = [wordsIn(one), wordsIn(other)];
  const both = [...a].filter((word) => b.has(word)).length;
  const near = a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size);
  return near > least ? near : 0;
}

function wordsIn(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
