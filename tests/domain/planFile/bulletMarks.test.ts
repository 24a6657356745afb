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

test.each(['-10% late marks', '–3.5 points of a gap', '-£200 on taxis', '*all* staff read the plan'])(
  '“%s” keeps its sign',
  (text) => {
    const page = readRows([['Objective 1: Reading'], ['• Train staff'], [`• ${text}`]]);
    const cell = readRows([
      ['Objective', 'Action', 'Lead', 'Success criteria'],
      ['Reading', text, 'PL', text],
    ]);
    expect([page.actions[1]?.text, cell.actions[0]?.text, cell.actions[0]?.successCriteria]).toEqual([text, text, [text]]);
  },
);

test('a dash before a figure begins a point among others that begin with one', () => {
  const { actions } = readRows([
    ['Objective', 'Action', 'Lead'],
    ['Reading', '-Train staff\n-2 days of cover for it', 'PL'],
  ]);
  expect(actions.map(({ text }) => text)).toEqual(['Train staff', '-2 days of cover for it']);
});
