import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { remove } from '../../domain/editing';
import { moveAction, moveObjective } from '../../domain/planEditing';
import { readSubPage, subPageOf } from '../opened';
import { useSchool } from '../school/School';
import { cells, type Cell } from './ActionCellEditor';
import type { OutlineListProps } from './OutlineList';
import { stepAction } from '../stepping';

interface OutlineKeys extends OutlineListProps {
  grid: RefObject<HTMLDivElement | null>;
  startEditing(row: string, cell: Cell | 'statement'): void;
}

/** The keys of the plan's list. Rows are walked; Right goes into a row's cells and Left back; F2 and Enter edit a cell. */
export function useOutlineKeys(props: OutlineKeys) {
  const { outline, objectives, opened, editable, grid, startEditing, onAdd, onOpen, onUpdate, onComment, onClose } = props;
  const { workspace, keeping, host } = useSchool();
  const [last, setLast] = useState<string>();
  const ids = objectives.flatMap(({ kept, actions }) => [
    `objective/${kept.record.key}`,
    ...actions.map((view) => `action/${view.kept.record.key}`),
  ]);
  const chosen = opened && subPageOf(opened);
  const reachable = [last, chosen, ids[0]].find((id) => id !== undefined && ids.includes(id));

  function focusRow(id: string): void {
    // After React has drawn the row in the place or the state that the key asked for.
    requestAnimationFrame(() => rowElement(grid.current, id)?.focus());
  }

  function walk(row: string, to: number): void {
    const id = ids[Math.max(0, Math.min(to, ids.length - 1))];
    if (id === undefined || id === row) return;
    focusRow(id);
    const target = readSubPage(id);
    if (opened && target) onOpen(target, false);
  }

  function shift(row: string, step: 1 | -1): void {
    const { kind, key } = readSubPage(row) ?? {};
    if (!editable || key === undefined) return;
    const snapshot = workspace.current();
    const to = kind === 'action' ? stepAction(outline, key, step) : undefined;
    const at = outline.objectives.findIndex(({ kept }) => kept.record.key === key);
    const within = at + step >= 0 && at + step < outline.objectives.length;
    const moves = to
      ? moveAction(snapshot, key, to.objectiveKey, to.index)
      : kind === 'objective' && within
        ? moveObjective(snapshot, key, at + step)
        : [];
    void keeping.keep(moves, { join: `move/${key}` });
    focusRow(row);
  }

  function drop(row: string): void {
    const target = readSubPage(row);
    if (!editable || target === undefined || target.kind === 'plan') return;
    walk(row, ids.indexOf(row) + 1);
    void keeping.keep(remove(workspace.current(), target.kind, target.key), { say: deletedWords(outline, row) });
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

function deletedWords(outline: Outline, row: string): string {
  const views = outline.objectives.flatMap(({ actions }) => actions);
  const view = views.find(({ kept }) => row === `action/${kept.record.key}`);
  if (view) return `Deleted ${view.ref} ${view.kept.record.text}`;
  const objective = outline.objectives.find(({ kept }) => row === `objective/${kept.record.key}`);
  return `Deleted ${objective?.number ?? ''} ${objective?.kept.record.statement ?? ''}`;
}

type Outline = OutlineListProps['outline'];

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
