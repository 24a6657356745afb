import type { Sandbox } from '../../src/sandbox/sandbox';
import type { Fault, SeenCall } from '../../src/sandbox/weather';
import type { Count } from './figures';
import type { Random } from './random';

/** How likely each fault is: of a request, and of one part of a batch. */
const whole = {
  none: 100,
  throttled: 2,
  unavailable: 2,
  requestLost: 4,
  answerLost: 6,
  tokenExpired: 2,
  claims: 1,
  rightRemoved: 0.5,
};
/** Of a card on its way to the channel. */
const card = { none: 40, throttled: 8, unavailable: 8, requestLost: 12, answerLost: 14 };
/** Of the job's requests to the lists, so that it comes to sending most of the time. */
const lists = { ...whole, none: 300 };
const part = { none: 300, throttled: 3, unavailable: 3, rightRemoved: 1.5 };

/** Bad weather over the whole tenant until it is cleared. `offline` says who has no network at all. */
export function startStorm(sandbox: Sandbox, random: Random, count: Count, offline: (who: string) => boolean): void {
  sandbox.weather.each((call) => {
    if (call.person === 'ivy') return undefined;
    const fault = draw(call, random, offline);
    if (fault) count(`${isCard(call) ? 'card' : call.batched ? 'part' : 'request'} ${fault.kind}`);
    return fault;
  });
}

function draw(call: SeenCall, random: Random, offline: (who: string) => boolean): Fault | undefined {
  if (!call.batched && call.person && offline(call.person)) return { kind: 'offline' };
  const kind = isCard(call)
    ? random.weighed(card)
    : call.batched
      ? random.weighed(part)
      : random.weighed(call.person ? whole : lists);
  if (kind === 'none') return undefined;
  if (kind === 'throttled') return { kind, retryAfter: random.between(1, 40) };
  if (kind === 'unavailable') return random.chance(0.5) ? { kind, retryAfter: random.between(1, 20) } : { kind };
  return { kind };
}

function isCard({ path }: SeenCall): boolean {
  return path.startsWith('/powerautomate/');
}
