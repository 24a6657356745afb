import { addStartingMeasure, setFigure } from '../../src/domain/figureEditing';
import type { PupilGroup } from '../../src/domain/figure';
import { newFinding } from '../../src/domain/findings';
import { saysHidden, withoutHidden } from '../../src/domain/saysHidden';
import { emptySnapshot } from '../../src/domain/snapshot';
import { newVoice } from '../../src/domain/voices';
import { unanswered } from '../../src/domain/answer';
import { anAction, snapshotOf } from './builders';

const absent = (group: PupilGroup, pupils: number, count: number, yearGroup = '') =>
  setFigure(
    emptySnapshot,
    { measureKey: 'persistentAbsence', whose: 'school', period: '2025/26', yearGroup, group },
    { pupils, count },
  );
const words = 'Only 4 of the 15 pupils with an EHCP are persistently absent';
const school = snapshotOf([
  ...addStartingMeasure(emptySnapshot, 'persistentAbsence'),
  ...absent('noSen', 331, 30),
  ...absent('senSupport', 66, 16),
  ...absent('ehcp', 15, 4),
  {
    kind: 'answer',
    after: { ...unanswered, links: [], key: 'a', questionReviewKey: 'r', of: 'question', about: 'q', toDevelop: words },
  },
  { kind: 'finding', after: newFinding('f', { statement: words, source: 'answer', sourceKey: 'a' }) },
  { kind: 'voice', after: newVoice('v', { message: words }) },
  { kind: 'action', after: anAction({ key: 'act', text: words }) },
]);
const answer = { kind: 'answer', key: 'a' } as const;

test('how few of a group it is is hidden wherever it is said, also of what no measure led to', () => {
  for (const sayer of [
    answer,
    { kind: 'finding', key: 'f' },
    { kind: 'voice', key: 'v' },
    { kind: 'action', key: 'act' },
  ] as const) {
    expect(saysHidden(school, sayer)).toBe(true);
    expect(withoutHidden(school, sayer, words)).toBe('Only … of the 15 pupils with an EHCP are persistently absent');
  }
});

test.each([
  ['Persistent absence: 4 of 15 pupils with an EHCP', 'Persistent absence: … of 15 pupils with an EHCP'],
  ['Four of our fifteen EHC plan pupils', '… of our fifteen EHC plan pupils'],
  // Of how many it is not so is kept alike.
  ['11 out of 15 EHCP pupils are not', '… out of 15 EHCP pupils are not'],
  // With those on SEN Support beside it, of all with SEN it says how many have an EHCP.
  ['20 of the 81 pupils with SEN', '… of the 81 pupils with SEN'],
  ['61 of 81 SEND pupils are not', '… of 81 SEND pupils are not'],
  ['20 of 81 pupils without SEN', '20 of 81 pupils without SEN'],
  ['19 of the 81 pupils with SEN', '19 of the 81 pupils with SEN'],
  // Nobody hides these: another number of pupils, what the table shows, what counts no pupils.
  ['4 of 16 pupils with an EHCP', '4 of 16 pupils with an EHCP'],
  ['16 of 66 pupils on SEN Support', '16 of 66 pupils on SEN Support'],
  ['4 of 15 teachers know what is in an EHCP', '4 of 15 teachers know what is in an EHCP'],
])('%s', (said, without) => {
  expect(withoutHidden({ ...school, answer: new Map() }, answer, said)).toBe(without);
});

test('four of fifteen are nobody’s where words name no group that has fifteen pupils', () => {
  const plain = { ...school, answer: new Map() };
  expect(withoutHidden(plain, answer, '4 of 15 pupils came')).toBe('4 of 15 pupils came');
  expect(withoutHidden(plain, answer, '4 of 15 pupils on SEN Support came')).toBe('4 of 15 pupils on SEN Support came');
});
