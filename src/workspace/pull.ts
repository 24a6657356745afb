import { sameValue } from '../domain/editing';
import type { Key, Kind } from '../domain/record';
import type { Settings } from '../domain/settings';
import { Fault } from '../graph/faults';
import type { Ask, Reading } from '../lists/site';
import { absorb, dropCursor, purge, startFollowing } from './absorb';
import { isPassing } from './answers';
import { asksForChanges, asksForMissing, asksForPresence, planKinds } from './asks';
import { settingsOf } from './settings';
import type { Means } from './drafts';
import { oweNotices } from './notices';
import type { Reach } from './reach';
import { learnClashes } from './sharing';
import type { Step, Work } from './work';

/** How a pull went: lists that did not open, the first fault that may pass by itself. */
export interface Pulled {
  unreadable: Partial<Record<Kind, Fault>>;
  fault?: Fault;
}

type Answers = readonly { ask: Ask; answer: Reading | Fault }[];

/** Rounds of reading in one pull; more would mean that the lists change faster than they can be read. */
const mostRounds = 4;

/**
 * Brings in what changed in the tenant. One round trip when this device knows the site; on the very first opening the
 * settings come before it, and without a current plan in them the plans do, too. Throws a Fault when nothing came.
 */
export async function pull(reach: Reach, sweep: boolean): Promise<Pulled> {
  const { ledger } = reach;
  const closed = new Map<Kind, Fault>();
  let fault: Fault | undefined;
  let asks = settingsOf(ledger.held())
    ? [...asksForChanges(ledger.held(), new Set()), ...(sweep ? asksForPresence(ledger.held()) : [])]
    : [];
  if (asks.length === 0) await readSettings(reach);
  asks.push(...asksForMissing(ledger.held(), new Set()));
  for (let round = 0; round < mostRounds && asks.length > 0 && !fault; round++) {
    const answers = await read(reach, asks);
    if (sweep && round === 0) await ledger.keep((work) => missRestored(work, answers));
    for (const { ask, answer } of answers) {
      if (!(answer instanceof Fault)) continue;
      if (isClosed(answer)) closed.set(ask.kind, answer);
      // A list that cannot tell its changes is read whole in the next round.
      else if (ask.want !== 'changes' || isPassing(answer)) fault ??= answer;
    }
    if (closed.get('settings')?.kind === 'missing') await readSettings(reach).then(() => closed.delete('settings'));
    asks = asksForMissing(ledger.held(), new Set(closed.keys()));
  }
  const now = reach.means().now;
  if (!fault)
    await ledger.keep((work) => work.putMeta({ lastSync: now, ...((sweep || !work.meta().lastSweep) && { lastSweep: now }) }));
  return { unreadable: Object.fromEntries(closed), fault };
}

/** Brings in what changed in some lists of which this device knows since when. Throws the Fault of whichever did not answer. */
export async function pullOf(reach: Reach, kinds: readonly Kind[]): Promise<void> {
  const asks = asksForChanges(reach.ledger.held(), new Set()).filter(({ kind }) => kinds.includes(kind));
  if (asks.length > 0) throwFirst(await read(reach, asks));
}

/** Reads one plan in full. Throws the Fault of whichever of its lists did not answer. */
export async function pullPlan(reach: Reach, planKey: Key): Promise<void> {
  const answers = await read(
    reach,
    planKinds.map((kind): Ask => ({ kind, want: 'ofPlan', planKey })),
  );
  throwFirst(answers);
}

/** Reads what happened to one record. */
export async function pullHistory(reach: Reach, recordKey: Key): Promise<void> {
  throwFirst(await read(reach, [{ kind: 'history', want: 'ofRecord', recordKey }]));
}

/** Reads what happened to everything in one plan. */
export async function pullPlanHistory(reach: Reach, planKey: Key): Promise<void> {
  throwFirst(await read(reach, [{ kind: 'history', want: 'ofPlan', planKey }]));
}

