import { useEffect, useRef, useState } from 'react';
import { addressNow, writeAddress } from './address';
import { useSchool } from './school/School';
import { readWhere, type Where } from './where';

/** What lies over a place without an address of its own: a plan that is brought in, the sample, two plans compared, one rolled forward. */
export type Over = 'import' | 'sample' | 'compare' | 'roll';

/** The ways from where somebody is to elsewhere. */
interface Ways {
  /** Goes to an address within the tab; Back leads back. */
  go(path: string): void;
  /** Leaves a review for where it was gone to from; for the plan, where the address was opened by itself. */
  leave(): void;
  /** What lies over the place, until somebody goes anywhere. */
  over: Over | undefined;
  lay(over: Over | undefined): void;
}

/** Where the person is. It starts from the deep link or from the page's own address, stands in the address, and Back leads back. */
export function useWhere(): Where & Ways {
  const { host } = useSchool();
  // What stands in the address before anything was written there, at the start and when Back leads there again.
  const start = host.subPage || (host.home === 'overview' ? 'overview' : '');
  const [where, setWhere] = useState<Where>(() => readWhere(addressNow(start)));
  const [over, lay] = useState<Over>();
  const from = useRef('');

  useEffect(() => {
    const onBack = () => {
      setWhere(readWhere(addressNow(start)));
      lay(undefined);
    };
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [start]);

  function move(path: string, push: boolean): void {
    const [page = '', query = ''] = path.split('?', 2);
    writeAddress(host.subPage, { path: page, query }, push);
    // Whoever reads the address hears of it as of the browser's own Back.
    dispatchEvent(new PopStateEvent('popstate'));
  }

  function go(path: string): void {
    const here = addressNow(start);
    // On the way out of a review nothing is noted: Back leads there again, and its own Close has to lead elsewhere.
    if (readWhere(here).page !== 'review') from.current = here;
    move(path, true);
  }

  return { ...where, go, leave: () => move(from.current, false), over, lay };
}
