import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { mayBecomeUpn } from '../../domain/pupilGuard';
import { WriteRefusal } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import { PupilRefusal } from './pupilRefusal';
import { useSchool } from './School';

/** Counted from the first key not kept yet, so that typing without a pause is kept too. */
const PAUSE = 250;

/** A value being typed. */
export interface Draft {
  text: string;
  type(text: string): void;
  /** Keeps what is typed now. Call it on blur. */
  settle(): void;
  /** Puts back what stood there when typing began. */
  cancel(): void;
  /** Why what is typed is not kept. */
  problem?: string;
}

/**
 * Keeps a text as it is typed. `keep` gets what is typed and the value that this person last saw, so that somebody else's
 * words that came in meanwhile are met as a clash and not overwritten.
 */
export function useDraft(value: string, keep: (text: string, seen: string) => Promise<void>): Draft {
  const { keeping } = useSchool();
  const [typed, setTyped] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const session = useRef<Session>(undefined);
  const latestKeep = useRef(keep);
  useLayoutEffect(() => {
    latestKeep.current = keep;
  });

  /** Answers why it is not kept. */
  async function save(typing = false): Promise<string | undefined> {
    const now = session.current;
    if (now === undefined) return undefined;
    clearTimeout(now.timer);
    now.timer = undefined;
    const { latest, seen } = now;
    // Half a pupil's number is no word yet, and nobody could tell that it was one.
    if (typing && mayBecomeUpn(latest)) return undefined;
    let refused: string | undefined;
    try {
      if (latest !== seen) {
        now.seen = latest;
        await latestKeep.current(latest, seen);
      }
    } catch (thrown) {
      now.seen = seen;
      if (thrown instanceof WriteRefusal && thrown.because === 'pupilNumber') await takeBack(now);
      // Words that may point to one pupil may be on their way to others: the box says so when the person pauses.
      if (typing && thrown instanceof PupilRefusal) return undefined;
      refused = refusalText(thrown);
    }
    setProblem(refused);
    return refused;
  }

  /** Whatever was kept on the way to a pupil's number is about that pupil: what stood there before stands again. */
  async function takeBack(now: Session): Promise<void> {
    const { began, seen } = now;
    if (began === seen) return;
    await latestKeep.current(began, seen).then(
      () => (now.seen = began),
      () => undefined,
    );
  }

  const latestSave = useRef(save);
  useLayoutEffect(() => {
    latestSave.current = save;
  });
  // A field that goes away, or a page that is closed, takes no words with it.
  useEffect(() => {
    const flush = () => void latestSave.current();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      void latestSave.current().then((refused) => refused !== undefined && keeping.say(refused));
    };
  }, [keeping]);

  function type(text: string): void {
    session.current ??= { began: value, seen: value, latest: text };
    session.current.latest = text;
    session.current.timer ??= setTimeout(() => void latestSave.current(true), PAUSE);
    setTyped(text);
  }

  async function settle(): Promise<void> {
    // Spaces at the ends are nobody's words; while typing they may be on their way to be some.
    if (session.current) session.current.latest = session.current.latest.trim();
    await save();
    // What was refused stays in sight, so that it can be put right.
    if (session.current && session.current.seen !== session.current.latest) return;
    session.current = undefined;
    setTyped(undefined);
  }

  function cancel(): void {
    if (session.current === undefined) return;
    type(session.current.began);
    void settle();
  }

  return { text: typed ?? value, type, settle: () => void settle(), cancel, problem };
}

interface Session {
  began: string;
  /** What the records held when this was last kept from here: what the person has in mind as standing there. */
  seen: string;
  latest: string;
  timer?: ReturnType<typeof setTimeout>;
}
