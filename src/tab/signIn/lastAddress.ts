import type { Place } from './teamsLink';

/** For so many milliseconds somebody comes back to where they were; later they come for something new. */
const fresh = 30 * 60_000;

/**
 * Where somebody was in a place of Teams when it was last left in this window: Teams loads a tab anew whenever one comes back to
 * it, and tells it of no address but a link's. Empty where that is long ago, or where the browser keeps nothing for a framed page.
 */
export function lastAddress(
  place: Partial<Place>,
  page: Pick<Window, 'sessionStorage' | 'location' | 'addEventListener'>,
  now: () => number = Date.now,
): string {
  // Each channel's tab has the same name for itself: two schools of a trust differ by team and channel alone.
  const name = `at/${Object.values(place).join()}`;
  try {
    const { sessionStorage: kept } = page;
    page.addEventListener('pagehide', () => kept.setItem(name, `${now()} ${page.location.hash.slice(1)}`));
    const [at, address = ''] = kept.getItem(name)?.split(' ') ?? [];
    return now() - Number(at) < fresh ? address : '';
  } catch {
    return '';
  }
}
