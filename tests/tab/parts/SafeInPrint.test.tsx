import { LinkSaid } from '../../../src/tab/parts/LinkSaid';
import { SafeInPrint } from '../../../src/tab/parts/SafeInPrint';
import { openScreens } from '../drawn';

test('words say whose they are, and a link to them does so, too', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const { key, statement } = [...workspace.current().objective.values()][0]!.record;
  const marked = new RegExp(`<span data-said="objective/${key}" data-words=""[^>]*>[^<]*${statement}</span>`);
  expect(draw(<SafeInPrint sayer={{ kind: 'objective', key }}>{statement}</SafeInPrint>).html).toMatch(marked);
  expect(draw(<LinkSaid link={{ kind: 'objective', key }} />).html).toMatch(marked);
  expect(draw(<LinkSaid link={{ kind: 'measure', key: 'none' }} />).html).not.toContain('data-said');
  close();
});
