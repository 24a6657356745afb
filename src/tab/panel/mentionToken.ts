import { mentionOf } from '../../domain/mentions';
import type { Person } from '../../domain/person';

/** What is being typed after an @. */
export interface MentionToken {
  /** Where the @ stands. */
  start: number;
  typed: string;
}

/** Longer than any name: whoever has typed so far on is writing something else. */
const longest = 40;

/** The name that is being typed where the caret stands; undefined where none is. */
export function tokenAt(text: string, caret: number): MentionToken | undefined {
  const line = text.slice(Math.max(0, caret - longest - 2), caret);
  const typed = /(?:^|[^\p{L}\p{N}_.@])@((?:[^\s@][^@\n]*)?)$/u.exec(line)?.[1];
  return typed === undefined ? undefined : { start: caret - typed.length - 1, typed };
}

/** Those whose name or role has a word that begins with each word typed; nobody once a whole name stands there. */
export function offered(typed: string, people: readonly Person[]): Person[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const whole = `@${typed.trim().toLowerCase()}`;
  if (people.some((person) => mentionOf(person, people).toLowerCase() === whole)) return [];
  const fits = ({ name, role }: Person) => {
    const own = `${name} ${role}`.toLowerCase().split(/\s+/);
    return words.every((word) => own.some((one) => [one, ...one.split('-')].some((part) => part.startsWith(word))));
  };
  // Whoever is called so comes before who does so: @head is a role, unless it is a name.
  const nearness = ({ name, role }: Person) =>
    [name, role].findIndex((one) => one.toLowerCase().startsWith(words.join(' '))) + 1 || 3;
  return people.filter(fits).sort((a, b) => nearness(a) - nearness(b));
}

/** Words after an @ that name nobody, so that it can be said: `SENCO`. */
export function unknownNames(parts: readonly { text: string; people?: readonly unknown[] }[]): string[] {
  const others = parts.filter(({ people }) => people === undefined).map(({ text }) => text);
  return others.flatMap((text) =>
    [...text.matchAll(/(?:^|[^\p{L}\p{N}_.@])(@\p{L}[\p{L}\p{N}’'-]*)/gu)].map((found) => found[1]!),
  );
}
