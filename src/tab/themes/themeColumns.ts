import { makeStyles, tokens } from '@fluentui/react-components';
import { when } from '../theme';

/** The columns of the board, the same for its heads and its rows. */
export function useThemeColumns(): string {
  return useStyles().columns;
}

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr) minmax(0, 3fr) minmax(0, 2fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
    [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});
