import { useState } from 'react';
import { answerKey, type Answer } from '../../domain/answer';
import { answer, fromEarlier, type Said } from '../../domain/questionReviewing';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useDraft, type Draft } from '../school/useDraft';

type Chosen = Pick<Said, 'rating' | 'sureness'>;
type Words = 'doNow' | 'evidence' | 'strong' | 'toDevelop';

/** An answer as somebody gives it: chosen at once, typed as it is typed. */
export interface Answering {
  answer?: Answer;
  rating: string;
  sureness: Answer['sureness'];
  words: Record<Words, Draft>;
  say(said: Said): void;
  /** A rating, or how sure it is. */
  choose(said: Chosen): void;
  take(earlier: Answer): void;
  /** Keeps what is typed by now. */
  settle(): Promise<void>;
}

/** Answering a question of a review, or saying something of an area. */
export function useAnswer(reviewKey: Key, about: Pick<Answer, 'of' | 'about'>): Answering {
  const { workspace, keeping } = useSchool();
  const snapshot = useSnapshot();
  const { parked } = useStanding();
  const key = answerKey(reviewKey, about.of, about.about);
  const kept = snapshot.answer.get(key)?.record;
  const refused = parked.find((one) => one.kind === 'answer' && one.recordKey === key);
  // What was refused stands as it did before.
  const answered = refused === undefined ? kept : (refused.stands as Answer | undefined);
  // What is chosen counts from the key press on, though it takes a moment to be kept: fast typists go on at once.
  const [chosen, setChosen] = useState<Chosen>({});
  const changes = (said: Said) => answer(workspace.current(), reviewKey, about, said);
  const say = (said: Said, join?: string) =>
    keeping.keep(changes(said), { join }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const typed = (field: Words) => (text: string, seen: string) =>
    keeping.keep(
      changes({ [field]: text }).map((change) => startingFrom(change, field, seen)),
      { join: `answer/${key}/${field}` },
    );
  const words = {
    doNow: useDraft(answered?.doNow ?? '', typed('doNow'), `answer/${key}/doNow`),
    evidence: useDraft(answered?.evidence ?? '', typed('evidence'), `answer/${key}/evidence`),
    strong: useDraft(answered?.strong ?? '', typed('strong'), `answer/${key}/strong`),
    toDevelop: useDraft(answered?.toDevelop ?? '', typed('toDevelop'), `answer/${key}/toDevelop`),
  };
  return {
    answer: answered,
    rating: chosen.rating ?? answered?.rating ?? '',
    sureness: chosen.sureness ?? answered?.sureness ?? '',
    words,
    say: (said) => void say(said),
    choose(said) {
      setChosen((now) => ({ ...now, ...said }));
      // What is kept by now stands in the answer.
      void say(said, `answer/${key}/${Object.keys(said).join()}`).then(() => setChosen((now) => without(now, said)));
    },
    take(earlier) {
      const { answer: answers, questionReview, questionSet } = workspace.current();
      const set = questionSet.get(questionReview.get(reviewKey)?.record.setKey ?? '')?.record;
      void say(fromEarlier(answers.get(key)?.record, earlier, set?.scale ?? []));
    },
    settle: async () => void (await Promise.all(Object.values(words).map((one) => one.settle()))),
  };
}

/** What is chosen but for this, unless it was chosen otherwise since. */
function without(now: Chosen, said: Chosen): Chosen {
  return {
    rating: said.rating === now.rating ? undefined : now.rating,
    sureness: said.sureness === now.sureness ? undefined : now.sureness,
  };
}

/** Somebody else's words that came in while these were typed are met as a clash. */
function startingFrom(change: Change, field: Words, seen: string): Change {
  if (change.kind !== 'answer' || change.before === undefined) return change;
  return { ...change, before: { ...change.before, [field]: seen } };
}
