import type { Day } from '../../domain/day';
import type { Milestone } from '../../domain/milestone';
import type { Key } from '../../domain/record';
import type { TimeSpan } from '../../domain/timeline';
import { useSteady } from '../school/useSteady';
import { ActionLine } from './ActionLine';
import { GroupLine } from './GroupLine';
import type { TimeRow } from './timeRows';
import type { Drag, useBarDrag } from './useBarDrag';

interface LinesProps {
  rows: readonly TimeRow[];
  span: TimeSpan;
  today: Day;
  /** Of each action that has any. */
  milestones: ReadonlyMap<Key, readonly Milestone[]>;
  chosen?: string;
  /** The one row that Tab reaches. */
  reachable?: string;
  drag?: Drag;
  onOpen(row: string, enter: boolean): void;
  /** Missing where dates may not be changed. */
  onGrab?: ReturnType<typeof useBarDrag>['grab'];
}

interface Acts {
  open(key: Key): void;
  grab: NonNullable<LinesProps['onGrab']>;
}

/** The rows of the timeline, one under the other. What one of them does draws no other. */
export function Lines({ rows, span, today, milestones, chosen, reachable, drag, onOpen, onGrab }: LinesProps) {
  const acts = useSteady<Acts>({ open: (key) => onOpen(`action/${key}`, false), grab: (...of) => onGrab?.(...of) });
  return rows.map((row) => {
    const shared = { span, today, selected: chosen === row.id, reachable: reachable === row.id };
    const group = { row: row.id, ...shared, onOpen: () => onOpen(row.id, false) };
    if (row.kind === 'priority') return <GroupLine key={row.id} number={row.number} title={row.title} above {...group} />;
    if (row.kind === 'objective') {
      const { number, kept } = row.objective;
      const { statement, target, targetDay } = kept.record;
      return (
        <GroupLine key={row.id} number={String(number)} title={statement} target={{ words: target, day: targetDay }} {...group} />
      );
    }
    const { key } = row.view.kept.record;
    return (
      <ActionLine
        key={row.id}
        view={row.view}
        milestones={milestones.get(key) ?? none}
        {...shared}
        dragged={drag?.key === key ? drag : undefined}
        onOpen={acts.open}
        onGrab={onGrab && acts.grab}
      />
    );
  });
}

const none: readonly Milestone[] = [];
