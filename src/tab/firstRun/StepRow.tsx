import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular } from '@fluentui/react-icons';
import type { Step } from './steps';

/** One thing that is needed, and whose turn it is. */
export function StepRow({ step, siteAddress }: { step: Step; siteAddress: string }) {
  const styles = useStyles();
  const { title, about, test, who } = step;
  return (
    <li className={styles.row}>
      {who === 'done' ? (
        <CheckmarkCircleFilled fontSize={20} className={styles.done} aria-hidden />
      ) : (
        <CircleRegular fontSize={20} aria-hidden />
      )}
      <span className={styles.words}>
        <span className={mergeClasses(who !== 'done' && styles.strong)}>{title}</span>
        {about && <span className={styles.about}>{about}</span>}
        {test && (
          <span className={styles.about}>
            To tell them apart, open{' '}
            <Link inline href={siteAddress} target="_blank" rel="noreferrer">
              the SEND site
            </Link>
            : {test}
          </span>
        )}
      </span>
      <span className={styles.who}>{who === 'done' ? 'Done' : who === 'it' ? 'Ask IT admin' : 'You'}</span>
    </li>
  );
}

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  done: { color: tokens.colorStatusSuccessForeground1 },
  words: { display: 'block', minWidth: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  about: { display: 'block', color: tokens.colorNeutralForeground2 },
  who: { color: tokens.colorNeutralForeground2 },
});
