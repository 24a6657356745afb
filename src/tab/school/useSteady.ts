import { useLayoutEffect, useRef, useState } from 'react';

/**
 * The same acts under the same names for as long as the component lives; each does what the latest drawing said. For parts of a
 * long list that are drawn again only when what they show has changed.
 */
export function useSteady<A extends object>(acts: A): A {
  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const [steady] = useState(() => {
    const call = (name: string) =>
      function (...given: unknown[]) {
        return (latest.current as Record<string, (...given: unknown[]) => unknown>)[name]!(...given);
      };
    return Object.fromEntries(Object.keys(acts).map((name) => [name, call(name)])) as A;
  });
  return steady;
}
