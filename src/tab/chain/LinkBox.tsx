import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Link } from '../../domain/chain';
import { LinkSaid } from '../parts/LinkSaid';
import { StatusMark } from '../parts/StatusMark';
import { useSnapshot } from '../school/School';
import { inContrast } from '../theme';
import { actionView, linkKindWords } from '../words/linkWords';

interface LinkBoxProps {
  link: Link;
  /** It is the thing whose chain is shown. */
  chosen: boolean;
  /** The id of what says more of it to whoever does not see the lines. */
  describedBy?: string;
  onWalk(): void;
}

/** One thing in the chain, from which one can walk on. */
export function LinkBox({ link, chosen, describedBy, onWalk }: LinkBoxProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const status = link.kind === 'action' ? actionView(snapshot, link.key)?.status : undefined;
  return (
    <button
      type="button"
      data-link={`${link.kind}/${link.key}`}
      aria-describedby={describedBy}
      aria-current={chosen ? 'true' : undefined}
      className={mergeClasses(styles.box, chosen && styles.chosen)}
      onClick={onWalk}
    >
      <span className={styles.kind}>{linkKindWords[link.kind]}</span>
      <span className={styles.words}>
        <LinkSaid link={link} />
      </span>
      {status && <StatusMark status={status} className={styles.status} />}
    </button>
  );
}

const useStyles = makeStyles({
  box: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    [inContrast]: { ':hover': { backgroundColor: tokens.colorNeutralBackground1, textDecorationLine: 'underline' } },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThick,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}`,
    [inContrast]: { backgroundColor: tokens.colorNeutralBackground1 },
  },
  kind: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  words: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  status: { fontSize: tokens.fontSizeBase200 },
});
