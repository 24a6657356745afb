import { createGraph } from '../graph/createGraph';
import { openSite } from '../lists/openSite';
import type { Site } from '../lists/site';
import type { Job, School } from './job';
import type { WebhookDoor } from './webhook';

/** A school's lists and its channel, for as long as a signal allows. */
export interface Bounded {
  site: Site;
  door: WebhookDoor;
}

/** Opens both so that nothing is sent, and nothing waited for, once the signal says stop. */
export function openBounded(school: School, { fetch, wait, now }: Job, signal: AbortSignal): Bounded {
  const door: WebhookDoor = {
    fetch: async (address, init) => {
      signal.throwIfAborted();
      return unlessStopped(fetch(address, { ...init, signal }), signal);
    },
    wait: async (milliseconds) => unlessStopped(wait(milliseconds), signal),
    now,
  };
  const getToken: School['getToken'] = (need) => unlessStopped(school.getToken(need), signal);
  const graph = createGraph({ ...door, getToken, now: () => now().getTime() });
  return { site: openSite(graph, school.siteId, { check: 'created' }), door };
}

/** Lets go of what does not heed the signal itself. */
function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((done, failed) => {
    const stop = (): void => failed(signal.reason as Error);
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(done, failed).finally(() => signal.removeEventListener('abort', stop));
  });
}
