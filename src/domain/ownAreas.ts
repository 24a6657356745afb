import { personByEntraId } from './people';
import { questionToGoOn, type AreaView, type QuestionView, type ReviewView } from './reviewQuestions';
import type { Author } from './record';
import type { Snapshot } from './snapshot';

/** The areas of a review that are somebody's: those they look after, and those that nobody does of a review that they began. */
export function ownAreas(snapshot: Snapshot, { review, areas }: ReviewView, person: Author): AreaView[] {
  const me = personByEntraId(snapshot, person.entraId)?.record.key;
  const { author = person } = snapshot.questionReview.get(review.key) ?? {};
  const began = author.entraId === person.entraId;
  return areas.filter(({ summary }) => {
    const owner = summary?.record.ownerKey ?? '';
    return owner === '' ? began : owner === me;
  });
}

/** The areas of a review that somebody was chosen to look after, whether they may answer or not. */
export function areasGiven(snapshot: Snapshot, { areas }: ReviewView, { entraId }: Author): AreaView[] {
  const me = personByEntraId(snapshot, entraId)?.record.key;
  return me === undefined ? [] : areas.filter(({ summary }) => summary?.record.ownerKey === me);
}

/** At which question of some areas somebody goes on; undefined where none of them is open. */
export function questionWithin(areas: readonly AreaView[], { entraId }: Author): QuestionView | undefined {
  const questions = areas.flatMap((area) => area.questions).sort((a, b) => a.number - b.number);
  return questionToGoOn({ questions }, entraId);
}
