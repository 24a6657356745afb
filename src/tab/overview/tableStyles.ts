import { makeStyles, tokens } from '@fluentui/react-components';
import { heardAlone } from '../parts/pageStyles';
import { inContrast, sizes, when } from '../theme';

/** The tables of the overview: lines between what belongs together, and on a narrow frame one thing under the other. */
export const useTableStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    '& th': { textAlign: 'start', fontWeight: tokens.fontWeightRegular, verticalAlign: 'top' },
    '& thead th': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground3,
    },
    '& td, & tbody th': {
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 0`,
      verticalAlign: 'top',
      overflowWrap: 'anywhere',
    },
    '& tr + tr td': { paddingBlockStart: 0 },
    '& tbody': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, breakInside: 'avoid' },
    [when.belowLaptop]: {
      '& thead': heardAlone,
      '& tbody, & tr, & td, & tbody th': { display: 'block' },
      '& tbody': { paddingBlock: tokens.spacingVerticalS },
      '& td, & tbody th ': { paddingInline: 0, paddingBlock: tokens.spacingVerticalXXS },
    },
  },
  name: { minWidth: sizes.due },
  link: { textAlign: 'start', [inContrast]: { textDecorationLine: 'underline' } },
  quiet: { color: tokens.colorNeutralForeground3 },
  /** In one line, where there is room for it. */
  line: { [when.laptop]: { flexWrap: 'nowrap', whiteSpace: 'nowrap' } },
  mark: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  /** What the head of the column says, where there are no columns. */
  said: { display: 'none', fontWeight: tokens.fontWeightRegular, [when.belowLaptop]: { display: 'inline' } },
});
