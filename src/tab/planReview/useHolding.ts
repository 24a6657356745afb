import { useState } from 'react';
import type { PlanReview } from '../../domain/planReview';
import { proposedNext } from '../../domain/reviewing';
import { refusalText } from '../faultText';
import { useSchool, useSnapshot } from '../school/School';
import { useKeptText } from '../school/useKeptText';
import { typedDay } from '../words/days';
import { readDay } from '../words/readDay';
import { holdIt, type HeldUp } from './holdIt';

interface HoldingProps {
  onHeld(): void;
  /** It is not over. */
  onHeldUp(by: HeldUp): void;
}

/** The ending of a review: when it was held, when the next one is, and that it is over. */
export function useHolding(review: PlanReview, { onHeld, onHeldUp }: HoldingProps) {
  const school = useSchool();
  const { today } = school;
  const proposed = proposedNext(useSnapshot(), review, today);
  const held = useKeptText(`held/${review.key}`, typedDay(review.held ?? today));
  const next = useKeptText(`next/${review.key}`, proposed === undefined ? '' : typedDay(proposed));
  const [problem, setProblem] = useState<string>();
  const [holding, setHolding] = useState(false);
  const heldDay = readDay(held.text, today);
  const nextDay = readDay(next.text, today);

  async function hold(): Promise<void> {
    if (holding) return;
    if (heldDay === undefined) return setProblem('The day of the review is not a date yet. You find it at the start.');
    if (next.text.trim() !== '' && nextDay === undefined) return setProblem('The next review has no day yet.');
    setHolding(true);
    try {
      const heldUp = await holdIt(school, review.key, { held: heldDay, next: nextDay ?? null });
      if (heldUp) return onHeldUp(heldUp);
      held.drop();
      next.drop();
      onHeld();
    } catch (thrown) {
      setProblem(refusalText(thrown));
    } finally {
      setHolding(false);
    }
  }

  const typed = (type: (text: string) => void) => (text: string) => (type(text), setProblem(undefined));
  return {
    held: { text: held.text, type: typed(held.type) },
    next: { text: next.text, type: typed(next.type) },
    heldDay,
    nextDay,
    problem,
    holding,
    hold,
  };
}
