import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Notice } from './Notice';

/** What may be done, as it stands when the question is answered: words may be mended while it is asked. */
interface Acts {
  act(about: string): void;
  addReason(about: string): void;
  /** What is done without a reason; making it a priority where nothing else is said. */
  allTheSame?: string;
}

/** A question before a finding without a reason becomes a priority, or is answered by one: it warns, and never stands in the way. */
export interface ReasonFirst {
  /** Acts at once where a reason is known, else asks. `about`: what of several it is asked of; another one is not acted on. */
  ask(reasonless: boolean, about?: string): void;
  /** What it is asked of now. */
  about?: string;
  /** The question, while it is asked. */
  question: ReactNode;
}

/** Asks for the reason wherever a finding is to become a priority, in the same words. */
export function useReasonFirst({ act, addReason, allTheSame }: Acts): ReasonFirst {
  const [asked, setAsked] = useState<string>();
  const done = (then: (about: string) => void) => () => {
    setAsked(undefined);
    then(asked ?? '');
  };
  return {
    ask: (reasonless, about = '') => (reasonless ? setAsked(about) : act(about)),
    about: asked,
    question: asked !== undefined && (
      <Notice
        serious
        title="No reason yet why it is so."
        actions={
          <>
            <Button size="small" onClick={done(act)}>
              {allTheSame ?? 'Make it a priority all the same'}
            </Button>
            <Button size="small" onClick={done(addReason)}>
              Add a reason first
            </Button>
          </>
        }
      >
        A priority without a reason tends to answer what is seen and not what lies behind it.
      </Notice>
    ),
  };
}
