import { makeStyles, tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes, when } from '../theme';

/** The width of the timeline itself from which names stand beside their bars; below, above them. */
export const STACKED = '@container (max-width: 719.98px)';

/** From there on names stand beside their bars. */
export const BESIDE = '@container (min-width: 720px)';

const nameWidth = 'min(32%, 320px)';

/** Where words stand above the time, the lines of today and of holidays go down behind them, not through them. */
const onItsOwnGround = {
  [STACKED]: {
    justifySelf: 'start',
    boxSizing: 'border-box',
    maxWidth: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    '[aria-selected="true"] > &': { backgroundColor: 'transparent' },
  },
} satisfies GriffelStyle;

/** How names and time share the width: the same in the head, in every row and behind them. */
export const useLayout = makeStyles({
  whole: {
    containerType: 'inline-size',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    paddingBlockEnd: tokens.spacingVerticalXXXL,
    // A year of a school's plan on one sheet.
    [when.print]: {
      containerType: 'normal',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      paddingBlockEnd: 0,
    },
  },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: `${nameWidth} minmax(0, 1fr)`,
    alignItems: 'center',
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    outline: 'none',
    [STACKED]: { gridTemplateColumns: 'minmax(0, 1fr)', paddingBlock: tokens.spacingVerticalXS },
    [when.print]: { breakInside: 'avoid', minHeight: '20px' },
  },
  /** Lies behind or before the rows, over the time alone. */
  time: {
    position: 'absolute',
    insetBlock: 0,
    insetInlineStart: nameWidth,
    insetInlineEnd: 0,
    pointerEvents: 'none',
    [STACKED]: { insetInlineStart: 0 },
  },
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalS,
    ...onItsOwnGround,
  },
  track: { position: 'relative', height: '28px', minWidth: 0, [when.print]: { height: '20px' } },
  /** Words that stand above or below a row's time. */
  beside: onItsOwnGround,
  unlessStacked: { [STACKED]: { display: 'none' } },
  ifStacked: { display: 'none', [STACKED]: { display: 'inline' } },
});
