import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSplitRegular, CloudArrowUpRegular } from '@fluentui/react-icons';
import { onlyIfItLasts, when } from '../theme';

interface RowTagsProps {
  twoVersions: boolean;
  waiting: boolean;
}

/** What few rows say after an action's words: that it has two versions to choose from, or waits to be sent. */
export function RowTags({ twoVersions, waiting }: RowTagsProps) {
  const styles = useStyles();
  return (
    <>
      {twoVersions && (
        <span className={styles.tag}>
          <ArrowSplitRegular aria-hidden /> 2 versions
        </span>
      )}
      {waiting && (
        <span className={styles.waiting}>
          <CloudArrowUpRegular aria-hidden /> waiting
        </span>
      )}
    </>
  );
}

const unseen = {
  visibility: 'hidden',
  maxWidth: 0,
  marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
} as const;

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    paddingInline: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.print]: { display: 'none' },
  },
  waiting: {
    ...onlyIfItLasts,
    // Before that it takes no room either: a long name would be cut short for what nobody sees.
    animationName: { from: unseen, to: unseen },
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    [when.print]: { display: 'none' },
  },
});
