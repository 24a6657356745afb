import { readRows } from './cells';

test.each([...'•●○▪■◦‣·➢➤►✓✔»*§–—-'])('points with “%s” are actions, on a page and in a cell', (mark) => {
  const points = ['Train staff', 'Buy books'].map((words) => `${mark} ${words}`);
  const page = readRows([['Objective 1: Reading'], ...points.map((point) => [point])]);
  const cell = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Reading', points.join('\n'), 'PL'],
  ]);
  for (const { actions } of [page, cell]) expect(actions.map(({ text }) => text)).toEqual(['Train staff', 'Buy books']);
});

test('the number of a section is no mark', () => {
  const { actions } = readRows([['Objective 1: Reading'], ['• Train staff'], ['§2 of the code holds'], ['• Buy books']]);
  expect(actions.map(({ text }) => text)).toEqual(['Train staff', 'Buy books']);
});
