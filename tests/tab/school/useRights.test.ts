import type { Kind } from '../../../src/domain/record';
import { Fault } from '../../../src/graph/faults';
import { rightsOf } from '../../../src/tab/school/useRights';

const rights = (...refused: Kind[]) => rightsOf({ mayNotWrite: new Set(refused), unreadable: {} });

test('whoever was refused one of the editors’ lists is offered none of them, and still may say something', () => {
  const { edits, reviews, terms, updates, comments, mayWrite } = rights('decision');
  expect([edits, reviews, terms, mayWrite('priority')]).toEqual([false, false, false, false]);
  expect([updates, comments, mayWrite('ranking')]).toEqual([true, true, true]);
});

test('a refused comment closes the comments alone', () => {
  const { edits, reviews, updates, comments } = rights('comment');
  expect([edits, reviews, updates, comments]).toEqual([true, true, true, false]);
});

test('what cannot be read is not written', () => {
  const { edits, reviews, terms } = rightsOf({
    mayNotWrite: new Set(),
    unreadable: { decision: new Fault('forbidden', 'no') },
  });
  expect([edits, reviews, terms]).toEqual([true, false, true]);
  expect(rightsOf({ mayNotWrite: new Set(), unreadable: {}, readOnly: { because: 'newerSite' } }).comments).toBe(false);
});
