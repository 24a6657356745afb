import { erasedWords, messageForOwner, placeWords } from '../../../src/tab/panel/eraseWords';
import type { WordsPlace } from '../../../src/workspace/workspace';
import { anAction, anObjective, aPlan, created, snapshotOf } from '../../domain/builders';

const snapshot = snapshotOf(created({ plan: [aPlan()], objective: [anObjective()], action: [anAction({ text: 'Cover' })] }));
const place = (kind: WordsPlace['kind'], item: string, field: string): WordsPlace => ({
  kind,
  key: item,
  item,
  planKey: 'plan',
  about: { kind: 'action', key: 'action' },
  fields: [{ field, passages: ['Tom Barlow'] }],
  author: { entraId: 'j', name: 'Joan Trevanion' },
  created: '2026-11-23T10:00:00.000Z',
});
const note = place('action', '7', 'note');
const comment = place('comment', '12', 'text');
const told = place('history', '31', 'before');

test('a place is named by what it is about, who wrote it and when', () => {
  expect(placeWords(note, snapshot, '2026-11-24')).toBe('Note of 1.1 “Cover”, by Joan Trevanion on Mon 23 Nov');
  expect(placeWords(told, snapshot, '2026-11-24')).toMatch(/^The history of 1.1 “Cover”, by Joan/);
  expect(placeWords({ ...comment, about: { kind: 'comment', key: 'gone' } }, snapshot, '2026-11-24')).toContain('SEND comments');
});

test('what an editor may not change is said, with who may', () => {
  const all = erasedWords({ done: [note], refused: [comment, told], failed: [] });
  expect(all[0]).toBe('It is removed from 1 place.');
  expect(all[1]).toContain('still stands in 2 places that you may only add to: comments and the history. An owner of the site');
  expect(erasedWords({ done: [note], refused: [], failed: [told] })).toEqual([
    'It is removed from 1 place.',
    '1 place could not be written just now. Look for it again.',
  ]);
});

test('the message for IT names lists and rows, and never what was removed', () => {
  const message = messageForOwner({ done: [note], refused: [comment, told], failed: [] });
  expect(message).not.toContain('Barlow');
  expect(message.split('\n')).toEqual(
    expect.arrayContaining(['- SEND actions: row 7', '- SEND comments: row 12', '- SEND history: row 31']),
  );
  expect(messageForOwner({ done: [note], refused: [], failed: [] })).not.toContain('still hold');
});
