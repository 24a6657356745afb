import { startTransition, useMemo, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { readSubPage, subPageOf, type Opened } from '../opened';
import { useSchool } from '../school/School';
import { cells, type Adding, type EditedCell } from './cells';
import { focusCell, focusEdge, focusNamed, rowElement } from './gridCells';
import { fetchEditors } from './lazyEditors';
import { rowsOf, type PlanSection } from './sections';

/** The plan that a list shows, and what can be done from its rows. */
export interface OutlineActs {
  outline: Outline;
  opened?: Opened;
  editable: boolean;
  onAdd(adding: Adding | undefined): void;
  /** `enter`: the person wants to go into the panel, not only to see it. */
  onOpen(opened: Opened, enter: boolean): void;
  onUpdate(actionKey: Key): void;
  onComment(actionKey: Key): void;
  onClose(): void;
}

interface OutlineKeys extends OutlineActs {
  sections: PlanSection[];
  grid: RefObject<HTMLDivElement | null>;
  startEditing(row: string, cell: EditedCell): void;
}

/** The keys of the plan's list. Rows are walked; Right goes into a row's cells and Left back; F2 and Enter edit a cell. */
export function useOutlineKeys(props: OutlineKeys) {
  const { outline, sections, opened, editable, grid, startEditing, onAdd, onOpen, onUpdate, onComment, onClose } = props;
  const school = useSchool();
  const { workspace, host } = school;
  const [last, setLast] = useState<string>();
  // Who edits cell by cell goes on so; who came from a row goes back to it.
  const inCells = useRef(false);
  const lastKey = useRef('');
  const over = useRef<string>(undefined);
  const ids = useMemo(() => rowsOf(sections), [sections]);
  const chosen = opened && subPageOf(opened);
  const reachable = [last, chosen, ids[0]].find((id) => id !== undefined && ids.includes(id));

  function focusRow(id: string): void {
    const focus = () => rowElement(grid.current, id)?.focus();
    // At once, since the next key may come before the next frame; and again where React has drawn the row anew meanwhile.
    focus();
    requestAnimationFrame(() => document.activeElement === document.body && focus());
  }

  function walk(row: string, to: number): void {
    const id = ids[Math.max(0, Math.min(to, ids.length - 1))];
    if (id === undefined || id === row) return;
    focusRow(id);
    const target = readSubPage(id);
    if (opened && target) onOpen(target, false);
  }

  function shift(row: string, step: 1 | -1): void {
    const target = readSubPage(row);
    if (!editable || target === undefined) return;
    void import('./rowActs')
      .then(({ shiftRow }) => shiftRow(school, outline, target, step))
      .then(() => {
        // Being put elsewhere on the page may have cost the row its focus; what the person has gone on to keeps it.
        if (document.activeElement === document.body) focusRow(row);
      });
  }

  function drop(row: string): void {
    const target = readSubPage(row);
    if (!editable || target === undefined) return;
    walk(row, ids.indexOf(row) + 1);
    void import('./rowActs').then(({ dropRow }) => dropRow(school, outline, target));
    if (chosen === row) onClose();
  }

  function onCellKey(event: KeyboardEvent, row: string, cell: HTMLElement): boolean {
    const name = cell.dataset.cell as EditedCell | 'status';
    const { key } = event;
    if (event.altKey || event.ctrlKey || event.metaKey) return false;
    if (key === 'ArrowRight') return focusCell(cell, 1);
    if (key === 'ArrowLeft') return focusCell(cell, -1) || (focusRow(row), true);
    if (key === 'ArrowDown' || key === 'ArrowUp') return (stepCell(row, name, key === 'ArrowDown' ? 1 : -1), true);
    if (key === 'Tab') return focusCell(cell, event.shiftKey ? -1 : 1);
    if (key === 'Home' || key === 'End') return (focusEdge(cell, key === 'Home' ? 'first' : 'last'), true);
    if (key === 'Escape') return (focusRow(row), true);
    if (!editable) return false;
    if (key === 'Delete') return (void import('./rowActs').then(({ clearCell }) => clearCell(school, row, name)), true);
    const typed =
      key === 'Backspace' ? '' : key.length === 1 && (over.current !== undefined || !' /?'.includes(key)) ? key : undefined;
    if (key !== 'Enter' && key !== 'F2' && typed === undefined) return false;
    const actionKey = readSubPage(row)?.key;
    inCells.current = true;
    if (name !== 'status') edit(row, name, typed);
    else if (typed === undefined && actionKey !== undefined) onUpdate(actionKey);
    else return false;
    return true;
  }

  /** What is typed over a cell takes the place of what it holds; what comes before the field is open waits for it. */
  function edit(row: string, cell: EditedCell, typed: string | undefined): void {
    if (over.current !== undefined) return void (over.current += typed ?? '');
    startEditing(row, cell);
    if (typed === undefined) return;
    over.current = typed;
    const take = (): string => {
      const text = over.current ?? '';
      over.current = undefined;
      return text;
    };
    void fetchEditors().then(({ typeOver }) => typeOver(rowElement(grid.current, row), cell, take), take);
  }

  /** To the same column of the next row that has it. */
  function stepCell(row: string, name: string, step: 1 | -1): boolean {
    for (let at = ids.indexOf(row) + step; at >= 0 && at < ids.length; at += step) {
      if (focusNamed(rowElement(grid.current, ids[at]!), name)) return true;
    }
    return false;
  }

  /** Where the focus goes when a field is done with: Enter goes down, Tab from the last one on, anything else back to the cell. */
  function leave(row: string, cell: EditedCell | undefined): void {
    if (!inCells.current || cell === undefined) return focusRow(row);
    if (lastKey.current === 'Enter' && stepCell(row, cell, 1)) return;
    focusNamed(rowElement(grid.current, row), cell);
    if (lastKey.current === 'Tab' && cell === cells.at(-1)) focusCell(document.activeElement as HTMLElement, 1);
  }

  function onRowKey(event: KeyboardEvent, row: string): boolean {
    const target = readSubPage(row);
    const at = ids.indexOf(row);
    const acts: Record<string, () => void> = {
      ArrowDown: () => (event.altKey ? shift(row, 1) : walk(row, at + 1)),
      ArrowUp: () => (event.altKey ? shift(row, -1) : walk(row, at - 1)),
      j: () => walk(row, at + 1),
      k: () => walk(row, at - 1),
      Home: () => walk(row, 0),
      End: () => walk(row, ids.length - 1),
      ArrowRight: () => focusCell(rowElement(grid.current, row), 1),
      Enter: () => target && onOpen(target, true),
      F2: () => {
        inCells.current = false;
        if (editable) startEditing(row, firstCell(row));
      },
      Delete: () => drop(row),
      u: () => editable && target?.kind === 'action' && onUpdate(target.key),
      c: () => target?.kind === 'action' && onComment(target.key),
      n: () => {
        const kind: Adding['kind'] = target?.kind === 'priority' ? 'objective' : 'action';
        const into = target?.kind === 'action' ? workspace.current().action.get(target.key)?.record.objectiveKey : target?.key;
        if (editable && into !== undefined) onAdd({ kind, into, key: host.newKey() });
      },
    };
    const act = acts[event.key];
    if (act === undefined || event.ctrlKey || event.metaKey) return false;
    act();
    return true;
  }

  function onKeyDown(event: KeyboardEvent): void {
    const element = event.target as HTMLElement;
    if (element.matches('input, textarea, button')) return;
    const row = element.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    const inCell = element.matches('[data-cell]');
    const done = (inCell && onCellKey(event, row, element)) || onRowKey(event, row);
    if (!done) return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onFocus(event: FocusEvent): void {
    const row = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (row === undefined) return;
    // A click has more to show than where Tab would go from here.
    if (event.target.matches(':focus-visible')) setLast(row);
    else startTransition(() => setLast(row));
  }

  return { reachable, onKeyDown, onFocus, focusRow, leave, note: (event: KeyboardEvent) => void (lastKey.current = event.key) };
}

function firstCell(row: string): EditedCell {
  return row.startsWith('priority') ? 'title' : row.startsWith('objective') ? 'statement' : cells[0];
}
