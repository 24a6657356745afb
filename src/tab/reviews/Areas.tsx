import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSplitRegular, CheckmarkRegular } from '@fluentui/react-icons';
import type { AreaView, ReviewView } from '../../domain/reviewQuestions';
import { useSnapshot, useStanding } from '../school/School';
import { sizes, when } from '../theme';
import { shortName } from '../words/people';
import type { Place } from './place';
import { twoVersionsIn, twoVersionsWords, type TwoVersions } from './twoVersions';

interface AreasProps {
  view: ReviewView;
  /** The area that the page is about; none on the page of the whole review. */
  here?: string;
  place: Place;
  onPlace(place: Place): void;
}

/** The areas of a review: how far each is, whose it is, and where one is. */
export function Areas({ view, here, place, onPlace }: AreasProps) {
  const styles = useStyles();
  const isSummary = place.page === 'summary';
  const twoVersions = twoVersionsIn(view, useStanding().clashes);
  return (
    <nav aria-label="Areas of this review">
      <ul className={styles.list}>
        {view.areas.map((one) => (
          <li key={one.area.key} className={styles.line}>
            <Entry view={one} isHere={one.area.key === here} onGo={() => onPlace(placeIn(one))} />
            <ToChoose of={twoVersions.filter(({ area }) => area === one)} onPlace={onPlace} />
          </li>
        ))}
        <li className={styles.apart}>
          <button
            type="button"
            aria-current={isSummary ? 'step' : undefined}
            className={mergeClasses(styles.entry, isSummary && styles.here)}
            onClick={() => onPlace({ page: 'summary' })}
          >
            Summary
          </button>
        </li>
      </ul>
    </nav>
  );
}

function Entry({ view, isHere, onGo }: { view: AreaView; isHere: boolean; onGo(): void }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { area, answered, questions, summary } = view;
  const owner = snapshot.person.get(summary?.record.ownerKey ?? '')?.record.name;
  const isWhole = answered === questions.length;
  return (
    <button
      type="button"
      aria-current={isHere ? 'step' : undefined}
      className={mergeClasses(styles.entry, isHere && styles.here)}
      onClick={onGo}
    >
      <span className={styles.name}>
        {area.title}
        {owner && <span className={styles.owner}>{shortName(owner)}</span>}
      </span>
      {isWhole ? (
        <CheckmarkRegular fontSize={16} role="img" aria-label="all answered" className={styles.done} />
      ) : (
        (answered > 0 || isHere) && (
          <span className={styles.count}>
            {answered} of {questions.length}
          </span>
        )
      )}
    </button>
  );
}

/** How many answers of an area have two versions, and the way to the first of them. */
function ToChoose({ of, onPlace }: { of: readonly TwoVersions[]; onPlace(place: Place): void }) {
  const styles = useStyles();
  const [first] = of;
  if (first === undefined) return null;
  const words = `${twoVersionsWords(of.length)} in ${first.area.area.title}: choose`;
  return (
    <button type="button" aria-label={words} title={words} className={styles.choose} onClick={() => onPlace(first.place)}>
      <ArrowSplitRegular fontSize={16} aria-hidden /> {of.length}
    </button>
  );
}

/** An area is entered where it goes on: at its first open question, else at what is said of it as a whole. */
function placeIn({ area, questions }: AreaView): Place {
  const open = questions.find((view) => !view.isAnswered);
  return open === undefined ? { page: 'area', key: area.key } : { page: 'question', key: open.question.key };
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'center' },
  choose: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    minWidth: sizes.row,
    minHeight: sizes.row,
    justifyContent: 'center',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.belowLaptop]: { minWidth: sizes.touch, minHeight: sizes.touch },
  },
  apart: { marginBlockStart: tokens.spacingVerticalS },
  entry: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    boxSizing: 'border-box',
    minHeight: sizes.row,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    font: 'inherit',
    textAlign: 'start',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    [when.belowLaptop]: { minHeight: sizes.touch },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset ${sizes.bar} 0 0 ${tokens.colorCompoundBrandStroke}, inset 0 0 0 ${tokens.strokeWidthThick} ${tokens.colorTransparentStrokeInteractive}`,
    [when.forced]: { outline: `${tokens.strokeWidthThin} solid Highlight` },
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  owner: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  count: {
    flexShrink: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  done: { flexShrink: 0 },
});
