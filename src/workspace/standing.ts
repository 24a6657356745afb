import type { Author, Kind } from '../domain/record';
import { faultOf } from './said';
import { settingsOf } from './settings';
import type { Device } from './device';
import type { Held } from './held';
import { idOf } from './held';
import { differing } from './merge';
import type { Clash, Parked, Standing, Untold } from './workspace';

/** How this page is getting on with the tenant: what is not kept on the device. */
export interface Condition {
  sending: boolean;
  over: boolean;
  /** The tenant has answered this page. */
  heard: boolean;
  fault?: Standing['fault'];
  unreadable: Standing['unreadable'];
  notUnique: boolean;
}

/** What a standing is told from, besides what is held. */
export interface Ground {
  person: Author;
  keptIn: Device['keptIn'];
  schemaVersion: number;
  /** When the tenant had last answered everything as this page was opened. */
  lastSyncBefore: string | undefined;
  now: () => Date;
}

/** Milliseconds for which a refusal is remembered: rights are given in the meantime, and nobody tells the page. */
const refusalLasts = 86_400_000;

/** Tells the standing; the same object for as long as what it is told from is the same. */
export function createStanding(ground: Ground): (held: Held, condition: Condition) => Standing {
  let from: { held: Held; condition: Condition } | undefined;
  let standing: Standing;
  return (held, condition) => {
    const known = from;
    const unchanged =
      known &&
      known.condition === condition &&
      known.held.pending === held.pending &&
      known.held.clashes === held.clashes &&
      (held.clashes.size === 0 || known.held.rows === held.rows) &&
      known.held.rows.settings === held.rows.settings &&
      known.held.meta.plans === held.meta.plans &&
      known.held.meta.refused === held.meta.refused &&
      known.held.meta.notices === held.meta.notices &&
      known.held.meta.lastSync === held.meta.lastSync;
    from = { held, condition };
    if (!unchanged) standing = tell(ground, held, condition);
    return standing;
  };
}

/** Why nothing may be written here, if so. */
export function readOnlyOf(held: Held, schemaVersion: number, notUnique: boolean): Standing['readOnly'] {
  const site = settingsOf(held)?.schemaVersion;
  if (site !== undefined && site !== schemaVersion) return { because: site > schemaVersion ? 'newerSite' : 'olderSite' };
  return notUnique ? { because: 'notUnique' } : undefined;
}

function tell(ground: Ground, held: Held, condition: Condition): Standing {
  const { lastSync } = held.meta;
  // Another page on this device may have asked the tenant, too.
  const known = condition.heard || lastSync !== ground.lastSyncBefore;
  return {
    person: ground.person,
    shown: !settingsOf(held) ? 'nothing' : known ? 'current' : 'device',
    waiting: waitingIn(held),
    sending: condition.sending,
    over: condition.over,
    offline: condition.fault?.kind === 'offline',
    keptIn: ground.keptIn,
    readOnly: readOnlyOf(held, ground.schemaVersion, condition.notUnique),
    mayNotWrite: refusedIn(held, ground.now()),
    fault: condition.fault,
    unreadable: condition.unreadable,
    clashes: [...held.clashes.values()].filter((clash) => isThere(held, clash)),
    parked: parkedIn(held),
    untold: untoldIn(held),
    lastSync,
    plans: new Set(held.meta.plans),
  };
}

/** Changes as a person counts them; rows of the history count only when nothing else is left. */
function waitingIn(held: Held): number {
  const records = [...held.pending.values()].filter((one) => one.kind !== 'history').length;
  return records > 0 ? records : held.pending.size;
}

function refusedIn(held: Held, now: Date): ReadonlySet<Kind> {
  const recent = Object.entries(held.meta.refused).filter(([, at]) => now.getTime() - Date.parse(at) < refusalLasts);
  return new Set(recent.map(([kind]) => kind as Kind));
}

function parkedIn(held: Held): Parked[] {
  return [...held.pending.values()].flatMap((one) => {
    if (!one.parked) return [];
    const fields = one.before ? differing(one.before, one.after) : Object.keys(one.after).filter((field) => field !== 'key');
    const id = idOf(one.kind, one.key);
    return [{ key: id, kind: one.kind, recordKey: one.key, fields, stands: one.before, fault: faultOf(one.parked) }];
  });
}

function untoldIn({ meta }: Held): Untold[] {
  return Object.entries(meta.notices ?? {}).flatMap(([key, { remark, person, because, unheard }]) =>
    because ? [{ key, remark, person, fault: faultOf(because), mayHaveBeenTold: unheard > 0 }] : [],
  );
}

/** Whether the record is on the device: while its list is closed to the person, two versions of it wait unseen. */
function isThere({ rows, pending }: Held, { kind, recordKey }: Clash): boolean {
  return rows[kind].has(recordKey) || pending.has(idOf(kind, recordKey));
}
