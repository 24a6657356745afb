import { edit } from '../../../src/domain/editing';
import type { Objective } from '../../../src/domain/objective';
import { ObjectiveWhat } from '../../../src/tab/panel/ObjectiveWhat';
import { apply } from '../../domain/builders';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

test.each([
  ['SEN Support attendance rises from 92.1% to 94.0%', true],
  ['Raise standards for all', false],
  ['Train staff in autism', false],
])('“%s” with each part filled in is called clear: %s', (statement, clear) => {
  const school = screens.workspace.current();
  const [first] = school.objective.values();
  const values: Partial<Objective> = {
    ...{ statement, measure: 'SEN Support attendance', baseline: '92.1%', target: '94.0%' },
    ...{ targetDay: '2099-07-16', guardMeasure: 'No rise in part-time timetables' },
  };
  const filled = apply(school, edit(school, 'objective', first!.record.key, values));
  const objective = filled.objective.get(first!.record.key)!.record;
  const drawn = screens.draw(<ObjectiveWhat objective={objective} editable onGo={() => undefined} />, {
    ...screens.workspace,
    current: () => filled,
  });
  const parts = 'measure, baseline, target, date and what must not get worse.';
  expect(drawn.words.includes(`Clear: ${parts}`)).toBe(clear);
  expect(drawn.words.includes(`It has ${parts}`)).toBe(!clear);
  expect(drawn.words).not.toContain('Still open');
});
