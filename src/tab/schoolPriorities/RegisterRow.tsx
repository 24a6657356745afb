import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { remove } from '../../domain/editing';
import { schoolPriorityName } from '../../domain/schoolPriorities';
import type { Served } from '../../domain/serving';
import { refusalText } from '../faultText';
import type { Opened } from '../opened';
import { useSought } from '../parts/focus';
import { LeadField } from '../parts/LeadField';
import { TextField } from '../parts/TextField';
import type { ItemDrag } from '../parts/useListDrag';
import { useBegunRow } from '../school/begun';
import { useSchool, useSnapshot } from '../school/School';
import { useField } from '../school/useField';
import { when } from '../theme';
import { RowMenu } from './RowMenu';
import { ServedBy } from './ServedBy';
import { useRegisterColumns } from './registerColumns';

interface RegisterRowProps {
  served: Served;
  editable: boolean;
  movable: boolean;
  begun: boolean;
  /** A link leads to it. */
  sought: boolean;
  /** Dragging it above or below another. */
  drag: ItemDrag;
  onMove(step: 1 | -1): void;
  onOpen(opened: Opened): void;
  onChain(): void;
}

/** One school priority, edited where it stands. Alt and the arrow keys, or dragging, put it elsewhere. */
export function RegisterRow(props: RegisterRowProps) {
  const { served, editable, movable, begun, sought, drag, onMove, onOpen, onChain } = props;
  const styles = useStyles();
  const row = useSought<HTMLDivElement>(sought);
  const columns = useRegisterColumns();
  const { workspace, keeping } = useSchool();
  const people = [...useSnapshot().person.values()].map((kept) => kept.record);
  const { schoolPriority } = served;
  const { key, ref, title, ownerKey, ownerText, academicYear } = schoolPriority;
  const name = schoolPriorityName(schoolPriority) || 'without a name';
  const keep = useField('schoolPriority', key);
  const given = useRef(false);
  const { isBegun, leave, watching } = useBegunRow(key);

  function takeAway(): void {
    if (isBegun) return leave();
    const changes = remove(workspace.current(), 'schoolPriority', key);
    void keeping.keep(changes, { say: `Deleted ${name}` }).catch((thrown: unknown) => keeping.say(refusalText(thrown)));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    const typing = (event.target as Element).matches('input, textarea');
    if (movable && !isBegun && event.altKey && step !== undefined) onMove(step);
    else if (editable && !typing && event.key === 'Delete') takeAway();
    else return;
    event.preventDefault();
  }

  const words = (field: 'ref' | 'title' | 'academicYear', label: string, placeholder: string) => (
    <TextField
      key={`${key}${field}`}
      single
      autoFocus={begun && field === 'title'}
      onKey={({ key: pressed }, text) => void (given.current = pressed !== 'Escape' && text.trim() !== '')}
      onDone={field === 'title' ? () => (row.current?.focus(), given.current || leave()) : undefined}
      label={`${label} of ${name}`}
      placeholder={placeholder}
      readOnly={!editable}
      value={{ ref, title, academicYear }[field]}
      heldAs={`schoolPriority/${key}/${field}`}
      keep={(text, seen) => keep({ [field]: text }, { [field]: seen })}
    />
  );

  return (
    // The keys here are a quicker way to what the row's menu does.
    <div
      ref={row}
      role="row"
      tabIndex={-1}
      {...watching}
      data-register={key}
      draggable={movable && !isBegun}
      className={mergeClasses(columns.row, styles.row, drag.edge && styles[drag.edge])}
      onKeyDown={onKeyDown}
      {...drag.on}
    >
      <div role="cell" className={styles.ref}>
        {words('ref', 'Number', 'SP1')}
      </div>
      <div role="cell" className={styles.title}>
        {words('title', 'Title', 'What the whole school works on')}
      </div>
      <div role="cell" className={styles.under}>
        <LeadField
          label={`Owner of ${name}`}
          people={people}
          readOnly={!editable}
          value={{ key: ownerKey, text: ownerText }}
          heldAs={`schoolPriority/${key}/ownerText`}
          keep={(to, seen) => keep({ ownerKey: to.key, ownerText: to.text }, { ownerKey: seen.key, ownerText: seen.text })}
        />
      </div>
      <div role="cell" className={styles.under}>
        {words('academicYear', 'Year', '2026/27')}
      </div>
      <div role="cell" className={mergeClasses(styles.serving, styles.under)}>
        <ServedBy served={served} onOpen={onOpen} />
      </div>
      <div role="cell" className={styles.menu}>
        {!isBegun && (
          <RowMenu name={name} movable={movable} editable={editable} onChain={onChain} onMove={onMove} onRemove={takeAway} />
        )}
      </div>
    </div>
  );
}

const useStyles = makeStyles({
  row: {
    position: 'relative',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
    [when.print]: { breakInside: 'avoid' },
  },
  top: { boxShadow: `inset 0 ${tokens.strokeWidthThick} 0 ${tokens.colorCompoundBrandStroke}` },
  bottom: { boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThick}) 0 ${tokens.colorCompoundBrandStroke}` },
  ref: { color: tokens.colorNeutralForeground3 },
  title: { fontWeight: tokens.fontWeightSemibold },
  under: { minWidth: 0, [when.phone]: { gridColumn: '2 / span 1' } },
  serving: { paddingBlock: tokens.spacingVerticalXXS },
  menu: { [when.phone]: { gridColumn: 3, gridRow: 1 }, [when.print]: { display: 'none' } },
});
