import { useEffect, useMemo, useRef, useState } from 'react';
import { findUpns } from '../../domain/pupilGuard';
import { newSigns, wordsOf, type Sign } from '../../domain/pupilSigns';
import { checkPupils } from './pupilCheck';
import { useSchool } from './School';

/** What a box is for: words, who does something, or a day by itself. */
export type Holds = 'words' | 'staff' | 'day';

/** Milliseconds without a key after which half a sentence is worth a remark. */
const PAUSE = 500;

interface Watched {
  text: string;
  holds: Holds;
  /** What stood in the box already and needs no second look. */
  standing: string;
  /** What is in it was not kept because of what it may hold: that is said at once. */
  refused: boolean;
}

/** What the guard says of a box. */
export interface Guard {
  /** Pupils' numbers: the text is neither kept nor sent. Said at once. */
  upns: Pick<Sign, 'index' | 'length'>[];
  /** What may point to one pupil, of one sort at a time. Said when the person pauses. */
  signs: Sign[];
  /** Says it now; answers whether there is something to say. */
  look(): boolean;
  /** The signs that are said may stay. */
  allow(reason: string): void;
}

/** Watches what is typed for pupil data, on this device alone. Words that may stay are let through to `keeping.keep`. */
export function useGuard({ text, holds, standing, refused }: Watched): Guard {
  const { keeping, today } = useSchool();
  keeping.checkBy(checkPupils);
  const [said, setSaid] = useState(false);
  const [allowed, setAllowed] = useState<readonly string[]>([]);
  const endings = useRef<(() => void)[]>([]);
  const find = (): Sign[] => {
    // Of what stands there already nothing is said; a panel opens with a dozen boxes.
    if (text === standing) return [];
    const signs = newSigns(text, standing, { today, staff: holds === 'staff', day: holds === 'day' });
    const bare = signs.filter((sign) => !allowed.includes(wordsOf(text, sign)));
    return bare.filter(({ kind }) => kind === bare[0]?.kind);
  };
  const upns = useMemo(() => findUpns(text), [text]);
  const signs = (said || refused) && upns.length === 0 ? find() : [];

  const latestFind = useRef(find);
  useEffect(() => {
    latestFind.current = find;
  });
  useEffect(() => {
    // No clock runs for the dozen boxes of a panel in which nobody types: to stop them all is felt when it closes.
    if (text === standing && !said) return;
    const timer = setTimeout(() => setSaid(latestFind.current().length > 0), PAUSE);
    return () => clearTimeout(timer);
  }, [text, standing, said]);
  // What was let through here is looked at anew elsewhere.
  useEffect(() => () => endings.current.forEach((end) => end()), []);

  return {
    upns,
    signs,
    look() {
      const found = upns.length > 0 || find().length > 0;
      setSaid(found);
      return found;
    },
    allow(reason) {
      const words = signs.map((sign) => wordsOf(text, sign));
      endings.current.push(keeping.allow({ words, reason }));
      setAllowed([...allowed, ...words]);
    },
  };
}
