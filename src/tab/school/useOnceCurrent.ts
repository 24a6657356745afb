import { useEffect } from 'react';
import { useStanding } from './School';

/** Where the tenant is silent, milliseconds after which nothing is taken to come from it any more. */
const patience = 5000;

/** Does something once what is shown is current, such as to fetch what will be wanted next: until then it would only be in the way. */
export function useOnceCurrent(act: () => void): void {
  const current = useStanding().shown === 'current';
  useEffect(() => {
    const timer = setTimeout(act, current ? 0 : patience);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is done does not change
  }, [current]);
}
