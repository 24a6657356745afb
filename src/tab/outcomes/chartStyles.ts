import { makeStyles, tokens } from '@fluentui/react-components';
import { inContrast, when } from '../theme';

/** What the pictures are drawn with: brand for the school's own figures, grey for what they are compared with. */
export const useChartStyles = makeStyles({
  frame: { boxSizing: 'border-box', width: '100%' },
  picture: { display: 'block', width: '100%', overflow: 'visible', [when.print]: { breakInside: 'avoid' } },
  // Where every line is white, dots keep the lines behind from being louder than the figures.
  hairline: { stroke: tokens.colorNeutralStroke3, strokeWidth: '1px', [inContrast]: { strokeDasharray: '1 4' } },
  track: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', [inContrast]: { strokeDasharray: '1 4' } },
  between: { stroke: tokens.colorNeutralStroke1, strokeWidth: '2px' },
  ours: { fill: tokens.colorCompoundBrandStroke, stroke: tokens.colorNeutralBackground1, strokeWidth: '2px' },
  oursLine: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  other: { stroke: tokens.colorNeutralForeground3, strokeWidth: '3px' },
  dashed: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px', strokeDasharray: '4 3' },
  bracket: { stroke: tokens.colorNeutralForeground2, strokeWidth: '2px' },
  // Letters on a backing of the page's own colour, so that no line crosses a figure.
  text: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground3,
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '6px',
    strokeLinejoin: 'round',
    paintOrder: 'stroke',
    fontVariantNumeric: 'tabular-nums',
    [when.forced]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  bare: { stroke: 'none' },
  name: { fontSize: tokens.fontSizeBase300, fill: tokens.colorNeutralForeground1 },
  value: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, fill: tokens.colorNeutralForeground1 },
  // Wide enough that no line shows between two words.
  small: {
    strokeWidth: '10px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    fill: tokens.colorNeutralForeground1,
  },
  icon: { color: tokens.colorNeutralForeground3, [inContrast]: { color: tokens.colorNeutralForeground1 } },
});
