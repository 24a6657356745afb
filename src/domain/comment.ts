import type { Instant } from './day';
import type { Key } from './record';

/** What somebody may do in a conversation: begin it, reply, correct their own words, settle it, take that back. */
export const commentActs = ['comment', 'reply', 'correct', 'resolve', 'reopen'] as const;
export type CommentAct = (typeof commentActs)[number];

/** One thing a leader did in the conversation about an action. Events are only ever added. */
export interface CommentEvent {
  key: Key;
  planKey: Key;
  actionKey: Key;
  act: CommentAct;
  /** The comment a reply, correction, resolve or reopen is about; empty for a new comment. */
  about: Key;
  text: string;
  /** Which of the school's people it turns to. */
  mentions: Key[];
  /** Why words that look like one pupil's may stay; empty where none do. */
  reason: string;
  /** When the person wrote it, by their own device. */
  at: Instant;
}
