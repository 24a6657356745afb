import { mayBecomeUpn } from '../../domain/pupilGuard';
import { WriteRefusal } from '../../workspace/workspace';
import { refusalText } from '../faultText';
import type { HeldWords } from './heldWords';
import { PupilRefusal, TypedRefusal } from './pupilRefusal';

/** One field being typed in. */
export interface Session {
  began: string;
  /** What the records held when this was last kept from here: what the person has in mind as standing there. */
  seen: string;
  latest: string;
  timer?: ReturnType<typeof setTimeout>;
}

interface Means {
  keep(text: string, seen: string): Promise<void>;
  /** Where words wait that are not kept because they may point to one pupil. */
  held?: HeldWords;
}

/** Keeps what is typed by now, while `typing` goes on or at its end. Answers why it is not kept. */
export async function saveSession(session: Session, { keep, held }: Means, typing = false): Promise<string | undefined> {
  clearTimeout(session.timer);
  session.timer = undefined;
  const { latest, seen } = session;
  // Half a pupil's number is no word yet, and nobody could tell that it was one.
  if (typing && mayBecomeUpn(latest)) return undefined;
  try {
    if (latest !== seen) {
      session.seen = latest;
      await keep(latest, seen);
    }
    await held?.drop().catch(() => undefined);
    return undefined;
  } catch (thrown) {
    session.seen = seen;
    if (thrown instanceof WriteRefusal && thrown.because === 'pupilNumber') {
      await held?.drop().catch(() => undefined);
      await takeBack(session, keep);
    }
    // On the way to what is none, less of it was kept as if it were one.
    if (thrown instanceof TypedRefusal && !(thrown instanceof PupilRefusal) && !typing) await takeBack(session, keep);
    if (thrown instanceof PupilRefusal) {
      await held?.hold({ text: latest, seen }).catch(() => undefined);
      // Words that may point to one pupil may be on their way to others: the box says so when the person pauses.
      if (typing) return undefined;
    }
    return refusalText(thrown);
  }
}

/** What was kept on the way goes: whatever led to a pupil's number is about that pupil. What stood there before stands again. */
async function takeBack(session: Session, keep: Means['keep']): Promise<void> {
  const { began, seen } = session;
  if (began === seen) return;
  await keep(began, seen).then(
    () => (session.seen = began),
    () => undefined,
  );
}
