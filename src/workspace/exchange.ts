import type { Visit } from '../domain/lastHere';
import type { Key, Kind } from '../domain/record';
import { rowsIn } from './merging';
import { letBe, sendNotices, tellAgain } from './notices';
import { pull, pullHistory, pullPlan, pullPlanHistory } from './pull';
import type { Pulled } from './pull';
import type { Reach } from './reach';
import { clearDoubts, push } from './push';
import { learnRights } from './rights';
import type { Pushed } from './push';
import { abandoning, forgetRefusals, retrying, settling } from './settle';
import { follow, type InTurn } from './follow';
import type { Surroundings } from './rhythm';
import { shareVisit } from './visits';
import type { Erased, Found, WordsPlace } from './workspace';

/** The part of the workspace that talks to the site, one round of it at a time. Each throws a Fault. */
export interface Exchange {
  /** Brings in what changed in the tenant; `sweep` also looks for rows deleted in SharePoint itself. */
  pull(sweep: boolean): Promise<Pulled>;
  pullPlan(planKey: Key): Promise<void>;
  pullHistory(recordKey: Key): Promise<void>;
  pullPlanHistory(planKey: Key): Promise<void>;
  learnRights(): Promise<void>;
  /** Answers whether there is something to send. */
  shareVisit(visit: Visit): Promise<boolean>;
  /** Sends one round trip of what was last changed by this instant. */
  push(changedBy: string): Promise<Pushed>;
  clearDoubts(): Promise<void>;
  /** Looks at some lists more often than at all; answers how to stop. Never throws a Fault. */
  follow(kinds: readonly Kind[], surroundings: Surroundings, inTurn: InTurn): () => void;
  findWords(words: string): Promise<Found>;
  eraseWords(words: string, places: readonly WordsPlace[]): Promise<Erased>;
  /** Tells people that they are mentioned in what the tenant has accepted. One page at a time; never throws a Fault. */
  sendNotices(): Promise<void>;
  tellAgain(untold: string): Promise<void>;
  letBe(untold: string): Promise<void>;
  rowsIn: typeof rowsIn;
  /** How a clash, or a change that was refused, is put an end to; nothing on the first screen does. */
  settling: typeof settling;
  retrying: typeof retrying;
  abandoning: typeof abandoning;
  forgetRefusals: typeof forgetRefusals;
}

/** The exchange between a device and a site. */
export function createExchange(reach: Reach): Exchange {
  return {
    pull: (sweep) => pull(reach, sweep),
    pullPlan: (planKey) => pullPlan(reach, planKey),
    pullHistory: (recordKey) => pullHistory(reach, recordKey),
    pullPlanHistory: (planKey) => pullPlanHistory(reach, planKey),
    learnRights: () => learnRights(reach),
    shareVisit: (visit) => shareVisit(reach, visit),
    push: (changedBy) => push(reach, changedBy),
    clearDoubts: () => clearDoubts(reach),
    follow: (kinds, surroundings, inTurn) => follow(reach, kinds, surroundings, inTurn),
    // Rare: fetched when it is asked for.
    findWords: async (words) => (await import('./erase')).findWords(reach, words),
    eraseWords: async (words, places) => (await import('./erase')).eraseWords(reach, words, places),
    sendNotices: () => sendNotices(reach),
    tellAgain: (untold) => reach.ledger.show(tellAgain(untold)),
    letBe: (untold) => reach.ledger.show(letBe(untold)),
    rowsIn,
    settling,
    retrying,
    abandoning,
    forgetRefusals,
  };
}
