import type { Workspace } from '../workspace/workspace';
import type { Host } from './host';
import { readSubPage } from './opened';
import { turnAway, visit } from './overview/lastVisit';
import { isFocusLost } from './parts/focus';

/**
 * Remembers that somebody is at a page, and when they turn to something else and come back. Whoever moved there from another page is
 * given the focus. Answers how to stop listening for all that.
 */
export function arrive(workspace: Workspace, host: Pick<Host, 'now'>, movedTo: string | undefined): () => void {
  const note = () => (document.visibilityState === 'hidden' ? turnAway : visit)(workspace, host.now());
  note();
  document.addEventListener('visibilitychange', note);
  const stop = movedTo === undefined ? undefined : giveFocus(movedTo);
  return () => {
    document.removeEventListener('visibilitychange', note);
    stop?.();
  };
}

/**
 * Once the page at an address has been drawn: where the focus went away with the page before, its title takes it, or the panel that
 * the address opens, with its row of the plan in sight. Whoever presses a key or the pointer before that knows where they are. Answers how to stop waiting.
 */
function giveFocus(address: string): () => void {
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
      document.querySelector(`[data-row="${address}"]`)?.scrollIntoView({ block: 'center' });
      if (!isFocusLost()) return;
      if (!found.hasAttribute('tabindex')) {
        found.tabIndex = -1;
        // A title is read from here on; a ring would make it look like something to press.
        found.style.outline = 'none';
      }
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
