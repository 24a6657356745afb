import { remove } from '../../src/domain/editing';
import {
  findingFromAnswer,
  findingFromElsewhere,
  findingFromMeasure,
  findingFromVoice,
  findingsIn,
  findingsOf,
  lacksReason,
  newFinding,
  priorityFromFinding,
  setFindingAside,
  standingOf,
} from '../../src/domain/findings';
import type { FindingStanding } from '../../src/domain/findings';
import { answer, startReview } from '../../src/domain/questionReviewing';
import { answerKey } from '../../src/domain/answer';
import type { QuestionSet } from '../../src/domain/questionSet';
import { addReason } from '../../src/domain/reasons';
import type { Snapshot } from '../../src/domain/snapshot';
import { newVoice } from '../../src/domain/voices';
import { aPlan, aPriority, apply, countingKeys, created, snapshotOf } from './builders';

const newKey = countingKeys();
const circumstances = { academicYear: '2026/27', newKey };
const attendance = newFinding('f', {
  statement: 'SEN Support attendance is 92.1.',
  source: 'elsewhere',
  academicYear: '2026/27',
});
const withPlan = snapshotOf(created({ plan: [aPlan()], finding: [attendance] }));

const standing = (snapshot: Snapshot, key: string): FindingStanding => standingOf(snapshot, snapshot.finding.get(key)!.record);

test('what an answer says to develop becomes a finding of the review’s year, once', () => {
  const set: QuestionSet = {
    ...{ key: 's', family: 's', version: 1, title: 'Ours', about: '', guideTitle: '', guideLink: '', removed: false },
    scale: [],
    areas: [{ key: 'a', title: 'Identification', theme: 'identification' }],
    questions: [{ key: 'q', area: 'a', prompt: 'When?', why: '' }],
  };
  const nobody = { title: 'Review', reviewer: '', organisation: '', visit: null, previousKey: '' };
  const start = { ...nobody, academicYear: '2026/27', reviewKind: 'self' as const };
  const started = startReview(snapshotOf([]), set, start, { today: '2026-09-21', newKey });
  const review = started.find(({ kind }) => kind === 'questionReview')!.after.key;
  const reviewed = apply(snapshotOf([]), started);
  const answered = apply(reviewed, answer(reviewed, review, { of: 'question', about: 'q' }, { toDevelop: 'No KS2 screen' }));
  const source = answerKey(review, 'question', 'q');
  const first = findingFromAnswer(answered, source, ' No KS2 screen ', circumstances);
  const found = apply(answered, first.changes);
  expect(findingsOf(found, 'answer', source)).toMatchObject([{ statement: 'No KS2 screen', academicYear: '2026/27' }]);
  expect(findingFromAnswer(found, source, 'No KS2 screen', circumstances)).toEqual({ key: first.key, changes: [] });
  const binned = apply(found, remove(found, 'finding', first.key));
  expect(findingFromAnswer(binned, source, 'No KS2 screen', circumstances).changes).toHaveLength(1);
});

test('what figures show is a finding once for each period and group', () => {
  const shown = { measureKey: 'm', period: '2025/26', yearGroup: '', statement: 'Wide gap', academicYear: '2026/27' };
  const first = findingFromMeasure(withPlan, { ...shown, group: 'senSupport' }, circumstances);
  const found = apply(withPlan, first.changes);
  expect(findingsOf(found, 'measure', 'm')).toMatchObject([{ group: 'senSupport', period: '2025/26' }]);
  expect(findingFromMeasure(found, { ...shown, group: 'senSupport' }, circumstances)).toEqual({ key: first.key, changes: [] });
  expect(findingFromMeasure(found, { ...shown, group: 'ehcp' }, circumstances).changes).toHaveLength(1);
});

test('a voice speaks for the finding that was made of it', () => {
  const heard = snapshotOf(created({ voice: [newVoice('v', { message: 'Mornings are hard' })] }));
  const start = { statement: 'Mornings are hard', academicYear: '2026/27' };
  const { key, changes } = findingFromVoice(heard, 'v', start, circumstances);
  const found = apply(heard, changes);
  expect(found.voice.get('v')!.record.findingKey).toBe(key);
  expect(found.finding.get(key)!.record).toMatchObject({ source: 'voice', sourceKey: 'v' });
});

test('findings of a year leave out those of others and those in the bin', () => {
  const walk = findingFromElsewhere({ statement: 'Noise at lunch', academicYear: '2025/26' }, circumstances);
  const school = apply(withPlan, walk.changes);
  expect(findingsIn(school).map(({ key }) => key)).toEqual(['f', walk.key]);
  expect(findingsIn(school, '2026/27').map(({ key }) => key)).toEqual(['f']);
  expect(findingsIn(apply(school, remove(school, 'finding', 'f')), '2026/27')).toEqual([]);
});

test('a finding proposes a priority in its own words, with its reasons as the rationale', () => {
  const strong = addReason('f', { statement: 'Unstructured times are hard', strength: 'strong' }, { newKey });
  const reasoned = apply(withPlan, [...addReason('f', { statement: 'Handover fails.' }, { newKey }), ...strong]);
  expect(standing(reasoned, 'f')).toBe('open');
  const proposed = apply(reasoned, priorityFromFinding(reasoned, 'f', circumstances));
  const [priority] = [...proposed.priority.values()].map(({ record }) => record);
  expect(priority).toMatchObject({
    planKey: 'plan',
    status: 'proposed',
    title: 'SEN Support attendance is 92.1',
    rationale: 'Unstructured times are hard. Handover fails.',
  });
  expect(proposed.finding.get('f')!.record.priorityKey).toBe(priority!.key);
  expect(standing(proposed, 'f')).toBe('answered');
  expect(priorityFromFinding(proposed, 'f', circumstances)).toEqual([]);
});

test('where there is no plan, a draft is begun with the priority', () => {
  const alone = snapshotOf(created({ finding: [attendance] }));
  const proposed = apply(alone, priorityFromFinding(alone, 'f', circumstances));
  const [plan] = [...proposed.plan.values()].map(({ record }) => record);
  expect(plan).toMatchObject({ status: 'draft', academicYear: '2026/27' });
  expect([...proposed.priority.values()][0]!.record.planKey).toBe(plan!.key);
});

test('a missing reason is known and stands in nobody’s way', () => {
  expect(lacksReason(withPlan, 'f')).toBe(true);
  expect(priorityFromFinding(withPlan, 'f', circumstances)).not.toEqual([]);
  const empty = apply(withPlan, addReason('f', {}, { newKey }));
  expect(lacksReason(empty, 'f')).toBe(true);
  expect(lacksReason(apply(empty, addReason('f', { statement: 'Mornings' }, { newKey })), 'f')).toBe(false);
});

test('a finding is set aside with a reason, and open again without', () => {
  const answered = snapshotOf(created({ priority: [aPriority()], finding: [{ ...attendance, priorityKey: 'priority' }] }));
  const aside = apply(answered, setFindingAside(answered, 'f', ' Two pupils who have left. '));
  expect(aside.finding.get('f')!.record).toMatchObject({ setAside: 'Two pupils who have left.', priorityKey: '' });
  expect(standing(aside, 'f')).toBe('setAside');
  expect(standing(apply(aside, setFindingAside(aside, 'f', '')), 'f')).toBe('open');
  expect(standing(apply(answered, remove(answered, 'priority', 'priority')), 'f')).toBe('open');
});
