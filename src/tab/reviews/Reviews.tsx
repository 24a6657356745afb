import { useState, type ReactNode } from 'react';
import type { Key } from '../../domain/record';
import { reviewViewOf } from '../../domain/reviewQuestions';
import { Opening } from '../parts/Opening';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useFetching } from '../school/useFetching';
import { placeToGoOn } from './lastPlace';
import { isThere, readPlace, type Place } from './place';
import { ReviewList } from './ReviewList';
import { ReviewTask } from './ReviewTask';

interface ReviewsProps {
  /** The parts of the address after `reviews`. */
  at: readonly string[];
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** The reviews by questions: all of them, or one as it is answered. */
export function Reviews({ at: [key = '', ...rest], notices, onGo }: ReviewsProps) {
  const snapshot = useSnapshot();
  const { workspace } = useSchool();
  const { person } = useStanding();
  const fetching = useFetching();
  // Where it goes on is settled once: to answer on another device meanwhile leads nobody away.
  const [begun, setBegun] = useState<{ reviewKey: Key; place: Place }>();
  const view = reviewViewOf(snapshot, key);
  if (begun && begun.reviewKey !== key) setBegun(undefined);
  if (key === '') return <ReviewList notices={notices} onGo={onGo} />;
  if (view === undefined || view.review.removed) {
    if (fetching && !view?.review.removed) return <Opening notices={notices} />;
    const gone = view === undefined ? 'There is no such review, or the link is not whole.' : `${view.review.title} was deleted.`;
    return <ReviewList notices={notices} gone={gone} onGo={onGo} />;
  }
  const asked = readPlace(rest);
  const known = [asked, begun?.reviewKey === key ? begun.place : undefined].find((one) => one && isThere(one, view));
  const place = known ?? placeToGoOn(workspace, snapshot, view, person);
  if (!known) setBegun({ reviewKey: key, place });
  return <ReviewTask view={view} place={place} notices={notices} onGo={onGo} />;
}
