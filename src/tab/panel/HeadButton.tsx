import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ComponentProps, ReactElement } from 'react';
import { when } from '../theme';

interface HeadButtonProps extends ComponentProps<'button'> {
  icon: ReactElement;
}

/** Looks like the library's small quiet button. A panel's head has five, which would cost as much as the rest of it. */
export function HeadButton({ icon, children, className, ...native }: HeadButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={mergeClasses(styles.quiet, children ? styles.worded : styles.bare, className)} {...native}>
      {icon}
      {children}
    </button>
  );
}

const useStyles = makeStyles({
  quiet: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    margin: 0,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    '& > svg': { flexShrink: 0, width: '20px', height: '20px' },
    ':hover': {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
      '& > svg': { color: tokens.colorNeutralForeground2BrandHover },
    },
    ':hover:active': {
      color: tokens.colorNeutralForeground2Pressed,
      backgroundColor: tokens.colorSubtleBackgroundPressed,
      '& > svg': { color: tokens.colorNeutralForeground2BrandPressed },
    },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [when.forced]: {
      ':hover': {
        color: 'Highlight',
        backgroundColor: 'HighlightText',
        border: `${tokens.strokeWidthThin} solid Highlight`,
        forcedColorAdjust: 'none',
        '& > svg': { color: 'Highlight' },
      },
    },
  },
  worded: { minWidth: '64px', padding: `1px ${tokens.spacingHorizontalS}` },
  bare: { flexShrink: 0, width: '24px', padding: '1px' },
});
