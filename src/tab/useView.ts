import { useEffect, useRef, useState } from 'react';
import { addressNow, writeAddress } from './address';
import type { Adding } from './plan/cells';
import { useSchool } from './school/School';
import { queryOf, readView, type View } from './viewAddress';

/** The address follows the filter after so many milliseconds: browsers refuse to write it with every letter. */
const PAUSE = 300;

/** How the plan is looked at. It starts from the deep link or the page's own address, stands in the address, and Back takes a view back. */
export function useView() {
  const { host } = useSchool();
  const [now, setNow] = useState<View>(() => readView(addressNow(host.subPage)));
  // The row for a new action, where that is what somebody comes for.
  const [begins] = useState<Adding | undefined>(() =>
    now.add === undefined ? undefined : { kind: 'action', into: now.add, key: host.newKey() },
  );
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    // What is begun once is not begun again by Back or a reload.
    if (now.add) writeAddress(host.subPage, { query: '' });
    const onBack = () => setNow(readView(addressNow(host.subPage)));
    addEventListener('popstate', onBack);
    return () => {
      removeEventListener('popstate', onBack);
      clearTimeout(timer.current);
    };
  }, [host.subPage, now.add]);

  function look(change: Partial<View>): void {
    const next = { ...now, ...change };
    const query = queryOf(next);
    const plan = next.plan === undefined || query === '' ? '' : `&plan=${next.plan}`;
    const push = next.view !== now.view;
    const write = () => writeAddress(host.subPage, { query: query + plan }, push);
    clearTimeout(timer.current);
    if (push) write();
    else timer.current = setTimeout(write, PAUSE);
    setNow(next);
  }

  return { ...now, begins, look };
}
