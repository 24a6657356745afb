import { gzipSync } from 'node:zlib';
import type { Carry, Ports } from '../../src/sandbox/ports';

/** One request and its answer, as the browser had it. Times in milliseconds since 1970. */
interface Trip {
  site: keyof Ports;
  method: string;
  path: string;
  start: number;
  end: number;
  body: Buffer;
  packed: boolean;
}

/** What went over the wire in some time. */
export interface Traffic {
  /** To Graph, without the browser's own questions whether it may ask. */
  requests: number;
  /** The longest row of requests of any sort of which each began after the one before had ended. */
  inARow: number;
  /** KiB of Graph's answers, compressed as Graph compresses them. */
  fromGraph: number;
  /** KiB of pages and scripts, compressed. */
  files: number;
}

/** A wire of a given length to every server, that keeps a list of what went over it. */
export interface Wire {
  carry: Carry;
  /** Between two moments; what belongs to the Teams window itself is left out. */
  traffic(from: number, to: number): Traffic;
  forget(): void;
}

/** A wire on which no answer comes sooner than `roundTrip` milliseconds after its question. */
export function createWire(roundTrip: number): Wire {
  let trips: Trip[] = [];
  return {
    async carry(site, request, answer) {
      const start = now();
      const { pathname, search } = new URL(request.url);
      // The sandbox's own script, which moves a page's clock, belongs to no tab: no real page waits for it.
      if (pathname.startsWith('/sandbox')) return answer();
      // What the sandbox takes to work the answer out passes within the round trip, so that it hardly counts.
      const [response] = await Promise.all([answer(), new Promise((done) => setTimeout(done, roundTrip))]);
      const { status, headers } = response;
      const body = Buffer.from(await response.arrayBuffer());
      const packed = headers.has('content-encoding');
      trips.push({ site, method: request.method, path: pathname + search, start, end: now(), body, packed });
      return new Response(body.length > 0 ? new Uint8Array(body) : null, { status, headers });
    },
    traffic: (from, to) => trafficOf(trips.filter((trip) => trip.start >= from && trip.end <= to && isTabs(trip))),
    forget: () => void (trips = []),
  };
}

function isTabs({ site }: Trip): boolean {
  return site !== 'window';
}

function trafficOf(trips: readonly Trip[]): Traffic {
  const graph = trips.filter(({ site, method }) => site === 'tenant' && method !== 'OPTIONS');
  return {
    requests: graph.length,
    inARow: inARow(trips),
    fromGraph: kibibytes(graph),
    files: kibibytes(trips.filter(({ site }) => site === 'tab')),
  };
}

/** Taking always the one that ends first gives the longest row. */
function inARow(trips: readonly Trip[]): number {
  let count = 0;
  let free = 0;
  for (const { start, end } of [...trips].sort((a, b) => a.end - b.end)) {
    if (start < free) continue;
    count += 1;
    free = end;
  }
  return count;
}

function kibibytes(trips: readonly Trip[]): number {
  return trips.reduce((sum, { body, packed }) => sum + (packed ? body : gzipSync(body)).length, 0) / 1024;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}
