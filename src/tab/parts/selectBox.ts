import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** One of several, chosen in the browser's own list. */
export const selectBox = {
  maxWidth: '100%',
  minHeight: '32px',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  font: 'inherit',
  color: tokens.colorNeutralForeground1,
  backgroundColor: tokens.colorNeutralBackground1,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;
