import type { Lock } from './openWorkspace';
import type { Channel, Message } from './ledger';

/** One at a time within this page: for browsers that give the page no locks, and for a single page. */
export function pageLock(): Lock {
  let turn: Promise<unknown> = Promise.resolve();
  return (act) => {
    const result = turn.then(act);
    turn = result.catch(() => undefined);
    return result;
  };
}

/** One at a time among all pages of this browser that use the same name. */
export function browserLock(locks: LockManager, name: string): Lock {
  return <T>(act: () => Promise<T>) => locks.request(name, act) as Promise<T>;
}

/** Speaks to the browser's other pages that use the same name. */
export function browserChannel(name: string): Channel {
  const line = new BroadcastChannel(name);
  let open = true;
  return {
    post(message) {
      if (open) line.postMessage(message);
    },
    listen(hear) {
      line.onmessage = (event: MessageEvent<Message>) => hear(event.data);
      return () => {
        open = false;
        line.close();
      };
    },
  };
}

/** For a page that has nobody to tell. */
export const noChannel: Channel = { post: () => undefined, listen: () => () => undefined };
