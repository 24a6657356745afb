import { useEffect, useState } from 'react';
import { addressNow, writeAddress } from './address';
import { useSchool } from './school/School';
import { queryOf, readView, type View } from './viewAddress';

/** How the plan is looked at. It starts from the deep link or the page's own address, stands in the address, and Back takes a view back. */
export function useView() {
  const { host } = useSchool();
  const [now, setNow] = useState<View>(() => readView(addressNow(host.subPage)));

  useEffect(() => {
    const onBack = () => setNow(readView(location.hash.slice(1)));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);

  function look(change: Partial<View>): void {
    const next = { ...now, ...change };
    const query = queryOf(next);
    const plan = next.plan === undefined || query === '' ? '' : `&plan=${next.plan}`;
    writeAddress(host.subPage, { query: query + plan }, next.view !== now.view);
    setNow(next);
  }

  return { ...now, look };
}
