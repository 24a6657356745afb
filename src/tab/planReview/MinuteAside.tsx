import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { StatusShape } from '../parts/StatusMark';
import { when } from '../theme';
import type { Minute } from './minute';
import { isSamePlace, type Place } from './place';

interface MinuteAsideProps {
  minute: Minute;
  place: Place;
  onPlace(place: Place): void;
}

/** The minute as it builds itself beside the meeting. A line of it leads back to its action. */
export function MinuteAside({ minute, place, onPlace }: MinuteAsideProps) {
  const styles = useStyles();
  return (
    <aside aria-label="Minute" className={styles.aside}>
      <h2 className={styles.title}>Minute</h2>
      <p className={styles.hint}>Written as you decide. Select a line to change it.</p>
      <p className={styles.fact}>
        {minute.present ? `Present: ${minute.present}.` : 'Nobody has been named as present.'}{' '}
        <Link as="button" inline onClick={() => onPlace('start')}>
          Change
        </Link>
      </p>
      <ol className={styles.list}>
        {minute.lines.map((line) => {
          const there: Place = { action: line.key };
          return (
            <li key={line.key}>
              <button
                type="button"
                className={mergeClasses(styles.line, isSamePlace(there, place) && styles.here)}
                onClick={() => onPlace(there)}
              >
                <StatusShape status={line.after} />
                <span>
                  <b className={styles.strong}>
                    {line.ref} {line.decision}.
                  </b>{' '}
                  {line.because.join(' ')}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      {minute.note && <p className={mergeClasses(styles.fact, styles.note)}>{minute.note}</p>}
      <p className={styles.foot}>
        Next review: {minute.next}.{' '}
        <Link as="button" inline onClick={() => onPlace('end')}>
          Change
        </Link>
      </p>
    </aside>
  );
}

const useStyles = makeStyles({
  aside: {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    minHeight: 0,
    height: '100%',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
    [when.belowWide]: {
      height: 'auto',
      overflowY: 'visible',
      marginBlockStart: tokens.spacingVerticalXXL,
      borderLeft: 'none',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  fact: { margin: `${tokens.spacingVerticalM} 0 0` },
  note: { whiteSpace: 'pre-wrap' },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    font: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  foot: { margin: 'auto 0 0', paddingBlockStart: tokens.spacingVerticalL, color: tokens.colorNeutralForeground2 },
});
