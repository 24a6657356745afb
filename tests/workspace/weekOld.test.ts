import { Fault } from '../../src/graph/faults';
import { anAction, anObjective, aPlan } from '../domain/builders';
import { openSchool } from '../lists/tenant';
import { edit, make, openDesk } from './desk';

const week = 7 * 86_400_000;

test('changes that could not be sent for a week go out beside what others did meanwhile, also into a list with a new name', async () => {
  const school = await openSchool();
  const joan = await openDesk(school, 'joan');
  await make(joan, { kind: 'plan', after: aPlan() }, { kind: 'objective', after: anObjective() });
  await make(joan, { kind: 'action', after: anAction({ text: 'Rota', support: 'TAs' }) });
  const priya = await openDesk(school, 'priya');
  await priya.workspace.openPlan('plan');
  const { device, clock } = priya;

  school.sandbox.weather.always({ kind: 'offline' });
  await edit(priya, 'action', 'action', { text: 'Rota from January' });
  await priya.workspace.sync();
  expect(priya.workspace.standing()).toMatchObject({ offline: true, waiting: 1 });
  priya.workspace.close();

  clock.pass(week);
  school.sandbox.weather.clear();
  await edit(joan, 'action', 'action', { support: 'Two TAs' });
  joan.clock.pass(5000);
  await joan.workspace.sync();
  school.sandbox.weather.renameList('SEND actions', 'Our actions');

  const later = await openDesk(school, 'priya', { device, clock });
  clock.pass(5000);
  await later.workspace.sync();
  expect(later.workspace.standing()).toMatchObject({ waiting: 0, clashes: [], parked: [] });
  const [reading] = await joan.site.read([{ kind: 'action', want: 'all' }], school.ensured.settings);
  if (reading === undefined || reading instanceof Fault) throw reading;
  expect(reading.rows.map(({ record }) => record)).toMatchObject([{ text: 'Rota from January', support: 'Two TAs' }]);
});
