import { useEffect, useState } from 'react';
import type { Comparator } from '../../domain/comparators';

/** Published figures that come with the program; empty until they are there, and where they cannot be fetched just now. */
export function useComparators(): readonly Comparator[] {
  const [known, setKnown] = useState<readonly Comparator[]>(fetched.all ?? []);
  useEffect(() => {
    let here = true;
    fetched.asked ??= fetchAll();
    void fetched.asked.then((all) => here && setKnown(all));
    return () => {
      here = false;
    };
  }, []);
  return known;
}

/** Asked for once as long as the page is open; what failed is tried again by the next screen that needs them. */
const fetched: { asked?: Promise<readonly Comparator[]>; all?: readonly Comparator[] } = {};

async function fetchAll(): Promise<readonly Comparator[]> {
  try {
    const answer = await fetch('comparators.json');
    return (fetched.all = (await answer.json()) as Comparator[]);
  } catch {
    fetched.asked = undefined;
    return [];
  }
}
