import { useEffect, useState } from 'react';
import type { Key } from '../domain/record';
import { readReview } from './opened';
import { useSchool } from './school/School';

/**
 * The plan review that takes the page. It starts from the deep link or from the page's own address, stands in the address,
 * and the browser's Back leaves it.
 */
export function useReviewing() {
  const { host } = useSchool();
  const [reviewing, setReviewing] = useState<Key | undefined>(
    () => readReview(host.subPage) ?? readReview(location.hash.slice(1)),
  );

  useEffect(() => {
    const onBack = () => setReviewing(readReview(location.hash.slice(1)));
    addEventListener('popstate', onBack);
    return () => removeEventListener('popstate', onBack);
  }, []);

  function review(key: Key | undefined): void {
    if (key !== undefined) history.pushState(null, '', `#review/${key}`);
    else if (reviewing !== undefined) history.replaceState(null, '', location.pathname + location.search);
    setReviewing(key);
  }

  return { reviewing, review };
}
