import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { memo, Suspense, type CSSProperties } from 'react';
import type { ActionView, ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { sizes, when } from '../theme';
import { ActionRow } from './ActionRow';
import { AddRow } from './AddRow';
import type { Cell } from './cells';
import { NewRow } from './lazyEditors';
import { ObjectiveRow } from './ObjectiveRow';
import type { RowActs, RowMarks } from './rowMarks';

interface GroupProps extends RowMarks {
  objective: ObjectiveView;
  /** Its place among those of its priority. */
  index: number;
  /** The plan has priorities. */
  nested: boolean;
  /** Where it is the last of a priority, that one's number: another objective may be added there. */
  closes?: number;
  /** Those of its actions that were asked for; missing where nothing was. */
  shown?: readonly ActionView[];
  people: Snapshot['person'];
  clashing: ReadonlySet<Key>;
  /** By row, what about it is worth a second look, a sentence a line. */
  warned: ReadonlyMap<Key, string>;
  editable: boolean;
  acts: RowActs;
}

/** An objective with its actions. Drawn again only when something in it has changed: a plan may have hundreds of rows. */
export const Group = memo(function Group(props: GroupProps) {
  const {
    objective,
    shown,
    index: place,
    nested,
    closes,
    people,
    clashing,
    warned,
    editable,
    acts,
    chosen,
    reachable,
    editing,
    over,
    adding,
  } = props;
  const styles = useStyles();
  const { key } = objective.kept.record;
  const row = `objective/${key}`;
  const addingHere = adding?.kind === 'action' && adding.into === key ? adding : undefined;
  const away = shown?.length === 0 && !addingHere;
  // What opens over a row while it is edited reaches beyond the group, and would be cut.
  const resting = editing === undefined && addingHere === undefined;
  return (
    <div
      role="rowgroup"
      className={mergeClasses(styles.group, resting && styles.resting, away && styles.away)}
      style={{ '--rows': (shown ?? objective.actions).length } as CSSProperties}
    >
      <ObjectiveRow
        view={objective}
        index={place}
        nested={nested}
        actions={(shown ?? objective.actions).length}
        people={people}
        selected={chosen === row}
        reachable={reachable === row}
        editing={editing?.row === row}
        over={over?.key === key ? over.edge : undefined}
        twoVersions={clashing.has(key)}
        warned={warned.get(key)}
        editable={editable}
        acts={acts}
      />
      {objective.actions
        .filter((view) => view.kept.record.key !== adding?.key)
        .map((view, index) => {
          const actionKey = view.kept.record.key;
          const actionRow = `action/${actionKey}`;
          return (
            <ActionRow
              key={actionKey}
              view={view}
              people={people}
              objectiveKey={key}
              index={index}
              hidden={!away && shown?.includes(view) === false}
              selected={chosen === actionRow}
              reachable={reachable === actionRow}
              editing={editing?.row === actionRow ? (editing.cell as Cell) : undefined}
              over={over?.key === actionKey ? over.edge : undefined}
              twoVersions={clashing.has(actionKey)}
              warned={warned.get(actionKey)}
              editable={editable}
              acts={acts}
            />
          );
        })}
      {addingHere && (
        <Suspense>
          <NewRow key={addingHere.key} adding={addingHere} onDone={(again) => acts.added(addingHere, again)} />
        </Suspense>
      )}
      {editable && !addingHere && (
        <AddRow
          always={objective.actions.length === 0}
          onAdd={acts.add}
          ways={[
            { words: `Add action to ${objective.number}`, kind: 'action', into: key },
            ...(closes === undefined
              ? []
              : [{ words: `Add objective to P${closes}`, kind: 'objective' as const, into: objective.priorityKey }]),
          ]}
        />
      )}
    </div>
  );
}, isSameGroup);

/** Lists of actions are made anew at each question; what matters is what is in them. */
function isSameGroup(before: GroupProps, now: GroupProps): boolean {
  const names = Object.keys({ ...before, ...now }) as (keyof GroupProps)[];
  return names.every((name) => {
    if (name === 'shown') return isSameList(before.shown, now.shown);
    if (name === 'warned') return isWarnedAlike(now.objective, before.warned, now.warned);
    return Object.is(before[name], now[name]);
  });
}

/** What is said of another group's rows is nothing to this one. */
function isWarnedAlike({ kept, actions }: ObjectiveView, one: GroupProps['warned'], other: GroupProps['warned']): boolean {
  const isAlike = (key: Key): boolean => one.get(key) === other.get(key);
  return one === other || (isAlike(kept.record.key) && actions.every((view) => isAlike(view.kept.record.key)));
}

function isSameList(one: readonly ActionView[] | undefined, other: readonly ActionView[] | undefined): boolean {
  return one === other || (one?.length === other?.length && one!.every((view, at) => view === other![at]));
}

const useStyles = makeStyles({
  group: { ':hover .add-row': { opacity: 1 }, ':focus-within .add-row': { opacity: 1 } },
  away: { display: 'none' },
  /** A group out of sight costs no layout and no paint; it is there all the same for the keyboard, for screen readers and for a search in the page. */
  resting: {
    contentVisibility: 'auto',
    containIntrinsicBlockSize: `auto calc(${sizes.head} + var(--rows) * (${sizes.row} + 1px))`,
    '@container (max-width: 559.98px)': { containIntrinsicBlockSize: `auto calc(${sizes.head} + var(--rows) * ${sizes.card})` },
    [when.print]: { contentVisibility: 'visible' },
  },
});
