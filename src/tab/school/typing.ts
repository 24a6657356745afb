/** How long after a letter the next one may still be on its way, in milliseconds. */
const SOON = 500;

/** Letters that follow each other sooner than this are typed in one go, in milliseconds. */
const ONE_GO = 300;

/** For so long at most, in milliseconds, one go of typing is waited for. */
const PATIENCE = 5000;

/** Whether somebody is in the midst of typing. */
export interface Typing {
  goesOn(): boolean;
  /** Calls back at the first pause between letters, or after five seconds without one. */
  onPause(act: () => void): void;
  /** Calls back when the person turns to something else than the next letter; answers how to stop. */
  onEnd(listener: () => void): () => void;
  /** Watches no longer. */
  stop(): void;
}

/** How time passes for whoever watches. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number;
  wait(act: () => void, milliseconds: number): void;
}

/** Watches a page for typing: a letter begins it; any other key, a press of the pointer or leaving the field ends it. */
export function watchTyping(
  page: Pick<Document, 'addEventListener' | 'removeEventListener'>,
  { now, wait }: Clock = { now: () => performance.now(), wait: (act, milliseconds) => void setTimeout(act, milliseconds) },
): Typing {
  let lastLetter = -Infinity;
  const listeners = new Set<() => void>();
  // A tick or a choice from a list is an input, too, and is not followed by another.
  const begin = (event: Event) => void ('inputType' in event && (lastLetter = now()));
  const end = (event: Event) => {
    if (lastLetter === -Infinity || (event.type === 'keydown' && writes(event as KeyboardEvent))) return;
    lastLetter = -Infinity;
    for (const listener of listeners) listener();
  };
  const watched = { input: begin, keydown: end, pointerdown: end, focusout: end };
  for (const [kind, act] of Object.entries(watched)) page.addEventListener(kind, act, { capture: true });
  return {
    goesOn: () => now() - lastLetter < SOON,
    onPause(act) {
      const asked = now();
      const look = () => {
        const rest = Math.min(lastLetter + ONE_GO, asked + PATIENCE) - now();
        if (rest > 0) wait(look, rest);
        else act();
      };
      look();
    },
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
