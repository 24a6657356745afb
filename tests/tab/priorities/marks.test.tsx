import { prioritiesStanding } from '../../../src/domain/priorityStanding';
import { needRow } from '../../../src/tab/overview/needRows';
import { Priorities } from '../../../src/tab/priorities/Priorities';
import { aPriority, apply } from '../../domain/builders';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('martin');
});

afterAll(() => screens.close());

test('who is asked for marks of what is proposed is asked of that first, and not of what was agreed', () => {
  const before = screens.workspace.current();
  const [plan] = [...before.plan.values()];
  const planKey = plan!.record.key;
  const exits = aPriority({ key: 'exits', planKey, title: 'Exits', status: 'proposed' });
  const now = apply(before, [{ kind: 'priority', after: exits }]);
  const { path } = needRow({ what: 'marks', count: 1, first: exits }, now, '2026-11-24');
  const [, at, opens] = path.split('/');
  const { words } = screens.draw(
    <Priorities planKey={planKey} at={at} marking={opens === 'marks'} notices={null} onGo={() => undefined} />,
    { ...screens.workspace, current: () => now },
  );
  expect(words).toContain('How I see it, 1 of 1 Exits');
});

test('whoever may give marks may give and change them of each priority, agreed or not', () => {
  const now = screens.workspace.current();
  const [plan] = [...now.plan.values()];
  const { buttons } = screens.draw(<Priorities planKey={plan!.record.key} notices={null} onGo={() => undefined} />);
  const agreed = prioritiesStanding(now, plan!.record.key, 'agreed');
  expect(agreed.length).toBeGreaterThan(0);
  expect(buttons.filter((name) => name.startsWith('My marks of'))).toEqual(
    agreed.map(({ title }, at) => `My marks of P${at + 1} ${title}`),
  );
});
