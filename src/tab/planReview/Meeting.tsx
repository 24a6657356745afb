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
import { MeetingAction } from './MeetingAction';
import { MeetingEnd } from './MeetingEnd';
import { MeetingStart } from './MeetingStart';
import { minuteOf } from './minute';
import { MinuteAside } from './MinuteAside';
import { goingOnWords, placeAfter, placeName, placeToGoOn, stepFrom, type Place } from './place';
import { Strip } from './Strip';
import { unrecordedName } from './unrecorded';
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
  const { workspace, today } = useSchool();
  const snapshot = useSnapshot();
  const narrow = useNarrow(frames.wide);
  const { heard, refused } = useHeard(review.key);
  const agenda = agendaOf(snapshot, review, outline, heard);
  const chosenHere = (actionKey: Key) => workspace.draft(unrecordedName({ reviewKey: review.key, actionKey })) !== '';
  const goesOn = placeToGoOn(review, agenda, chosenHere);
  const [place, setPlace] = useState<Place>(goesOn);
  const [wentOn, setWentOn] = useState(() => goingOnWords(place, agenda, chosenHere));
  const [touched, setTouched] = useState(false);
  const [insisting, setInsisting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const holding = useHolding(review, { onHeld, onOpenDays, onUnrecorded });
  const at = typeof place === 'object' ? agenda.find(({ view }) => view.kept.record.key === place.action) : undefined;
  const asked = agenda.filter((item) => item.asked);
  const decided = asked.filter((item) => !isOpen(item)).length;
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

  // What others said may come in only after the page is there: until somebody acts on it, it opens where the review goes on.
  if (!touched && place === 'start' && goesOn !== 'start') {
    setPlace(goesOn);
    setWentOn(goingOnWords(goesOn, agenda, chosenHere));
  }

  function go(to: Place): void {
    setWentOn(undefined);
    setPlace(to);
  }

  const refsOf = (actions: readonly Key[]) =>
    listWords(agenda.filter(({ view }) => actions.includes(view.kept.record.key)).map(({ view }) => view.ref));

  function insist(actions: readonly Key[], words: string): void {
    setInsisting(true);
    const told = `${words}, so the review is not over. What you typed is kept.`;
    holding.tell(told);
    go({ action: actions[0]! });
    setWentOn(told);
  }

  function onOpenDays(actions: readonly Key[]): void {
    insist(actions, `The new due date of ${refsOf(actions)} is not a date yet or has no reason`);
  }

  function onUnrecorded(actions: readonly Key[]): void {
    insist(actions, `What you chose for ${refsOf(actions)} is not recorded yet`);
  }

  const steps = { onGoOn: () => go(next), onStep: (step: 1 | -1) => go(stepFrom(place, agenda, step)) };
  const frame = { heading, editable, next: placeName(next, agenda), ...steps };
  const minute = minuteOf(snapshot, review, agenda, { held: holding.heldDay ?? today, next: holding.nextDay });
  const aside = <MinuteAside minute={minute} place={place} onPlace={go} />;
  return (
    <section
      aria-label="Plan review"
      className={styles.meeting}
      onKeyDownCapture={() => setTouched(true)}
      onPointerDownCapture={() => setTouched(true)}
    >
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
        {wentOn && (
          <p role="status" className={styles.wentOn}>
            {wentOn}
          </p>
        )}
        {at ? (
          <MeetingAction
            key={at.view.kept.record.key}
            reviewKey={review.key}
            item={at}
            refused={refused.get(at.view.kept.record.key)}
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
      <Strip agenda={agenda} place={at || place === 'start' ? place : 'end'} onPlace={go} />
      {!narrow && <div className={styles.side}>{aside}</div>}
    </section>
  );
}

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
  wentOn: { margin: `0 0 ${tokens.spacingVerticalM}`, color: tokens.colorNeutralForeground3 },
  side: { gridColumn: 2, gridRow: '1 / -1', minHeight: 0, [when.belowWide]: { display: 'none' } },
});
