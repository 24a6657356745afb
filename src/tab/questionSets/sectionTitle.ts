import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** The heading of a part of the page. */
export const sectionTitle = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
  fontWeight: tokens.fontWeightSemibold,
} satisfies GriffelStyle;
