import { edit } from '../../src/domain/editing';
import type { Snapshot } from '../../src/domain/snapshot';
import { addVoice } from '../../src/domain/voices';
import { ChainPage } from '../../src/tab/chain/ChainPage';
import { Settle } from '../../src/tab/chain/Settle';
import { Priorities } from '../../src/tab/priorities/Priorities';
import { Reviews } from '../../src/tab/reviews/Reviews';
import { Voices } from '../../src/tab/voice/Voices';
import { apply } from '../domain/builders';
import { openScreens, smallNumber } from './drawn';

const there = { notices: null, onGo: () => undefined, onThrough: () => undefined, onOpen: () => undefined };
const tells = 'It says a number that is now hidden';

let screens: Awaited<ReturnType<typeof openScreens>>;
beforeAll(async () => {
  screens = await openScreens('priya');
});
afterAll(() => screens.close());

/** The same workspace as it would be with other records. */
const holding = (snapshot: Snapshot) => ({ ...screens.workspace, current: () => snapshot });

test('words that say a number which the school hides by now are remarked on', () => {
  const now = screens.workspace.current();
  const settings = now.settings.get('settings')!;
  const [key = ''] = [...now.finding.values()].flatMap(({ record }) =>
    /^Persistent absence/.test(record.statement) ? record.key : [],
  );
  const strict = { ...settings, record: { ...settings.record, smallNumbers: { count: 20, pupils: 100 } } };
  const hiding = holding({ ...now, settings: new Map([['settings', strict]]) });
  const [settle, priorities, chain] = [
    <Settle {...there} pages={null} planKey={now.settings.get('settings')!.record.currentPlan} />,
    <Priorities {...there} planKey={now.settings.get('settings')!.record.currentPlan} />,
    <ChainPage {...there} at={['finding', key]} />,
  ].map((screen) => [screens.draw(screen), screens.draw(screen, hiding)].map(({ words }) => words.includes(tells)));
  expect({ settle, priorities, chain }).toEqual({ settle: [false, true], priorities: [false, true], chain: [false, true] });
});

test('an answer and a voice that say how few of a group it is are remarked on', () => {
  const now = screens.workspace.current();
  const given = [...now.answer.values()].map(({ record }) => record).find(({ of }) => of === 'question')!;
  const { count, pupils } = smallNumber(now);
  const told = ['All of them come', `Only ${count} of the ${pupils} pupils with an EHCP are absent`].map((words) => {
    const spoken = apply(now, addVoice({ message: words }, { newKey: () => 'v' }));
    const saying = holding(apply(spoken, edit(spoken, 'answer', given.key, { toDevelop: words })));
    const page = <Reviews {...there} at={[given.questionReviewKey, given.about]} />;
    return [page, <Voices {...there} />].map((screen) => screens.draw(screen, saying).words.includes(tells));
  });
  expect(told).toEqual([
    [false, false],
    [true, true],
  ]);
});
