import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { when } from '../theme';

/** What the meeting looks at, to be read across a room. */
export const pageHeading = {
  margin: 0,
  outline: 'none',
  fontSize: tokens.fontSizeHero700,
  lineHeight: tokens.lineHeightHero700,
  fontWeight: tokens.fontWeightSemibold,
  overflowWrap: 'anywhere',
  [when.phone]: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
} satisfies GriffelStyle;
