import { Button } from '@fluentui/react-components';
import { Notice } from './Notice';

export interface RegionFailedProps {
  /** What people call this part of the page. */
  name: string;
  onAgain(): void;
}

/** Says that a part of the page cannot be shown, and lets it be tried again. */
export function RegionFailed({ name, onAgain }: RegionFailedProps) {
  return (
    <Notice
      serious
      title={`${name} cannot be shown.`}
      actions={
        <Button size="small" onClick={onAgain}>
          Try again
        </Button>
      }
    >
      This is a mistake in the program. What you wrote is kept, and the rest of the page works.
    </Notice>
  );
}
