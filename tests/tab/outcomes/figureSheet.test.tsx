import { outcomeTable } from '../../../src/domain/outcomeTable';
import { FigureSheet } from '../../../src/tab/outcomes/FigureSheet';
import { openScreens } from '../drawn';

test('a primary school is offered its own year groups, and the others on demand', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const table = outcomeTable(workspace.current(), 'attendance', {})!;
  const { html } = draw(<FigureSheet table={table} onAsk={() => undefined} onClose={() => undefined} />);
  const offered = [...html.matchAll(/<option[^>]*>([^<]*)<\/option>/g)].map(([, words]) => words);
  expect(offered).toEqual(expect.arrayContaining(['Reception', 'Year 6', 'More year groups']));
  expect(offered.filter((one) => /Year (?:7|1\d)/.test(one!))).toEqual([]);
  close();
});
