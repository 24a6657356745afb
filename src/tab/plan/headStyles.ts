import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes, when } from '../theme';

const CARDS = '@container (max-width: 559.98px)';

/** How the rows look that stand above others: a priority above its objectives, an objective above its actions. */
export const useHeadStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: `${sizes.ref} minmax(0, 1fr) auto`,
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: `${tokens.spacingVerticalMNudge} ${tokens.spacingVerticalSNudge}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { breakAfter: 'avoid' },
    [CARDS]: { gridTemplateColumns: `minmax(${sizes.target}, auto) minmax(0, 1fr)` },
  },
  priority: {
    paddingBlock: `${tokens.spacingVerticalL} ${tokens.spacingVerticalXXS}`,
    borderBottom: `${tokens.strokeWidthThin} solid transparent`,
  },
  /** An objective under a priority. */
  nested: { paddingBlock: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalSNudge}` },
  number: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  words: { minWidth: 0 },
  large: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  small: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  side: {
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    [CARDS]: { gridColumn: 2, textAlign: 'start', ':empty': { display: 'none' } },
  },
  line: { display: 'block' },
  strong: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  tag: {
    marginInlineStart: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  /** Above the objectives that belong to no priority. */
  none: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
