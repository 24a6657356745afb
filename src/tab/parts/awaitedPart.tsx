import { createElement, useEffect, useState, type ComponentType } from 'react';
import { focusTitleIfLost } from './focusTitle';
import { NotFetched } from './NotFetched';
import type { Stands } from './part';

/** How parts of a page are left. */
interface Ends {
  onClose?(): void;
  /** Told whether another one is wanted, as of rows that are written. */
  onDone?(again: boolean): void;
}

/** What stands in place of a part that could not be fetched until it can. */
export function awaitedPart<P extends object>(fetch: () => Promise<ComponentType<P>>, stands?: Stands): ComponentType<P> {
  let fetched: ComponentType<P> | undefined;

  return function Awaited(props: P) {
    const [Part, setPart] = useState(() => fetched);
    const again = () =>
      void fetch().then(
        (came) => {
          setPart(() => (fetched = came));
          // Whoever read here that it could not be fetched, or pressed the button, reads on in the page.
          if (stands === 'page') focusTitleIfLost();
        },
        () => undefined,
      );
    // What is asked for does not change.
    useEffect(() => {
      if (fetched) return;
      again();
      addEventListener('online', again);
      return () => removeEventListener('online', again);
    }, []);
    if (Part) return createElement(Part, props);
    const { onDone, onClose = onDone && (() => onDone(false)) } = props as Ends;
    return stands && <NotFetched stands={stands} onAgain={again} onClose={onClose} />;
  };
}
