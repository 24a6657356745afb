import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { saveSession, type Session } from './draftSession';
import { heldWords } from './heldWords';
import { useSchool } from './School';

/** Counted from the first key not kept yet, so that typing without a pause is kept too. */
const PAUSE = 250;

/** A value being typed. */
export interface Draft {
  text: string;
  type(text: string): void;
  /** Keeps what is typed now; resolves when it is kept, or is not and the draft says why. Call it on blur. */
  settle(): Promise<void>;
  /** Puts back what stood there when typing began. */
  cancel(): void;
  /** Why what is typed is not kept. */
  problem?: string;
}

/**
 * Keeps a text as it is typed. `keep` gets what is typed and the value that this person last saw, so that somebody else's
 * words that came in meanwhile are met as a clash and not overwritten. Under the name `heldAs`, `kind/key/field`, words that may
 * point to one pupil wait on this device, and are in the box again when it is opened anew.
 */
export function useDraft(value: string, keep: (text: string, seen: string) => Promise<void>, heldAs?: string): Draft {
  const { workspace, keeping } = useSchool();
  const [held] = useState(() => (heldAs === undefined ? undefined : heldWords(workspace, heldAs)));
  const [begun] = useState(() => held?.read());
  const [typed, setTyped] = useState(begun?.text);
  const [problem, setProblem] = useState<string>();
  const session = useRef<Session | undefined>(begun && { began: value, seen: begun.seen, latest: begun.text });
  const saving = useRef<Promise<unknown>>(undefined);
  const latestKeep = useRef(keep);
  useLayoutEffect(() => {
    latestKeep.current = keep;
  });

  /** Answers why it is not kept. */
  async function save(typing = false): Promise<string | undefined> {
    const now = session.current;
    if (now === undefined) return undefined;
    const saved = saveSession(now, { keep: (text, seen) => latestKeep.current(text, seen), held }, typing);
    saving.current = Promise.all([saving.current, saved]);
    const refused = await saved;
    // Half a word says nothing yet, nor that what was said of the words is mended.
    if (!typing || refused !== undefined || now.latest === now.seen) setProblem(refused);
    return refused;
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
    await Promise.all([saving.current, save()]);
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

  return { text: typed ?? value, type, settle, cancel, problem };
}
