import { kinds } from '../domain/record';
import type { Author, Key } from '../domain/record';
import { Fault, isFault } from '../graph/faults';
import type { Site } from '../lists/site';
import { committing } from './commit';
import type { Device } from './device';
import type { Means } from './drafts';
import { refuseIn, refusePupils } from './guard';
import type { FindPupil } from './guard';
import { openLedger } from './ledger';
import type { Channel } from './ledger';
import type { Exchange } from './exchange';
import type { Telling } from './telling';
import type { Reach } from './reach';
import { once } from './once';
import { createRhythm, rest } from './rhythm';
import type { Surroundings } from './rhythm';
import { createRuns } from './runs';
import { settingsOf } from './settings';
import { createStanding, readOnlyOf } from './standing';
import type { Condition } from './standing';
import type { Step } from './work';
import { WriteRefusal } from './workspace';
import type { Workspace } from './workspace';

/** Lets one page of this person at a time talk to the tenant (Web Locks in a browser). */
export type Lock = <T>(act: () => Promise<T>) => Promise<T>;

/** What a workspace is put together from. */
export interface Parts {
  site: Site;
  /** Storage that belongs to this person on this site alone. */
  device: Device;
  person: Author;
  /** The shape of lists this program writes. */
  schemaVersion: number;
  newKey: () => Key;
  findPupil: FindPupil;
  lock: Lock;
  channel: Channel;
  surroundings: Surroundings;
  /** Brings the part that talks to the site: nothing on the screen waits for it, so a page may load it later. */
  exchange: (reach: Reach) => Promise<Exchange>;
  /** How people are told that they are mentioned, by one page at a time. Without it nobody is. */
  telling?: Telling & { lock: Lock };
}

/** What one run is to do: send what was last changed by an instant, after bringing in what changed in the tenant or not. */
interface Run {
  pull: boolean;
  changedBy: string;
}

/** Seconds between two looks for rows that were deleted in SharePoint itself. */
const sweepEvery = 3600;

/** Milliseconds after having first heard from the tenant in which the person has looked around, and the device may be tidied up. */
const tidyAfter = 3000;

/** Seconds after having heard from the tenant for which changes are sent without looking at the site's settings first. */
const trustedFor = 120;

/** Round trips of sending in one run. What is left then waits for the next: somebody may be changing the same rows all the time. */
const mostTrips = 200;

