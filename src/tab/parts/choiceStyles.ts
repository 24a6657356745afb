import { tokens, type GriffelStyle } from '@fluentui/react-components';
import { when } from '../theme';

/** Things of which one is chosen, as boxes. The radio lies over its box, without a look of its own. */
export const choiceGroup = { display: 'grid', margin: 0, padding: 0, border: 'none', minInlineSize: 0 } satisfies GriffelStyle;

/** One of the boxes. */
export const choice = {
  position: 'relative',
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  cursor: 'pointer',
  ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1Hover}` },
  ':has(:focus-visible)': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} satisfies GriffelStyle;

/** Of a box that is taller than its words. */
export const choiceInTheMiddle = { display: 'flex', flexDirection: 'column', justifyContent: 'center' } satisfies GriffelStyle;

/** The box that is chosen: by its ground and its frame, in high contrast by an outline. */
export const chosen = {
  backgroundColor: tokens.colorBrandBackground2,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
  boxShadow: `inset 0 0 0 ${tokens.strokeWidthThin} ${tokens.colorCompoundBrandStroke}`,
  ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}` },
  [when.forced]: { outline: `${tokens.strokeWidthThick} solid Highlight` },
} satisfies GriffelStyle;

/** Where nothing may be chosen. */
export const fixed = {
  cursor: 'not-allowed',
  color: tokens.colorNeutralForegroundDisabled,
  backgroundColor: tokens.colorNeutralBackgroundDisabled,
  border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}`,
  ':hover': { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeDisabled}` },
  [when.forced]: { color: 'GrayText' },
} satisfies GriffelStyle;

/** What was chosen stays readable where it cannot be changed. */
export const fixedChosen = { color: tokens.colorNeutralForeground2, boxShadow: 'none' } satisfies GriffelStyle;

/** The radio, spread over its box and unseen: the box takes its clicks and its focus. */
export const radio = { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' } satisfies GriffelStyle;
