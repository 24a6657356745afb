import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes, when } from '../theme';

/** One of several ways to look at something, beside the others. */
export const tabLook = {
  minHeight: sizes.row,
  padding: `0 ${tokens.spacingHorizontalS}`,
  font: 'inherit',
  color: tokens.colorNeutralForeground2,
  background: 'none',
  border: 'none',
  borderRadius: tokens.borderRadiusMedium,
  cursor: 'pointer',
  ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
} satisfies GriffelStyle;

/** The way in which it is looked at now. */
export const chosenTabLook = {
  color: tokens.colorNeutralForeground1,
  fontWeight: tokens.fontWeightSemibold,
  borderRadius: 0,
  boxShadow: `inset 0 calc(-1 * ${sizes.bar}) 0 ${tokens.colorCompoundBrandStroke}`,
  [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight` },
} satisfies GriffelStyle;
