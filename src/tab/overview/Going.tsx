import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { when } from '../theme';

interface GoingProps {
  /** Which of how many, from 0. */
  at: number;
  of: number;
  onNext(): void;
  onStop(): void;
}

/** The bar above a page while somebody goes through what needs them. */
export function Going({ at, of, onNext, onStop }: GoingProps) {
  const styles = useStyles();
  const last = at + 1 >= of;
  return (
    <div className={styles.bar} role="status">
      <span>
        {at + 1} of {of} that need you
      </span>
      <Button size="small" appearance="primary" onClick={last ? onStop : onNext}>
        {last ? 'Done' : 'Next'}
      </Button>
      {!last && (
        <Button size="small" appearance="subtle" onClick={onStop}>
          Stop here
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { display: 'none' },
  },
});
