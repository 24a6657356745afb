import { SmallNumbers } from '../../../src/tab/preferences/SmallNumbers';
import { openScreens } from '../drawn';

test('thresholds that were typed and not saved are there again, and said to be unsaved', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const typed = JSON.stringify({ pupils: { was: '10', is: '20' } });
  const draft = (name: string): string => (name === 'settings/smallNumbers' ? typed : '');
  const drawn = [draw(<SmallNumbers />), draw(<SmallNumbers />, { ...workspace, draft })];
  expect(drawn.map(({ html }) => />20<\/textarea>|value="20"/.test(html))).toEqual([false, true]);
  expect(drawn.map(({ words }) => words.includes('Not saved yet'))).toEqual([false, true]);
  expect(drawn.map(({ buttons }) => buttons)).toEqual([[], [expect.stringMatching(/^(?:Save|Show them)$/), 'Cancel']]);
  close();
});
