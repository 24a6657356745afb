import { tokens } from '@fluentui/react-components';

/** A text box that grows with its words: the field and its words lie in one cell of a grid. */
export const growingBox = {
  gridArea: '1 / 1',
  boxSizing: 'border-box',
  padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
  whiteSpace: 'pre-wrap',
  overflowWrap: 'anywhere',
} as const;
