import type { Workspace } from '../workspace/workspace';
import type { Host } from './host';
import { readSubPage } from './opened';
import { tellVisit, turnAway, visit } from './overview/lastVisit';
import { isFocusLost } from './parts/focus';
import { focusTitle } from './parts/focusTitle';

/**
 * Remembers that somebody is at a page, and when they turn to something else and come back. Whoever moved there from another page is
 * given the focus. Answers how to stop listening for all that.
 */
export function arrive(workspace: Workspace, host: Pick<Host, 'now'>, movedTo: string | undefined): () => void {
  let stopTelling: (() => void) | undefined;
  const note = () => {
    stopTelling?.();
    if (document.visibilityState === 'hidden') return turnAway(workspace, host.now());
    visit(workspace, host.now());
    stopTelling = tellVisit(workspace, host);
  };
  // To write it down at once would hold up what changed meanwhile, which is kept on the device before it is shown.
  const timer = setTimeout(note, soon);
  document.addEventListener('visibilitychange', note);
  const stop = movedTo === undefined ? undefined : giveFocus(movedTo);
  return () => {
    clearTimeout(timer);
    stopTelling?.();
    document.removeEventListener('visibilitychange', note);
    stop?.();
  };
}

/**
 * Once the page at an address has been drawn: where the focus went away with the page before, its title takes it, or the panel that
 * the address opens, with its row of the plan in sight. Whoever presses a key or the pointer before that knows where they are. Tab
 * alone would lead back to the top of everything, so for a while it leads nowhere. Answers how to stop waiting.
 */
function giveFocus(address: string): () => void {
  const wanted = readSubPage(address) === undefined ? 'main h1' : 'main aside[tabindex]';
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const kind of acts) removeEventListener(kind, onAct, true);
  };
  let holds = true;
  const timer = setTimeout(() => (holds = false), patience);
  const onAct = (event: Event) => {
    if (!holds || !(event instanceof KeyboardEvent && waits.includes(event.key) && isFocusLost())) return stop();
    if (event.key === 'Tab') event.preventDefault();
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
      // What was just begun has no name yet, and waits for one.
      const name = found.querySelector<HTMLTextAreaElement>('h1 textarea, h2 textarea');
      if (name?.value === '') name.focus();
      else focusTitle(found);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { childList: true, subtree: true });
  for (const kind of acts) addEventListener(kind, onAct, true);
  look();
  return stop;
}

const acts = ['keydown', 'pointerdown'] as const;
const waits = ['Tab', 'Shift'];

/** Milliseconds after coming to a page before that is written down; turning away is at once. */
const soon = 3000;

/** Nobody is held for longer, in milliseconds, however slow the page is. */
const patience = 5000;
