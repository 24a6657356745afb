import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** A page of words that scrolls by itself; the page adds its own width and padding. */
export const wordsPage = {
  height: '100%',
  boxSizing: 'border-box',
  overflowY: 'auto',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
} satisfies GriffelStyle;

/** The title of a page. */
export const pageTitle = {
  margin: 0,
  fontSize: tokens.fontSizeBase600,
  lineHeight: tokens.lineHeightBase600,
  fontWeight: tokens.fontWeightSemibold,
} satisfies GriffelStyle;
