import { createElement, useEffect, useState, type ComponentType } from 'react';
import { useOffline } from '../school/useOffline';
import { focusTitleIfLost } from './focusTitle';
import { inItsTurn } from './inItsTurn';
import { NotFetched, type Stands } from './NotFetched';
import { onceBack } from './onceBack';

/** How parts of a page are left. */
interface Ends {
  onClose?(): void;
  /** Told whether another one is wanted, as of rows that are written. */
  onDone?(again: boolean): void;
}

/** What stands in place of a part that could not be fetched until it can. */
export function awaitedPart<P extends object>(fetch: () => Promise<ComponentType<P>>, stands?: Stands): ComponentType<P> {
  let fetched: ComponentType<P> | undefined;
  let asked: Promise<ComponentType<P> | undefined> | undefined;
  // However many places wait for it, it is asked for once at a time.
  const ask = () =>
    (asked ??= fetch().then(
      (came) => (fetched = came),
      () => (asked = undefined),
    ));

  return function Awaited(props: P) {
    const [Part, setPart] = useState(() => fetched);
    const [again] = useState(() => async () => {
      const came = fetched ? undefined : await ask();
      if (came === undefined) return;
      // Whoever did not wait for it is elsewhere by now.
      setPart(() => inItsTurn(came));
      // Whoever read here that it could not be fetched, or pressed the button, reads on in the page.
      if (stands === 'page') focusTitleIfLost();
    });
    useEffect(() => void again(), [again]);
    // The browser may have been online all the time, and only the tenant out of reach.
    const offline = useOffline();
    // What was asked for while it was missing may be lost yet.
    const [hear] = useState(() => onceBack(() => void Promise.resolve(asked).then(again)));
    useEffect(() => hear(offline), [hear, offline]);
    if (Part) return createElement(Part, props);
    const { onDone, onClose = onDone && (() => onDone(false)) } = props as Ends;
    return stands && <NotFetched stands={stands} offline={offline} onAgain={again} onClose={onClose} />;
  };
}
