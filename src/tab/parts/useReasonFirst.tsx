import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { Notice } from './Notice';

interface Asked {
  act(): void;
  addReason(): void;
  /** What is done without a reason; making it a priority where nothing else is said. */
  allTheSame?: string;
}

/** A question before a finding without a reason becomes a priority, or is answered by one: it warns, and never stands in the way. */
export interface ReasonFirst {
  /** Acts at once where a reason is known, else asks. */
  ask(reasonless: boolean, asked: Asked): void;
  /** The question, while it is asked. */
  question: ReactNode;
}

/** Asks for the reason wherever a finding is to become a priority, in the same words. */
export function useReasonFirst(): ReasonFirst {
  const [asked, setAsked] = useState<Asked>();
  const done = (then: () => void) => () => {
    setAsked(undefined);
    then();
  };
  return {
    ask: (reasonless, next) => (reasonless ? setAsked(next) : next.act()),
    question: asked && (
      <Notice
        serious
        title="No reason yet why it is so."
        actions={
          <>
            <Button size="small" onClick={done(asked.act)}>
              {asked.allTheSame ?? 'Make it a priority all the same'}
            </Button>
            <Button size="small" onClick={done(asked.addReason)}>
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
