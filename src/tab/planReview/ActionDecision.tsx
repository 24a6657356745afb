import { makeStyles, tokens } from '@fluentui/react-components';
import { decisionKey, type Decided, type Verdict } from '../../domain/decision';
import type { ActionView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { decide } from '../../domain/reviewing';
import { isSettled } from '../../domain/standing';
import { writtenAt } from '../../domain/writing';
import { faultText, refusalText } from '../faultText';
import { ClashNotice } from '../parts/ClashNotice';
import { Problem } from '../parts/Problem';
import { StatusMark } from '../parts/StatusMark';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { dayText, dueWords, schoolDay } from '../words/days';
import { leadWords } from '../words/people';
import { verdictWords } from '../words/verdicts';
import { Said } from './Said';
import type { Refused } from './useDecisions';
import { VerdictChoice } from './VerdictChoice';

interface ActionDecisionProps {
  reviewKey: Key;
  view: ActionView;
  decision: Decided | undefined;
  refused: Refused | undefined;
  editable: boolean;
  /** The review was to be ended over a new due day that is none: now it is said where it stands. */
  insisting: boolean;
}

/** One action in a review: where it stands, what is decided about it, and why. */
export function ActionDecision({ reviewKey, view, decision, refused, editable, insisting }: ActionDecisionProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const snapshot = useSnapshot();
  const { clashes } = useStanding();
  const { record } = view.kept;
  const latest = view.updates.findLast(({ record: { happened } }) => happened !== '');
  const due = record.due === null ? undefined : dueWords(record.due, today, isSettled(view.status));

  function choose(verdict: Verdict): void {
    void keeping
      .keep(decide(workspace.current(), reviewKey, record.key, { verdict }))
      .catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  const name = `${view.ref} ${record.text || 'No name yet'}`;
  return (
    <article aria-label={name} className={styles.item}>
      <h3 className={styles.name}>
        <span className={styles.ref}>{view.ref}</span> {record.text || 'No name yet'}
      </h3>
      <p className={styles.facts}>
        <StatusMark status={view.status} />
        <span>{leadWords(snapshot, record.leadKey, record.leadText) || 'Nobody leads it yet'}</span>
        <span>
          {due ? (
            <>
              {due.date}
              {view.status !== 'stopped' && <span className={due.late ? styles.late : styles.far}>, {due.distance}</span>}
            </>
          ) : (
            record.dueText || 'No date'
          )}
        </span>
      </p>
      {latest && (
        <p className={styles.latest}>
          {latest.record.happened} <span className={styles.far}>{dayText(schoolDay(writtenAt(latest)), today)}</span>
        </p>
      )}
      <VerdictChoice name={name} verdict={decision?.verdict} editable={editable} onChoose={choose} />
      {refused && (
        <Problem serious>
          Your “{verdictWords[refused.decision.verdict]}” is not saved. {faultText(refused.parked.fault)}
        </Problem>
      )}
      {clashes
        .filter(({ kind, recordKey }) => kind === 'decision' && recordKey === decisionKey(reviewKey, record.key))
        .map((clash) => (
          <ClashNotice key={clash.key} clash={clash} />
        ))}
      {decision && <Said decision={decision} action={record} editable={editable} insisting={insisting} />}
    </article>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlockEnd: tokens.spacingVerticalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    breakInside: 'avoid',
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  ref: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, margin: 0 },
  latest: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  far: { color: tokens.colorNeutralForeground3 },
  late: { fontWeight: tokens.fontWeightSemibold },
});
