import { newAction, newObjective } from '../../src/domain/planEditing';
import { newPriority } from '../../src/domain/prioritising';
import { saysNothing } from '../../src/domain/saysNothing';

const objective = newObjective('o', 'plan', 'a0', { priorityKey: 'p' });
const action = newAction('a', objective, 'a0', {});
const priority = newPriority('p', 'plan', 'a0', { title: '' });

test.each([
  ['an action that was only begun', { ...action, removed: true }, true],
  ['an objective that was only begun', { ...objective, removed: true }, true],
  ['a priority that was only begun', { ...priority, removed: true }, true],
  ['an action without a name that somebody leads', { ...action, leadText: 'SENCO' }, false],
  ['an action without a name that has a day', { ...action, due: '2026-11-24' }, false],
  ['an action that costs nothing', { ...action, cost: 0 }, false],
  ['an objective without a name that addresses a reason', { ...objective, reasons: ['r'] }, false],
  ['a priority with a name', { ...priority, title: 'Reading' }, false],
])('whether anything is said by %s', (_what, record, says) => expect(saysNothing(record)).toBe(says));
