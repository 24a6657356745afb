import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useImperativeHandle, useRef, useState, type Ref } from 'react';
import { edit, remove, restore } from '../../domain/editing';
import { addReason, binnedReasons, emptyReason, reasonsOf, isUnsaid } from '../../domain/reasons';
import type { Key } from '../../domain/record';
import type { Change } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { Binned } from '../parts/Binned';
import { KeepFocus } from '../parts/KeepFocus';
import { useSchool, useSnapshot } from '../school/School';
import { sizes, when } from '../theme';
import { count } from '../words/counts';
import { isAway } from './isAway';
import { ReasonRow, type ReasonValues } from './ReasonRow';

/** What others can ask of a list of reasons. */
export interface ReasonsHandle {
  /** Begins a new one, and puts the focus there. */
  add(): void;
}

interface ReasonsProps {
  /** The finding that the reasons are for; none before there is one. */
  findingKey?: Key;
  /** The finding that the first reason begins. */
  begin?(): { key: Key; changes: Change[] };
  editable: boolean;
  handle?: Ref<ReasonsHandle>;
  onGo(path: string): void;
}

/** Why a finding is as it is, as far as the school knows: a list that is edited where it stands. */
export function Reasons({ findingKey, begin, editable, handle, onGo }: ReasonsProps) {
  const styles = useStyles();
  const { workspace, keeping, host } = useSchool();
  const snapshot = useSnapshot();
  const [added, setAdded] = useState<Key>();
  const taken = useRef<Key>(undefined);
  const latest = useRef<Promise<void>>(Promise.resolve());
  const standing = findingKey === undefined ? [] : reasonsOf(snapshot, findingKey);
  // Rows never change places under the pointer: the order of the beginning holds, what is new stands last.
  const [order] = useState(() => standing.map(({ key }) => key));
  const place = (key: Key) => (order.includes(key) ? order.indexOf(key) : order.length);
  const shown = [...standing].sort((one, other) => place(one.key) - place(other.key));
  const known = snapshot.reason.get(added ?? '')?.record;
  const isBegun = added !== undefined && (known === undefined || (known.removed && isUnsaid(known)));
  const rows = isBegun ? [...shown, { ...emptyReason, key: added, findingKey: findingKey ?? '' }] : shown;
  const binned = findingKey === undefined ? [] : binnedReasons(snapshot, findingKey);
  const gone = binned.map(({ key, statement }) => ({ key, name: statement || 'One without words' }));
  const fail = (thrown: unknown) => keeping.say(refusalText(thrown));

  const add = (): void => setAdded(host.newKey());
  useImperativeHandle(handle, () => ({ add }));

  /** A reason exists from its first letter on, and the finding that it is for with it. */
  function keep(key: Key, values: ReasonValues, seen: ReasonValues = {}): Promise<void> {
    const now = workspace.current();
    if (taken.current === key && isAway(now, key)) return Promise.resolve();
    const join = `reason/${key}/${Object.keys(values).join()}`;
    const record = now.reason.get(key)?.record;
    const removed = record !== undefined && isUnsaid({ ...record, ...values });
    // One whose words were all taken back goes with the last of them: nobody may be there to leave it.
    if (record && key === added && (removed || isUnsaid(record)))
      return keeping.keep(edit(now, 'reason', key, { ...values, removed }), { join });
    if (record) {
      const changes = edit(now, 'reason', key, values).map((change) => ({ ...change, before: { ...change.before, ...seen } }));
      return keeping.keep(changes as Change[], { join });
    }
    const begun = findingKey === undefined ? begin?.() : undefined;
    const own = addReason(begun?.key ?? findingKey ?? '', values, { newKey: () => key });
    return keeping.keep([...(begun?.changes ?? []), ...own], { join });
  }

  function takeAway(key: Key, name: string): void {
    if (isBegun && key === added) {
      // What its boxes hold would be kept on their way out, or is just being kept.
      taken.current = key;
      setAdded(undefined);
      latest.current
        .catch(() => undefined)
        .then(() => keeping.keep(remove(workspace.current(), 'reason', key)))
        .catch(fail);
      return;
    }
    keeping.keep(remove(workspace.current(), 'reason', key), { say: `Deleted “${name}”` }).catch(fail);
  }

  return (
    <section aria-label="Why?">
      <KeepFocus>
        <div className={styles.head}>
          <h2 className={styles.title}>Why?</h2>
          <span className={styles.count}>{rows.length > 0 ? count(rows.length, 'reason') : 'no reason yet'}</span>
          {editable && (
            <Button size="small" icon={<AddRegular />} className={styles.add} onClick={add}>
              Add a reason
            </Button>
          )}
        </div>
        {rows.length === 0 ? (
          <p className={styles.empty}>
            What lies behind it, and how do we know? A hunch is a beginning; what was tested counts for more.
          </p>
        ) : (
          <ul className={styles.list}>
            {rows.map((reason) => (
              <ReasonRow
                key={reason.key}
                reason={reason}
                editable={editable}
                begun={reason.key === added}
                onLeft={isBegun && reason.key === added ? () => setAdded(undefined) : undefined}
                keep={(values, seen) => (latest.current = keep(reason.key, values, seen))}
                onGo={onGo}
                onRemove={() => takeAway(reason.key, reason.statement || 'A reason')}
              />
            ))}
          </ul>
        )}
        <Binned gone={gone} editable={editable} onTakeBack={(key) => restore(workspace.current(), 'reason', key)} />
      </KeepFocus>
    </section>
  );
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    paddingBlockEnd: tokens.spacingVerticalSNudge,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { color: tokens.colorNeutralForeground3 },
  add: { marginInlineStart: 'auto', [when.print]: { display: 'none' } },
  empty: { margin: 0, paddingBlock: tokens.spacingVerticalS, maxWidth: sizes.prose, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});
