import { Understood } from '../../../src/tab/planFile/Understood';
import { readRows } from '../../domain/planFile/cells';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

test('what was understood stands under its priorities as it will in the plan', () => {
  const reading = readRows([
    ['Priority', 'Objective', 'Action', 'Lead'],
    ['', 'Calm starts', 'Meet and greet', 'PL'],
    ['Speech', 'Talk more', 'Screen all', 'PL'],
  ]);
  const { words } = screens.draw(<Understood reading={reading} onChoose={() => undefined} />);
  expect(words).toMatch(/P1 Speech .* Talk more Screen all .* Calm starts Meet and greet/);
  expect(words).not.toContain('Under no objective');
});
