import { createSandbox } from '../../src/sandbox/createSandbox';
import { serve } from '../../src/sandbox/serving/webServer';
import { firstActions } from './currentPlan';
import { median, percentile } from './figures';
import { readSchool } from './plainTab/readSchool';
import { figure, tableOf } from './table';
import { createWire } from './wire';

test('the plain tab reads every list, with one request for each', async () => {
  const sandbox = await createSandbox({ scene: 'brindlewick' });
  const wire = createWire(0);
  const began = performance.timeOrigin + performance.now();
  const server = await serve(0, (request) => wire.carry('tenant', request, () => sandbox.fetch(request)));
  const school = await readSchool(`http://127.0.0.1:${server.port}`, sandbox.siteId, await sandbox.token('priya'));
  await server.close();
  expect(school.actions.map(({ ActionText }) => ActionText)).toContain(firstActions(sandbox)[0]!.text);
  expect([school.plans.length, school.actions.length]).toEqual([1, 11]);
  const { requests, fromGraph } = wire.traffic(began, Infinity);
  expect([requests, fromGraph > 1]).toEqual([7, true]);
  await sandbox.close();
});

test('figures and the table say what was measured', () => {
  expect([median([5, 1, 3]), median([1, 2, 3, 4]), percentile([4, 1, 3, 2], 50), percentile([1, 2, 3, 4], 95)]).toEqual([
    3, 2.5, 2, 4,
  ]);
  expect(tableOf([{ what: 'first', plain: '10 ms', ours: '2 ms', ratio: '5 times', goal: '5 times', met: true }])).toBe(
    [
      '|       | plain tab | SEND Strategy | ratio   | goal    | met |',
      '| ----- | --------- | ------------- | ------- | ------- | --- |',
      '| first | 10 ms     | 2 ms          | 5 times | 5 times | yes |',
    ].join('\n'),
  );
  expect([figure(1234.5, 'ms'), figure(1.26)]).toEqual(['1,235 ms', '1.3']);
});
