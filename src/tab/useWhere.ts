import { useEffect, useState } from 'react';
import { addressNow, writeAddress } from './address';
import { useSchool } from './school/School';
import { readWhere, type Where } from './where';

/** Where the person is. It starts from the deep link or from the page's own address, stands in the address, and Back leads back. */
export function useWhere(): Where & { go(path: string): void } {
  const { host } = useSchool();
  // What stands in the address before anything was written there, at the start and when Back leads there again.
  const start = host.subPage || (host.home === 'overview' ? 'overview' : '');
  const [where, setWhere] = useState<Where>(() => readWhere(addressNow(start)));

  useEffect(() => {
    const onBack = () => setWhere(readWhere(addressNow(start)));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, [start]);

  function go(path: string): void {
    const [page = '', query = ''] = path.split('?', 2);
    writeAddress(host.subPage, { path: page, query }, true);
    // Whoever reads the address hears of it as of the browser's own Back.
    dispatchEvent(new PopStateEvent('popstate'));
  }

  return { ...where, go };
}
