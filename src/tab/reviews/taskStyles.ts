import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { sizes, when } from '../theme';

/** The one question, or the one area. */
export const taskHeading = {
  margin: 0,
  outline: 'none',
  fontSize: tokens.fontSizeHero700,
  lineHeight: tokens.lineHeightHero700,
  fontWeight: tokens.fontWeightSemibold,
  overflowWrap: 'anywhere',
  textWrap: 'balance',
  [when.belowLaptop]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
} satisfies GriffelStyle;

/** What stands above it, small. */
export const above = { margin: 0, color: tokens.colorNeutralForeground3 } satisfies GriffelStyle;

/** A question's or an area's form, one under the other. */
export const taskForm = {
  display: 'flex',
  flexDirection: 'column',
  gap: tokens.spacingVerticalL,
  maxWidth: sizes.form,
} satisfies GriffelStyle;

/** Two boxes beside each other where there is room. */
export const pair = {
  display: 'grid',
  gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
  gap: tokens.spacingHorizontalL,
  [when.phone]: { gridTemplateColumns: 'minmax(0, 1fr)' },
} satisfies GriffelStyle;

/** Boxes with room for two lines from the start. */
export const roomy = { '& textarea': { minHeight: '56px' } } satisfies GriffelStyle;
/** Boxes of one line, high enough for a finger. */
export const lowBox = { '& textarea': { minHeight: '44px' } } satisfies GriffelStyle;

/** Buttons under a form, the keys at their right. */
export const foot = {
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: tokens.spacingHorizontalS,
} satisfies GriffelStyle;

/** The keys that do the same, beside the buttons. */
export const keys = {
  marginInlineStart: 'auto',
  color: tokens.colorNeutralForeground3,
  fontSize: tokens.fontSizeBase200,
  lineHeight: tokens.lineHeightBase200,
  [when.belowLaptop]: { display: 'none' },
} satisfies GriffelStyle;
