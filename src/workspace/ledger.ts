import type { Snapshot } from '../domain/snapshot';
import type { Device } from './device';
import { apply, isOtherLife, nothingHeld } from './held';
import type { Delta, Held } from './held';
import { placesIn, showAll, showChanged } from './shown';
import type { Place } from './shown';
import type { Step } from './work';
import { join, placesOf, without, workOut, workOutAll } from './workedOut';
import type { WorkedOut } from './workedOut';

/** Tells the person's other open pages what this one has kept. */
export interface Channel {
  post(message: Message): void;
  /** Answers how to stop. */
  listen(hear: (message: Message) => void): () => void;
}

/** One page's change for the others: what it kept, or that everything of a life was forgotten (`true`: by an older program). */
export type Message = { kept: Delta } | { wiped: string | true };

/** What is held, in step with the device and with the person's other pages. */
export interface Ledger {
  /** What is safe on the device. */
  held(): Held;
  /** What the screens see: with steps in it that are still being kept. */
  snapshot(): Snapshot;
  /** With those steps, too. */
  expected(): Held;
  /** Shows a step at once and keeps it; resolves when it is safe. When it cannot be kept it is shown no longer. */
  show(step: Step): Promise<void>;
  /** Keeps a step, then shows it. */
  keep(step: Step): Promise<void>;
  wipe(): Promise<void>;
  close(): void;
}

/** What a ledger calls: `changed` after each change of what is shown, `wiped` when this page or another has forgotten everything. */
export interface Heed {
  changed: () => void;
  wiped: () => void;
}

/**
 * Loads the device and follows it from then on. After a wipe nothing is kept any more, whatever was still under way: a page
 * that slept through it finds that the device leads another life by now, and leaves that alone.
 */
export async function openLedger(device: Device, channel: Channel, newLife: () => string, heed: Heed): Promise<Ledger> {
  const { changed, wiped } = heed;
  let held = await device.load(newLife());
  let expected = held;
  let snapshot = showAll(held);
  let showing: readonly WorkedOut[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let over = false;
  const stop = channel.listen(hear);

  function queue<T>(act: () => Promise<T>): Promise<T> {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  }

  /** Works out again what is shown on top of what is kept; `places` are those that may look different. */
  function reckon(places: Place[]): void {
    const before = showing;
    showing = workOutAll(showing, held);
    expected = showing.at(-1)?.after ?? held;
    snapshot = showChanged(snapshot, expected, [...places, ...[...before, ...showing].flatMap(placesOf)]);
    changed();
  }

  /** Keeps in one change what `pick` works out on what the device holds when it is its turn. */
  async function keepNow(pick: (base: Held) => readonly WorkedOut[]): Promise<void> {
    if (over) throw letGo();
    let base = held;
    let picked: readonly WorkedOut[] = [];
    const delta = await device.change(
      () => held.meta,
      (fresh) => {
        base = fresh ?? held;
        if (isOtherLife(base.meta, held.meta)) {
          forget();
          throw new Error('The device was wiped meanwhile');
        }
        picked = pick(base);
        return named(join(picked), held);
      },
    );
    const steps = new Set(picked.map(({ step }) => step));
    const places = [...placesIn(delta, base), ...(base === held ? [] : everyPlace(held, base))];
    places.push(...showing.filter(({ step }) => steps.has(step)).flatMap(placesOf));
    held = { ...picked.at(-1)!.after, meta: delta.meta };
    channel.post({ kept: delta });
    showing = showing.filter(({ step }) => !steps.has(step));
    reckon(places);
  }

  /** Keeps a shown step with all that wait behind it, so that fast hands never outrun the device; alone where they cannot be kept. */
  async function keepShown(step: Step): Promise<void> {
    if (!over && !showing.some((one) => one.step === step)) return;
    await keepNow((base) => workOutAll(showing, base)).catch((thrown: unknown) => {
      if (showing.length < 2) throw thrown;
      return keepNow((base) => workOutAll(showing.slice(0, 1), base));
    });
  }

  async function hearKept(delta: Delta): Promise<void> {
    const elsewhere = isOtherLife(delta.meta, held.meta);
    if (over || (!elsewhere && delta.meta.seq <= held.meta.seq)) return;
    const base = !elsewhere && delta.meta.seq === held.meta.seq + 1 ? held : await device.load();
    if (isOtherLife(base.meta, held.meta)) return forget();
    const places = base === held ? placesIn(delta, held) : everyPlace(held, base);
    held = base === held ? apply(held, delta) : base;
    reckon(places);
  }

  function hear(message: Message): void {
    if ('kept' in message) void queue(() => hearKept(message.kept)).catch(() => undefined);
    // What was still under way here is refused by the device, which leads another life since.
    else if (message.wiped === true || message.wiped === held.meta.life) void queue(() => Promise.resolve(forget()));
  }

  function forget(): void {
    over = true;
    held = nothingHeld;
    showing = [];
    expected = held;
    snapshot = showAll(held);
    wiped();
    changed();
  }

  return {
    held: () => held,
    expected: () => expected,
    snapshot: () => snapshot,
    show(step) {
      if (over) return Promise.reject(letGo());
      const shown = workOut(step, expected);
      showing = [...showing, shown];
      expected = shown.after;
      snapshot = showChanged(snapshot, expected, placesOf(shown));
      changed();
      return queue(() => keepShown(step)).catch((thrown: unknown) => {
        const lost = showing.find((one) => one.step === step);
        if (lost) {
          const places = showing.flatMap(placesOf);
          showing = without(lost, showing, held);
          reckon(places);
        }
        throw thrown;
      });
    },
    keep: (step) => queue(() => keepNow((base) => [workOut(step, base)])),
    async wipe() {
      const { life } = held.meta;
      await queue(async () => {
        await device.wipe(newLife());
        forget();
      });
      channel.post({ wiped: life ?? true });
    },
    close() {
      stop();
      // After what is still being kept, and nothing opens the device again.
      void queue(() => {
        over = true;
        device.close();
        return Promise.resolve();
      });
    },
  };
}

function letGo(): Error {
  return new Error('The page has let go of the device');
}

/** A database that was deleted under the page has lost the name of its life. */
function named(delta: Delta, { meta: { life } }: Held): Delta {
  return { ...delta, meta: { life, ...delta.meta } };
}

/** Where what was held and what is found to be held may differ: anywhere. */
function everyPlace(one: Held, other: Held): Place[] {
  return [one, other].flatMap((held) => {
    const everything: Delta = {
      rows: Object.entries(held.rows).flatMap(([kind, map]) =>
        [...map.keys()].map((key) => ({ kind: kind as never, key, kept: undefined })),
      ),
      pending: [...held.pending].map(([id, pending]) => ({ id, pending })),
      clashes: [],
      meta: held.meta,
    };
    return placesIn(everything, held);
  });
}
