import type { Switches } from '../switches';
import type { Persistence, Change } from './persistence';
import type { Entry, Item, List, Setting } from './state';

/**
 * The tenant in memory. Everything is plain data in maps; what a request changed is marked and written as one
 * transaction by `save`, before the request is answered.
 */
export interface Tenant {
  setting: Setting;
  lists: Map<string, List>;
  /** Odds and ends the sign-in provider keeps (sessions, grants), by name. */
  kept: Map<string, string>;
  /** What happened in Teams, oldest first. */
  entries: Entry[];
  switches: Switches;
  /** The real time: tokens, waits and weather go by it. */
  now: () => Date;
  /** The time that rows, posts and notices are stamped with; it can be moved forward. */
  calendar: () => Date;
  newGuid: () => string;
  /** Replaces part of the small settings. */
  set(part: Partial<Setting>): void;
  /** Puts a list (without its rows) in place. */
  putList(list: List): void;
  removeList(id: string): void;
  putItem(list: List, item: Item): void;
  /** Forgets a row; delta keeps saying that it is gone. */
  removeItem(list: List, id: number): void;
  /** Adds an entry, or puts it in the place of the one at this index. */
  putEntry(entry: Entry, at?: number): void;
  keep(name: string, value: string | undefined): void;
  /** Writes what changed since the last save. Throws DatabaseTrouble when it cannot; nothing may be acknowledged then. */
  save(): void;
  /** Forgets every list and what happened in Teams. What the sign-in keeps stays, so that people stay signed in. */
  clear(): void;
  close(): void;
}

/** What a tenant is opened with: where it is kept, and its clock and ids. */
export interface TenantSource {
  persistence: Persistence;
  switches: Switches;
  now: () => Date;
  newGuid: () => string;
}

/** The tenant as last saved; `setting` is undefined in a new one until the first scene sets it. */
export function openTenant({ persistence, switches, now, newGuid }: TenantSource): Tenant {
  const lists = new Map<string, List>();
  const kept = new Map<string, string>();
  const entries: Entry[] = [];
  const touched = new Map<string, Change>();
  const tenant: Tenant = {
    // Set by the first scene before anything can ask for it.
    setting: undefined as unknown as Setting,
    lists,
    kept,
    entries,
    switches,
    now,
    calendar: () => new Date(now().getTime() + (tenant.setting?.calendarAhead ?? 0)),
    newGuid,
    set: (part) => {
      tenant.setting = { ...tenant.setting, ...part };
      touch('setting', '', () => tenant.setting);
    },
    putList: (list) => {
      lists.set(list.id, list);
      touch('list', list.id, () => writtenList(list));
    },
    removeList: (id) => {
      const list = lists.get(id);
      for (const item of list?.items.keys() ?? []) touch('item', `${id}/${item}`, undefined);
      lists.delete(id);
      touch('list', id, undefined);
    },
    putItem: (list, item) => {
      list.items.set(item.id, item);
      touch('item', `${list.id}/${item.id}`, () => item);
    },
    removeItem: (list, id) => {
      list.items.delete(id);
      touch('item', `${list.id}/${id}`, undefined);
    },
    putEntry: (entry, at = entries.length) => {
      entries[at] = entry;
      touch('entry', entryId(at), () => entry);
    },
    keep: (name, value) => {
      if (value === undefined) kept.delete(name);
      else kept.set(name, value);
      touch('kept', name, value === undefined ? undefined : () => value);
    },
    save: () => {
      if (touched.size === 0) return;
      if (persistence.lasting) persistence.write([...touched.values()]);
      touched.clear();
    },
    clear: () => {
      for (const id of [...lists.keys()]) tenant.removeList(id);
      for (const at of entries.keys()) touch('entry', entryId(at), undefined);
      entries.length = 0;
    },
    close: () => persistence.close(),
  };

  function touch(kind: Change['kind'], id: string, value: (() => unknown) | undefined): void {
    touched.set(`${kind} ${id}`, { kind, id, value });
  }

  load(tenant, persistence);
  return tenant;
}

/** Numbered so that the database gives entries back in their order. */
function entryId(at: number): string {
  return String(at).padStart(8, '0');
}

/** A list as it is stored: its rows are stored for themselves. */
type WrittenList = Omit<List, 'items' | 'deleted' | 'recycled'> & { deleted: [number, number][]; recycled?: [number, Item][] };

/** A list as the database keeps it. */
export function writtenList({ items: _items, deleted, recycled, ...list }: List): WrittenList {
  return { ...list, deleted: [...deleted], recycled: [...recycled] };
}

/** Rows are read after their lists, so that each finds its place. */
function load(tenant: Tenant, persistence: Persistence): void {
  const rows = persistence.load();
  for (const { kind, id, value } of rows) {
    if (kind === 'setting') tenant.setting = value as Setting;
    if (kind === 'kept') tenant.kept.set(id, value as string);
    if (kind === 'entry') tenant.entries.push(value as Entry);
    if (kind !== 'list') continue;
    const list = value as WrittenList;
    // One that was written before the sandbox had a recycle bin names none.
    const maps = { items: new Map(), deleted: new Map(list.deleted), recycled: new Map(list.recycled ?? []) };
    tenant.lists.set(id, { ...list, ...maps });
  }
  for (const { kind, id, value } of rows) {
    if (kind !== 'item') continue;
    const item = value as Item;
    tenant.lists.get(id.slice(0, id.indexOf('/')))?.items.set(item.id, item);
  }
}
