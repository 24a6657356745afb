import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes, when } from '../theme';

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

/** A page of forms and lists in one column, which prints whole. */
export const columnPage = {
  ...wordsPage,
  '> *': { maxWidth: sizes.form },
  padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
  [when.phone]: { paddingInline: tokens.spacingHorizontalL },
  [when.print]: { height: 'auto', overflow: 'visible', padding: 0 },
} satisfies GriffelStyle;

/** A page's title with its buttons at the right. */
export const pageTop = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'start',
  justifyContent: 'space-between',
  gap: tokens.spacingHorizontalS,
} satisfies GriffelStyle;

/** Bars about how things stand, under a page's title. */
export const pageNotices = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalS,
  ':not(:empty)': { paddingBlockStart: tokens.spacingVerticalM },
} satisfies GriffelStyle;

/** The row that the address names: it has the focus, and a bar instead of a ring, since it is nothing to press. */
export const soughtRow = {
  outline: 'none',
  boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}`,
  paddingInlineStart: tokens.spacingHorizontalM,
} satisfies GriffelStyle;

/** Words for the ear alone: the eye has them otherwise. */
export const heardAlone = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies GriffelStyle;

/** What a page will hold, said while it is empty. */
export const emptyLead = {
  margin: 0,
  fontSize: tokens.fontSizeBase400,
  lineHeight: tokens.lineHeightBase400,
} satisfies GriffelStyle;

/** How it comes to hold it. */
export const emptyWords = { maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 } satisfies GriffelStyle;
