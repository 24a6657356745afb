import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import { when } from '../theme';
import { useNeedsAsked } from './useNeeds';
import { nextOn, type Walk } from './walk';

interface GoingProps {
  walk: Walk;
  planKey?: Key;
  onStep(next: Walk): void;
  onStop(): void;
}

/** The bar above a page while somebody goes through what needs them. What was settled meanwhile is left out. */
export function Going({ walk, planKey, onStep, onStop }: GoingProps) {
  const styles = useStyles();
  const needs = useNeedsAsked(planKey);
  const isLast = walk.at === walk.paths.length - 1;

  function goOn(): void {
    const next = nextOn(walk, new Set(needs().map(({ path }) => path)));
    if (next) onStep(next);
    else onStop();
  }

  return (
    <section className={styles.bar} aria-label="Going through what needs you">
      <span role="status">
        {walk.at + 1} of {walk.paths.length} that need you
      </span>
      <Button size="small" appearance="primary" onClick={goOn}>
        {isLast ? 'Done' : 'Next'}
      </Button>
      {!isLast && (
        <Button size="small" appearance="subtle" onClick={onStop}>
          Stop here
        </Button>
      )}
    </section>
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
