import { useEffect, useMemo, useRef, useState } from 'react';
import type { Sign } from '../../domain/pupilSigns';
import type { Change } from '../../domain/snapshot';
import { pupilWordsIn, type PupilWords } from './pupilCheck';
import { useSchool } from './School';

/** What of what would be kept may point to one pupil, and what a person says of it. */
export interface PupilWordsSaid {
  /** Nobody has said yet why these may stay. */
  open: readonly PupilWords[];
  /** Those that may, and why. */
  kept: readonly PupilWords[];
  reason: string;
  /** Everything that is open may stay, for one reason. */
  keep(reason: string): void;
  /** Asks again. */
  ask(): void;
}

/** Looks through everything that would be kept. What may stay is let through to `keeping.keep` while the page is open. */
export function usePupilWords(changes: readonly Change[]): PupilWordsSaid {
  const { keeping, today } = useSchool();
  const [known] = useState(() => new Map<string, readonly Sign[]>());
  const found = useMemo(() => pupilWordsIn(changes, today, known), [changes, today, known]);
  const [allowed, setAllowed] = useState<{ words: ReadonlySet<string>; reason: string }>(nothing);
  const endings = useRef<(() => void)[]>([]);
  const end = () => endings.current.splice(0).forEach((one) => one());
  useEffect(() => end, []);

  return {
    open: found.filter(({ words }) => !allowed.words.has(words)),
    kept: found.filter(({ words }) => allowed.words.has(words)),
    reason: allowed.reason,
    keep(reason) {
      end();
      const words = found.map((one) => one.words);
      endings.current.push(keeping.allow({ words, reason }));
      setAllowed({ words: new Set(words), reason });
    },
    ask() {
      end();
      setAllowed(nothing);
    },
  };
}

const nothing = { words: new Set<string>(), reason: '' };
