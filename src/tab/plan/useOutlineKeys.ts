import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { readSubPage, subPageOf } from '../opened';
import { useSchool } from '../school/School';
import { cells, type Cell } from './cells';
import type { OutlineListProps } from './OutlineList';

interface OutlineKeys extends OutlineListProps {
  grid: RefObject<HTMLDivElement | null>;
  startEditing(row: string, cell: Cell | 'statement'): void;
}

/** The keys of the plan's list. Rows are walked; Right goes into a row's cells and Left back; F2 and Enter edit a cell. */
export function useOutlineKeys(props: OutlineKeys) {
  const { outline, objectives, opened, editable, grid, startEditing, onAdd, onOpen, onUpdate, onComment, onClose } = props;
  const school = useSchool();
  const { workspace, host } = school;
  const [last, setLast] = useState<string>();
  const ids = objectives.flatMap(({ kept, actions }) => [
    `objective/${kept.record.key}`,
    ...actions.map((view) => `action/${view.kept.record.key}`),
  ]);
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
    const name = cell.dataset.cell as Cell | 'status' | 'statement';
    if (event.key === 'ArrowRight') return focusCell(cell, 1);
    if (event.key === 'ArrowLeft') return focusCell(cell, -1) || (focusRow(row), true);
    if (event.key !== 'Enter' && event.key !== 'F2') return false;
    const actionKey = readSubPage(row)?.key;
    if (!editable || actionKey === undefined) return true;
    if (name === 'status') onUpdate(actionKey);
    else startEditing(row, name);
    return true;
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
      F2: () => editable && startEditing(row, target?.kind === 'objective' ? 'statement' : cells[0]),
      Delete: () => drop(row),
      u: () => editable && target?.kind === 'action' && onUpdate(target.key),
      c: () => target?.kind === 'action' && onComment(target.key),
      n: () => {
        const into = target?.kind === 'action' ? workspace.current().action.get(target.key)?.record.objectiveKey : target?.key;
        if (editable && into !== undefined) onAdd({ kind: 'action', into, key: host.newKey() });
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
    if (row !== undefined) setLast(row);
  }

  return { reachable, onKeyDown, onFocus, focusRow };
}

/** The row on the page, for the panel to give the focus back to. */
export function rowElement(within: ParentNode | null, id: string): HTMLElement | null {
  return within?.querySelector<HTMLElement>(`[data-row="${id}"]`) ?? null;
}

function focusCell(from: HTMLElement | null, step: 1 | -1): boolean {
  const row = from?.closest('[data-row]');
  const all = [...(row?.querySelectorAll<HTMLElement>('[data-cell]') ?? [])].filter((cell) => cell.offsetParent !== null);
  const next = all[from ? all.indexOf(from) + step : 0];
  next?.focus();
  return next !== undefined;
}