/** Opens the workspace on what the device holds, and begins to bring it up to date. Rejects when the device cannot be read. */
export async function openWorkspace(parts: Parts): Promise<Workspace> {
  const { device, site, person, schemaVersion, lock, surroundings, telling } = parts;
  const listeners = new Set<() => void>();
  let stopped = false;
  let told = Promise.resolve();
  let condition: Condition = { sending: false, over: false, heard: false, unreadable: {}, notUnique: false };
  const ledger = await openLedger(device, parts.channel, parts.newKey, { changed: tellListeners, wiped: end });
  const ground = {
    person,
    keptIn: device.keptIn,
    schemaVersion,
    lastSyncBefore: ledger.held().meta.lastSync,
    now: surroundings.now,
  };
  const standing = createStanding(ground);
  let ready: Exchange | undefined;
  const exchange = once(async () => (ready = await parts.exchange({ site, ledger, means, person, telling })));
  const runs = createRuns(run, (one, other) => ({
    pull: one.pull || other.pull,
    changedBy: one.changedBy > other.changedBy ? one.changedBy : other.changedBy,
  }));
  const rhythm = createRhythm(surroundings, { send, look, lastLook: () => ledger.held().meta.lastSync });
  const stopTidying = surroundings.onWake(() => !surroundings.visible() && tidy());
  look();
  // What was written just before the page went away has not rested yet when the first run looks: it goes a little later.
  if (standing(ledger.expected(), condition).waiting > 0) rhythm.changed();

  return {
    current: ledger.snapshot,
    standing: () => standing(ledger.expected(), condition),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async commit(changes, reason = '') {
      refusePupils(changes, reason, parts.findPupil);
      if (readOnly()) throw new WriteRefusal('readOnly');
      await show(committing(changes, reason, means()));
    },
    async settle(key, value, reason = '') {
      const clash = ledger.expected().clashes.get(key);
      if (!clash) return;
      if (readOnly()) throw new WriteRefusal('readOnly');
      refuseIn(value, clash, parts.findPupil);
      refuseIn(reason, { ...clash, field: 'reason' }, parts.findPupil);
      const { settling } = await exchange();
      await show(settling(clash, value, reason, means()));
    },
    retry: async (parked) => show((await exchange()).retrying(parked)),
    abandon: async (parked) => show((await exchange()).abandoning(parked)),
    async sync() {
      const refused = Object.keys(ledger.held().meta.refused).length > 0;
      if (refused) await forgetRefused().catch(ignore);
      await runs({ pull: true, changedBy: instant() });
      if (refused) await exchanging((one) => one.learnRights()).catch(ignore);
      await told;
    },
    follow(kinds) {
      const inTurn = async (act: () => Promise<void>) => {
        if (!stopped) await lock(act);
        return !stopped;
      };
      const begun = exchange()
        .then((one) => one.follow(kinds, surroundings, inTurn))
        .catch(() => ignore);
      return () => void begun.then((end) => end());
    },
    async openPlan(planKey) {
      if (!ledger.held().meta.plans.includes(planKey)) await exchanging((one) => one.pullPlan(planKey));
    },
    check: async () => {
      const settings = settingsOf(ledger.held());
      return settings === undefined ? [] : site.check(settings);
    },
    learnRights: () => exchanging((one) => one.learnRights()),
    shareVisit: async (visit) => void ((await exchanging((one) => one.shareVisit(visit))) && send()),
    openHistory: (recordKey) => exchanging((one) => one.pullHistory(recordKey)),
    openPlanHistory: (planKey) => exchanging((one) => one.pullPlanHistory(planKey)),
    draft: (name) => ledger.expected().meta.words[name] ?? '',
    async keepDraft(name, text) {
      // Words with a pupil's number in them stay in their box alone; what was kept of them before goes, too.
      const kept = parts.findPupil(text) === undefined ? text : '';
      await ledger.show((work) => {
        const { [name]: _old, ...others } = work.meta().words;
        work.putMeta({ words: kept === '' ? others : { ...others, [name]: kept } });
      });
    },
    async tellAgain(untold) {
      await exchange().then((one) => one.tellAgain(untold), ignore);
      await tell();
    },
    letBe: async (untold) => (await exchange()).letBe(untold),
    findWords: (words) => exchanging((one) => one.findWords(words)),
    async eraseWords(words, places) {
      if (readOnly()) throw new WriteRefusal('readOnly');
      return exchanging((one) => one.eraseWords(words, places)).finally(rhythm.changed);
    },
    wipe: ledger.wipe,
    close() {
      stop();
      ledger.close();
    },
  };

  function end(): void {
    stop();
    condition = { ...condition, over: true, fault: undefined };
  }

  function stop(): void {
    stopped = true;
    rhythm.stop();
    stopTidying();
  }

  async function show(step: Step): Promise<void> {
    await ledger.show(step);
    rhythm.changed();
  }

  async function forgetRefused(): Promise<void> {
    const { forgetRefusals } = await exchange();
    await ledger.keep((work) => forgetRefusals(work, kinds));
  }

  async function exchanging<T>(act: (exchange: Exchange) => Promise<T>): Promise<T> {
    const ready = await exchange();
    return lock(() => act(ready));
  }

  function send(): void {
    void runs({ pull: false, changedBy: instant(-rest) });
  }

  function look(): void {
    void runs({ pull: true, changedBy: instant(-rest) });
  }

  async function run(wanted: Run): Promise<void> {
    if (stopped) return;
    say({ sending: true });
    let fault: Condition['fault'];
    try {
      if (wanted.pull || outOfTouch()) {
        const pulled = await exchanging((one) => one.pull(sweepIsDue()));
        fault = pulled.fault;
        if (!fault && !condition.heard) surroundings.alarm(tidyAfter, tidy);
        say({ unreadable: pulled.unreadable, heard: condition.heard || !fault });
      }
      fault = (await sendAll(wanted.changedBy)) ?? fault;
      if (!fault) void tell();
    } catch (thrown) {
      // The device may refuse, too; whatever it is, the person sees it and the next run tries again.
      fault = isFault(thrown) ? thrown : new Fault('broken', String(thrown));
    } finally {
      say({ sending: false, fault: stopped ? undefined : fault });
      rhythm.ran(fault);
    }
  }

  async function sendAll(changedBy: string): Promise<Condition['fault']> {
    for (let trip = 0; trip < mostTrips && !readOnly(); trip++) {
      const { moved, fault } = await exchanging((one) => one.push(changedBy));
      if (fault?.facts.code === 'notUnique') say({ notUnique: true });
      if (fault && !moved) return fault;
      if (!moved) break;
    }
    await exchanging((one) => one.clearDoubts());
    return undefined;
  }

  function tidy(): void {
    if (!stopped) void device.pack?.(ledger.held()).catch(ignore);
  }

  /** Beside the runs: nothing that is to be saved waits for a notice. */
  function tell(): Promise<void> {
    const owed = Object.keys(ledger.held().meta.notices ?? {}).length > 0;
    if (telling && owed && !stopped)
      told = exchange()
        .then((one) => telling.lock(one.sendNotices))
        .catch(ignore);
    return told;
  }

  function readOnly() {
    return readOnlyOf(ledger.held(), schemaVersion, condition.notUnique);
  }

  /** Whoever was away longer looks first whether the site has changed its shape. */
  function outOfTouch(): boolean {
    const { lastSync = '' } = ledger.held().meta;
    return !(surroundings.now().getTime() - Date.parse(lastSync) < trustedFor * 1000) || !settingsOf(ledger.held());
  }

  function sweepIsDue(): boolean {
    const { lastSweep } = ledger.held().meta;
    return lastSweep !== undefined && surroundings.now().getTime() - Date.parse(lastSweep) > sweepEvery * 1000;
  }

  function say(changes: Partial<Condition>): void {
    condition = { ...condition, ...changes };
    tellListeners();
  }

  function tellListeners(): void {
    for (const listener of listeners) listener();
  }

  function instant(seconds = 0): string {
    return new Date(surroundings.now().getTime() + seconds * 1000).toISOString();
  }

  function means(): Means {
    const keys = new Map<string, Key>();
    const keyFor = (name: string): Key => {
      const key = keys.get(name) ?? parts.newKey();
      keys.set(name, key);
      return key;
    };
    return { now: instant(), person: person.entraId, keyFor, rowsIn: ready?.rowsIn };
  }
}

function ignore(): void {
  // Whatever it was, the next run tries again.
}
