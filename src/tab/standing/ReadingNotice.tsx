import { Button } from '@fluentui/react-components';
import { LockClosedRegular } from '@fluentui/react-icons';
import type { Kind } from '../../domain/record';
import { Notice } from '../parts/Notice';
import { useKeptText } from '../school/useKeptText';
import { forbiddenWords } from '../words/forbiddenWords';

interface ReadingNoticeProps {
  /** The lists that are closed to the person. */
  closed: readonly Kind[];
  /** Comments and updates are open to them. */
  speaks: boolean;
}

/** What somebody can do here who may not write the plan. Once they have understood it, no page of this device says it again. */
export function ReadingNotice({ closed, speaks }: ReadingNoticeProps) {
  const { text, type } = useKeptText(`notice/closed/${closed.join()}`);
  const { what, next } = forbiddenWords(closed, speaks);
  if (text !== '') return null;

  function understood(): void {
    type('understood');
    // The button goes away with the notice; whoever pressed it by the keyboard goes on at the page.
    const main = document.querySelector('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
  }

  return (
    <Notice
      title={what}
      icon={<LockClosedRegular fontSize={20} />}
      actions={
        <Button size="small" onClick={understood}>
          Understood
        </Button>
      }
    >
      {next}
    </Notice>
  );
}
