import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Key } from '../../domain/record';
import { when } from '../theme';
import { useNeeds } from './useNeeds';
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
  const { rows } = useNeeds(planKey);
  const next = nextOn(walk, new Set(rows.map(({ path }) => path)));
  return (
    <section className={styles.bar} aria-label="Going through what needs you">
      <span role="status">
        {walk.at + 1} of {walk.paths.length} that need you
      </span>
      <Button size="small" appearance="primary" onClick={() => (next ? onStep(next) : onStop())}>
        {next ? 'Next' : 'Done'}
      </Button>
      {next && (
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
