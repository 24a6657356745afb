import type { Key } from '../record';
import type { ActionDraft, ObjectiveDraft } from './drafts';
import { sameness } from './raw';

/** An action of the plan, by what a newer file can be matched with. */
export interface Standing {
  key: Key;
  ref: string;
  text: string;
  objective: string;
  /** Its words when the file was last here. */
  then?: { text: string; objective: string };
}

/** An action of the file with the objective it stands under. */
export interface Drafted {
  action: ActionDraft;
  objective: ObjectiveDraft;
}

/**
 * Pairs a file's actions with those of a plan: the same words under the same objective, the same words anywhere, the same
 * number with words that are near, near words under the same objective. Words count as they are in the plan, and as they were
 * when the file was last here. Each is paired once, the surest first.
 */
export function pair(drafted: readonly Drafted[], standing: readonly Standing[]): Map<Drafted, Standing> {
  const pairs = new Map<Drafted, Standing>();
  const taken = new Set<Standing>();
  const words = new Map<string, Words>();
  const tests: Test[] = [
    { of: ({ action, objective }) => [both(action.text, objective.statement)], as: (one) => saidOf(one, both) },
    { of: ({ action }) => [sameness(action.text)], as: (one) => saidOf(one, sameness) },
    { of: ({ action }) => [action.ref].filter(Boolean), as: ({ ref }) => [ref], near: 0.4 },
    {
      of: ({ objective }) => [sameness(objective.statement)],
      as: (one) => saidOf(one, (_, statement) => sameness(statement)),
      near: 0.6,
    },
  ];
  for (const { of, as, near } of tests) {
    const byName = new Map<string, Set<Standing>>();
    for (const other of standing)
      if (!taken.has(other)) for (const name of as(other)) byName.set(name, (byName.get(name) ?? new Set()).add(other));
    const likely = drafted.flatMap((one) => {
      if (pairs.has(one)) return [];
      const others = new Set(of(one).flatMap((name) => [...(byName.get(name) ?? [])]));
      return [...others].map((other) => ({ one, other, score: near === undefined ? 1 : nearest(one, other, near) }));
    });
    for (const { one, other } of likely.filter((each) => each.score > 0).sort((a, b) => b.score - a.score)) {
      if (pairs.has(one) || taken.has(other)) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  }
  return pairs;

  /** What counts of a text is worked out once. */
  function wordsIn(text: string): Words {
    const all: string[] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = words.get(text) ?? { each: new Set(all), inOrder: all.join(' ') };
    words.set(text, found);
    return found;
  }

  function nearest({ action }: Drafted, other: Standing, least: number): number {
    return Math.max(...saidOf(other, (text) => nearness(least, wordsIn(action.text), wordsIn(text))));
  }
}

/** The words of a text, each once, and one after the other. */
interface Words {
  each: ReadonlySet<string>;
  inOrder: string;
}

/** Who may be paired: those that have a name in common and, with `near`, words that are nearer than that. */
interface Test {
  of(one: Drafted): string[];
  as(one: Standing): string[];
  near?: number;
}

/** Something of an action's words as they are and as they were. */
function saidOf<T>({ text, objective, then }: Standing, work: (text: string, objective: string) => T): T[] {
  return [work(text, objective), ...(then ? [work(then.text, then.objective)] : [])];
}

function both(text: string, objective: string): string {
  return `${sameness(text)}|${sameness(objective)}`;
}

/**
 * How near two texts are, from 0 to 1, or 0 where that is not more than `least`; a text of two words or more with which the other
 * begins, as "Buy books for Year 3" does with "Buy books", is near enough.
 */
function nearness(least: number, a: Words, b: Words): number {
  let shared = 0;
  for (const word of a.each) if (b.each.has(word)) shared += 1;
  const near = a.each.size + b.each.size === 0 ? 0 : (2 * shared) / (a.each.size + b.each.size);
  return near > least || saysMore(a, b) || saysMore(b, a) ? near : 0;
}

function saysMore(one: Words, other: Words): boolean {
  return one.each.size > 1 && other.inOrder.startsWith(`${one.inOrder} `);
}
