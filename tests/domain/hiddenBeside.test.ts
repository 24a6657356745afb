import { unanswered } from '../../src/domain/answer';
import type { PupilGroup } from '../../src/domain/figure';
import { addStartingMeasure, setFigure } from '../../src/domain/figureEditing';
import { seenInMeasure } from '../../src/domain/measureFindings';
import { addReason } from '../../src/domain/reasons';
import { withoutHidden } from '../../src/domain/saysHidden';
import { emptySnapshot } from '../../src/domain/snapshot';
import { apply, snapshotOf } from './builders';

const of = (measureKey: string, yearGroup: string, rows: Partial<Record<PupilGroup, [pupils: number, count: number]>>) => [
  ...addStartingMeasure(emptySnapshot, measureKey),
  ...Object.entries(rows).flatMap(([group, [pupils, count]]) =>
    setFigure(
      emptySnapshot,
      { measureKey, whose: 'school', period: '2025/26', yearGroup, group: group as PupilGroup },
      { pupils, count },
    ),
  ),
];
const bare = snapshotOf([
  ...of('clubs', '', { noSen: [331, 205], senSupport: [66, 32], ehcp: [15, 3], all: [412, 240] }),
  ...of('persistentAbsence', '', { noSen: [331, 30], senSupport: [66, 16], ehcp: [15, 4], all: [412, 50] }),
  ...of('phonics', 'Y1', { noSen: [48, 40], senSupport: [9, 4] }),
  { kind: 'answer', after: { ...unanswered, links: [], key: 'a', questionReviewKey: 'r', of: 'question', about: 'q' } },
]);
const start = {
  measureKey: 'clubs',
  period: '2025/26',
  yearGroup: '',
  group: 'ehcp',
  statement: '',
  academicYear: '2026/27',
} as const;
const { key: findingKey, changes } = seenInMeasure(bare, start, { newKey: () => 'f' });
const found = apply(bare, changes);
const school = apply(found, addReason(findingKey, { statement: 'They go home by taxi' }, { newKey: () => 'r' }));
/** Why few are in a club. */
const reason = { kind: 'reason', key: 'r' } as const;
/** What a review says of whatever it likes. */
const answer = { kind: 'answer', key: 'a' } as const;

test.each([
  ['EHCP clubs: 3', 'EHCP clubs: …'],
  ['Raise from 3 to 8 EHCP pupils in clubs', 'Raise from … to 8 EHCP pupils in clubs'],
  ['One in five pupils with an EHCP is in a club', '… pupils with an EHCP is in a club'],
  ['20% of pupils with an EHCP come to a club', '…% of pupils with an EHCP come to a club'],
  ['3 EHCPs out of 15 in clubs', '… EHCPs out of 15 in clubs'],
  ['Of 15 with EHCP, 3 do', 'Of 15 with EHCP, … do'],
  ['EHCP (n=15): 3', 'EHCP (n=15): …'],
  ['Clubs: 3 EHCP, 32 SEN Support', 'Clubs: … EHCP, 32 SEN Support'],
  ['EHCP club take-up is 3', 'EHCP club take-up is …'],
  ['Clubs: EHCP 3, SEN Support 32', 'Clubs: EHCP …, SEN Support 32'],
])('beside its own outcome and elsewhere: %s', (words, without) => {
  expect(withoutHidden(school, reason, words)).toBe(without);
  expect(withoutHidden(school, answer, words)).toBe(without);
});

test.each([
  ['80% of pupils with an EHCP go to none', '…% of pupils with an EHCP go to none'],
  ['All but 12 EHCP', 'All but … EHCP'],
  ['4 in 5 EHCP pupils do not', '… EHCP pupils do not'],
  ['EHCP 3', 'EHCP …'],
  ['Four out of five EHCP pupils are in none', '… EHCP pupils are in none'],
  ['The EHCP figure is three', 'The EHCP figure is …'],
  ['Of our fifteen children with a plan only three stay', 'Of our fifteen children with a plan only … stay'],
  ['43% of pupils with SEN', '…% of pupils with SEN'],
])('beside its own outcome: %s', (words, without) => {
  expect(withoutHidden(school, reason, words)).toBe(without);
});

