import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, Suspense, useMemo, useRef, useState } from 'react';
import type { ActionView, ObjectiveView } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { subPageOf } from '../opened';
import { useSchool, useSnapshot, useStanding } from '../school/School';
import { useSteady } from '../school/useSteady';
import { sizes } from '../theme';
import { AddRow, type AddWay } from './AddRow';
import type { Adding } from './cells';
import { useColumns } from './columns';
import { Group } from './Group';
import type { ClipboardKeys } from './Clipboard';
import { Clipboard, NewRow, WarnedRows } from './lazyEditors';
import { marksAbove, marksIn, type RowActs, type RowMarks } from './rowMarks';
import { SectionHead } from './SectionHead';
import { sectionsOf, type PlanSection } from './sections';
import { useDrawn } from './useDrawn';
import { useOutlineKeys, type OutlineActs } from './useOutlineKeys';
import { useRowDrag } from './useRowDrag';

interface OutlineListProps extends OutlineActs {
  /** What is shown of it; the outline's own objectives where nothing was asked for. */
  objectives: ObjectiveView[];
  adding?: Adding;
}

/** The plan from top to bottom: one grid of rows in the same columns, walked with the arrow keys. */
export function OutlineList(props: OutlineListProps) {
  const { outline, objectives, opened, editable, adding, onAdd, onOpen, onUpdate } = props;
  const columns = useColumns();
  const styles = useStyles();
  const { person: people, milestone, swotEntry } = useSnapshot();
  const { clashes } = useStanding();
  const { host } = useSchool();
  const sections = useMemo(() => sectionsOf(outline, objectives), [outline, objectives]);
  const asks = ({ key }: PlanSection) => sections.some((section) => section.key === key);
  const nested = outline.priorities.length > 0;
  const planKey = outline.plan.record.key;
  const isAsked = objectives !== outline.objectives;
  const { drawn, rest, drawAll } = useDrawn(planKey, outline.objectives, Boolean(opened ?? adding) || isAsked);
  const whole = useMemo(() => sectionsOf(outline, drawn), [outline, drawn]);
  const grid = useRef<HTMLDivElement>(null);
  const [warned, setWarned] = useState<ReadonlyMap<Key, string>>(nothing);
  const [editing, setEditing] = useState<RowMarks['editing']>();
  const keys = useOutlineKeys({ ...props, sections, grid, startEditing: (row, cell) => setEditing({ row, cell }) });
  const clipboard = useRef<ClipboardKeys>(null);
  const { over, ...drag } = useRowDrag();
  const clashing = useMemo(
    () =>
      new Set(
        clashes.map(
          ({ recordKey: key }) => milestone.get(key)?.record.actionKey ?? swotEntry.get(key)?.record.objectiveKey ?? key,
        ),
      ),
    [clashes, milestone, swotEntry],
  );
  const asked = isAsked ? new Map(objectives.map((one) => [one.kept.record.key, one.actions])) : undefined;
  const start = (kind: Adding['kind'], into: Key) => onAdd({ kind, into, key: host.newKey() });
  const marks: RowMarks = { chosen: opened && subPageOf(opened), reachable: keys.reachable, editing, over, adding };
  const acts = useSteady<RowActs>({
    ...drag,
    open: (target) => onOpen(target, false),
    edit(row, cell) {
      setEditing(cell && { row, cell });
      if (cell === undefined) keys.leave(row, editing?.cell);
    },
    update: onUpdate,
    add: start,
    added: (row, again) => (again && row.kind !== 'priority' ? start(row.kind, row.into) : onAdd(undefined)),
  });

  const priority: AddWay = { words: 'Add priority', kind: 'priority', into: planKey };
  const objective: AddWay = {
    words: nested ? 'Add objective without priority' : 'Add objective',
    kind: 'objective',
    into: planKey,
  };
  const newRow = (row: Adding) => (
    <div role="rowgroup">
      <Suspense>
        <NewRow key={row.key} adding={row} onDone={(again) => acts.added(row, again)} />
      </Suspense>
    </div>
  );

  return (
    <div
      ref={grid}
      role="grid"
      tabIndex={-1}
      aria-label={`${outline.plan.record.title}: priorities, objectives and actions`}
      className={mergeClasses(columns.list, styles.grid)}
      onKeyDownCapture={(event) => (drawAll(), keys.note(event))}
      onKeyDown={(event) => clipboard.current?.onKey(event) || keys.onKeyDown(event)}
      onFocus={(event) => (keys.onFocus(event), clipboard.current?.leave())}
    >
      <div role="rowgroup" className={mergeClasses(styles.heads, columns.unlessCards)}>
        <div role="row" className={columns.row}>
          {['Ref', 'Action', 'Lead', 'Due', 'Status'].map((head) => (
            <div key={head} role="columnheader" className={head === 'Lead' ? columns.unlessFolded : undefined}>
              {head}
            </div>
          ))}
        </div>
      </div>
      {whole.map((section) => (
        <Fragment key={section.key}>
          {nested && asks(section) && (
            <SectionHead
              section={section}
              clashing={clashing}
              warned={warned.get(section.key)}
              editable={editable}
              acts={acts}
              {...marksAbove(section, marks)}
            />
          )}
          {section.objectives
            .filter(({ kept }) => kept.record.key !== adding?.key)
            .map((objective, index, all) => (
              <Group
                key={objective.kept.record.key}
                objective={objective}
                shown={asked && (asked.get(objective.kept.record.key) ?? none)}
                index={index}
                nested={nested}
                closes={index === all.length - 1 ? section.priority?.number : undefined}
                people={people}
                clashing={clashing}
                warned={warned}
                editable={editable}
                acts={acts}
                {...marksIn(objective, marks)}
              />
            ))}
          {adding?.kind === 'objective' && adding.into === section.key && newRow(adding)}
        </Fragment>
      ))}
      {rest > 0 && <div aria-hidden style={{ blockSize: `calc(${rest} * ${sizes.row})` }} />}
      {adding?.into === planKey && newRow(adding)}
      {editable && adding?.into !== planKey && (
        <div role="rowgroup">
          <AddRow always onAdd={acts.add} ways={nested ? [priority, objective] : [objective, priority]} />
        </div>
      )}
      <Suspense>
        <Clipboard keys={clipboard} outline={outline} objectives={objectives} editable={editable} />
        <WarnedRows planKey={planKey} onWarned={setWarned} />
      </Suspense>
    </div>
  );
}

const none: readonly ActionView[] = [];
const nothing: ReadonlyMap<Key, string> = new Map();

const useStyles = makeStyles({
  grid: { outline: 'none', paddingBottom: tokens.spacingVerticalXXXL },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: sizes.columnHead,
  },
});
