import type { Kept } from '../domain/record';
import type { Reminder, SentReminder } from '../domain/reminder';
import type { OwedReminder } from '../domain/remindersDue';
import { isFault } from '../graph/faults';
import { messageOf, type AdaptiveCard } from './adaptiveCard';
import { cardFaults } from './cardFaults';
import { claim, mark, type Log } from './claim';
import { faultWords } from './faultWords';
import type { Secret } from './secret';
import { postMessage, type WebhookDoor } from './webhook';

/** A card on its way to the channel. */
export interface Parcel {
  owed: OwedReminder;
  /** Its row in the log so far. */
  known: Kept<Reminder> | undefined;
  /** It went out already, and its row in the log is gone. */
  sentBefore: boolean;
  card: AdaptiveCard;
  webhook: Secret;
}

/** What became of it: sent by this run, left to another run, or failed for a reason in words. */
export interface Posted {
  owed: OwedReminder;
  sent?: SentReminder;
  others: boolean;
  because: string;
}

/**
 * Claims a card, sends it and marks it accepted, in this order, so that a run that ends anywhere in between leaves the card
 * owed. One that cannot even be claimed holds back no other. Throws what is no Fault.
 */
export async function postOwed(log: Log, { owed, known, sentBefore, card, webhook }: Parcel, door: WebhookDoor): Promise<Posted> {
  const faults = cardFaults(card);
  if (faults.length > 0) return failed(owed, `The card was not fit to be sent: ${faults.join('; ')}.`);
  const claimed = await claim(log, owed, { known, sentBefore }).catch((thrown: unknown) => {
    if (isFault(thrown)) return failed(owed, faultWords(thrown));
    throw thrown;
  });
  if (claimed !== undefined && 'others' in claimed) return claimed;
  if (claimed === undefined) return { owed, others: true, because: '' };
  const delivery = await postMessage(webhook, messageOf(card), door);
  const at = log.now().toISOString();
  const { mayRepeat } = claimed.record;
  const because = delivery.outcome === 'accepted' ? '' : delivery.because;
  const how: Partial<Reminder> =
    delivery.outcome === 'accepted'
      ? { state: 'accepted', acceptedAt: at }
      : { state: 'failed', because, mayRepeat: mayRepeat || delivery.outcome === 'unknown' };
  const trouble = await mark(log, claimed, how).then(
    () => '',
    (thrown: unknown) => `${delivery.outcome === 'accepted' ? unmarked : because} ${faultWords(thrown)}`,
  );
  if (delivery.outcome !== 'accepted') return failed(owed, trouble || because);
  return { owed, sent: { stage: owed.stage, due: owed.due, at }, others: false, because: trouble };
}

const unmarked = 'The card was posted and the log could not be told so, so it may be posted again.';

function failed(owed: OwedReminder, because: string): Posted {
  return { owed, others: false, because };
}
