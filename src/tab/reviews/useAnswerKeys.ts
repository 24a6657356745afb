import { useEffect, useEffectEvent } from 'react';
import { notYetJudged } from '../../domain/answer';
import type { ScalePoint } from '../../domain/questionSet';

interface AnswerKeys {
  scale: readonly ScalePoint[];
  /** By the number of a stop, 0 for what cannot be judged yet, Backspace on a stop for none. Not given where nothing may be written. */
  onRate?(rating: string): void;
  /** Enter. */
  onEnter(): void;
  /** Arrows to the sides, or j and k. */
  onStep(step: 1 | -1): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 };

/** The keys of a review, wherever the focus is but in a field, where they are letters. */
export function useAnswerKeys({ scale, onRate, onEnter, onStep }: AnswerKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (on.matches('textarea, select, dialog, dialog *, input:not([type=radio], [type=checkbox])')) return;
    const rating = ratingBy(event.key, scale, on.matches('[aria-keyshortcuts]'));
    const step = steps[event.key];
    const walksChoice = on.matches('input[type=radio]') && event.key.startsWith('Arrow');
    const isPressed = on.matches('button, a, summary');
    if (rating !== undefined && onRate) onRate(rating);
    else if (step !== undefined && !walksChoice) onStep(step);
    else if (event.key === 'Enter' && !isPressed) onEnter();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}

/** A rating is taken back only from its own stops. */
function ratingBy(key: string, scale: readonly ScalePoint[], onStop: boolean): string | undefined {
  if (onStop && (key === 'Backspace' || key === 'Delete')) return '';
  return key === '0' ? notYetJudged : scale[Number(key) - 1]?.key;
}
