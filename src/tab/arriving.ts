import { readSubPage } from './opened';
import { isFocusLost } from './parts/focus';

export { visit } from './overview/lastVisit';

/**
 * Once the page at an address has been drawn: where the focus went away with the page before, its title takes it, or the panel that
 * the address opens. Whoever presses a key or the pointer before that knows where they are. Answers how to stop waiting.
 */
export function arrive(address: string): () => void {
  const wanted = readSubPage(address) === undefined ? 'main h1' : 'main aside[tabindex]';
  const stop = () => {
    observer.disconnect();
    for (const kind of acts) removeEventListener(kind, stop, true);
  };
  const look = () => {
    // While the next page is fetched, the one before is only hidden.
    const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => one.getClientRects().length > 0);
    if (found === undefined) return;
    stop();
    // The page itself may have had a better place for it.
    requestAnimationFrame(() => {
      if (!isFocusLost()) return;
      if (!found.hasAttribute('tabindex')) found.tabIndex = -1;
      found.focus({ preventScroll: true });
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  for (const kind of acts) addEventListener(kind, stop, true);
  look();
  return stop;
}

const acts = ['keydown', 'pointerdown'] as const;
