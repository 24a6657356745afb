import { makeStyles, tokens } from '@fluentui/react-components';
import { sizes } from '../theme';
import { initialsOf } from '../words/people';

/** A round mark with somebody's initials, for the eye alone: the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className={useStyles().mark} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: sizes.avatar,
    height: sizes.avatar,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground6,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});
