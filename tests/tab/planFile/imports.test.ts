import { edit } from '../../../src/domain/editing';
import { undo } from '../../../src/domain/undoing';
import type { Change } from '../../../src/domain/snapshot';
import { importsHere, noteImport } from '../../../src/tab/planFile/imports';
import { anAction, anUpdate, apply, created, snapshotOf } from '../../domain/builders';

test('an import is remembered by what taking it back needs, and not by all that its records hold', async () => {
  let kept = '';
  const workspace = {
    draft: () => kept,
    keepDraft: (_name: string, text: string) => ((kept = text), Promise.resolve()),
  };
  const before = snapshotOf(created({ action: [anAction({ text: 'Rota', note: 'long '.repeat(200) })] }));
  const changes: Change[] = [
    ...edit(before, 'action', 'action', { text: 'Rota for visits', due: '2026-12-01' }),
    ...created({ action: [anAction({ key: 'new', note: 'long '.repeat(200) })], update: [anUpdate()] }),
  ];
  await noteImport(workspace, { name: 'Plan', what: '3 changes', at: '2026-11-24T09:00:00.000Z' }, changes);
  expect(kept.length).toBeLessThan(400);
  const after = apply(before, changes);
  const [brought] = importsHere(workspace);
  const back = apply(after, undo(after, brought!.changes));
  expect([back.action.get('action'), back.action.get('new')!.record.removed]).toEqual([before.action.get('action'), true]);
});
