import { makeStyles, tokens } from '@fluentui/react-components';
import { reasonFor } from '../../domain/amendments';
import type { HistoryEntry } from '../../domain/history';
import type { FieldChange, PlanChange } from '../../domain/planChanges';
import type { Kept } from '../../domain/record';
import { wordFields, type Sayer } from '../../domain/sayers';
import type { Snapshot } from '../../domain/snapshot';
import type { Update } from '../../domain/update';
import { writtenAt } from '../../domain/writing';
import { SafeInPrint } from '../parts/SafeInPrint';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { when } from '../theme';
import { momentText } from '../words/days';
import { fieldWord } from '../words/fields';
import { statusWords } from '../../domain/statusWords';
import { valueWords } from '../words/valueWords';

/** One part of a plan that is different: its number then and now, and each field from what it was to what it is. */
export function ChangedPart({ change }: { change: PlanChange }) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const { refBefore, ref, became, fields, status, takenOut } = change;
  return (
    <li className={styles.part}>
      <h2 className={styles.name}>
        <span className={styles.ref}>{ref || refBefore}</span>{' '}
        <SafeInPrint sayer={change}>{nameOf(change, snapshot)}</SafeInPrint>
      </h2>
      {became === 'added' && <p className={styles.line}>Added</p>}
      {became === 'removed' && (
        <div className={styles.line}>
          Taken out of the plan
          {takenOut && <Who step={takenOut} sayer={change} why={reasonFor(takenOut, snapshot.history.values())} />}
        </div>
      )}
      {became === 'changed' && refBefore !== ref && refBefore !== '' && ref !== '' && (
        <p className={styles.line}>Was {refBefore}</p>
      )}
      {status && (
        <div className={styles.line}>
          {statusWords[status.before]} → {statusWords[status.after]}
          <Who step={status.said} sayer={{ kind: 'update', key: status.said.record.key }} why={status.said.record.happened} />
        </div>
      )}
      {fields.map((field) => (
        <Field key={field.field} change={change} field={field} />
      ))}
    </li>
  );
}

function Field({ change, field }: { change: PlanChange; field: FieldChange }) {
  const styles = useStyles();
  const { today } = useSchool();
  const snapshot = useSnapshot();
  // A day or a person says no number of anybody's.
  const isWords = wordFields[change.kind].some((one) => one === field.field);
  const said = (text: string) => {
    const words = valueWords(field.field, text, snapshot, today);
    return isWords ? <SafeInPrint sayer={change}>{words}</SafeInPrint> : words;
  };
  const last = field.steps.at(-1)!;
  return (
    <div className={styles.line}>
      {fieldWord(change.kind, field.field)}: <del className={styles.was}>{said(field.before)}</del> → {said(field.after)}
      <Who step={last} sayer={change} why={reasonFor(last, snapshot.history.values())} />
    </div>
  );
}

/** Who did it, when and why. */
function Who({ step, sayer, why }: { step: Kept<HistoryEntry | Update>; sayer: Sayer; why: string }) {
  const styles = useStyles();
  const { today } = useSchool();
  const { person } = useStanding();
  return (
    <span className={styles.who}>
      {step.author?.name ?? person.name}, {momentText(writtenAt(step), today)}
      {why && (
        <>
          : <SafeInPrint sayer={sayer}>{why}</SafeInPrint>
        </>
      )}
    </span>
  );
}

function nameOf({ kind, key }: PlanChange, snapshot: Snapshot): string {
  if (kind === 'priority') return snapshot.priority.get(key)?.record.title || 'Priority without a title';
  if (kind === 'objective') return snapshot.objective.get(key)?.record.statement || 'Objective without words';
  if (kind === 'action') return snapshot.action.get(key)?.record.text || 'Action without words';
  const milestone = snapshot.milestone.get(key)!.record;
  return `${milestone.text || 'Milestone'}, of ${snapshot.action.get(milestone.actionKey)?.record.text ?? 'an action'}`;
}

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    [when.print]: { breakInside: 'avoid' },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  ref: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  line: { margin: `${tokens.spacingVerticalXS} 0 0`, whiteSpace: 'pre-line' },
  was: { color: tokens.colorNeutralForeground2, textDecorationLine: 'none' },
  who: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});
