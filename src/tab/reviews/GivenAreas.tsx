import { areasGiven } from '../../domain/ownAreas';
import type { ReviewView } from '../../domain/reviewQuestions';
import { Notice } from '../parts/Notice';
import { useSnapshot, useStanding } from '../school/School';
import { useRights } from '../school/useRights';
import { listWords } from '../words/counts';
import { mayOnlyRead } from '../words/reviewNames';

/** Tells whoever was chosen to look after areas of an open review, and may not answer, what to do. */
export function GivenAreas({ view }: { view: ReviewView }) {
  const snapshot = useSnapshot();
  const { person } = useStanding();
  const { mayWrite } = useRights();
  const given = mayWrite('answer') || view.review.completed !== null ? [] : areasGiven(snapshot, view, person);
  if (given.length === 0) return null;
  return (
    <Notice title={`You were chosen to look after ${listWords(given.map(({ area }) => area.title))}.`}>{mayOnlyRead}.</Notice>
  );
}
