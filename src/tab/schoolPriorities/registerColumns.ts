import { makeStyles, tokens } from '@fluentui/react-components';
import { when } from '../theme';

/** The columns that the heads and the rows of the register share; on a phone each row is a card. */
export const useRegisterColumns = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 3fr) minmax(0, 2fr) 72px minmax(0, 3fr) 32px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    [when.phone]: { gridTemplateColumns: '48px minmax(0, 1fr) 32px', columnGap: tokens.spacingHorizontalS },
  },
});
