import { browserDevice } from './browserDevice';
import type { Device } from './device';

/** Whoever the host or the sign-in has confirmed, and on which site. Nothing is opened for anybody else. */
export interface Identity {
  tenant: string;
  /** Entra object id. */
  person: string;
  site: string;
}

/** Milliseconds for which another page may hold an older layout open before this one goes on from memory. */
const patience = 5000;

/** Names everything that belongs to this person on this site: database, lock and channel. */
export function nameFor({ tenant, person, site }: Identity): string {
  return `send-strategy/${tenant}/${person}/${site}`.toLowerCase();
}

/** The person's storage on this device; memory where the browser gives the page none. */
export async function openDevice(identity: Identity, wait: (milliseconds: number) => Promise<void>): Promise<Device> {
  const giveUp = wait(patience).then((): never => {
    throw new Error('The storage did not open');
  });
  // When the storage was quicker, or refused at once, nobody is left to hear this.
  giveUp.catch(() => undefined);
  return browserDevice(nameFor(identity), giveUp).catch(async () => {
    const { memoryDevice } = await import('./memoryDevice');
    return memoryDevice();
  });
}
