import { kinds, type Kind } from '../../../src/domain/record';
import { Fault } from '../../../src/graph/faults';
import { Notices } from '../../../src/tab/standing/Notices';
import { openScreens } from '../drawn';

let screens: Awaited<ReturnType<typeof openScreens>>;

beforeAll(async () => {
  screens = await openScreens('priya');
});

afterAll(() => screens.close());

const notices = (faults: [Kind, Fault][]) => {
  const standing = { ...screens.workspace.standing(), unreadable: Object.fromEntries(faults) };
  return screens.draw(<Notices />, { ...screens.workspace, standing: () => standing });
};

test('lists that cannot be read for one reason are one bar, which names them', () => {
  const gone = new Fault('missing', 'itemNotFound');
  const { words, buttons } = notices(kinds.map((kind) => [kind, gone]));
  expect(buttons.filter((one) => one === 'Try again')).toHaveLength(1);
  expect(words).toContain(`${kinds.length} lists cannot be read.`);
  expect(words).toContain('What this device has of them is shown. SharePoint cannot find it.');
  expect(words).toMatch(/The lists: settings, people, .* SWOT, .* and history\./);
});

test('few are named in its title, and another reason is another bar', () => {
  const gone = new Fault('missing', 'itemNotFound');
  const { words, buttons } = notices([
    ['comment', gone],
    ['update', gone],
    ['figure', new Fault('forbidden', 'accessDenied')],
  ]);
  expect(buttons.filter((one) => one === 'Try again')).toHaveLength(2);
  expect(words).toMatch(/Updates and comments cannot be read\. The rest is safe and up to date\. SharePoint cannot find it\./);
  expect(words).toContain('Figures cannot be read.');
});
