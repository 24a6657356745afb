import { useLayoutEffect, useState, type ComponentType } from 'react';
import { isFocusLost } from './focus';

/**
 * A part that takes the focus as it comes, for whoever waits for it: on what it stands in, or on nothing any more. Whoever has gone on
 * to something else while it was on its way keeps the focus there.
 */
export function inItsTurn<P extends object>(Part: ComponentType<P>): ComponentType<P> {
  return function InItsTurn(props: P) {
    const [here] = useState(() => (typeof document === 'undefined' || isFocusLost() ? null : document.activeElement));
    useLayoutEffect(() => {
      const now = document.activeElement;
      if (here instanceof HTMLElement && here.isConnected && now !== null && !here.contains(now)) here.focus();
    }, [here]);
    return <Part {...props} />;
  };
}
