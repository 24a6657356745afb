/** How long after a letter the next one may still be on its way, in milliseconds. */
const SOON = 500;

/** Whether somebody is in the midst of typing. */
export interface Typing {
  goesOn(): boolean;
  /** Calls back when the person turns to something else than the next letter; answers how to stop. */
  onEnd(listener: () => void): () => void;
  /** Watches no longer. */
  stop(): void;
}

/** Watches a page for typing: a letter begins it; any other key, a press of the pointer or leaving the field ends it. */
export function watchTyping(page: Pick<Document, 'addEventListener' | 'removeEventListener'>, now: () => number): Typing {
  let lastLetter = -Infinity;
  const listeners = new Set<() => void>();
  const begin = () => void (lastLetter = now());
  const end = (event: Event) => {
    if (lastLetter === -Infinity || (event.type === 'keydown' && writes(event as KeyboardEvent))) return;
    lastLetter = -Infinity;
    for (const listener of listeners) listener();
  };
  const watched = { input: begin, keydown: end, pointerdown: end, focusout: end };
  for (const [kind, act] of Object.entries(watched)) page.addEventListener(kind, act, { capture: true });
  return {
    goesOn: () => now() - lastLetter < SOON,
    onEnd(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      for (const [kind, act] of Object.entries(watched)) page.removeEventListener(kind, act, { capture: true });
    },
  };
}

function writes({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return (key.length === 1 && !ctrlKey && !metaKey) || ['Backspace', 'Delete', 'Shift', 'Dead', 'Process'].includes(key);
}
