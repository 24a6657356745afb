import type { CommentEvent } from '../domain/comment';
import { threadsOf } from '../domain/conversation';
import { newlyMentioned, remarkKeyOf } from '../domain/mentions';
import { isSamePerson } from '../domain/people';
import { outlineOf } from '../domain/planView';
import type { Key } from '../domain/record';
import type { Snapshot } from '../domain/snapshot';
import { Fault, isFault } from '../graph/faults';
import { isPassing } from './answers';
import type { Notice, Pending } from './held';
import type { Reach } from './reach';
import { said } from './said';
import type { Telling } from './telling';
import type { Step, Work } from './work';

/** Tries that reach nobody before the person is asked; the wait between two grows fourfold from a minute. */
const mostTries = 5;

/**
 * Tries without an answer. One repeat: a leader who is not told is worse than one who is told twice, and the repeat carries
 * the same name, by which Teams replaces the first.
 */
const mostUnheard = 2;

const minute = 60_000;

/**
 * Notes whom to tell as soon as the tenant has what this person said, in the very step that takes its answer in. Until then
 * the waiting comment itself is the note.
 */
export function oweNotices(work: Work, telling: Telling | undefined): void {
  if (telling === undefined) return;
  for (const pending of work.began.pending.values()) {
    const event = spoken(pending);
    if (event === undefined || work.pending('comment', event.key)?.create || !work.row('comment', event.key)) continue;
    const others = [...work.began.rows.comment.values()].map(({ record }) => record as CommentEvent);
    for (const person of newlyMentioned(event, others)) {
      const own = work.began.rows.person.get(person)?.record as { entraId: string } | undefined;
      if (!isSamePerson(own, telling.person)) owe(work, remarkKeyOf(event), event.actionKey, person);
    }
  }
}

/** Sends what is owed. One fault that may pass ends the round; the next run goes on. */
export async function sendNotices(reach: Reach): Promise<void> {
  const { ledger, telling } = reach;
  if (telling === undefined) return;
  let owed: [string, Notice][] = [];
  // As the device has them: another page may have told somebody a moment ago, and this one has not heard of it.
  await ledger.keep((work) => void (owed = Object.entries(work.meta().notices ?? {})));
  for (const [name, notice] of owed) {
    if (notice.because || notice.after > reach.means().now) continue;
    // Not forgotten: a further correction may mention the same person again.
    if (isTakenBack(ledger.snapshot(), notice)) continue;
    // A page that died between sending and the answer leaves its try unheard.
    if (notice.unheard >= mostUnheard) await ledger.keep(put(name, { because: said(silence) }));
    else if (!(await sendOne(reach, telling, name, notice))) return;
  }
}

/** Lets what was given up be tried anew. */
export function tellAgain(name: string): Step {
  return put(name, { tries: 0, unheard: 0, after: '', because: undefined });
}

/** Forgets a notice. */
export function letBe(name: string): Step {
  return (work) => {
    const { [name]: _gone, ...others } = work.meta().notices ?? {};
    work.putMeta({ notices: others });
  };
}

const silence = new Fault('offline', 'No answer came to the notice');

function spoken({ kind, create, after }: Pending): CommentEvent | undefined {
  const event = kind === 'comment' && create ? (after as CommentEvent) : undefined;
  return event?.mentions.length ? event : undefined;
}

function owe(work: Work, remark: Key, actionKey: Key, person: Key): void {
  const { notices = {} } = work.meta();
  const name = `${remark}/${person}`;
  if (notices[name]) return;
  work.putMeta({ notices: { ...notices, [name]: { remark, actionKey, person, tries: 0, unheard: 0, after: '' } } });
}

/** Whether it makes sense to go on with the next. */
async function sendOne(reach: Reach, { notify }: Telling, name: string, notice: Notice): Promise<boolean> {
  const { ledger } = reach;
  const snapshot = ledger.snapshot();
  let gone = false;
  const going = async (): Promise<void> => {
    await ledger.keep(put(name, { unheard: notice.unheard + 1 }));
    gone = true;
  };
  try {
    const person = snapshot.person.get(notice.person)?.record;
    if (!person?.entraId) throw new Fault('missing', 'Nobody in Microsoft 365 is known by this name', { code: 'noEntraId' });
    if (person.left) throw new Fault('missing', 'The person has left', { code: 'hasLeft' });
    const subPage = `action/${notice.actionKey}`;
    await notify({ to: person.entraId, ref: refOf(snapshot, notice.actionKey), subPage, name }, going);
    await ledger.keep(letBe(name));
    return true;
  } catch (thrown) {
    const fault = isFault(thrown) ? thrown : new Fault('broken', String(thrown));
    await ledger.keep(put(name, afterFault(notice, fault, gone, reach.means().now)));
    return !isPassing(fault) || fault.kind === 'needsConsent';
  }
}

/** Whether the comment as it reads now, with corrections that still wait, turns to the person no longer. */
function isTakenBack(snapshot: Snapshot, { remark, actionKey, person }: Notice): boolean {
  const said = threadsOf(snapshot, actionKey).flatMap((thread) => [thread, ...thread.replies]);
  const now = said.find(({ key }) => key === remark);
  return now !== undefined && !now.mentions.includes(person);
}

function afterFault(notice: Notice, fault: Fault, gone: boolean, now: string): Partial<Notice> {
  const { status } = fault.facts;
  // What went without a right that is still good was turned away before the sign-in was asked for another.
  const refused = fault.kind === 'needsConsent' || fault.kind === 'signedOut';
  const heard = !gone || refused || (status !== undefined && status < 500) || status === 503;
  const unheard = notice.unheard + (heard ? 0 : 1);
  const tries = notice.tries + (heard ? 1 : 0);
  const final = fault.kind === 'needsConsent' || !isPassing(fault) || tries >= mostTries || unheard >= mostUnheard;
  const pause = Math.max(minute * 4 ** (tries - 1), (fault.facts.retryAfter ?? 0) * 1000, minute);
  return { tries, unheard, after: new Date(Date.parse(now) + pause).toISOString(), because: final ? said(fault) : undefined };
}

function put(name: string, changes: Partial<Notice>): Step {
  return (work) => {
    const { notices = {} } = work.meta();
    const notice = notices[name];
    if (notice) work.putMeta({ notices: { ...notices, [name]: { ...notice, ...changes } } });
  };
}

/** The number by which people know the action in its plan. */
function refOf(snapshot: Snapshot, actionKey: Key): string {
  const planKey = snapshot.action.get(actionKey)?.record.planKey ?? '';
  const actions = outlineOf(snapshot, planKey)?.objectives.flatMap((objective) => objective.actions) ?? [];
  return actions.find(({ kept }) => kept.record.key === actionKey)?.ref ?? '';
}
