import { undo } from '../../src/domain/undoing';
import {
  addSet,
  adriftIn,
  binnedSets,
  changed,
  changeSet,
  copySet,
  isFixed,
  removeSet,
  restoreSet,
  withArea,
  withAreaAt,
  without,
  withoutArea,
  withQuestion,
  withQuestionAt,
  withQuestionIn,
} from '../../src/domain/questionSetEditing';
import { latestVersions, setOf, versionsOf } from '../../src/domain/questionSets';
import type { QuestionSet } from '../../src/domain/questionSet';
import { startReview } from '../../src/domain/questionReviewing';
import type { Snapshot } from '../../src/domain/snapshot';
import { fc } from '../property';
import { apply, countingKeys, created, snapshotOf } from './builders';
import { aQuestionSet } from './questionSet';

const scale = [
  { key: 'low', name: 'Not yet', meaning: '' },
  { key: 'high', name: 'Strong', meaning: '' },
];
const builtIn: QuestionSet[] = [
  {
    ...{ key: 'areas.1', family: 'areas', version: 1, title: 'Areas', about: '', guideTitle: '', guideLink: '' },
    scale,
    areas: [
      { key: 'a', title: 'Outcomes', theme: 'outcomes' },
      { key: 'b', title: 'Teaching', theme: 'teaching' },
    ],
    questions: ['a1', 'a2', 'a3', 'b1'].map((key) => ({ key, area: key[0]!, prompt: `${key}?`, why: '' })),
    removed: false,
  },
];
const [areas] = builtIn as [QuestionSet];
const nobody = { title: '', reviewer: '', organisation: '', visit: null, previousKey: '' };
const start = { ...nobody, academicYear: '2026/27', reviewKind: 'self' as const };

const review = (snapshot: Snapshot, set: QuestionSet, newKey: () => string): Snapshot =>
  apply(snapshot, startReview(snapshot, set, start, { today: '2026-09-21', newKey }));

test('a set of the product becomes the school’s next version when it is changed, and stays as it is', () => {
  const changes = changeSet(snapshotOf([]), builtIn, areas, { title: 'Our areas' }, { newKey: countingKeys() });
  expect(changes).toMatchObject([{ after: { key: 'k1', family: 'areas', version: 2, title: 'Our areas' } }]);
  const after = apply(snapshotOf([]), changes);
  expect(latestVersions(after, builtIn).map(({ title }) => title)).toEqual(['Our areas']);
  expect(versionsOf(after, builtIn, 'areas').map(({ key }) => key)).toEqual(['k1', 'areas.1']);
});

test('nothing changes where nothing differs', () => {
  const same = { title: 'Areas', scale: scale.map((stop) => ({ ...stop })) };
  expect(changeSet(snapshotOf([]), builtIn, areas, same, { newKey: countingKeys() })).toEqual([]);
});

test('a version is changed where it stands until a review asks by it, and a review in the bin counts', () => {
  const newKey = countingKeys();
  const own = apply(snapshotOf([]), addSet({ title: 'Ours', scale }, { newKey }));
  const set = own.questionSet.get('k1')!.record;
  expect(changeSet(own, builtIn, set, { title: 'Ours too' }, { newKey })).toMatchObject([{ before: set, after: { key: 'k1' } }]);
  const used = review(own, set, newKey);
  const [key] = [...used.questionReview.keys()];
  const binned = apply(used, [{ kind: 'questionReview', after: { ...used.questionReview.get(key!)!.record, removed: true } }]);
  for (const snapshot of [used, binned]) {
    expect(isFixed(snapshot, 'k1')).toBe(true);
    expect(changeSet(snapshot, builtIn, set, { title: 'Ours too' }, { newKey })).toMatchObject([{ after: { version: 2 } }]);
  }
});

