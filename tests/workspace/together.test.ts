import { historyOf } from '../../src/domain/past';
import { aComment, anAction, anObjective, aPlan } from '../domain/builders';
import { openSchool, type School } from '../lists/tenant';
import { edit, make, openDesk, type Desk } from './desk';

async function twoPeople(switches = {}): Promise<{ school: School; priya: Desk; joan: Desk }> {
  const school = await openSchool(switches);
  const priya = await openDesk(school, 'priya');
  await make(
    priya,
    { kind: 'plan', after: aPlan() },
    { kind: 'objective', after: anObjective() },
    { kind: 'action', after: anAction({ text: 'Rota', monitoring: 'Weekly' }) },
  );
  const joan = await openDesk(school, 'joan');
  return { school, priya, joan };
}

const actionAt = (desk: Desk) => desk.workspace.current().action.get('action')!;

test('what one person writes the other reads, with the author that SharePoint recorded', async () => {
  const { joan, priya } = await twoPeople();
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, fault: undefined, shown: 'current' });
  expect(actionAt(joan)).toMatchObject({ record: { text: 'Rota' }, author: { name: 'Priya Lindqvist' } });
});

test('changes to different fields both stand', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota from January' });
  await edit(joan, 'action', 'action', { monitoring: 'Each half-term' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  await joan.workspace.sync();
  for (const desk of [priya, joan]) {
    expect(actionAt(desk).record).toMatchObject({ text: 'Rota from January', monitoring: 'Each half-term' });
    expect(desk.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  }
});

test('two values of one field are both kept until the person chooses', async () => {
  const { joan, priya } = await twoPeople();
  await edit(priya, 'action', 'action', { text: 'Rota by Priya' });
  await edit(joan, 'action', 'action', { text: 'Rota by Joan' });
  await joan.workspace.sync();
  await priya.workspace.sync();
  const [clash] = priya.workspace.standing().clashes;
  expect(clash).toMatchObject({
    field: 'text',
    before: 'Rota',
    mine: { value: 'Rota by Priya' },
    theirs: { value: 'Rota by Joan' },
  });
  expect(actionAt(priya).record.text).toBe('Rota by Joan');

  await priya.workspace.settle(clash!.key, 'Rota by Priya');
  await priya.workspace.sync();
  await joan.workspace.sync();
  expect(priya.workspace.standing()).toMatchObject({ waiting: 0, clashes: [] });
  expect(actionAt(joan).record.text).toBe('Rota by Priya');
  await joan.workspace.openHistory('action');
  const told = historyOf(joan.workspace.current(), 'action').map(({ record: { before, after, stood } }) => ({
    before,
    after,
    stood,
  }));
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      { before: 'Rota', after: 'Rota by Joan', stood: true },
      { before: 'Rota', after: 'Rota by Priya', stood: false },
      { before: 'Rota by Joan', after: 'Rota by Priya', stood: true },
    ]),
  );
});

test('a comment whose answer was lost is not doubled', async () => {
  const { school, joan, priya } = await twoPeople();
  let lost = 0;
  school.sandbox.weather.each(({ method, path, batched }) =>
    !batched && method === 'POST' && path.includes('$batch') && lost++ < 9 ? { kind: 'answerLost' } : undefined,
  );
  await make(joan, { kind: 'comment', after: aComment() });
  expect(joan.workspace.standing()).toMatchObject({ waiting: 1, offline: true });
  school.sandbox.weather.clear();
  await joan.workspace.sync();
  await priya.workspace.sync();
  expect(joan.workspace.standing()).toMatchObject({ waiting: 0 });
  expect(priya.workspace.current().comment.size).toBe(1);
});
