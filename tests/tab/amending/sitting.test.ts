import { goesOn } from '../../../src/tab/amending/sitting';

test('a sitting whose reason is asked for goes on however long the person is away, an answered one for an hour', () => {
  const until = '2026-11-24T09:00:00.000Z';
  expect(goesOn({ until }, '2026-11-24T14:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:00.000Z')).toBe(true);
  expect(goesOn({ until, reason: 'The rota slipped' }, '2026-11-24T10:00:01.000Z')).toBe(false);
  expect(goesOn({ until, reason: '' }, '2026-11-24T14:00:00.000Z')).toBe(false);
});
