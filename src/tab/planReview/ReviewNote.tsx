import type { PlanReview } from '../../domain/planReview';
import { BoxField } from '../parts/BoxField';
import { useDraft } from '../school/useDraft';
import { useField } from '../school/useField';

/** What the meeting said beyond its decisions. */
export function ReviewNote({ review, editable }: { review: PlanReview; editable: boolean }) {
  const keep = useField('planReview', review.key);
  const note = useDraft(
    review.note,
    (text, seen) => keep({ note: text }, { note: seen }),
    editable ? `planReview/${review.key}/note` : undefined,
  );
  return (
    <BoxField
      label="Note"
      aside="you may leave this empty"
      readOnly={!editable}
      text={note.text}
      onText={note.type}
      onSettled={note.settle}
      // In a meeting nobody means to lose what was just said: Escape keeps the words.
      onCancel={note.settle}
      problem={note.problem}
    />
  );
}
