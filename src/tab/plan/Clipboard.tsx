import { useEffect, useEffectEvent, useImperativeHandle, useState, type KeyboardEvent, type RefObject } from 'react';
import type { PasteColumn, PastedBlock } from '../../domain/pasteBlock';
import type { ObjectiveView, Outline } from '../../domain/planView';
import type { Key } from '../../domain/record';
import { readSubPage } from '../opened';
import { Overlay } from '../parts/Overlay';
import { part } from '../parts/part';
import { useSchool } from '../school/School';
import { count } from '../words/counts';
import { copied, copiedRange, extended, markOf, type Range } from './block';

const PasteSheet = part(() => import('./PasteSheet').then(({ PasteSheet }) => PasteSheet), 'beside');

/** What the list tells of its keys. */
export interface ClipboardKeys {
  /** Whoever goes elsewhere leaves their block. */
  leave(): void;
  /** Answers whether the key was for the clipboard. */
  onKey(event: KeyboardEvent): boolean;
}

interface ClipboardProps {
  outline: Outline;
  objectives: readonly ObjectiveView[];
  editable: boolean;
  keys: RefObject<ClipboardKeys | null>;
}

/** Copying rows, cells and blocks of cells of the plan, and pasting a block over it. */
export function Clipboard({ outline, objectives, editable, keys }: ClipboardProps) {
  const school = useSchool();
  const [marked, setMarked] = useState<{ range: Range; style: string }>();
  const [pasted, setPasted] = useState<{ objectiveKey: Key; block: PastedBlock }>();

  const actions = () => objectives.flatMap((one) => one.actions.map(({ kept }) => kept.record.key));

  /** Shift and the arrows draw a block of cells from the one with the focus. */
  function onKey(event: KeyboardEvent): boolean {
    const { key, shiftKey } = event;
    const at = placeOf(event.target as Element);
    if (shiftKey && key.startsWith('Arrow') && at?.kind === 'action' && at.cell) {
      const corner = { action: at.key, column: at.cell };
      const range = extended(marked?.range ?? { from: corner, to: corner }, key, actions());
      const { style, cells } = markOf(range, actions());
      setMarked({ range, style });
      school.keeping.say(`${count(cells, 'cell')} marked. Ctrl C copies`);
    } else if (marked === undefined || ['Shift', 'Control', 'Meta'].includes(key) || event.ctrlKey || event.metaKey) return false;
    else {
      setMarked(undefined);
      if (key !== 'Escape') return false;
    }
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  useImperativeHandle(keys, () => ({ leave: () => marked && setMarked(undefined), onKey }));

  const onCopy = useEffectEvent((event: ClipboardEvent) => {
    const at = placeOf(document.activeElement);
    if (at === undefined || document.getSelection()?.isCollapsed === false) return;
    const [snapshot, shown] = [school.workspace.current(), { ...outline, objectives: [...objectives] }];
    const table = marked ? copiedRange(snapshot, shown, marked.range) : copied(snapshot, shown, at, at.cell);
    if (table === undefined || event.clipboardData === null) return;
    event.clipboardData.setData('text/plain', table.text);
    event.clipboardData.setData('text/html', table.html);
    event.preventDefault();
    school.keeping.say('Copied');
  });

  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const at = placeOf(document.activeElement);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!editable || at === undefined || text.trim() === '') return;
    const { kind, key, cell } = at;
    const objectiveKey = kind === 'action' ? school.workspace.current().action.get(key)?.record.objectiveKey : key;
    if (objectiveKey === undefined || (kind !== 'action' && kind !== 'objective')) return;
    event.preventDefault();
    const shown = new Set(objectives.flatMap(({ actions }) => actions.map(({ kept }) => kept.record.key)));
    const planKey = outline.plan.record.key;
    const actionKey = kind === 'action' ? key : undefined;
    void import('./pasting')
      .then(({ readPasted }) => readPasted(school, { planKey, objectiveKey, actionKey, column: cell ?? 'text', shown }, text))
      .then((block) => block && setPasted({ objectiveKey, block }));
  });

  // Where no words are selected, browsers tell the page of these keys and not what has the focus.
  useEffect(() => {
    const copy = (event: ClipboardEvent) => onCopy(event);
    const paste = (event: ClipboardEvent) => onPaste(event);
    addEventListener('copy', copy);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('copy', copy);
      removeEventListener('paste', paste);
    };
  }, []);

  return (
    <>
      {marked && <style>{marked.style}</style>}
      {pasted && (
        <Overlay>
          <PasteSheet {...pasted} onClose={() => setPasted(undefined)} />
        </Overlay>
      )}
    </>
  );
}

const columns: readonly PasteColumn[] = ['text', 'lead', 'due', 'status'];

/** The row that has the focus, and the cell where it is in one. Not while words are being edited. */
function placeOf(element: Element | null) {
  if (element === null || element.matches('input, textarea')) return undefined;
  const target = readSubPage(element.closest<HTMLElement>('[data-row]')?.dataset.row ?? '');
  const cell = element.closest<HTMLElement>('[data-cell]')?.dataset.cell;
  return target && { ...target, cell: columns.find((column) => column === cell) };
}
