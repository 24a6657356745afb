import { answerKey, unanswered } from '../../../src/domain/answer';
import type { Figure } from '../../../src/domain/figure';
import { kinds, type Key, type Kind } from '../../../src/domain/record';
import type { Reason } from '../../../src/domain/reason';
import type { SwotEntry } from '../../../src/domain/swotEntry';
import { aboutWords } from '../../../src/tab/words/aboutWords';
import { clashPlace } from '../../../src/tab/words/clashPlace';
import { clashWords } from '../../../src/tab/words/clashWords';
import { anAction, anObjective, aPlan, aPriority, created, snapshotOf } from '../../domain/builders';
import { aQuestionReview, aQuestionSet } from '../../domain/questionSet';

const questionKey = answerKey('review', 'question', 'area1.1');
const answer = {
  ...unanswered,
  key: questionKey,
  questionReviewKey: 'review',
  of: 'question' as const,
  about: 'area1.1',
  links: [],
};
const measure = {
  key: 'm',
  name: 'Attendance',
  counted: '',
  unit: 'meanPercent',
  better: 'higher',
  rank: 'a',
  removed: false,
} as const;
const milestone = {
  key: 'ms',
  planKey: 'plan',
  actionKey: 'action',
  text: 'Half',
  due: null,
  dueText: '',
  reached: null,
  removed: false,
};
const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    priority: [aPriority(), aPriority({ key: 'proposed', status: 'proposed' })],
    objective: [anObjective({ statement: 'Attendance rises' })],
    action: [anAction({ text: 'Rota' }), anAction({ key: 'binned', removed: true })],
    milestone: [milestone],
    questionSet: [aQuestionSet()],
    questionReview: [aQuestionReview()],
    answer: [answer],
    measure: [measure],
    figure: [{ key: 'f', measureKey: 'm' } as Figure],
    reason: [{ key: 'r', findingKey: 'finding', statement: 'Buses' } as Reason],
    swotEntry: [{ key: 's', objectiveKey: 'objective', actionKey: 'action', text: 'Grant ends' } as SwotEntry],
  }),
);

/** One record of each kind, and the page on which one chooses. */
const leadsTo: Record<Kind, [recordKey: Key, path: string]> = {
  settings: ['settings', ''],
  person: ['ada', ''],
  schoolPriority: ['sp', 'priorities/school/sp'],
  plan: ['plan', 'plan/plan'],
  priority: ['priority', 'priority/priority'],
  objective: ['objective', 'objective/objective'],
  action: ['action', 'action/action'],
  milestone: ['ms', 'action/action'],
  update: ['u', ''],
  comment: ['c', ''],
  planReview: ['due', ''],
  decision: ['d', ''],
  swotEntry: ['s', 'swot/objective'],
  questionSet: ['set.1', 'reviews/sets/set.1'],
  questionReview: ['review', 'reviews/review'],
  answer: [questionKey, 'reviews/review/area1.1'],
  measure: ['m', 'outcomes/m'],
  figure: ['f', 'outcomes/m'],
  finding: ['finding', 'priorities/findings/finding'],
  reason: ['r', 'priorities/findings/finding'],
  voice: ['v', 'reviews/voice/v'],
  ranking: ['k', ''],
  reminder: ['x', ''],
  reminderRun: ['x', ''],
  history: ['x', ''],
};
/** Pages that show both versions beside the thing itself; for all else the bars above every page do. */
const besideIt: readonly Kind[] = ['priority', 'objective', 'action', 'milestone', 'answer'];

test.each(kinds)('two versions of a field of a %s lead to a page that shows them', (kind) => {
  const [recordKey, path] = leadsTo[kind];
  expect(clashPlace(snapshot, { kind, recordKey })).toEqual({ path, besideIt: besideIt.includes(kind) });
});

test('what has no page of its own is shown in the bars above every page', () => {
  const gone = { ...aPlan(), removed: true };
  const inBin = snapshotOf(
    created({ plan: [gone], action: [anAction()], questionReview: [aQuestionReview({ removed: true })], answer: [answer] }),
  );
  const places = [
    clashPlace(snapshot, { kind: 'priority', recordKey: 'proposed' }),
    clashPlace(snapshot, { kind: 'action', recordKey: 'binned' }),
    clashPlace(inBin, { kind: 'action', recordKey: 'action' }),
    clashPlace(inBin, { kind: 'answer', recordKey: questionKey }),
  ];
  expect(places).toEqual(['priorities', '', '', 'reviews'].map((path) => ({ path, besideIt: false })));
});

test.each([
  ['quadrant', 'threat', 'weakness', 'weakness'],
  ['removed', false, true, 'in the bin'],
  ['actionKey', '', 'action', '1.1 “Rota”'],
  ['reasons', [], ['r'], '“Buses”'],
  ['areas', aQuestionSet().areas, [{ key: 'area1', title: 'Leadership', theme: '' }], '“Leadership” and without “Area 2”'],
  ['questions', aQuestionSet().questions, [...aQuestionSet().questions].reverse(), 'in another order'],
] as const)('a version of %s is told in words', (field, before, value, words) =>
  expect(clashWords({ field, before }, value, snapshot, '2026-11-22')).toBe(words),
);

test('what two versions are of is named', () => {
  const named = (['swotEntry', 'milestone', 'figure', 'finding'] as const).map((kind) =>
    aboutWords(kind, leadsTo[kind][0], snapshot, '2026-11-22'),
  );
  expect(named).toEqual(['“Grant ends”', 'a milestone of 1.1 “Rota”', 'a figure of “Attendance”', '']);
});
