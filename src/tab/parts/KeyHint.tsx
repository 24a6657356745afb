import { makeStyles, tokens } from '@fluentui/react-components';
import { when } from '../theme';

/** A key that does this, for the eye; phones have none. */
export function KeyHint({ of }: { of: string }) {
  const styles = useStyles();
  return (
    <kbd aria-hidden className={styles.key}>
      {of}
    </kbd>
  );
}

const useStyles = makeStyles({
  key: {
    minWidth: '20px',
    boxSizing: 'border-box',
    paddingInline: tokens.spacingHorizontalXS,
    textAlign: 'center',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    [when.phone]: { display: 'none' },
  },
});
