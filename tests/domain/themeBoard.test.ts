import { answer, completeReview, startReview } from '../../src/domain/questionReviewing';
import type { Finding } from '../../src/domain/finding';
import { findingFromAnswer, newFinding, priorityFromFinding } from '../../src/domain/findings';
import { themedWork } from '../../src/domain/findingThemes';
import type { Reason, ReasonCategory } from '../../src/domain/reason';
import { emptyReason } from '../../src/domain/reasons';
import type { Key } from '../../src/domain/record';
import { newVoice } from '../../src/domain/voices';
import { answerKey } from '../../src/domain/answer';
import type { QuestionReview } from '../../src/domain/questionReview';
import type { QuestionSet } from '../../src/domain/questionSet';
import type { Snapshot } from '../../src/domain/snapshot';
import { themeBoard, themesOverTime } from '../../src/domain/themeBoard';
import { anAction, anObjective, anUpdate, aPlan, aPriority, apply, countingKeys, created, snapshotOf } from './builders';

const set: QuestionSet = {
  ...{ key: 's', family: 's', version: 1, title: 'Ours', about: '', guideTitle: '', guideLink: '', removed: false },
  scale: ['low', 'middle', 'high'].map((key) => ({ key, name: key.toUpperCase(), meaning: '' })),
  areas: [
    { key: 'lead', title: 'Leadership', theme: 'expertise' },
    { key: 'skill', title: 'Skills', theme: 'expertise' },
    { key: 'find', title: 'Identification', theme: 'identification' },
    { key: 'rest', title: 'The rest', theme: '' },
  ],
  questions: [{ key: 'q', area: 'find', prompt: 'When?', why: '' }],
};

const reviewed = (snapshot: Snapshot, year: string, values: Partial<QuestionReview> = {}): { school: Snapshot; key: string } => {
  const nobody = { title: `Review ${year}`, reviewer: '', organisation: '', visit: null, previousKey: '' };
  const start = { ...nobody, academicYear: year, reviewKind: 'self' as const, ...values };
  const today = `${year.slice(0, 4)}-09-21`;
  const begun = startReview(snapshot, set, start, { today, newKey: () => year });
  return { school: apply(snapshot, begun), key: year };
};
const rate = (school: Snapshot, review: string, area: string, rating: string): Snapshot =>
  apply(school, answer(school, review, { of: 'area', about: area }, { rating, evidence: `${area} ${rating}` }));
const complete = (school: Snapshot, review: string, day: string): Snapshot => apply(school, completeReview(school, review, day));

const board = (school: Snapshot) => Object.fromEntries(themeBoard(school).map(({ theme, ...view }) => [theme, view]));
const ratings = (school: Snapshot, theme: string): string[] =>
  board(school)[theme]!.judgements.map(({ review, areas }) => `${review.academicYear} ${areas.map((one) => one.rating)}`);

test('a theme is judged by the areas of completed reviews that tell of it, and moves with their mean', () => {
  const last = reviewed(snapshotOf([]), '2025/26').school;
  const one = rate(rate(last, '2025/26', 'lead', 'low'), '2025/26', 'skill', 'middle');
  const done = complete(one, '2025/26', '2025-10-01');
  expect(ratings(done, 'expertise')).toEqual(['2025/26 LOW,MIDDLE']);
  expect(board(done).expertise!.trend).toBeUndefined();
  const now = rate(reviewed(done, '2026/27').school, '2026/27', 'lead', 'high');
  expect(ratings(now, 'expertise')).toHaveLength(1);
  const both = complete(now, '2026/27', '2026-10-01');
  expect(ratings(both, 'expertise')).toEqual(['2025/26 LOW,MIDDLE', '2026/27 HIGH']);
  expect(board(both).expertise!.trend).toBe('up');
  const unjudged = complete(
    rate(rate(now, '2026/27', 'lead', 'notYetJudged'), '2026/27', 'skill', 'low'),
    '2026/27',
    '2026-10-01',
  );
  expect(ratings(unjudged, 'expertise')).toEqual(['2025/26 LOW,MIDDLE', '2026/27 LOW']);
  expect(board(unjudged).expertise!.trend).toBe('down');
  expect(ratings(both, 'identification')).toEqual([]);
});

test('themes are told over the years by reviews of one kind, with the one that is looked at', () => {
  const over = (school: Snapshot, key: Key) =>
    themesOverTime(school, school.questionReview.get(key)!.record).map(({ theme, judgements, trend }) => [
      theme,
      judgements.map(({ review, areas }) => `${review.academicYear} ${areas.map((one) => one.rating)}`),
      trend,
    ]);
  const last = rate(reviewed(snapshotOf([]), '2024/25').school, '2024/25', 'lead', 'low');
  const once = complete(last, '2024/25', '2024-10-01');
  // One alone is no way gone.
  expect(over(once, '2024/25')).toEqual([]);
  const open = rate(reviewed(once, '2025/26').school, '2025/26', 'lead', 'high');
  const now = rate(rate(reviewed(open, '2026/27').school, '2026/27', 'lead', 'middle'), '2026/27', 'find', 'low');
  const peer = rate(reviewed(now, '2023/24', { reviewKind: 'peer' }).school, '2023/24', 'find', 'high');
  // Of those that go on, only the one that is looked at.
  expect(over(peer, '2026/27')).toEqual([
    ['identification', ['2026/27 LOW'], undefined],
    ['expertise', ['2024/25 LOW', '2026/27 MIDDLE'], 'up'],
  ]);
  expect(over(complete(peer, '2025/26', '2025-10-01'), '2026/27')).toEqual([
    ['identification', ['2026/27 LOW'], undefined],
    ['expertise', ['2024/25 LOW', '2025/26 HIGH', '2026/27 MIDDLE'], 'down'],
  ]);
  expect(over(peer, '2023/24')).toEqual([]);
});

