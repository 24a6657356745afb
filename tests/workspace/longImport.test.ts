import { bringIn } from '../../src/domain/planFile/bringIn';
import { draftsOf } from '../../src/domain/planFile/drafts';
import { readPlan } from '../../src/domain/planFile/readPlan';
import { undo } from '../../src/domain/undoing';
import { startPlan } from '../../src/domain/planEditing';
import { context, sheetOf, workbookOf } from '../domain/planFile/cells';
import { openSchool, type School } from '../lists/tenant';
import { openDesk } from './desk';

const head = ['Objective', 'Action', 'Lead', 'By when', 'RAG'];
const rows = Array.from({ length: 300 }, (_, at) => [
  at % 10 === 0 ? `Objective ${at / 10}` : '',
  `Action ${at}`,
  'BK',
  '27/11/2026',
  'G',
]);
const drafts = draftsOf(readPlan(workbookOf(sheetOf([head, ...rows])), context));

test('an import that is cut off in the middle goes on where it stopped when the page is opened again, and all of it once', async () => {
  const school = await openSchool();
  const priya = await openDesk(school, 'priya');
  let key = 0;
  const around = { newKey: () => `brought-${(key += 1)}`, now: '2026-11-24T09:00:00.000Z' };
  const plan = startPlan(priya.workspace.current(), { title: 'From Word', academicYear: '2026/27' }, around);
  const changes = [...plan, ...bringIn(priya.workspace.current(), plan[0]!.after.key, drafts, around)];
  const rowsOf = (list: string) => keysIn(school, list);

  let sent = 0;
  school.sandbox.weather.each(({ method, path, batched }) => {
    if (batched || method !== 'POST' || !path.includes('$batch')) return undefined;
    sent += 1;
    // The last answer before the cut is lost on its way: what it told of was written all the same.
    return sent < 8 ? undefined : sent === 8 ? { kind: 'answerLost' } : { kind: 'offline' };
  });
  await priya.workspace.commit(changes);
  await priya.workspace.sync();
  const arrived = rowsOf('SEND actions').length;
  expect(arrived).toBeGreaterThan(0);
  expect(arrived).toBeLessThan(300);
  expect(priya.workspace.current().action.size).toBe(300);
  priya.workspace.close();

  school.sandbox.weather.clear();
  const again = await openDesk(school, 'priya', { device: priya.device, clock: priya.clock });
  expect(again.workspace.current().action.size).toBe(300);
  await again.workspace.sync();
  expect(again.workspace.standing()).toMatchObject({ waiting: 0, parked: [], clashes: [] });
  expect(new Set(rowsOf('SEND actions')).size).toBe(300);
  expect(['SEND actions', 'SEND objectives', 'SEND updates'].map((list) => rowsOf(list).length)).toEqual([300, 30, 300]);

  const now = again.workspace.current();
  await again.workspace.commit(undo(now, plan));
  await again.workspace.sync();
  expect(again.workspace.current().plan.get(plan[0]!.after.key)?.record.removed).toBe(true);
  expect(again.workspace.current().settings.get('settings')?.record.currentPlan).toBe('');
});

/** The keys of a list's rows in the tenant. */
function keysIn(school: School, name: string): unknown[] {
  const list = [...school.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === name);
  return [...(list?.items.values() ?? [])].map(({ fields }) => fields.RecordKey);
}
