import { useEffect, useEffectEvent } from 'react';
import { verdicts, type Verdict } from '../../domain/decision';

interface MeetingKeys {
  /** 1 to 4. */
  onVerdict?(verdict: Verdict): void;
  /** Enter. */
  onEnter?(): void;
  /** Arrows to the sides, or j and k. */
  onStep(step: 1 | -1): void;
}

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, j: 1, ArrowLeft: -1, k: -1 };

/** The keys of a review meeting, wherever the focus is but in a field, where they are letters. */
export function useMeetingKeys({ onVerdict, onEnter, onStep }: MeetingKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const on = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (on.matches('textarea, select, dialog, dialog *, input:not([type=radio], [type=checkbox])')) return;
    const verdict = verdicts[Number(event.key) - 1];
    const step = steps[event.key];
    const walksChoice = on.matches('input[type=radio]') && event.key.startsWith('Arrow');
    const isPressed = on.matches('button, a, summary');
    if (verdict !== undefined && onVerdict) onVerdict(verdict);
    else if (step !== undefined && !walksChoice) onStep(step);
    else if (event.key === 'Enter' && !isPressed && onEnter) onEnter();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
