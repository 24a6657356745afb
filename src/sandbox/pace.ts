import { Refusal } from './refusal';

/** Refuses (429) what comes faster than `most` in any second; a clock that was moved begins afresh. */
export function createPace(now: () => Date, most: number): () => void {
  let latest: number[] = [];
  return () => {
    const at = now().getTime();
    latest = latest.filter((one) => Math.abs(at - one) < 1000);
    if (latest.length >= most)
      throw new Refusal(429, 'TooManyRequests', 'Rate limit is exceeded. Try again in 1 second.', { 'Retry-After': '1' });
    latest.push(at);
  };
}
