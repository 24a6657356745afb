import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { outlineOf } from '../../domain/planView';
import type { PlanReview } from '../../domain/planReview';
import type { Key } from '../../domain/record';
import { risksOf, watchRisk } from '../../domain/swot';
import type { SwotEntry } from '../../domain/swotEntry';
import { refusalText } from '../faultText';
import { BoxField } from '../parts/BoxField';
import { useKeptText } from '../school/useKeptText';
import { useSchool, useSnapshot } from '../school/School';
import { dayText } from '../words/days';
import { riskLine } from './riskLine';
import { sizes } from '../theme';

interface RisksWatchedProps {
  review: PlanReview;
  editable: boolean;
}

/** The risks that a plan has said it watches, to be looked at one after the other. Nothing, where it watches none. */
export function RisksWatched({ review, editable }: RisksWatchedProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const risks = risksOf(snapshot, review.planKey);
  const objectives = outlineOf(snapshot, review.planKey)?.objectives ?? [];
  const numbers = new Map(objectives.map(({ kept, number }) => [kept.record.key, number]));
  if (risks.length === 0) return null;
  return (
    <section aria-label="Risks to look at" className={styles.whole}>
      <h3 className={styles.title}>Risks to look at</h3>
      <ul className={styles.list}>
        {risks.map((risk) => (
          <Risk
            key={risk.key}
            risk={risk}
            number={numbers.get(risk.objectiveKey)}
            reviewKey={review.key}
            held={review.held}
            editable={editable}
          />
        ))}
      </ul>
    </section>
  );
}

interface RiskProps {
  risk: SwotEntry;
  /** Of its objective in the plan. */
  number: number | undefined;
  reviewKey: Key;
  held: PlanReview['held'];
  editable: boolean;
}

function Risk({ risk, number, reviewKey, held, editable }: RiskProps) {
  const styles = useStyles();
  const { workspace, keeping, today } = useSchool();
  const day = held ?? today;
  const { text, type, drop } = useKeptText(`watch/${reviewKey}/${risk.key}`, risk.watched === day ? risk.watchNote : '');
  const last = risk.watched && `Last looked at ${dayText(risk.watched, today)}${risk.watchNote && `: ${risk.watchNote}`}`;

  function look(): void {
    const note = text.trim();
    const said = { day, note, line: riskLine(risk.text, note), before: riskLine(risk.text, risk.watchNote) };
    keeping
      .keep(watchRisk(workspace.current(), risk.key, reviewKey, said))
      .then(drop, (thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  return (
    <li data-said={`swotEntry/${risk.key}`} className={styles.risk}>
      <b className={styles.name}>{risk.text}</b>
      <span className={styles.about}>
        {[number !== undefined && `Objective ${number}`, risk.because, last || 'Not looked at yet'].filter(Boolean).join('. ')}
      </span>
      {editable && (
        <div className={styles.say}>
          <BoxField className={styles.box} label={`What is seen of it: ${risk.text}`} text={text} onText={type} />
          <Button className={styles.button} onClick={look}>
            Looked at
          </Button>
        </div>
      )}
    </li>
  );
}

const useStyles = makeStyles({
  whole: { maxWidth: sizes.form },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  risk: { paddingBlock: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  about: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  say: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  box: { flex: `1 1 ${sizes.menu}` },
  button: { flexShrink: 0 },
});