test('reviews by others and reviews in the bin judge nothing here', () => {
  const peer = rate(reviewed(snapshotOf([]), '2026/27', { reviewKind: 'peer' }).school, '2026/27', 'find', 'high');
  expect(ratings(complete(peer, '2026/27', '2026-10-01'), 'identification')).toEqual([]);
  const own = complete(rate(reviewed(snapshotOf([]), '2026/27').school, '2026/27', 'find', 'high'), '2026/27', '2026-10-01');
  expect(ratings(own, 'identification')).toEqual(['2026/27 HIGH']);
  const record = own.questionReview.get('2026/27')!.record;
  expect(ratings(apply(own, [{ kind: 'questionReview', after: { ...record, removed: true } }]), 'identification')).toEqual([]);
});

test('the last evidence is that of the latest review that has any, also while it goes on', () => {
  const last = complete(rate(reviewed(snapshotOf([]), '2025/26').school, '2025/26', 'find', 'low'), '2025/26', '2025-10-01');
  const begun = reviewed(last, '2026/27').school;
  expect(board(begun).identification!.evidence?.text).toBe('find low');
  const asked = { of: 'question', about: 'q' } as const;
  const now = apply(begun, answer(begun, '2026/27', asked, { evidence: ' Screen in Reception ' }));
  expect(board(now).identification!.evidence).toEqual({
    text: 'Screen in Reception',
    reviewKey: '2026/27',
    answerKey: answerKey('2026/27', 'question', 'q'),
  });
});

test('open actions answer what was found in the theme, and those that are settled do not count', () => {
  const newKey = countingKeys();
  const { school } = reviewed(snapshotOf(created({ plan: [aPlan()] })), '2026/27');
  const told = apply(school, answer(school, '2026/27', { of: 'question', about: 'q' }, { toDevelop: 'No KS2 screen' }));
  const found = findingFromAnswer(told, answerKey('2026/27', 'question', 'q'), 'No KS2 screen', { newKey });
  const open = apply(told, found.changes);
  const proposed = apply(open, priorityFromFinding(open, found.key, { academicYear: '2026/27', newKey }));
  const [priorityKey] = [...proposed.priority.keys()];
  const planned = apply(
    proposed,
    created({
      objective: [anObjective({ priorityKey })],
      action: [anAction({ key: 'screen' }), anAction({ key: 'train', rank: 'a1' })],
      update: [anUpdate({ actionKey: 'train', status: 'complete' })],
    }),
  );
  expect(board(planned).identification!.openActions).toEqual(['screen']);
  expect(board(planned).expertise!.openActions).toEqual([]);
});

test('a review that nobody ever completed is no later than those of the years since', () => {
  const old = rate(reviewed(snapshotOf([]), '2022/23').school, '2022/23', 'find', 'low');
  const now = complete(rate(reviewed(old, '2026/27').school, '2026/27', 'find', 'high'), '2026/27', '2026-10-01');
  expect(board(now).identification!.evidence?.text).toBe('find high');
});

describe('what is done about a finding stands under the themes', () => {
  const finding = (values: Partial<Finding>) =>
    newFinding('f', { statement: 'Seen', source: 'elsewhere', priorityKey: 'p', ...values });
  const reason = (category: ReasonCategory, key = 'r') => ({ ...emptyReason, key, findingKey: 'f', statement: 'Why', category });
  const work = (found: Finding[], reasons: Reason[] = [], reached: Key[] = []) => {
    const records = created({
      plan: [aPlan()],
      priority: [aPriority({ key: 'p' })],
      objective: [anObjective({ key: 'o', priorityKey: 'p', reasons: reached })],
      action: [anAction({ key: 'a', objectiveKey: 'o' })],
      finding: found,
      reason: reasons,
      voice: [aVoice],
    });
    const { actions, themeless, themelessFindings } = themedWork(snapshotOf(records));
    return {
      themes: [...actions].flatMap(([theme, keys]) => (keys.length > 0 ? [theme] : [])).join(),
      themeless,
      themelessFindings,
    };
  };
  const all = { themeless: [], themelessFindings: [] };
  const aVoice = newVoice('v', { message: 'We are not asked', whose: 'families' });

  test('of where it was seen: a figure is about outcomes, what families say about working with them', () => {
    expect(work([finding({ source: 'measure', sourceKey: 'attendance' })])).toEqual({ themes: 'outcomes', ...all });
    expect(work([finding({ source: 'voice', sourceKey: 'v' })])).toEqual({ themes: 'partnership', ...all });
  });

  test('of where its reasons lie, where nothing else says; what an objective addresses counts besides', () => {
    expect(work([finding({})], [reason('teaching')])).toEqual({ themes: 'teaching', ...all });
    const seen = finding({ source: 'measure', sourceKey: 'attendance' });
    expect(work([seen], [reason('teaching')]).themes).toBe('outcomes');
    expect(work([seen], [reason('teaching')], ['r']).themes).toBe('outcomes,teaching');
  });

  test('and where nothing says it, that is told and no theme claimed', () => {
    expect(work([finding({})])).toEqual({ themes: '', themeless: ['a'], themelessFindings: ['f'] });
    expect(work([finding({})], [reason('learnerSkills')])).toMatchObject({ themeless: ['a'], themelessFindings: ['f'] });
    expect(work([finding({ priorityKey: '', setAside: 'Done' })])).toEqual({
      themes: '',
      themeless: ['a'],
      themelessFindings: [],
    });
  });
});
