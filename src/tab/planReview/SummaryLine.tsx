import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/day';
import type { Decided } from '../../domain/decision';
import type { ActionView } from '../../domain/planView';
import { dayText } from '../words/days';
import { verdictWords } from '../words/verdicts';
import { verdictIcons } from './VerdictChoice';

/** One decision: `2.2 ELSA group. Amend, due Thu 18 Mar to Thu 27 May. ELSA absent 3 weeks.` */
export function SummaryLine({ view, decision, held }: { view: ActionView; decision: Decided; held: Day }) {
  const styles = useStyles();
  const { verdict, reason, dueBefore, dueAfter } = decision;
  const Icon = verdictIcons[verdict];
  const day = (due: Day | null) => (due === null ? 'no date' : dayText(due, held));
  const moved = verdict === 'amend' && dueAfter !== null && `due ${day(dueBefore)} to ${day(dueAfter)}`;
  const sentence = [verdictWords[verdict], moved].filter(Boolean).join(', ');
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
