import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { mayAnswer } from './mayAnswer';
import type { ReviewView } from '../../domain/reviewQuestions';
import { useNarrow } from '../school/useNarrow';
import { useSchool } from '../school/School';
import { useRights } from '../school/useRights';
import { frames, when } from '../theme';
import { AreaPage } from './AreaPage';
import { ComparePage } from './ComparePage';
import { GivenAreas } from './GivenAreas';
import { pathTo, stepFrom, goOnWords, type Place } from './place';
import { QuestionPage } from './QuestionPage';
import { ReviewSide } from './ReviewSide';
import { SummaryPage } from './SummaryPage';

interface ReviewTaskProps {
  view: ReviewView;
  place: Place;
  /** Bars about how things stand. */
  notices: ReactNode;
  onGo(path: string): void;
}

/** A review as it is answered: its areas at the left, one question or area in the middle, what may help at the right. */
export function ReviewTask({ view, place, notices, onGo }: ReviewTaskProps) {
  const styles = useStyles();
  const { workspace } = useSchool();
  const { mayWrite } = useRights();
  const narrow = useNarrow(frames.wide);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { review } = view;
  const isOpen = review.completed === null;
  const editable = mayAnswer(review, mayWrite);
  const path = pathTo(review.key, place);
  const next = stepFrom(place, view, 1);
  const asked = place.page === 'question' ? view.questions.find((one) => one.question.key === place.key) : undefined;
  const own = view.areas.find(({ area }) => area.key === (place.page === 'area' ? place.key : asked?.area.key));

  // Whoever comes to a page of the review begins at its heading.
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [path]);

  // Others may be answering at the same time.
  useEffect(() => (isOpen ? workspace.follow(['questionReview', 'answer']) : undefined), [workspace, isOpen]);

  const hasBeside = asked !== undefined || place.page === 'area';
  // What is said of what was done lies beside the form, where nothing is to be pressed next.
  const isBeside = hasBeside && !narrow;
  useEffect(() => {
    if (!isBeside) return;
    const { style } = document.documentElement;
    style.setProperty('--toast', 'end');
    return () => void style.removeProperty('--toast');
  }, [isBeside]);

  const go = (to: Place | undefined) => to && onGo(pathTo(review.key, to));
  const lay = (form: ReactNode, beside?: ReactNode) => (
    <>
      <div ref={body} className={styles.body}>
        <div className={styles.notices}>
          {notices}
          <GivenAreas view={view} />
        </div>
        {form}
        {narrow && beside && <div className={styles.under}>{beside}</div>}
      </div>
      {!narrow && beside && (
        <aside aria-label="What may help" className={styles.aside}>
          {beside}
        </aside>
      )}
    </>
  );
  const steps = { onGoOn: () => go(next), onStep: (step: 1 | -1) => go(stepFrom(place, view, step)) };
  const frame = { view, editable, heading, next: goOnWords(next), lay, ...steps };
  return (
    <section aria-label="Review" className={mergeClasses(styles.task, hasBeside && styles.withBeside)} style={{ page: 'minute' }}>
      <ReviewSide view={view} place={place} here={own?.area.key} editable={editable} onPlace={go} onGo={onGo} />
      {asked ? (
        <QuestionPage key={asked.question.key} asked={asked} {...frame} onGo={onGo} />
      ) : place.page === 'area' && own ? (
        <AreaPage key={own.area.key} own={own} {...frame} onPlace={go} onGo={onGo} />
      ) : place.page === 'compare' ? (
        lay(<ComparePage view={view} other={place.other} heading={heading} onPlace={go} />)
      ) : (
        lay(<SummaryPage view={view} editable={mayWrite('questionReview')} heading={heading} onPlace={go} onGo={onGo} />)
      )}
    </section>
  );
}

const narrower = {
  [when.belowWide]: { gridTemplateColumns: '232px minmax(0, 1fr)' },
  [when.belowLaptop]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: 'auto minmax(0, 1fr)' },
} as const;

const useStyles = makeStyles({
  task: {
    display: 'grid',
    gridTemplateColumns: '274px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ...narrower,
    [when.print]: { display: 'block', height: 'auto' },
  },
  withBeside: { gridTemplateColumns: '274px minmax(0, 1fr) 282px', ...narrower },
  body: {
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXXXL} clamp(24px, 4vw, 52px)`,
    [when.belowLaptop]: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}` },
    [when.print]: { overflow: 'visible', padding: 0 },
  },
  notices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':not(:empty)': { paddingBlockEnd: tokens.spacingVerticalM },
    [when.print]: { display: 'none' },
  },
  under: {
    marginBlockStart: tokens.spacingVerticalXXL,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalL})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    maxWidth: '736px',
  },
  aside: {
    minHeight: 0,
    overflowY: 'auto',
    borderLeft: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.print]: { display: 'none' },
  },
});
