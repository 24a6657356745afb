import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import type { Look } from './useLibrary';

interface FolderPathProps {
  look: Look;
  /** Where somebody is: takes the focus when they have gone there. */
  here: RefObject<HTMLElement | null>;
  onGo(look: Look): void;
}

/** The way down to a folder, each step of which leads back. */
export function FolderPath({ look: { path, words }, here, onGo }: FolderPathProps) {
  const styles = useStyles();
  const steps = path.map(({ name }) => name).concat(words === undefined ? [] : [`All that has “${words}”`]);
  return (
    <nav aria-label="Folder">
      <ol className={styles.steps}>
        {steps.map((name, at) => (
          <li key={`${at}${name}`} className={styles.step}>
            {at > 0 && (
              <span aria-hidden className={styles.between}>
                ›
              </span>
            )}
            {at < steps.length - 1 ? (
              <Link as="button" onClick={() => onGo({ path: path.slice(0, at + 1) })}>
                {name}
              </Link>
            ) : (
              <b ref={here} tabIndex={-1} aria-current="location" className={styles.here}>
                {name}
              </b>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

const useStyles = makeStyles({
  steps: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0, listStyleType: 'none', rowGap: tokens.spacingVerticalXS },
  step: { display: 'flex', alignItems: 'center', minWidth: 0, overflowWrap: 'anywhere' },
  between: { paddingInline: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  here: {
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
  },
});
