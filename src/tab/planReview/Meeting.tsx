import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { agendaOf, isOpen } from '../../domain/agenda';
import type { PlanReview } from '../../domain/planReview';
import type { Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { useSchool, useSnapshot } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { listWords, upper } from '../words/counts';
import { dueWords } from '../words/days';
import { KeyHint, KeyHints } from '../parts/KeyHint';
import type { HeldUp } from './holdIt';
import { MeetingAction } from './MeetingAction';
import { MeetingEnd } from './MeetingEnd';
import { MeetingStart } from './MeetingStart';
import { minuteOf } from './minute';
import { MinuteAside } from './MinuteAside';
import { openingOf, placeAfter, placeName, stepFrom, type Opening, type Place } from './place';
import { Strip } from './Strip';
import { chosenHere } from './unrecorded';
import { useHeard } from './useHeard';
import { useHolding } from './useHolding';

interface MeetingProps {
  review: PlanReview;
  outline: Outline;
  editable: boolean;
  /** Bars about how things stand, under the title. */
  notices: ReactNode;
  onClose(): void;
  onHeld(): void;
}

/** A review as it is being held: one action after the other fills the page, the minute builds itself beside it. */
export function Meeting({ review, outline, editable, notices, onClose, onHeld }: MeetingProps) {
  const styles = useStyles();
  const school = useSchool();
  const { workspace, today } = school;
  const snapshot = useSnapshot();
  const narrow = useNarrow(frames.wide);
  const { heard, refused } = useHeard(review.key);
  const agenda = agendaOf(snapshot, review, outline, heard);
  const [at, setAt] = useState<Opening>();
  const opened =
    at ?? openingOf(review, agenda, (actionKey) => chosenHere(school, { reviewKey: review.key, actionKey }) !== undefined);
  // What others said may come in only after the page is there: until somebody acts on it, it opens where the review goes on.
  if (at === undefined && opened.place !== 'start') setAt(opened);
  const stay = () => setAt((one) => one ?? opened);
  const { place, words } = opened;
  const [insisting, setInsisting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const holding = useHolding(review, { onHeld, onHeldUp });
  const item = typeof place === 'object' ? agenda.find(({ view }) => view.kept.record.key === place.action) : undefined;
  const asked = agenda.filter((one) => one.asked);
  const decided = asked.filter((one) => !isOpen(one)).length;
  const due = review.due === null ? undefined : dueWords(review.due, today, false);
  const next = placeAfter(place, agenda);

  // Whoever comes to a page of the meeting begins at its heading; in the strip the focus stays where it walks.
  const where = typeof place === 'object' ? place.action : place;
  useEffect(() => {
    body.current?.scrollTo({ top: 0 });
    if (!document.activeElement?.closest('nav ol')) heading.current?.focus({ preventScroll: true });
    // Others may be deciding at this moment: what they said is fetched as the meeting goes on.
    void workspace.sync();
  }, [where, workspace]);

  const refsOf = (actions: readonly Key[]) =>
    listWords(agenda.filter(({ view }) => actions.includes(view.kept.record.key)).map(({ view }) => view.ref));

  function onHeldUp({ why, actions }: HeldUp): void {
    setInsisting(true);
    const what = heldUpWords[why](refsOf(actions));
    setAt({ place: { action: actions[0]! }, words: `${what}, so the review is not over. What you typed is kept.` });
  }

  const go = (to: Place) => setAt({ place: to });
  const steps = { onGoOn: () => go(next), onStep: (step: 1 | -1) => go(stepFrom(place, agenda, step)) };
  const frame = { heading, editable, next: placeName(next, agenda), ...steps };
  const minute = minuteOf(snapshot, review, agenda, { held: holding.heldDay ?? today, next: holding.nextDay });
  const aside = <MinuteAside minute={minute} place={place} onPlace={go} />;
  return (
    <section aria-label="Plan review" className={styles.meeting} onKeyDownCapture={stay} onPointerDownCapture={stay}>
      <header className={styles.head}>
        <h1 className={styles.title}>{due ? `Plan review, ${due.date}` : 'Plan review'}</h1>
        <span className={styles.context}>
          {due && review.held === null && <span className={mergeClasses(due.late && styles.late)}>{upper(due.distance)}. </span>}
          {decided} of {asked.length} decided
        </span>
        <KeyHints className={styles.keys} said="The left and right arrow keys go between actions">
          <KeyHint of="←" /> <KeyHint of="→" /> between actions
        </KeyHints>
        <Button appearance="subtle" onClick={onClose}>
          {editable ? 'Pause' : 'Back'}
        </Button>
      </header>
      <div ref={body} className={styles.body}>
        <div className={styles.notices}>{notices}</div>
        {words && (
          <p role="status" className={styles.words}>
            {words}
          </p>
        )}
        {item ? (
          <MeetingAction
            key={item.view.kept.record.key}
            reviewKey={review.key}
            item={item}
            refused={refused.get(item.view.kept.record.key)}
            insisting={insisting}
            {...frame}
          />
        ) : place === 'start' ? (
          <MeetingStart review={review} holding={holding} {...frame} />
        ) : (
          <MeetingEnd review={review} agenda={agenda} holding={holding} {...frame} />
        )}
        {narrow && aside}
      </div>
      <Strip agenda={agenda} place={item || place === 'start' ? place : 'end'} onPlace={go} />
      {!narrow && <div className={styles.side}>{aside}</div>}
    </section>
  );
}

const heldUpWords: Record<HeldUp['why'], (refs: string) => string> = {
  openDays: (refs) => `The new due date of ${refs} is not a date yet or has no reason`,
  unrecorded: (refs) => `What you chose for ${refs} is not recorded yet`,
};

const useStyles = makeStyles({
  meeting: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    height: '100%',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [when.wide]: { gridTemplateColumns: 'minmax(0, 1fr) 328px' },
    [when.print]: { display: 'block', height: 'auto' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    [when.phone]: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}` },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    [when.phone]: { flex: 1 },
  },
  context: { flex: 1, color: tokens.colorNeutralForeground2, [when.phone]: { order: 1, flexBasis: '100%' } },
  late: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  keys: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [when.belowLaptop]: { display: 'none' },
  },
  body: {
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    '> *': { maxWidth: '1000px' },
    [when.phone]: { padding: tokens.spacingHorizontalL },
    [when.print]: { overflow: 'visible' },
  },
  notices: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  words: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
  side: { gridColumn: 2, gridRow: '1 / -1', minHeight: 0, [when.belowWide]: { display: 'none' } },
});
