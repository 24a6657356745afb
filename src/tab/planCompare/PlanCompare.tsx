import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PrintRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Day } from '../../domain/day';
import { planChangesSince } from '../../domain/planChanges';
import type { Key } from '../../domain/record';
import { faultText } from '../faultText';
import { DayBox } from '../parts/DayBox';
import { columnPage, pageTitle, pageTop } from '../parts/pageStyles';
import { useSchool, useSnapshot } from '../school/School';
import { when } from '../theme';
import { count } from '../words/counts';
import { dayText, distanceText, schoolDay } from '../words/days';
import { readDay } from '../words/readDay';
import { ChangedPart } from './ChangedPart';
import { daysToCompare, endOf } from './since';

interface PlanCompareProps {
  planKey: Key;
  onBack(): void;
}

/** What became of a plan since an earlier day: added, removed, changed, by whom and why. */
export function PlanCompare({ planKey, onBack }: PlanCompareProps) {
  const styles = useStyles();
  const { workspace, today } = useSchool();
  const snapshot = useSnapshot();
  const kept = snapshot.plan.get(planKey);
  const plan = kept?.record;
  const known = kept?.created === undefined ? today : schoolDay(kept.created);
  const offered = plan ? daysToCompare(snapshot, plan, known, today) : [];
  const [chosen, setChosen] = useState(offered[0]?.day ?? 'another');
  const [text, setText] = useState('');
  const [asked, setAsked] = useState<{ fault?: unknown; done?: boolean }>({});
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let current = true;
    const settle = (fault?: unknown) => current && setAsked({ fault, done: true });
    workspace.openPlanHistory(planKey).then(() => settle(), settle);
    return () => {
      current = false;
    };
  }, [workspace, planKey, turn]);

  const tooYoung = known === today;
  const day = chosen === 'another' ? readDay(text, today) : chosen;
  const problem = day !== undefined && whyNot(day, known, today);
  const ready = !tooYoung && asked.done && asked.fault === undefined && day !== undefined && !problem;
  const changes = ready ? planChangesSince(snapshot, planKey, endOf(day)) : [];
  return (
    <section className={styles.page} aria-label="What changed">
      <div className={styles.top}>
        <h1 className={styles.title}>{ready ? `What changed since ${dayText(day, today)}` : 'What changed'}</h1>
        <span className={styles.buttons}>
          {ready && (
            <Button icon={<PrintRegular />} onClick={() => print()}>
              Print
            </Button>
          )}
          <Button icon={<ArrowLeftRegular />} onClick={onBack}>
            Back to the plan
          </Button>
        </span>
      </div>
      <p className={styles.context}>
        {plan?.title}
        {tooYoung
          ? ' was begun here today. How it stood before is not known; from tomorrow on it can be compared with how it stands tonight.'
          : ', compared with how it stood at the end of that day'}
      </p>
      {!tooYoung && (
        <div className={mergeClasses(styles.form, styles.unprinted)}>
          <label className={styles.choice}>
            Since
            <select className={styles.select} value={chosen} onChange={(event) => setChosen(event.target.value)}>
              {offered.map((since) => (
                <option key={since.day} value={since.day}>
                  {since.words}
                </option>
              ))}
              <option value="another">another day</option>
            </select>
          </label>
          {chosen === 'another' && (
            <DayBox
              label="Day"
              text={text}
              // Nobody sets a day here: that there was no school is no matter.
              hint={day && `${dayText(day, today)}, ${distanceText(day, today)}`}
              onText={setText}
              problem={problem || undefined}
            />
          )}
        </div>
      )}
      <p role="status" className={styles.context}>
        {asked.fault !== undefined ? (
          <>
            {faultText(asked.fault)}{' '}
            <Link as="button" inline onClick={() => (setAsked({}), setTurn(turn + 1))}>
              Try again
            </Link>
          </>
        ) : tooYoung ? null : !asked.done ? (
          'Reading the history of the plan.'
        ) : !ready ? (
          'Choose a day to compare with.'
        ) : changes.length === 0 ? (
          'Nothing in the plan is different.'
        ) : (
          `${count(changes.length, 'part')} of the plan ${changes.length === 1 ? 'is' : 'are'} different.`
        )}
      </p>
      <ol className={styles.list}>
        {changes.map((change) => (
          <ChangedPart key={change.key} change={change} />
        ))}
      </ol>
    </section>
  );
}

/** Why the plan cannot be compared with how it stood on a day. */
function whyNot(day: Day, known: Day, today: Day): string | undefined {
  if (day > today) return 'Choose a day that has been.';
  if (day < known) return `The plan has been kept here since ${dayText(known, today)}. How it stood before is not known.`;
  return undefined;
}

const useStyles = makeStyles({
  page: columnPage,
  top: pageTop,
  title: pageTitle,
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, [when.print]: { display: 'none' } },
  context: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  select: {
    font: 'inherit',
    minHeight: '32px',
    minWidth: 0,
    maxWidth: '100%',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingVerticalXXS,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  unprinted: { [when.print]: { display: 'none' } },
});
