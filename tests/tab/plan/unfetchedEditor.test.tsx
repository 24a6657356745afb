import { outlineOf } from '../../../src/domain/planView';
import { ActionCells } from '../../../src/tab/plan/ActionCells';
import type { Cell } from '../../../src/tab/plan/cells';
import { leadWords } from '../../../src/tab/words/people';
import { openScreens } from '../drawn';

test('a cell that is opened before its editor is fetched goes on to say what it says', async () => {
  const { workspace, draw, close } = await openScreens('priya');
  const now = workspace.current();
  const plans = [...now.plan.keys()];
  const view = plans.flatMap((key) => outlineOf(now, key)!.objectives).flatMap(({ actions }) => actions)[0]!;
  const row = { view, people: now.person, twoVersions: false, editable: true, acts: {} as never };
  const { text, leadKey, leadText } = view.kept.record;
  const saysAll = (words: string) => words.includes(text) && words.includes(leadWords({ person: now.person }, leadKey, leadText));
  const resting = draw(<ActionCells {...row} />).words;
  expect(saysAll(resting)).toBe(true);
  for (const editing of ['text', 'lead', 'due'] satisfies Cell[]) {
    expect(draw(<ActionCells {...row} editing={editing} />).words).toBe(resting);
  }
  close();
});
