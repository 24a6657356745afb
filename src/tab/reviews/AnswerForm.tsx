import { Button, makeStyles } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { answerKey, type Answer } from '../../domain/answer';
import type { QuestionSet } from '../../domain/questionSet';
import type { Key } from '../../domain/record';
import { faultText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { ClashNotice } from '../parts/ClashNotice';
import { KeyHint, KeyHints } from '../parts/KeyHint';
import { OthersVersions } from '../parts/OthersVersions';
import { Problem } from '../parts/Problem';
import { SaysHidden } from '../parts/SaysHidden';
import { useStanding } from '../school/School';
import { useNarrow } from '../school/useNarrow';
import { frames, when } from '../theme';
import { EvidenceLinks } from './EvidenceLinks';
import { Rating } from './Rating';
import { Sureness } from './Sureness';
import { foot, keys, lowBox, pair, roomy, taskForm } from './taskStyles';
import type { Answering } from './useAnswer';
import { useAnswerKeys } from './useAnswerKeys';

interface AnswerFormProps {
  reviewKey: Key;
  about: Pick<Answer, 'of' | 'about'>;
  /** What is answered, for the ear. */
  name: string;
  set: QuestionSet;
  answering: Answering;
  editable: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  /** What going on is called. */
  next: string;
  isFirst: boolean;
  /** What follows from the answer, under its words. */
  children?: ReactNode;
  onGoOn(): void;
  onStep(step: 1 | -1): void;
}

/** What a review says to a question or of an area: rated by a key, kept as it is typed, gone on from by Enter. */
export function AnswerForm(props: AnswerFormProps) {
  const { reviewKey, about, name, set, answering, editable, heading, next, isFirst, children, onGoOn, onStep } = props;
  const styles = useStyles();
  const { clashes, parked } = useStanding();
  const phone = useNarrow(frames.tablet);
  const form = useRef<HTMLDivElement>(null);
  const group = useRef<HTMLFieldSetElement>(null);
  const key = answerKey(reviewKey, about.of, about.about);
  const refused = parked.find((one) => one.kind === 'answer' && one.recordKey === key);

  function rateByKey(rating: string): void {
    answering.choose({ rating });
    if (rating === '') return;
    // From the stop that was chosen, Tab leads on to the words.
    const at = set.scale.findIndex((point) => point.key === rating);
    const radios = group.current?.querySelectorAll('input');
    radios?.[at === -1 ? radios.length - 1 : at]?.focus();
  }

  function goOn(): void {
    answering.settle();
    onGoOn();
  }

  useAnswerKeys({ heading, form, scale: set.scale, onRate: editable ? rateByKey : undefined, onEnter: goOn, onStep });

  /** Enter goes on; Shift and Enter is a new line, as is Enter on a phone, which has no Shift beside it. */
  function onBoxKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || phone || event.nativeEvent.isComposing) return;
    event.preventDefault();
    goOn();
  }

  const box = (field: keyof Answering['words'], label: string, className: string) => (
    <BoxField
      label={label}
      className={className}
      readOnly={!editable}
      text={answering.words[field].text}
      onText={answering.words[field].type}
      onSettled={answering.words[field].settle}
      onCancel={() => (answering.words[field].settle(), heading.current?.focus())}
      onKey={onBoxKey}
      problem={answering.words[field].problem}
    />
  );
  return (
    <div ref={form} data-said={`answer/${key}`} className={styles.form}>
      <Rating
        name={name}
        scale={set.scale}
        rating={answering.rating}
        editable={editable}
        group={group}
        onRate={(rating) => answering.choose({ rating })}
      />
      {refused && <Problem serious>What you said last is not saved. {faultText(refused.fault)}</Problem>}
      {clashes
        .filter(({ kind, recordKey }) => kind === 'answer' && recordKey === key)
        .map((clash) => (
          <ClashNotice key={clash.key} clash={clash} />
        ))}
      <OthersVersions kind="answer" recordKey={key} />
      {about.of === 'question' && box('doNow', 'What we do now', styles.roomy)}
      <div className={styles.evidence}>
        {box('evidence', 'Evidence', styles.roomy)}
        <EvidenceLinks
          links={answering.answer?.links ?? []}
          editable={editable}
          heldAs={`answer/${key}/link`}
          onLinks={(links) => answering.say({ links })}
        />
      </div>
      <div className={styles.pair}>
        {box('strong', 'Strong', styles.lowBox)}
        {box('toDevelop', 'To develop', styles.lowBox)}
      </div>
      <SaysHidden sayer={{ kind: 'answer', key }} />
      {children}
      <Sureness sureness={answering.sureness} editable={editable} onChoose={(sureness) => answering.choose({ sureness })} />
      <div className={styles.foot}>
        <Button appearance="primary" size="large" className={styles.button} onClick={goOn}>
          {next}
        </Button>
        {!isFirst && (
          <Button appearance="subtle" size="large" onClick={() => onStep(-1)}>
            Back
          </Button>
        )}
        {editable && (
          <KeyHints className={styles.keys} said="Enter goes on, Shift and Enter makes a new line">
            <KeyHint of="Enter" /> goes on <KeyHint of="Shift" /> <KeyHint of="Enter" /> new line
          </KeyHints>
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  form: taskForm,
  roomy,
  lowBox,
  pair,
  evidence: { display: 'flex', flexDirection: 'column' },
  foot,
  button: { [when.phone]: { flex: '1 1 auto' } },
  keys,
});
