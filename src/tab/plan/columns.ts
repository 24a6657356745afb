import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';

/** In these widths of the list itself, columns fold; below, each row becomes a card. They exclude each other: their order is not ours. */
const FOLDED = '@container (min-width: 560px) and (max-width: 759.98px)';
const CARDS = '@container (max-width: 559.98px)';

/** The columns that column heads, objectives and actions share, so that the eye can run down them. */
export const useColumns = makeStyles({
  list: {
    // Widths are the list's own, since the panel beside it takes as much as the frame.
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    [when.print]: { containerType: 'normal' },
  },
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.ref} minmax(0, 1fr) ${sizes.lead} ${sizes.due} ${sizes.status} ${sizes.extras}`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    paddingInline: tokens.spacingHorizontalM,
    [FOLDED]: { gridTemplateColumns: `${sizes.ref} minmax(0, 1fr) ${sizes.due} ${sizes.status}` },
    [CARDS]: {
      gridTemplateColumns: `minmax(${sizes.target}, auto) minmax(0, 1fr) ${sizes.cardButton}`,
      rowGap: tokens.spacingVerticalXS,
    },
  },
  /** Goes where columns fold. */
  unlessFolded: { [FOLDED]: { display: 'none' }, [CARDS]: { display: 'none' } },
  /** Goes where rows are cards. */
  unlessCards: { [CARDS]: { display: 'none' } },
  onCards: { display: 'none', [CARDS]: { display: 'block' } },
  /** Comments: beside the row, then under a card's name. */
  extras: {
    [FOLDED]: { display: 'none' },
    [CARDS]: { display: 'block', gridColumn: '2 / -1', justifySelf: 'start', ':empty': { display: 'none' } },
  },
  underText: { [CARDS]: { gridColumn: '2 / -1' } },
  cardLine: { [CARDS]: { gridColumn: '2 / span 1' } },
  cardPadding: { [CARDS]: { paddingBlock: tokens.spacingVerticalM } },
  cardName: { [CARDS]: { fontWeight: tokens.fontWeightSemibold, gridColumn: '2 / -1', whiteSpace: 'normal' } },
  wrapOnCards: { [CARDS]: { whiteSpace: 'normal' } },
});
