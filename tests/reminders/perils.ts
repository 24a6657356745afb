import type { Job } from '../../src/reminders/job';

type Fetch = Job['fetch'];

/** A way out that lets so many requests pass and then stands still at one. */
export interface Halt {
  fetch: Fetch;
  /** Resolves when it stands still. */
  halted: Promise<void>;
  /** Lets it go on. */
  resume: () => void;
  /** Whether the request it stood still at was the card itself. */
  atCard: () => boolean;
}

/** Stands still before a request (counted from 1) is sent, or after it was carried out and before its answer arrives. */
export function haltAt(fetch: Fetch, request: number, when: 'before' | 'after'): Halt {
  let count = 0;
  let card = false;
  let resume = (): void => undefined;
  let reached = (): void => undefined;
  const halted = new Promise<void>((done) => (reached = done));
  const going = new Promise<void>((done) => (resume = done));
  return {
    fetch: async (address, init) => {
      count += 1;
      if (count !== request) return fetch(address, init);
      card = isCard(address);
      const answer = when === 'after' ? await fetch(address, init) : undefined;
      reached();
      await going;
      return answer ?? fetch(address, init);
    },
    halted,
    resume: () => resume(),
    atCard: () => card,
  };
}

/** Whether a request carries a card to the channel. */
export function isCard(address: string): boolean {
  return address.includes('/powerautomate/');
}