/** Reads rows for themselves. */
export async function read(reach: Reach, asks: readonly Ask[], then: Step = () => undefined): Promise<Answers> {
  const { ledger, site } = reach;
  const settings = settingsOf(ledger.held()) ?? (await readSettings(reach));
  const readings = await site.read(asks, settings);
  const answers = asks.map((ask, at) => ({ ask, answer: readings[at]! }));
  const means = reach.means();
  // The screen need not wait until the device has it: what is lost can be asked again.
  await ledger.show((work) => {
    takeIn(work, answers, means);
    learnClashes(work, reach.person);
    then(work);
    oweNotices(work, reach.telling);
  });
  return answers;
}

async function readSettings({ site, ledger }: Reach): Promise<Settings> {
  const kept = await site.readSettings();
  await ledger.keep((work) => {
    forgetMovedLists(work, kept.record);
    for (const key of work.began.rows.settings.keys()) work.putRow('settings', key, undefined);
    work.putRow('settings', kept.record.key, kept);
  });
  return kept.record;
}

function takeIn(work: Work, answers: Answers, means: Means): void {
  for (const { ask, answer } of answers) {
    if (ask.kind === 'settings' && !(answer instanceof Fault) && answer.rows[0])
      forgetMovedLists(work, answer.rows[0].record as Settings);
  }
  const whole = answers.filter(({ ask }) => ask.want !== 'ofPlan' || isWhole(answers, ask.planKey));
  const opened = whole.flatMap(({ ask }) => (ask.want === 'ofPlan' && ask.kind !== 'history' ? [ask.planKey] : []));
  const plans = new Set([...work.meta().plans, ...opened]);
  if (plans.size > work.meta().plans.length) work.putMeta({ plans: [...plans] });
  for (const { ask, answer } of whole) {
    if (!(answer instanceof Fault)) absorb(work, ask, answer, means);
    else if (answer.kind === 'forbidden') purge(work, ask.kind);
    else if (answer.kind === 'missing' && ask.want !== 'row') dropCursor(work, ask.kind);
    else if (ask.want === 'changes' && !isPassing(answer)) dropCursor(work, ask.kind);
  }
  for (const kind of planKinds) startFollowing(work, kind, plansIn(whole, kind));
}

/** What was read of one list, by plan. */
function plansIn(answers: Answers, kind: Kind): Map<Key, Reading> {
  return new Map(
    answers.flatMap(({ ask, answer }) =>
      ask.kind === kind && ask.want === 'ofPlan' && !(answer instanceof Fault) ? [[ask.planKey, answer] as const] : [],
    ),
  );
}

/** A plan is on this device when each of its lists has answered, if only to say that it is closed to this person. */
function isWhole(answers: Answers, planKey: Key): boolean {
  const parts = answers.filter(({ ask }) => ask.want === 'ofPlan' && ask.planKey === planKey);
  return parts.every(({ answer }) => !(answer instanceof Fault) || isClosed(answer));
}

function isClosed(fault: Fault): boolean {
  return fault.kind === 'forbidden' || fault.kind === 'missing';
}

/**
 * A row that comes back from SharePoint's recycle bin keeps the moment it was last changed, so that no reading of changes names
 * it. A list that has more rows which this device does not hold than at the last sweep is read anew.
 */
function missRestored(work: Work, answers: Answers): void {
  const unheld = { ...work.meta().unheld };
  for (const { ask, answer } of answers) {
    if (ask.want !== 'presence' || answer instanceof Fault) continue;
    const here = new Set([...work.began.rows[ask.kind].values()].map(({ item }) => item));
    const count = answer.present!.filter(({ item }) => !here.has(item)).length;
    if (count > (unheld[ask.kind] ?? count)) dropCursor(work, ask.kind);
    unheld[ask.kind] = count;
  }
  work.putMeta({ unheld });
}

/** A list that was made anew has other rows under other numbers: it is read anew. */
function forgetMovedLists(work: Work, next: Settings): void {
  const now = settingsOf(work.began);
  if (!now || sameValue(now.lists, next.lists)) return;
  for (const kind of Object.keys(next.lists) as Kind[]) if (now.lists[kind] !== next.lists[kind]) dropCursor(work, kind);
}

function throwFirst(answers: Answers): void {
  for (const { answer } of answers) if (answer instanceof Fault) throw answer;
}