test.each([
  ['Phonics: 4 of 9 on SEN Support', 'Phonics: … of 9 on SEN Support'],
  ['44% of SEN Support passed phonics', '…% of SEN Support passed phonics'],
  ['50 of 412 are persistently absent', '… of 412 are persistently absent'],
  ['12.1% of all pupils are persistently absent', '…% of all pupils are persistently absent'],
  ['PA: 4 EHCP', 'PA: … EHCP'],
  ['EHCP persistent absence fell from 5 to 4', 'EHCP persistent absence fell from 5 to …'],
  ['240 of our pupils are in a club', '… of our pupils are in a club'],
  ['12.1% are persistently absent', '…% are persistently absent'],
  ['Four EHCP pupils are persistently absent', '… EHCP pupils are persistently absent'],
  ['11 pupils with an EHCP are not persistently absent', '… pupils with an EHCP are not persistently absent'],
])('where the words name the measure: %s', (words, without) => {
  expect(withoutHidden(school, answer, words)).toBe(without);
});

test.each([
  'EHCP reviews take 3 weeks',
  '3 EHCP reviews were late',
  'EHCP reviews: 3',
  'Three EHCP meetings a term, one club a week',
  'The club meets in room 3, EHCP pupils first',
  'EHCP pupils come to the club 3 times a week',
  'EHCP pupils stay for 12 weeks in the club',
  'A club for EHCP pupils from 3 March, 12 places, £3 each',
  'EHCP clubs cost £12 a head, 3 sessions a week',
  'Year 3 EHCP pupils join a club',
  'EHCP clubs: Year 3 and Year 4',
  'Years 3 and 4 EHCP pupils have a club',
  'In 2025/26 the club for EHCP pupils had 4 leaders',
  '3 teaching assistants help EHCP pupils in clubs',
  'Twelve staff have read every EHCP, four lead clubs',
  'Club leaders: 3 for EHCP, 2 for SEN Support',
  'EHCP club at 3pm and at 3.15',
  'Raise EHCP pupils in clubs to 12 by July',
  'Raise clubs to 80% of EHCP pupils',
  'EHCP pupils need 3 adults in a club',
  'The club of 15 March: 3 parents of pupils with an EHCP came',
  'One of the reasons EHCP pupils miss clubs is the taxi',
  '4 in 5 lessons are adapted for EHCP pupils in clubs',
  'Persistent absence letters go out after 4 days to EHCP pupils',
  'Persistently absent EHCP pupils get a visit within 11 days',
  'Phonics for SEN Support: 4 sessions of 9 minutes',
  'Phonics on SEN Support: step 4 of the scheme',
  'Attendance officer, 50 minutes a week for persistent absence',
  '50 letters on persistent absence went to all parents',
  'Term 3: EHCP clubs open again',
  'Set 3 has EHCP pupils who like clubs',
  'Objective 3: more EHCP pupils in clubs',
  'Persistent absence meetings: 4 with EHCP families',
  'EHCP clubs run from 3 to 4',
  'Page 4 of the persistent absence letter names EHCP pupils',
  'Four out of five lessons are adapted for EHCP pupils in clubs',
  '32 SEN Support pupils come to a club',
  '16 of 66 pupils on SEN Support are persistently absent',
  '15 pupils with an EHCP could come to a club',
  'Clubs: 205 of 331 with no SEN',
  // Hidden of those with an EHCP.
  '26.7% of SEN Support are persistently absent',
])('nobody’s hidden number: %s', (words) => {
  expect(withoutHidden(school, answer, words)).toBe(words);
  expect(withoutHidden(school, reason, words)).toBe(words);
});

test.each([
  '3 EHCP pupils went on the trip',
  '80% of pupils with an EHCP had a say',
  'EHCP transport: 3',
  '20% off club fees for EHCP pupils',
  'Club budget up 20% for pupils with an EHCP',
  'One in five on SEN Support',
])('where words are of no measure, and name none beside it: %s', (words) => {
  expect(withoutHidden(school, answer, words)).toBe(words);
});
