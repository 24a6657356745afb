import { createGraph } from '../../src/graph/createGraph';
import { openSite } from '../../src/lists/openSite';
import type { Site } from '../../src/lists/site';
import type { School } from '../lists/tenant';

/** One round trip: how many requests it held, and the bytes of both bodies. Batches sent side by side are one. */
export interface Trip {
  asked: number;
  bytesOut: number;
  bytesIn: number;
}

/** The site as a person has it, with every round trip written down. */
export async function countTraffic(school: School, who: string): Promise<{ site: Site; trips: Trip[] }> {
  const token = await school.sandbox.token(who);
  const trips: Trip[] = [];
  let underWay = 0;
  const graph = createGraph({
    fetch: async (address, init) => {
      const trip = underWay > 0 ? trips.at(-1)! : { asked: 0, bytesOut: 0, bytesIn: 0 };
      if (underWay === 0) trips.push(trip);
      underWay += 1;
      const response = await school.sandbox.fetch(address, init);
      const text = await response.clone().text();
      const out = typeof init.body === 'string' ? init.body : '';
      const asked = address.endsWith('/$batch') ? (JSON.parse(out) as { requests: unknown[] }).requests.length : 1;
      trip.asked += asked;
      trip.bytesOut += bytes(out);
      trip.bytesIn += bytes(text);
      underWay -= 1;
      return response;
    },
    getToken: () => Promise.resolve(token),
    wait: () => Promise.reject(new Error('Nothing has to wait here')),
    now: () => Date.now(),
  });
  return { site: openSite(graph, school.sandbox.siteId), trips };
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
