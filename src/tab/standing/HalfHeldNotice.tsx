import { Button } from '@fluentui/react-components';
import { FlagRegular } from '@fluentui/react-icons';
import { halfHeldReviews } from '../../domain/reviewProgress';
import type { Key } from '../../domain/record';
import { Notice } from '../parts/Notice';
import { useSchool, useSnapshot } from '../school/School';
import { useRights } from '../school/useRights';
import { dayText } from '../words/days';

/** Says which reviews of a plan somebody has begun and nobody has ended, with the way back into each. */
export function HalfHeldNotice({ planKey, onReview }: { planKey: Key; onReview(reviewKey: Key): void }) {
  const { today } = useSchool();
  const { reviews } = useRights();
  const begun = halfHeldReviews(useSnapshot(), planKey);
  return begun.map(({ key, due, decided, asked }) => {
    const named = due === null ? 'without a date' : `of ${dayText(due, today)}`;
    return (
      <Notice
        key={key}
        title={`The review ${named} is half held.`}
        icon={<FlagRegular fontSize={20} />}
        actions={
          <Button size="small" onClick={() => onReview(key)}>
            {reviews ? 'Go on with it' : 'Open it'}
          </Button>
        }
      >
        {decided} of {asked} decided.
      </Notice>
    );
  });
}
