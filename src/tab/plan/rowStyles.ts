import { makeStyles, tokens } from '@fluentui/react-components';
import { inContrast, sizes, when } from '../theme';

const ring = `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorStrokeFocus2}`;
const bar = `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}`;
/** Seen in high contrast only, where the fill of a chosen row is black. */
const edge = `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`;

/** How rows look at rest, under the pointer, chosen, focused and while something is dragged over them. */
export const useRowStyles = makeStyles({
  action: {
    position: 'relative',
    minHeight: sizes.row,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    cursor: 'default',
    outline: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { boxShadow: ring },
    '& [role=gridcell]:focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [inContrast]: {
      ':hover': { backgroundColor: 'transparent' },
      ':hover .row-name': { textDecorationLine: 'underline' },
    },
    [when.forced]: {
      ':hover': { backgroundColor: 'Canvas' },
      ':hover .row-name': { textDecorationLine: 'underline' },
      ':focus-visible': { outline: `${tokens.strokeWidthThick} solid Highlight`, outlineOffset: '-2px' },
    },
    [when.print]: { breakInside: 'avoid', minHeight: 0, paddingBlock: tokens.spacingVerticalXS },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `${bar}, ${edge}`,
    '& .row-name': { fontWeight: tokens.fontWeightSemibold },
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { boxShadow: `${bar}, ${ring}` },
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight`, outlineOffset: '-1px' },
    [when.print]: { backgroundColor: 'transparent', boxShadow: 'none' },
  },
  /** The line that says where a dragged row will go. */
  top: { boxShadow: `inset 0 ${tokens.strokeWidthThick} 0 ${tokens.colorCompoundBrandStroke}` },
  bottom: { boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThick}) 0 ${tokens.colorCompoundBrandStroke}` },
});
