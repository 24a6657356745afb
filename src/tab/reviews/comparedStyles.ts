import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { when } from '../theme';

/** On a phone its rows stand one under the other. */
export const comparedOnPhone = {
  display: 'block',
  '& tbody, & tr, & th, & td': { display: 'block' },
  '& td:empty': { display: 'none' },
} satisfies GriffelStyle;

/** A table that sets reviews beside each other. */
export const comparedTable = {
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  '& th, & td': {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
  },
  '& tr': { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`, breakInside: 'avoid' },
} satisfies GriffelStyle;

/** Its headings, which each cell says itself on a phone. */
export const comparedHead = {
  fontSize: tokens.fontSizeBase200,
  color: tokens.colorNeutralForeground3,
  '& th': { fontWeight: tokens.fontWeightRegular },
  [when.phone]: { display: 'none' },
} satisfies GriffelStyle;
