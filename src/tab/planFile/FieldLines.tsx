import { makeStyles, tokens } from '@fluentui/react-components';
import { isDay } from '../../domain/day';
import type { ComparedField, FieldChange } from '../../domain/planFile/differences';
import type { Key } from '../../domain/record';
import { statuses, type Status } from '../../domain/update';
import { useSchool } from '../school/School';
import { dayText } from '../words/days';
import { statusWords } from '../../domain/statusWords';
import { TickLine } from './TickLine';
import { fieldId, type Newer } from './useNewer';

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
  milestones: 'Milestones',
  objective: 'Objective',
  statement: 'Objective',
  measure: 'Measure',
  baseline: 'Baseline',
  baselineDay: 'Measured on',
  target: 'Target',
  targetDay: 'By',
  latest: 'Now',
  latestDay: 'Now, measured on',
  guardMeasure: 'Must not get worse',
  schoolPriority: 'Serves',
  sponsor: 'Sponsor',
  priority: 'Priority',
};

interface FieldLinesProps {
  /** The action or objective. */
  of: Key;
  kind?: 'objective';
  number?: string;
  name: string;
  fields: readonly FieldChange[];
  newer: Newer;
}

/** An action or objective with each field that a newer version says otherwise. */
export function FieldLines({ of, kind, number = '', name, fields, newer }: FieldLinesProps) {
  const styles = useStyles();
  const { today } = useSchool();
  const shown = ({ field }: FieldChange, value: string) =>
    value === '' ? 'nothing' : isDay(value) ? dayText(value, today) : field === 'status' ? statusName(value) : value;
  return (
    <div className={styles.whole}>
      <p className={styles.name}>
        {number} {name || 'No name yet'} {kind === 'objective' && <span className={styles.quiet}>Objective</span>}
      </p>
      {fields.map((change) => {
        const id = fieldId(of, change.field);
        return (
          <TickLine
            key={id}
            label={`Take ${names[change.field]} of ${number || name}`}
            field={names[change.field]}
            ticked={newer.isTicked(id)}
            onTick={() => newer.tick(id)}
          >
            <span className={styles.quiet}>Plan now:</span> {shown(change, change.plan)}
            {(change.by === 'both' || change.by === 'plan') && <span className={styles.quiet}> (changed here since)</span>}
            <br />
            <span className={styles.quiet}>File:</span> <b>{shown(change, change.file)}</b>
          </TickLine>
        );
      })}
    </div>
  );
}

function statusName(value: string): string {
  return statuses.some((one) => one === value) ? statusWords[value as Status] : value;
}

const useStyles = makeStyles({
  whole: {
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});
