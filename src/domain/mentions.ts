import type { CommentEvent } from './comment';
import type { Person } from './person';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

/** A piece of a text; `people` where it is a name after an @. */
export interface TextPart {
  text: string;
  people?: readonly Key[];
}

/** Those of the school's people who can be told something: known to Microsoft 365, and still there. By name. */
export function mentionable(snapshot: Snapshot): Person[] {
  const people = [...snapshot.person.values()].map(({ record }) => record);
  return people.filter(({ entraId, left }) => entraId !== '' && !left).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What stands in a text for somebody: `@Bo Kessler`; where two people share a name, with the role. */
export function mentionOf(person: Person, people: readonly Person[]): string {
  const name = person.name.trim();
  const alike = people.filter((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  return alike.length > 1 && person.role !== '' ? `@${name} (${person.role})` : `@${name}`;
}

/** A text cut where one of these people is named after an @. Two who cannot be told apart are both meant. */
export function partsOf(text: string, people: readonly Person[]): TextPart[] {
  const meant = new Map<string, Key[]>();
  for (const person of people.filter(({ name }) => name.trim() !== '')) {
    const mention = mentionOf(person, people).toLowerCase();
    meant.set(mention, [...(meant.get(mention) ?? []), person.key]);
  }
  if (meant.size === 0) return [{ text }];
  // The longest first, so that nobody is found in the beginning of somebody else's name.
  const names = [...meant.keys()].sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(`(^|[^\\p{L}\\p{N}_.@])(${names.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, 'giu');
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 1: before = '', 2: found = '', index } of text.matchAll(pattern)) {
    const start = index + before.length;
    if (start > end) parts.push({ text: text.slice(end, start) });
    parts.push({ text: found, people: meant.get(found.toLowerCase()) ?? [] });
    end = start + found.length;
  }
  return end < text.length || parts.length === 0 ? [...parts, { text: text.slice(end) }] : parts;
}

/** Whom a text mentions, each once, in the order of the text. */
export function mentionsIn(text: string, people: readonly Person[]): Key[] {
  return [...new Set(partsOf(text, people).flatMap((part) => part.people ?? []))];
}

/** The comment or reply whose words an event gives: the event's own, or the one it corrects. */
export function remarkKeyOf({ act, about, key }: CommentEvent): Key {
  return act === 'correct' ? about : key;
}

/** Whom an event mentions whom the same comment had not mentioned before. `others`: whatever else was said. */
export function newlyMentioned(event: CommentEvent, others: Iterable<CommentEvent>): Key[] {
  const remark = remarkKeyOf(event);
  const before = [...others].filter((one) => one.key !== event.key && remarkKeyOf(one) === remark);
  const known = new Set(before.flatMap(({ mentions }) => mentions));
  return event.mentions.filter((person) => !known.has(person));
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
