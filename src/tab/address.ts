/**
 * The page's own address after its `#`: what is open, and after a question mark how the plan is looked at. Before anything was
 * written there, what the deep link asked for.
 */
export function addressNow(subPage: string): string {
  owed?.();
  const own = location.hash.slice(1);
  return own === '' && history.state !== written ? subPage : own;
}

/** Changes one side of the address and leaves the other. `push`: the browser's Back leads to what was there before. */
export function writeAddress(subPage: string, { path, query }: { path?: string; query?: string }, push = false): void {
  const [before = '', asked = ''] = addressNow(subPage).split('?', 2);
  const now = [path ?? (/^\/?(plan|review)\//.test(before) && asked !== '' ? '' : before), query ?? asked];
  const hash = now[1] === '' ? now[0] : now.join('?');
  const address = hash === '' ? location.pathname + location.search : `#${hash}`;
  if (push) history.pushState(written, '', address);
  else history.replaceState(written, '', address);
}

/** The same when the next frame has been painted, or as soon as anybody asks: a slow browser takes half a frame over an address. */
export function writeAddressSoon(...change: Parameters<typeof writeAddress>): void {
  owed?.();
  owed = () => {
    owed = undefined;
    writeAddress(...change);
  };
  requestAnimationFrame(() => setTimeout(() => owed?.()));
}

let owed: (() => void) | undefined;

/** Tells an address that was emptied from one that was never written. */
const written = 'written';
