import { makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedField, FieldChange } from '../../domain/planFile/newerVersion';
import { isDay } from '../../domain/day';
import { statuses, type Status } from '../../domain/update';
import { useSchool } from '../school/School';
import { count } from '../words/counts';
import { dayText } from '../words/days';
import { statusWords } from '../words/status';
import { NotTakenOver } from './NotTakenOver';
import { fieldId, newId, type Newer } from './useNewer';

const names: Record<ComparedField, string> = {
  text: 'Action',
  lead: 'Lead',
  support: 'Support',
  approach: 'Approach',
  evidenceBase: 'Evidence base',
  training: 'Training needed',
  start: 'Start',
  due: 'Due',
  cost: 'Cost',
  resources: 'Resources',
  monitoring: 'Monitoring',
  successCriteria: 'We will see',
  status: 'Status',
  note: 'Note',
  happened: 'What happened',
};

/** What a newer version of a file says otherwise than the plan; what is ticked is taken. */
export function NewerList({ newer }: { newer: Newer }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { changed, added, missing, same } = newer.version;
  const shown = ({ field }: FieldChange, value: string) =>
    value === '' ? 'nothing' : isDay(value) ? dayText(value, today) : field === 'status' ? statusName(value) : value;
  const box = (id: string, label: string) => (
    <input
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={newer.isTicked(id)}
      onChange={() => newer.tick(id)}
    />
  );

  return (
    <section aria-label="What the newer version changes">
      <h2 className={styles.head}>Changed: {count(changed.length, 'action')}</h2>
      {changed.length > 0 && (
        <p className={styles.quiet}>
          Where the plan holds something already, nothing is ticked: it may have been changed here since the file was written.
        </p>
      )}
      {changed.map(({ view, fields }) => (
        <div key={view.kept.record.key} className={styles.action}>
          <p className={styles.name}>
            {view.ref} {view.kept.record.text}
          </p>
          {fields.map((change) => {
            const id = fieldId(view.kept.record.key, change.field);
            return (
              <div key={id} className={styles.line}>
                {box(id, `Take ${names[change.field]} of ${view.ref}`)}
                <span className={styles.field}>{names[change.field]}</span>
                <span className={styles.words}>
                  <span className={styles.quiet}>Plan now:</span> {shown(change, change.plan)}
                  <br />
                  <span className={styles.quiet}>File:</span> <b>{shown(change, change.file)}</b>
                </span>
              </div>
            );
          })}
        </div>
      ))}
      <h2 className={styles.head}>New: {count(added.length, 'action')}</h2>
      {added.map((one, at) => (
        <div key={`${at}.${one.action.text}`} className={styles.line}>
          {box(newId(one), `Add ${one.action.text}`)}
          <span className={styles.words}>
            {one.action.text} <span className={styles.quiet}>{one.objective.statement && `for ${one.objective.statement}`}</span>
          </span>
        </div>
      ))}
      <h2 className={styles.head}>No longer in the file: {count(missing.length, 'action')}</h2>
      {missing.map(({ kept, ref }) => (
        <div key={kept.record.key} className={styles.line}>
          {box(`gone|${kept.record.key}`, `Put ${ref} in the bin`)}
          <span className={styles.words}>
            {ref} {kept.record.text} <span className={styles.quiet}>A tick puts it in the bin</span>
          </span>
        </div>
      ))}
      <NotTakenOver words={newer.version.notTaken} />
      <p className={styles.quiet}>{count(same, 'action')} the same. What the file leaves empty stays as it is in the plan.</p>
    </section>
  );
}

function statusName(value: string): string {
  return statuses.some((one) => one === value) ? statusWords[value as Status] : value;
}

const useStyles = makeStyles({
  head: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  action: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  line: { display: 'flex', alignItems: 'start', gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS },
  box: { flex: 'none', width: '20px', height: '20px', margin: '2px', accentColor: tokens.colorCompoundBrandBackground },
  field: { flex: '0 0 96px', color: tokens.colorNeutralForeground2 },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground3 },
});
