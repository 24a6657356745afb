import { readRetryAfter, secondsBeforeRepeat } from '../graph/repeat';
import type { CardMessage } from './adaptiveCard';
import type { Secret } from './secret';

/** What became of a card. `unknown`: nobody knows whether it was posted. `because` is in words for people. */
export type Delivery =
  | { outcome: 'accepted' }
  | { outcome: 'refused'; because: string }
  | { outcome: 'unknown'; because: string };

/** What the way out needs. */
export interface WebhookDoor {
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  wait: (milliseconds: number) => Promise<void>;
  now: () => Date;
}

/** Hosts of workflows with a webhook, by the end of their name. Old Office 365 connectors are not among them. */
const hosts = ['.environment.api.powerplatform.com', '.logic.azure.com'];

/** Whether a card may be sent to this address: Microsoft's own host over https, and no name or password before it. */
export function isWebhook(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  const known = hosts.some((host) => hostname.endsWith(host));
  return protocol === 'https:' && known && port === '' && username === '' && password === '';
}

/**
 * Posts one message. The address is a secret that alone lets people post, so whatever the network says about it stays here:
 * nothing of it is thrown or answered. 202 means queued. Waits where the workflow asks for it, within the bounds of Graph's.
 */
export async function postMessage(address: Secret, message: CardMessage, door: WebhookDoor): Promise<Delivery> {
  if (!isWebhook(address.reveal())) return { outcome: 'refused', because: texts.wrongAddress };
  for (let tries = 1; ; tries++) {
    const answer = await send(address, message, door);
    if (answer === undefined) return { outcome: 'unknown', because: texts.silence };
    if (answer.status >= 200 && answer.status < 300) return { outcome: 'accepted' };
    const seconds = secondsBeforeRepeat(answer, tries, false);
    if (seconds === undefined) return refusal(answer);
    await door.wait(seconds * 1000);
  }
}

interface Answer {
  status: number;
  retryAfter?: number;
}

async function send(address: Secret, message: CardMessage, { fetch, now }: WebhookDoor): Promise<Answer | undefined> {
  const headers = { 'Content-Type': 'application/json' };
  const init: RequestInit = { method: 'POST', headers, body: JSON.stringify(message), redirect: 'manual' };
  try {
    const { status, headers: given, body } = await fetch(address.reveal(), init);
    await body?.cancel().catch(() => undefined);
    return { status, retryAfter: readRetryAfter(given.get('retry-after'), now().getTime()) };
  } catch {
    return undefined;
  }
}

function refusal({ status, retryAfter }: Answer): Delivery {
  if (status === 429 || (status === 503 && retryAfter !== undefined)) return { outcome: 'refused', because: texts.busy };
  if (status >= 500) return { outcome: 'unknown', because: texts.silence };
  if (status === 401 || status === 403) return { outcome: 'refused', because: texts.notAdmitted };
  const because = status === 400 || status === 404 ? texts.switchedOff : `${texts.refused} (${status}).`;
  return { outcome: 'refused', because };
}

const texts = {
  wrongAddress: 'The address of the channel’s workflow is not one of Microsoft’s, so nothing was sent to it.',
  silence: 'No answer came from the channel’s workflow. The card may be in the channel; it is sent again on the next run.',
  busy: 'The channel’s workflow was busy. The card is sent again on the next run.',
  notAdmitted: 'The channel’s workflow refused the card: its address has changed, or who may call it.',
  switchedOff: 'The channel’s workflow refused the card: it may have been switched off or deleted.',
  refused: 'The channel’s workflow refused the card',
};
