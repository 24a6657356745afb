import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { personByEntraId } from '../../domain/people';
import type { ReviewView } from '../../domain/reviewQuestions';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { useRights } from '../school/useRights';
import { frames, sizes, when } from '../theme';
import { dayText } from '../words/days';
import { Areas } from './Areas';
import type { Place } from './place';

interface ReviewSideProps {
  view: ReviewView;
  place: Place;
  /** The area that the page is about. */
  here?: string;
  editable: boolean;
  onPlace(place: Place): void;
  onGo(path: string): void;
}

/** Which review it is, how far it has come, and its areas: beside the page, or folded above it where there is no room. */
export function ReviewSide({ view, place, here, editable, onPlace, onGo }: ReviewSideProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const { mayWrite } = useRights();
  const folded = useNarrow(frames.laptop);
  const { review, answered, questions } = view;
  const areas = <Areas view={view} here={here} place={place} onPlace={onPlace} />;
  const me = personByEntraId(useSnapshot(), useStanding().person.entraId)?.record.key;
  const looksAfterSome = me !== undefined && view.areas.some(({ summary }) => summary?.record.ownerKey === me);
  const area = view.areas.find((one) => one.area.key === here);
  return (
    <header className={styles.side}>
      <div className={styles.top}>
        <h1 className={styles.title}>{review.title || 'A review without a name'}</h1>
        <p role="status" className={styles.progress}>
          {answered} of {questions.length} answered
          {review.completed !== null && `. Completed ${dayText(review.completed, today)}`}
        </p>
        <div aria-hidden className={styles.track}>
          <div className={styles.done} style={{ width: `${(100 * answered) / Math.max(questions.length, 1)}%` }} />
        </div>
      </div>
      {folded ? (
        <details key={`${place.page}${here ?? ''}`} className={styles.folded}>
          <summary className={styles.summary}>
            {area ? `${area.area.title}, ${area.answered} of ${area.questions.length}` : 'Areas'}
          </summary>
          {areas}
        </details>
      ) : (
        areas
      )}
      <div className={styles.foot}>
        <p className={mergeClasses(styles.words, editable && styles.calm)}>
          {editable
            ? 'Everything is kept as you type. Leave whenever you like.'
            : mayWrite('answer')
              ? 'This review is complete. Reopen it on its summary to change an answer.'
              : looksAfterSome
                ? 'You look after a part of this review and can only read it so far. IT adds people to the group that may write.'
                : 'You can read this review, not change it.'}
        </p>
        <Link as="button" className={styles.all} onClick={() => onGo('reviews')}>
          All reviews
        </Link>
      </div>
    </header>
  );
}

const useStyles = makeStyles({
  side: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.belowLaptop]: {
      maxHeight: '60vh',
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
      borderRight: 'none',
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    [when.print]: { display: 'none' },
  },
  top: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, [when.belowLaptop]: { paddingBlockEnd: 0 } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  progress: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  track: {
    height: '4px',
    marginBlockStart: tokens.spacingVerticalS,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    // Seen in high contrast alone, where the ground is as dark as the page.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    [when.forced]: { border: '1px solid CanvasText' },
  },
  done: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandStroke,
    [when.forced]: { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  folded: { paddingInline: tokens.spacingHorizontalM },
  summary: {
    minHeight: '44px',
    display: 'list-item',
    alignContent: 'center',
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  foot: {
    marginBlockStart: 'auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [when.belowLaptop]: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, paddingBlockStart: 0 },
  },
  all: { minHeight: sizes.target },
  calm: { [when.belowLaptop]: { display: 'none' } },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground3 },
});
