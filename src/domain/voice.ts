import type { Day } from './day';
import type { Key } from './record';

/** Whose voice it is. */
export const voiceOwners = ['pupils', 'families', 'staff'] as const;
export type VoiceOwner = (typeof voiceOwners)[number];

/** How it was heard. */
export const voiceMethods = ['survey', 'walk', 'forum', 'interviews', 'other'] as const;
export type VoiceMethod = (typeof voiceMethods)[number];

/** What pupils, families or staff said, as a group and without names. */
export interface Voice {
  key: Key;
  /** The review it was gathered for; empty for none. */
  questionReviewKey: Key;
  whose: VoiceOwner;
  heard: Day | null;
  /** The survey, walk or forum by its name, `Pupil survey, autumn 2026`; empty where it has none. */
  occasion: string;
  theme: string;
  method: VoiceMethod;
  /** How many took part; null where nobody counted. */
  howMany: number | null;
  message: string;
  /** The finding that it speaks for; empty for none. */
  findingKey: Key;
  removed: boolean;
}