test('whatever is changed, every review finds the questions that it was begun with', () => {
  const act = fc.record({
    what: fc.constantFrom('review', 'change', 'move', 'drop', 'add', 'bin', 'takeBack', 'copy'),
    which: fc.nat(9),
    words: fc.string({ maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 14 }), (acts) => {
      const newKey = countingKeys();
      const asked = new Map<string, QuestionSet>();
      let snapshot = snapshotOf([]);
      for (const { what, which, words } of acts) {
        const sets = [...latestVersions(snapshot, builtIn), ...versionsOf(snapshot, builtIn, 'areas')];
        const set = sets[which % sets.length]!;
        const change = (values: Parameters<typeof changeSet>[3]) => changeSet(snapshot, builtIn, set, values, { newKey });
        const first = set.questions[which % Math.max(1, set.questions.length)];
        if (what === 'review') {
          const before = new Set(snapshot.questionReview.keys());
          snapshot = review(snapshot, set, newKey);
          const begun = [...snapshot.questionReview.keys()].find((key) => !before.has(key))!;
          asked.set(begun, set);
        }
        if (what === 'change') snapshot = apply(snapshot, change({ title: words, about: words }));
        if (what === 'move' && first) snapshot = apply(snapshot, change(withQuestionAt(set, first.key, 0)));
        if (what === 'drop' && first) snapshot = apply(snapshot, change({ questions: without(set.questions, first.key) }));
        if (what === 'add') snapshot = apply(snapshot, change(withArea(set, { title: words, theme: '' }, { newKey })));
        if (what === 'copy') snapshot = apply(snapshot, copySet(set, words, { newKey }));
        if (what === 'bin') snapshot = apply(snapshot, removeSet(snapshot, set.family));
        if (what === 'takeBack') snapshot = apply(snapshot, restoreSet(snapshot, set.family));
      }
      for (const [key, set] of asked) {
        const found = setOf(snapshot, [], snapshot.questionReview.get(key)!.record)!;
        expect({ ...found, key: set.key, removed: false }).toEqual({ ...set, removed: false });
      }
      const keys = latestVersions(snapshot, builtIn).map(({ family }) => family);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('an edit that is taken back leaves the questions of a review begun since', () => {
  const newKey = countingKeys();
  const own = apply(snapshotOf([]), addSet({ title: 'Ours', scale, areas: areas.areas }, { newKey }));
  const edited = changeSet(own, builtIn, own.questionSet.get('k1')!.record, { questions: areas.questions }, { newKey });
  const after = apply(own, edited);
  expect(apply(after, undo(after, edited)).questionSet.get('k1')!.record.questions).toEqual([]);
  const begun = review(after, after.questionSet.get('k1')!.record, newKey);
  expect(undo(begun, edited)).toEqual([]);
});

test('of a list an edit is taken back thing by thing: what somebody else did to the others since stays', () => {
  type Questions = typeof areas.questions;
  const before = aQuestionSet(1, 4);
  const reworded = (all: Questions, key: string, values: object) =>
    all.map((one) => (one.key === key ? { ...one, ...values } : one));
  const without2 = reworded(before.questions, 'area1.1', { prompt: 'Mine?', why: 'mine' }).filter(({ key }) => key !== 'area1.2');
  const mine = { ...before, questions: [...without2, { key: 'my', area: 'area1', prompt: 'My new one?', why: '' }] };
  const theirs = [{ key: 'new', area: 'area1', prompt: 'New?', why: '' }];
  const since = reworded(reworded(mine.questions, 'area1.3', { prompt: 'Theirs?' }), 'area1.1', { why: 'theirs' }).concat(theirs);
  const now = snapshotOf(created({ questionSet: [{ ...mine, questions: since }] }));
  const back = apply(now, undo(now, [{ kind: 'questionSet', before, after: mine }]));
  expect(back.questionSet.get('set.1')!.record.questions.map(({ prompt, why }) => `${prompt} ${why}`.trim())).toEqual([
    'Question 1.1? theirs',
    'Question 1.2?',
    'Theirs?',
    'Question 1.4?',
    'New?',
  ]);
});

test('a review that is taken back takes no set of the product with it', () => {
  const kept = created({ questionSet: [areas] });
  const begun = apply(snapshotOf([]), kept);
  const back = apply(begun, undo(begun, kept));
  expect(latestVersions(back, builtIn).map(({ key }) => key)).toEqual(['areas.1']);
  expect(binnedSets(back, builtIn)).toEqual([]);
});

test('a set goes into the bin with its versions and comes back with them', () => {
  const newKey = countingKeys();
  const own = apply(snapshotOf([]), addSet({ title: 'Ours', scale }, { newKey }));
  const used = review(own, own.questionSet.get('k1')!.record, newKey);
  const second = apply(used, changeSet(used, builtIn, used.questionSet.get('k1')!.record, { title: 'Ours, again' }, { newKey }));
  const gone = apply(second, removeSet(second, 'k1'));
  expect(latestVersions(gone, builtIn).map(({ family }) => family)).toEqual(['areas']);
  expect(binnedSets(gone, builtIn).map(({ title }) => title)).toEqual(['Ours, again']);
  const back = apply(gone, restoreSet(gone, 'k1'));
  expect(versionsOf(back, builtIn, 'k1').map(({ version }) => version)).toEqual([2, 1]);
  expect(binnedSets(back, builtIn)).toEqual([]);
});

test('questions stay with their area wherever either goes', () => {
  const keysOf = ({ questions }: { questions?: { key: string }[] }): string[] => questions!.map(({ key }) => key);
  expect(keysOf(withAreaAt(areas, 'b', 0))).toEqual(['b1', 'a1', 'a2', 'a3']);
  expect(keysOf(withQuestionAt(areas, 'a3', 0))).toEqual(['a3', 'a1', 'a2', 'b1']);
  expect(keysOf(withQuestion(areas, { area: 'a', prompt: '', why: '' }, { newKey: () => 'a4' }))).toEqual([
    'a1',
    'a2',
    'a3',
    'a4',
    'b1',
  ]);
  expect(keysOf(withoutArea(areas, 'a'))).toEqual(['b1']);
  expect(withArea(areas, { title: 'Voice', theme: '' }, { newKey: countingKeys() })).toMatchObject({
    areas: [{ key: 'a' }, { key: 'b' }, { key: 'k1', title: 'Voice' }],
    questions: [{}, {}, {}, {}, { key: 'k2', area: 'k1' }],
  });
  expect(changed(areas.areas, 'b', { theme: '' })[1]).toEqual({ key: 'b', title: 'Teaching', theme: '' });
});

test('a question whose area somebody else deleted is lost by no change, and can be put into another area', () => {
  const adrift: QuestionSet = { ...areas, areas: areas.areas.slice(1) };
  expect(adriftIn(adrift).map(({ key }) => key)).toEqual(['a1', 'a2', 'a3']);
  const newKey = countingKeys();
  const all = (values: { questions?: QuestionSet['questions'] }) => values.questions?.map(({ key }) => key);
  const start = { area: 'b', prompt: '', why: '' };
  expect(all(withQuestion(adrift, start, { newKey }))).toEqual(['b1', 'k1', 'a1', 'a2', 'a3']);
  expect(all(withQuestionAt(adrift, 'b1', 0))).toEqual(['b1', 'a1', 'a2', 'a3']);
  expect(all(withAreaAt(adrift, 'b', 0))).toEqual(['b1', 'a1', 'a2', 'a3']);
  const put = { ...adrift, ...withQuestionIn(adrift, 'a2', 'b') };
  expect([all(put), adriftIn(put).map(({ key }) => key)]).toEqual([
    ['b1', 'a2', 'a1', 'a3'],
    ['a1', 'a3'],
  ]);
});
