import { answerKey } from '../../../src/domain/answer';
import type { Snapshot } from '../../../src/domain/snapshot';
import { reviewViewOf } from '../../../src/domain/reviewQuestions';
import { answer, completeReview } from '../../../src/domain/questionReviewing';
import { placeToGoOn } from '../../../src/tab/reviews/lastPlace';
import { goOnWords, isThere, pathTo, readPlace, stepFrom, type Place } from '../../../src/tab/reviews/place';
import { apply, created, snapshotOf } from '../../domain/builders';
import { aQuestionReview, aQuestionSet } from '../../domain/questionSet';

const begun = snapshotOf(created({ questionSet: [aQuestionSet(2, 1)], questionReview: [aQuestionReview()] }));
const view = reviewViewOf(begun, 'review')!;
const summary: Place = { page: 'summary' };
const question = (key: string): Place => ({ page: 'question', key });
const area = (key: string): Place => ({ page: 'area', key });
/** A device that was last at this question. */
const device = (questionKey = '') => ({
  draft: () => questionKey && JSON.stringify({ questionKey, at: '2026-09-21T09:00:00Z' }),
});
const priya = { entraId: 'priya', name: 'Priya' };
const goesOn = (workspace: ReturnType<typeof device>, snapshot: Snapshot) =>
  placeToGoOn(workspace, snapshot, reviewViewOf(snapshot, 'review')!, priya);

test('the way leads through each area’s questions to the area, at last to the summary, and back', () => {
  const way = [question('area1.1'), area('area1'), question('area2.1'), area('area2'), summary];
  for (const [at, place] of way.entries()) {
    expect(stepFrom(place, view, 1)).toEqual(way[at + 1]);
    expect(stepFrom(place, view, -1)).toEqual(way[at - 1]);
  }
  expect(way.map((place) => goOnWords(place))).toEqual([
    'Next question',
    'Sum up this area',
    'Next question',
    'Sum up this area',
    'To the summary',
  ]);
});

test('every place has an address that leads back to it', () => {
  const places = [question('a/b 1'), area('area1'), summary, { page: 'compare' }, { page: 'compare', other: 'last' }] as const;
  for (const place of places) {
    const [page, key, ...rest] = pathTo('review', place).split('/');
    expect([page, key, readPlace(rest)]).toEqual(['reviews', 'review', place]);
  }
  expect(readPlace([])).toBeUndefined();
  expect(readPlace(['area', '50%'])).toEqual(area('50%'));
  expect([isThere(question('area1.1'), view), isThere(question('gone'), view), isThere(area('gone'), view)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a review goes on where this device was, elsewhere at what is open, and at its summary once it is over', () => {
  const over = completeReview(begun, 'review', '2026-10-01');
  expect(goesOn(device('area2.1'), begun)).toEqual(question('area2.1'));
  for (const one of [device('gone'), { draft: () => 'area2.1' }, { draft: () => '{"at":1}' }]) {
    expect(goesOn(one, begun)).toEqual(question('area1.1'));
  }
  const said = apply(begun, answer(begun, 'review', { of: 'question', about: 'area1.1' }, { rating: 'secure' }));
  expect(goesOn(device(), said)).toEqual(question('area2.1'));
  const all = apply(said, answer(said, 'review', { of: 'question', about: 'area2.1' }, { rating: 'secure' }));
  expect(goesOn(device(), all)).toEqual(summary);
  expect(goesOn(device('area2.1'), apply(begun, over))).toEqual(summary);
});

test('whoever looks after an area goes on in it, unless they are in the middle of an answer elsewhere', () => {
  const joan = { key: 'joan', entraId: 'priya', name: 'Joan Bell', role: '', left: false, clashes: [] };
  const people = apply(begun, [{ kind: 'person', after: joan }]);
  const area2 = { of: 'area', about: 'area2' } as const;
  const owned = apply(people, answer(people, 'review', area2, { ownerKey: 'joan' }));
  const others = apply(owned, answer(owned, 'review', { of: 'area', about: 'area1' }, { ownerKey: 'hana' }));
  expect([goesOn(device(), others), goesOn(device('area1.1'), others)]).toEqual([question('area2.1'), question('area2.1')]);
  const first = { of: 'question', about: 'area1.1' } as const;
  const mine = { [answerKey('review', 'question', 'area1.1')]: { changedBy: priya, changed: '2026-09-21T09:00:00Z' } };
  const half = apply(others, answer(others, 'review', first, { doNow: 'We meet' }), mine);
  expect(goesOn(device('area1.1'), half)).toEqual(question('area1.1'));
  const done = apply(others, answer(others, 'review', { of: 'question', about: 'area2.1' }, { rating: 'secure' }));
  expect(goesOn(device(), done)).toEqual(question('area1.1'));
});
