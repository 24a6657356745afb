import type { CommentEvent } from './comment';
import type { Instant } from './day';
import type { Author, Kept, Key } from './record';
import type { Snapshot } from './snapshot';
import { byWriting, writtenAt } from './writing';

/** A comment as it reads now. `author` is missing until the tenant has accepted it. */
export interface Remark {
  key: Key;
  text: string;
  at: Instant;
  author?: Author;
  /** Which of the school's people it turns to. */
  mentions: readonly Key[];
  /** Why words that look like one pupil's may stay; empty where none do. */
  reason: string;
  corrected: boolean;
  waiting: boolean;
}

/** A comment with its replies, and whether it is settled. */
export interface Thread extends Remark {
  replies: Remark[];
  resolved: boolean;
  resolvedBy?: Author;
}

/** The conversation about one action, oldest thread first, with corrections and settlements applied. */
export function threadsOf(snapshot: Snapshot, actionKey: Key): Thread[] {
  const events = [...snapshot.comment.values()].filter((kept) => kept.record.actionKey === actionKey).sort(byWriting);
  const threads = new Map<Key, Thread>();
  const remarks = new Map<Key, Remark>();
  for (const kept of events.filter(({ record }) => record.act === 'comment')) {
    const thread: Thread = { ...remarkOf(kept), replies: [], resolved: false };
    threads.set(thread.key, thread);
    remarks.set(thread.key, thread);
  }
  for (const kept of events.filter(({ record }) => record.act === 'reply')) {
    const reply = remarkOf(kept);
    threads.get(kept.record.about)?.replies.push(reply);
    remarks.set(reply.key, reply);
  }
  for (const kept of events) settle(kept, threads, remarks);
  return [...threads.values()];
}

/** Whether a comment waits for this person's word: it or a reply mentions them, and they have not replied since. */
export function awaits(thread: Thread, person: Key | undefined, entraId: string): boolean {
  if (person === undefined || thread.resolved) return false;
  const said = [thread, ...thread.replies];
  const mine = said.findLastIndex(({ author }) => author === undefined || author.entraId === entraId);
  return said.slice(mine + 1).some(({ mentions }) => mentions.includes(person));
}

function settle(kept: Kept<CommentEvent>, threads: Map<Key, Thread>, remarks: Map<Key, Remark>): void {
  const { act, about, text, mentions, reason } = kept.record;
  const remark = remarks.get(about);
  if (act === 'correct' && remark && mayCorrect(remark, kept)) Object.assign(remark, { text, mentions, reason, corrected: true });
  const thread = threads.get(about);
  if (!thread || (act !== 'resolve' && act !== 'reopen')) return;
  Object.assign(thread, { resolved: act === 'resolve', resolvedBy: act === 'resolve' ? kept.author : undefined });
}

/** People correct their own words only; a correction by somebody else is left unapplied wherever it came from. */
function mayCorrect(remark: Remark, correction: Kept<CommentEvent>): boolean {
  return remark.author === undefined || correction.author === undefined || remark.author.entraId === correction.author.entraId;
}

function remarkOf(kept: Kept<CommentEvent>): Remark {
  return {
    key: kept.record.key,
    text: kept.record.text,
    at: writtenAt(kept),
    author: kept.author,
    mentions: kept.record.mentions,
    reason: kept.record.reason,
    corrected: false,
    waiting: kept.waiting ?? false,
  };
}
