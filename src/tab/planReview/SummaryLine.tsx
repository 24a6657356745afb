import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { isDay, type Day } from '../../domain/day';
import type { Decision } from '../../domain/decision';
import { historyOf } from '../../domain/past';
import type { ActionView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { useSchool, useSnapshot } from '../school/School';
import { dayText } from '../words/days';
import { verdictWords } from '../words/verdicts';
import { verdictIcons } from './VerdictChoice';

/** One decision: `2.2 ELSA group. Amend, due Thu 18 Mar to Thu 27 May. ELSA absent 3 weeks.` */
export function SummaryLine({ view, decision, held }: { view: ActionView; decision: Decision; held: Day }) {
  const styles = useStyles();
  const { workspace } = useSchool();
  const snapshot = useSnapshot();
  const { verdict, reason, actionKey } = decision;
  const amended = verdict === 'amend';
  useEffect(() => {
    // Without the history the line says less, and nothing wrong.
    if (amended) void workspace.openHistory(actionKey).catch(() => undefined);
  }, [workspace, amended, actionKey]);
  const moved = amended ? movedBy(snapshot, actionKey, reason) : undefined;
  const day = (text: string) => (isDay(text) ? dayText(text, held) : 'no date');
  const Icon = verdictIcons[verdict];
  const sentence = [verdictWords[verdict], moved && `due ${day(moved.from)} to ${day(moved.to)}`].filter(Boolean).join(', ');
  return (
    <li className={styles.line}>
      <Icon fontSize={20} aria-hidden className={styles.icon} />
      <span>
        <span className={styles.name}>
          {view.ref} {view.kept.record.text || 'No name yet'}
        </span>
        <br />
        <span className={styles.verdict}>{sentence}.</span> {reason}
      </span>
    </li>
  );
}

/** From which day to which a review moved an action: by the reason, which only its own changes carry. */
function movedBy(snapshot: Snapshot, actionKey: Key, reason: string): { from: string; to: string } | undefined {
  const changes = historyOf(snapshot, actionKey).filter(
    ({ record }) => record.field === 'due' && record.stood && reason !== '' && record.reason === reason.trim(),
  );
  const [last, first] = [changes.at(0)?.record, changes.at(-1)?.record];
  return last && first && { from: first.before, to: last.after };
}

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  icon: { color: tokens.colorNeutralForeground2 },
  name: { color: tokens.colorNeutralForeground2 },
  verdict: { fontWeight: tokens.fontWeightSemibold },
});
