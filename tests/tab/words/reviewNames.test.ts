import { mostShared } from '../../../src/domain/questionComparing';
import type { QuestionReview } from '../../../src/domain/questionReview';
import type { QuestionSet } from '../../../src/domain/questionSet';
import { reviewViewOf } from '../../../src/domain/reviewQuestions';
import { reviewName } from '../../../src/tab/words/reviewNames';
import { snapshotOf } from '../../domain/builders';

const today = '2026-11-24';
const start = { setKey: 'eight', academicYear: '2026/27', previousKey: '', completed: null, removed: false, visit: null };
const nobody = { reviewer: '', organisation: '', started: '2026-11-02' };
const peer = { ...start, ...nobody, title: 'Peer review 2026/27', reviewKind: 'peer' } as const;

function named(...reviews: QuestionReview[]): string[] {
  const snapshot = snapshotOf(reviews.map((after) => ({ kind: 'questionReview', after })));
  return reviews.map((one) => reviewName(snapshot, one, today));
}

test('a review of a name of its own is called by it, with the kind of one by others', () => {
  const own: QuestionReview = { ...peer, key: 'own', title: 'SEND review', reviewKind: 'self' };
  expect(named({ ...peer, key: 'one' }, own, { ...peer, key: 'trust', title: 'Visit', reviewKind: 'trust' })).toEqual([
    'Peer review 2026/27',
    'SEND review',
    'Visit (trust review)',
  ]);
});

test.each<[string, Partial<QuestionReview>, Partial<QuestionReview>, string[]]>([
  [
    'who came',
    { reviewer: 'Ruth Calloway' },
    { reviewer: 'K. Ashdown', organisation: 'Oxmarsh Infant' },
    ['Peer review 2026/27 (Ruth Calloway)', 'Peer review 2026/27 (K. Ashdown, Oxmarsh Infant)'],
  ],
  [
    'the day of the visit',
    { reviewer: 'Ruth Calloway', visit: '2026-11-10' },
    { reviewer: 'Ruth Calloway', visit: '2026-11-17' },
    ['Peer review 2026/27 (visit Tue 10 Nov)', 'Peer review 2026/27 (visit Tue 17 Nov)'],
  ],
  [
    'the day it was begun',
    {},
    { started: '2026-11-03', title: ' peer review 2026/27' },
    ['Peer review 2026/27 (begun Mon 2 Nov)', ' peer review 2026/27 (begun Tue 3 Nov)'],
  ],
])('two of one name are told apart by %s', (_, one, other, names) => {
  expect(named({ ...peer, key: 'one', ...one }, { ...peer, key: 'other', ...other })).toEqual(names);
  // One in the bin is nobody's namesake.
  expect(named({ ...peer, key: 'one', ...one }, { ...peer, key: 'other', ...other, removed: true })[0]).toBe(peer.title);
});

test('beside a review lies the one that asks most of its questions, and none that asks other questions', () => {
  const asking = (key: string, ...prompts: string[]): QuestionSet =>
    ({
      key,
      family: key,
      title: key,
      areas: [],
      scale: [],
      questions: prompts.map((one) => ({ key: one, prompt: one, area: '' })),
    }) as never;
  const reviews = ['own', 'none', 'some', 'most'].map((key): QuestionReview => ({ ...peer, key, setKey: key }));
  const snapshot = snapshotOf([
    ...[asking('own', 'a', 'b', 'c'), asking('none', 'x'), asking('some', 'a'), asking('most', 'a', 'b')].map(
      (after) => ({ kind: 'questionSet', after }) as const,
    ),
    ...reviews.map((after) => ({ kind: 'questionReview', after }) as const),
  ]);
  const [, none, some, most] = reviews;
  const view = reviewViewOf(snapshot, 'own')!;
  expect(mostShared(snapshot, view, [none!, some!, most!])).toBe('most');
  expect(mostShared(snapshot, view, [none!])).toBeUndefined();
});
