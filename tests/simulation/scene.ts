import type { Change, Snapshot } from '../../src/domain/snapshot';
import type { Workspace } from '../../src/workspace/workspace';
import type { Page } from './person';
import type { Person } from './person';
import type { School } from './school';

/** Something a person does on a page. Answers whether there was anything to do it with. */
export type Act = (scene: Scene) => boolean;

/** A person at an open page of theirs. */
export interface Scene {
  school: School;
  person: Person;
  page: Page;
  workspace: Workspace;
  snapshot: Snapshot;
}

/** Commits what a person changes, and has it written down. Answers whether there was anything. */
export function commit({ school, person, page, workspace }: Scene, changes: readonly Change[], slow = false): boolean {
  if (changes.length === 0 || !page.life.alive) return false;
  if (slow) countMeetings(school, workspace, changes);
  // On two pages at once a person may write over a word of their own that the other page has not shown yet.
  const safe = school.oracle.typed(person.alias, changes, slow || person.pages.length > 1);
  for (const { kind, before, after } of changes)
    school.tell(`${person.alias} types ${kind}/${after.key} ${JSON.stringify(changesIn(before, after))}`);
  workspace.commit(changes).then(safe, school.fail);
  return true;
}

/** What came in while the person was typing. */
function countMeetings(school: School, workspace: Workspace, changes: readonly Change[]): void {
  for (const { kind, before, after } of changes) {
    const now = new Map(Object.entries(workspace.current()[kind].get(after.key)?.record ?? {}));
    const typed = new Map(Object.entries(after));
    for (const [field, value] of Object.entries(before ?? {})) {
      if (now.get(field) === value || now.get(field) === typed.get(field)) continue;
      school.count(`on typing: ${typed.get(field) === value ? 'different fields' : 'same field'}`);
    }
  }
}

function changesIn(before: object | undefined, after: object): unknown {
  const old = new Map(Object.entries(before ?? {}));
  return Object.fromEntries(
    Object.entries(after).flatMap(([field, value]) =>
      old.get(field) === value || value === '' ? [] : [[field, [old.get(field), value]]],
    ),
  );
}

/** Nothing that is waited for here may fail. */
export function watch({ school }: Scene, done: Promise<unknown>): void {
  done.catch(school.fail);
}

/** Words that nobody writes twice. */
export function words({ person }: Scene): string {
  return `words ${person.newKey()}`;
}

/** The moment by the person's own device, and keys of theirs. */
export function at({ school, person }: Scene): { now: string; newKey: () => string } {
  return { now: new Date(school.now() + person.clockIsOff).toISOString(), newKey: person.newKey };
}

/** One of several, if there is any. */
export function anyOf<T>({ school }: Scene, from: readonly T[]): T | undefined {
  return from.length === 0 ? undefined : school.world.random.pick(from);
}

/** The keys of some of the school's people, often of none. */
export function somePeople({ school, snapshot }: Scene): string[] {
  return [...snapshot.person.keys()].filter(() => school.world.random.chance(0.3));
}
