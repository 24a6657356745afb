import { useSyncExternalStore } from 'react';

/** Whether the frame is narrower than this many CSS pixels, now and whenever that changes. A sheet of paper changes nothing: it takes what is shown. */
export function useNarrow(pixels: number): boolean {
  const { subscribe, matches } = watched(pixels);
  return useSyncExternalStore(subscribe, matches, matches);
}

interface Watched {
  subscribe(listener: () => void): () => void;
  matches(): boolean;
}

const widths = new Map<number, Watched>();

/** One question to the browser for each width, however many components ask it and however often they are drawn. */
function watched(pixels: number): Watched {
  const known = widths.get(pixels);
  if (known) return known;
  const media = matchMedia(`(max-width: ${pixels - 0.02}px)`);
  const paper = matchMedia('print');
  let narrow = media.matches;
  const made: Watched = {
    subscribe(listener) {
      const both = [media, paper];
      for (const one of both) one.addEventListener('change', listener);
      return () => both.forEach((one) => one.removeEventListener('change', listener));
    },
    matches: () => (paper.matches ? narrow : (narrow = media.matches)),
  };
  widths.set(pixels, made);
  return made;
}
