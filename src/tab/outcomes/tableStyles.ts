import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes } from '../theme';

/** A cell of figures, in the body or the head. */
export const figureCell = {
  height: sizes.tableRow,
  textAlign: 'end',
  whiteSpace: 'nowrap',
  fontWeight: tokens.fontWeightRegular,
  paddingBlock: 0,
  paddingInline: `${tokens.spacingHorizontalM} 0`,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
} satisfies GriffelStyle;

/** The name of a row. */
export const rowName = {
  textAlign: 'start',
  paddingInlineStart: 0,
  paddingInlineEnd: tokens.spacingHorizontalS,
} satisfies GriffelStyle;

/** What stands at the head of a column of figures. */
export const columnHead = {
  height: sizes.columnHead,
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
} satisfies GriffelStyle;
