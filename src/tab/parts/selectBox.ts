import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes, when } from '../theme';

/** One of several, chosen in the browser's own list. */
export const selectBox = {
  maxWidth: '100%',
  minHeight: sizes.tableRow,
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  font: 'inherit',
  // Smaller letters in a field make a phone zoom.
  [when.phone]: { fontSize: tokens.fontSizeBase400 },
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;
