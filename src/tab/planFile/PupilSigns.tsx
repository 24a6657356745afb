import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import type { PlanReading, ReadAction } from '../../domain/planFile/reading';
import { findUpns } from '../../domain/pupilGuard';
import type { Change, Snapshot } from '../../domain/snapshot';
import { BoxField } from '../parts/BoxField';
import { Notice } from '../parts/Notice';
import { useSnapshot } from '../school/School';
import { count } from '../words/counts';
import type { PupilWordsSaid } from '../school/usePupilWords';

interface PupilSignsProps {
  said: PupilWordsSaid;
  /** Everything that would be kept. */
  changes: readonly Change[];
  reading: PlanReading;
  /** Where the box is, which gets the focus when something is to be added and nothing is said of these yet. */
  place: RefObject<HTMLDivElement | null>;
  onChoose(action: ReadAction): void;
}

const SHOWN = 12;

/** Says where an import holds words that may point to one pupil, and asks why those may stay that are not put right. */
export function PupilSigns({ said, changes, reading, place, onChoose }: PupilSignsProps) {
  const styles = useStyles();
  const snapshot = useSnapshot();
  const [reason, setReason] = useState('');
  const why = reason.trim();
  const mayBeReason = why !== '' && findUpns(why).length === 0;
  const { open, kept } = said;
  if (open.length + kept.length === 0) return null;
  if (open.length === 0)
    return (
      <Notice title={`${count(kept.length, 'place')} may point to one pupil and ${kept.length === 1 ? 'stays' : 'stay'}.`}>
        Why: {said.reason}. The history says so.{' '}
        <Link as="button" inline onClick={said.ask}>
          Look again
        </Link>
      </Notice>
    );
  return (
    <div ref={place} role="group" aria-label="Words that may point to one pupil">
      <Notice serious title="These words may point to one pupil.">
        Write about the group instead, or leave them out. Or say once why they may stay.
        <ul className={styles.list}>
          {open.slice(0, SHOWN).map(({ change, shown }) => {
            const about = nameOf(change, changes, snapshot);
            const action = reading.actions.find(({ text }) => text !== '' && text === about);
            return (
              <li key={`${change.after.key}.${shown}`}>
                “{shown}” in{' '}
                {action ? (
                  <Link as="button" inline className={styles.link} onClick={() => onChoose(action)}>
                    {short(about)}
                  </Link>
                ) : (
                  short(about)
                )}
              </li>
            );
          })}
        </ul>
        {open.length > SHOWN && <p className={styles.more}>And in {open.length - SHOWN} more.</p>}
      </Notice>
      <div className={styles.acts}>
        <BoxField
          single
          label="Why they may stay"
          placeholder="Nobody can tell who it is"
          text={reason}
          onText={setReason}
          onEnter={() => mayBeReason && said.keep(why)}
          className={styles.box}
        />
        <Button disabled={!mayBeReason} onClick={() => said.keep(why)}>
          Keep {open.length === 1 ? 'it' : `all ${open.length}`}
        </Button>
      </div>
    </div>
  );
}

/** What the record is called that words stand in: an action by its text, what hangs on it by the same. */
function nameOf({ kind, after }: Change, changes: readonly Change[], snapshot: Snapshot): string {
  if (kind === 'update' || kind === 'milestone') {
    const made = changes.find((one) => one.kind === 'action' && one.after.key === after.actionKey);
    if (made?.kind === 'action') return made.after.text;
    return snapshot.action.get(after.actionKey)?.record.text ?? '';
  }
  if (kind === 'action') return after.text;
  if (kind === 'objective') return after.statement;
  return kind === 'priority' || kind === 'plan' ? after.title : '';
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text || 'an action without words';
}

const useStyles = makeStyles({
  list: { margin: 0 },
  // Links of the theme are too faint on this ground in the dark.
  link: { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
  more: { margin: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalS,
    marginBlock: tokens.spacingVerticalS,
  },
  box: { flex: '1 1 200px' },
});
