import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { AddRegular, CheckmarkCircleFilled, CircleRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Action } from '../../domain/action';
import type { Day } from '../../domain/day';
import { edit, remove } from '../../domain/editing';
import type { Milestone } from '../../domain/milestone';
import { milestonesOf } from '../../domain/milestones';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { DayField } from '../parts/DayField';
import { TextField } from '../parts/TextField';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { sizes } from '../theme';
import { dayText } from '../words/days';
import { NewMilestone } from './NewMilestone';

/** How far an action is to be by when, as a rule once a term; each is edited where it stands and marked when it is reached. */
export function Milestones({ action, editable }: { action: Action; editable: boolean }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { host } = useSchool();
  const [adding, setAdding] = useState<string>();
  const milestones = milestonesOf(snapshot, action.key).filter(({ key }) => key !== adding);

  return (
    <div className={styles.whole}>
      {milestones.length === 0 && !editable && '–'}
      {milestones.length > 0 && (
        <ul className={styles.list}>
          {milestones.map((milestone) => (
            <Row key={milestone.key} milestone={milestone} editable={editable} />
          ))}
        </ul>
      )}
      {adding !== undefined && (
        <NewMilestone key={adding} actionKey={action.key} milestoneKey={adding} onDone={() => setAdding(undefined)} />
      )}
      {editable && (
        <Button
          size="small"
          appearance="subtle"
          icon={<AddRegular />}
          className={styles.act}
          onClick={() => setAdding(host.newKey())}
        >
          Add milestone
        </Button>
      )}
    </div>
  );
}

function Row({ milestone, editable }: { milestone: Milestone; editable: boolean }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { workspace, keeping, today } = useSchool();
  const { key, text, due, dueText, reached } = milestone;
  const keep = useField('milestone', key);
  const act = (changes: Change[], say: string) =>
    void keeping.keep(changes, { say }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  const reach = (day: Day | null) =>
    act(
      edit(workspace.current(), 'milestone', key, { reached: day }),
      day === null ? `Not reached yet: ${text}` : `Reached: ${text}`,
    );
  const Mark = reached === null ? CircleRegular : CheckmarkCircleFilled;
  const name = text || 'this milestone';

  return (
    <li className={styles.row}>
      <button
        type="button"
        role="checkbox"
        aria-checked={reached !== null}
        aria-label={`Reached: ${name}`}
        title={reached === null ? 'Mark as reached' : `Reached on ${dayText(reached, today)}`}
        disabled={!editable}
        className={styles.mark}
        onClick={() => reach(reached === null ? today : null)}
      >
        <Mark fontSize={20} aria-hidden className={mergeClasses(reached !== null && styles.reached)} />
      </button>
      <div className={styles.words}>
        <TextField
          label="Milestone"
          placeholder="How far it is by then"
          readOnly={!editable}
          value={text}
          heldAs={`milestone/${key}/text`}
          keep={(words, seen) => keep({ text: words }, { text: seen })}
        />
        <DayField
          label={`When: ${name}`}
          placeholder="By when: a day, or Autumn 2"
          className={styles.day}
          today={today}
          halfTerms={snapshot.settings.get('settings')?.record.halfTerms ?? []}
          readOnly={!editable}
          value={{ day: due, words: dueText }}
          heldAs={`milestone/${key}/dueText`}
          keep={(to, seen) => keep({ due: to.day, dueText: to.words }, { due: seen.day, dueText: seen.words })}
        />
        {reached !== null && <span className={styles.told}>Reached on {dayText(reached, today)}</span>}
      </div>
      {editable && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          title="Delete"
          aria-label={`Delete ${name}`}
          onClick={() => act(remove(workspace.current(), 'milestone', key), `Deleted ${name}`)}
        />
      )}
    </li>
  );
}

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, alignItems: 'stretch' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalXS, paddingBlockEnd: tokens.spacingVerticalXS },
  mark: {
    display: 'inline-flex',
    flexShrink: 0,
    padding: tokens.spacingVerticalXXS,
    minWidth: sizes.target,
    minHeight: sizes.target,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
    ':disabled': { cursor: 'default' },
  },
  reached: { color: tokens.colorPaletteBlueForeground2 },
  words: { flex: 1, minWidth: 0 },
  day: { color: tokens.colorNeutralForeground2 },
  told: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  act: { alignSelf: 'start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});
