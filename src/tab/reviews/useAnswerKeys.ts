import { useEffect, useEffectEvent, type RefObject } from 'react';
import { notYetJudged } from '../../domain/answer';
import type { ScalePoint } from '../../domain/questionSet';

interface AnswerKeys {
  /** The heading and the form: only while the focus is there, or nowhere, are the keys the review's. */
  heading: RefObject<Element | null>;
  form: RefObject<Element | null>;
  scale: readonly ScalePoint[];
  /** By the number of a stop, 0 for what cannot be judged yet, Backspace on a stop for none. Not given where nothing may be written. */
  onRate?(rating: string): void;
  /** Enter. */
  onEnter(): void;
  /** Arrows to the sides, or j and k. */
  onStep(step: 1 | -1): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 };

/** The keys of a review, but in a field, where they are letters, and outside of what is answered, where they rate nothing (WCAG 2.1.4). */
export function useAnswerKeys({ heading, form, scale, onRate, onEnter, onStep }: AnswerKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : document.body;
    const isHere = on === document.body || on === heading.current || form.current?.contains(on) === true;
    if (!isHere || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
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
