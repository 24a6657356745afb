import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { AgendaItem } from '../../domain/agenda';
import { decisionKey, type Verdict } from '../../domain/decision';
import type { Key } from '../../domain/record';
import { faultText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { ClashNotice } from '../parts/ClashNotice';
import { Problem } from '../parts/Problem';
import { useStanding } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { verdictWords } from '../words/verdicts';
import { ActionTitle } from './ActionTitle';
import { DecisionWords } from './DecisionWords';
import { Since } from './Since';
import { StandsNow } from './StandsNow';
import type { Refused } from './useHeard';
import { useMeetingKeys } from './useMeetingKeys';
import { useSaid } from './useSaid';
import { VerdictChoice } from './VerdictChoice';

interface MeetingActionProps {
  reviewKey: Key;
  item: AgendaItem;
  heading: RefObject<HTMLHeadingElement | null>;
  refused: Refused | undefined;
  editable: boolean;
  /** The review was to be ended over a new due day that is none or has no reason: now it is said where it stands. */
  insisting: boolean;
  /** Where going on leads: `2.3`. */
  next: string;
  onGoOn(): void;
  onStep(step: 1 | -1): void;
}

const sayWhyMoved = 'Say why, and the new date is kept.';
const sayWhyStopped = 'Say why it stops: the minute and the next review ask for it.';
const whySentences: readonly string[] = [sayWhyMoved, sayWhyStopped];

/** One action fills the meeting: how it has moved, what came of it, and what is decided. */
export function MeetingAction(props: MeetingActionProps) {
  const { reviewKey, item, heading, refused, editable, insisting, next, onGoOn, onStep } = props;
  const styles = useStyles();
  const { clashes } = useStanding();
  const phone = useNarrow(frames.tablet);
  const said = useSaid(reviewKey, item);
  const words = useRef<HTMLDivElement>(null);
  const [lacking, setLacking] = useState<string>();
  const toWords = useRef(false);
  const { record } = item.view.kept;
  const { verdict } = said;
  const whyAsked = said.why.text.trim() === '' ? whyFor(verdict, said.due.isNew) : undefined;
  const told = lacking ?? (insisting ? whyAsked : undefined);
  const name = `${item.view.ref} ${record.text || 'No name yet'}`;

  // What is decided by its key is explained at once, where it asks for words.
  useEffect(() => {
    if (toWords.current) words.current?.querySelector('textarea')?.focus();
    toWords.current = false;
  }, [verdict]);

  function choose(chosen: Verdict): void {
    setLacking(undefined);
    said.choose(chosen);
  }

  function chooseByKey(chosen: Verdict): void {
    if (!editable) return;
    if (chosen === verdict) words.current?.querySelector('textarea')?.focus();
    else toWords.current = chosen !== 'continue';
    choose(chosen);
  }

  function goOn(): void {
    if (!editable) return onGoOn();
    if (verdict === undefined) return setLacking('Nothing is decided yet. Choose one of the four, or come back to it.');
    if (verdict === 'amend' && said.due.unread) return setLacking('The new due date is not a date yet. What you typed is kept.');
    if (whyAsked) {
      setLacking(whyAsked);
      return [...(words.current?.querySelectorAll('textarea') ?? [])].at(-1)?.focus();
    }
    void said.record();
    onGoOn();
  }

  useMeetingKeys({ onVerdict: chooseByKey, onEnter: goOn, onStep });

  /** Enter goes on; Shift and Enter is a new line, as is Enter on a phone, which has no Shift beside it. */
  function onBoxKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || phone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn();
  }

  return (
    <article aria-label={name} data-said={`decision/${decisionKey(reviewKey, record.key)}`} className={styles.whole}>
      <ActionTitle item={item} heading={heading} />
      <Since item={item}>
        <StandsNow
          name={name}
          stands={item.stood.stands}
          heard={item.heard}
          editable={editable}
          onAgree={(statusAfter) => said.say({ statusAfter })}
        />
      </Since>
      <BoxField
        label="Impact so far"
        aside="what it has brought about, and how you know"
        readOnly={!editable}
        text={said.impact.text}
        onText={said.impact.type}
        onSettled={said.impact.settle}
        onCancel={() => (said.impact.settle(), heading.current?.focus())}
        onKey={onBoxKey}
        problem={said.impact.problem}
      />
      <div data-said={`action/${record.key}`}>
        <VerdictChoice name={name} verdict={verdict} editable={editable} onChoose={choose} />
      </div>
      {refused && (
        <Problem serious>
          {refused.decision.verdict ? `Your “${verdictWords[refused.decision.verdict]}”` : 'What you said'} is not saved.{' '}
          {faultText(refused.parked.fault)}
        </Problem>
      )}
      {clashes
        .filter(({ kind, recordKey }) => kind === 'decision' && recordKey === decisionKey(reviewKey, record.key))
        .map((clash) => (
          <ClashNotice key={clash.key} clash={clash} />
        ))}
      <div ref={words}>
        {(verdict !== undefined || said.why.text !== '') && (
          <DecisionWords
            verdict={verdict}
            heard={item.heard}
            said={said}
            editable={editable}
            insisting={insisting}
            onKey={onBoxKey}
            onEnter={goOn}
            onLeave={() => heading.current?.focus()}
          />
        )}
      </div>
      {told && (told === whyAsked || !whySentences.includes(told)) && <Problem serious>{told}</Problem>}
      <div className={styles.foot}>
        <Button appearance="primary" size="large" className={styles.button} onClick={goOn}>
          {editable ? `Record and go to ${next}` : `Go to ${next}`}
        </Button>
        {editable && verdict === undefined && (
          <Button appearance="subtle" size="large" className={styles.button} onClick={onGoOn}>
            Come back to it
          </Button>
        )}
      </div>
    </article>
  );
}

/** What asks for the reason without which a decision is not recorded. */
function whyFor(verdict: Verdict | undefined, newDue: boolean): string | undefined {
  if (verdict === 'stop') return sayWhyStopped;
  return verdict === 'amend' && newDue ? sayWhyMoved : undefined;
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { [when.phone]: { flex: '1 1 100%' } },
});
