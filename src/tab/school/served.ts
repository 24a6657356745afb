import { useEffect, useState } from 'react';

/**
 * Makes a hook for what the web host serves beside the tab as JSON: undefined until it is there, `none` where it cannot be fetched just
 * now. It is asked for once as long as the page is open; what failed is tried again by the next screen that needs it.
 */
export function servedHook<T>(file: string, read: (json: unknown) => T, none: T): () => T | undefined {
  let asked: Promise<T> | undefined;
  let known: T | undefined;

  async function ask(): Promise<T> {
    try {
      const answer = await fetch(file);
      known = read(await answer.json());
      return known;
    } catch {
      asked = undefined;
      return none;
    }
  }

  return function useServed() {
    const [shown, setShown] = useState(known);
    useEffect(() => {
      let here = true;
      asked ??= ask();
      void asked.then((found) => here && setShown(() => found));
      return () => {
        here = false;
      };
    }, []);
    return shown;
  };
}
