import { fc } from '../property';
import { findSigns, newSigns, wordsOf } from '../../src/domain/pupilSigns';
import { sampleSchool } from '../../src/sandbox/seed/school';
import { currentPlan, tenYears } from '../../src/sandbox/seed/tenYears';

const context = { today: '2026-11-24' };
const found = (text: string, more = {}) =>
  findSigns(text, { ...context, ...more }).map((sign) => `${sign.kind}: ${wordsOf(text, sign)}`);

// 943 476 5919 is the example in the NHS Data Dictionary; 07700 900xxx are numbers for fiction.
test.each([
  ['Number J999400026002 was wrong', 'upnShaped: j999400026002'],
  ['J99940002600 was cut short', 'upnShaped: j99940002600'],
  ['NHS 943 476 5919', 'nhsNumber: 943 476 5919'],
  ['known as 9434765919', 'nhsNumber: 9434765919'],
  ['DOB 12.3.16', 'birthDate: dob 12.3.16'],
  ['born on 2 March 2016', 'birthDate: born on 2 march 2016'],
  ['Sam, 12/03/2016, needs a pen grip', 'birthDate: 12/03/2016'],
  ['lives at HU1 3DQ', 'postcode: hu1 3dq'],
  ['SW1A1AA', 'postcode: sw1a1aa'],
  ['write to kim.b@hotmail.com', 'email: kim.b@hotmail.com'],
  ['ring 07700 900123', 'phone: 07700 900123'],
  ['ring +44 7700 900 123', 'phone: +44 7700 900 123'],
  ['Mum: 01482 496012', 'phone: mum: 01482 496012'],
  ['J.T. in Y4 refuses maths', 'initials: j.t. in y4'],
  ['KM (Year 3) needs a pass', 'initials: km (year 3)'],
  ['Y4: A.B. leaves early', 'initials: y4: a.b.'],
  ['Year 2 pupil TW', 'initials: year 2 pupil tw'],
  ['1:1 phonics for Wilf B (Y4)', 'initials: wilf b (y4)'],
  ['Precision teaching: Ottilie K. in Year 2', 'initials: ottilie k. in year 2'],
  ['Reception: Wilf B, pen grip', 'initials: reception: wilf b'],
  ['pupil A in Y4', 'onePupil: pupil a'],
  ['Tommy B (Y4)', 'initials: tommy b (y4)'],
  ['Ask Holly B (Y4) to read', 'initials: holly b (y4)'],
  ['Pupil I has a pass', 'onePupil: pupil i'],
  ['boy in Year 4', 'onePupil: boy in year 4'],
  ['JD in 4B needs a pass', 'initials: jd in 4b'],
  ['TM (7B) on a part-time timetable', 'initials: tm (7b)'],
  ['A traveller boy in KS1', 'onePupil: a traveller boy in ks1'],
  ['our only EHCP in Reception', 'onePupil: our only ehcp'],
  ['A wheelchair user in Year 2', 'onePupil: a wheelchair user in year 2'],
  ['one of the children in Year 4 left', 'onePupil: one of the children'],
  ['Support for LAC boy in Year 4', 'onePupil: boy in year 4'],
  ['one of our Year 6 girls', 'onePupil: one of our year 6 girls'],
  ['our twins in Reception', 'onePupil: twins in reception'],
  ['the only child who uses a hoist', 'onePupil: the only child'],
  ['our only deaf boy', 'onePupil: our only deaf boy'],
  ['One pupil was upset', 'onePupil: one pupil'],
  ['1 child in Y4 left', 'onePupil: 1 child'],
  ['the Y5 boy with a hearing impairment', 'onePupil: the y5 boy'],
  ['a girl in Year 3', 'onePupil: a girl in year 3'],
  ['T Smith (Y5) moved', 'initials: t smith (y5)'],
  ['B. Osei in Year 2', 'initials: b. osei in year 2'],
  ['Meeting about TM 7B', 'initials: tm 7b'],
  ['The pupil with epilepsy in Year 1', 'onePupil: the pupil with epilepsy in year 1'],
  ['Year 10 girl on a reduced timetable', 'onePupil: year 10 girl'],
  ['The two autistic boys in Year 3', 'onePupil: the two autistic boys in year 3'],
  ['Visit the O’Brien family', 'onePupil: o’brien family'],
  ['Callum R (5M) has a pass', 'initials: callum r (5m)'],
  ['Two brothers in Year 1 and Nursery', 'onePupil: two brothers in year 1'],
  ['Review for the Khan twins', 'onePupil: khan twins'],
])('%s', (text, sign) => {
  expect(found(text)[0]).toBe(sign);
});

test.each([
  'Year 4 phonics',
  'E Safety (Y3) and P Scales in Year 1',
  'The family support worker',
  'Early Help family hub, Polish families, each family',
  'Penn family liaison officer',
  'The boys in Year 9 read more',
  'PE 4B and DT 5A',
  'Year 10 girls need a space',
  'Any Year 6 boy may join',
  'KS2 reading, Y3 to Y6',
  'Y5/6 TAs',
  'J.T. Y3 lead',
  'Led by A.B. (Y4), covered by K.L. (Y5)',
  'J.T., Year 3 teacher, and TA in Y4',
  'Led by Ada P (Y4); Cy L, Year 3 teacher',
  'Phase B (Year 2), Unit A Y5, Cycle B in Year 3 and Year 4 Group C',
  'Teacher A (Y4), Maths B Year 10, Bubble C in Reception, Assessment A (Year 2)',
  'Ask Sarah K (Y4) to lead training; Phase Leader B (Y4), Y4 Teacher B, Governor Ann B in Y4',
  'Reception Oak A, Y2 Elm B, Y4 Hawks B',
  'Phonics B, Y1; Year 5 Boost B; Dance A in Year 5; Reading Plus A – Year 3; Numicon A for Year 2',
  'The pupil I spoke with, the learner I am, pupil A* grades, student A grades, one of the children reads',
  'every pupil in Year 4, each vulnerable child in Reception, any learner in Y5, one per pupil in Y6',
  'one of our Year 6 classes; student A level results; siblings in Year 3 are welcome',
  'PE in Y4, AR in Year 5, GR in Y2',
  'SLT 10 Dec 2026, governors 12/01/2027',
  'Ofsted 14/05/2021; policy approved 3 March 2022',
  'one pupil premium champion',
  'one pupil voice survey a term',
  'a Year 4 pupil passport for each child with SEN Support',
  'one pupil in ten, one child per class, one student teacher',
  'more than one pupil; one-to-one pupil support; 11 pupils',
  'KS1 1st and 2nd week, Room B12, hall 3pm, W1 and W2 provision',
  'SaLT 01482 496012, school office 0161 496 0000',
  'office@brindlewick.sch.uk, send@hullcc.gov.uk, team@nhs.net',
  '£1,014 of 6,180 · 92.1 to 94.0 · 3 x 20 min x 10 weeks = 10 h',
  'SP2, P2, 2.2, F12, C&I, SEMH, EHCP reviews in Y6',
  'Reference 1234567890 and 2026/27',
  'Summer-born pupils in Reception; Born to Read books',
  '33 pupils, all girls in Y6, boys’ writing',
])('nothing in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('initials are staff where a text says who leads, and a day by itself is no birthday', () => {
  expect(found('J.T. (Y3), K.L. (Y5)', { staff: true })).toEqual([]);
  expect(found('12/03/2016', { day: true })).toEqual([]);
  expect(found('the only child', { staff: true, day: true })).toHaveLength(1);
});

test('a pupil number is not said twice, and what stood there before is not said again', () => {
  expect(found('J999400026001')).toEqual([]);
  expect(newSigns('One  pupil left. One child came.', 'We saw one pupil.', context)).toEqual([
    { kind: 'onePupil', index: 17, length: 9 },
  ]);
});

test('nothing in the sample school, nor in a large plan', async () => {
  const sample = await sampleSchool();
  const rows = tenYears(sample).filter(
    ({ kind, record }) => kind !== 'history' && 'planKey' in record && record.planKey === currentPlan,
  );
  const texts = new Set<string>();
  gather([sample, rows.map(({ record }) => record)], '', texts);
  expect(texts.size).toBeGreaterThan(300);
  expect([...texts].filter((text) => found(text).length > 0)).toEqual([]);
});

/** Whatever people wrote, but days and who leads. */
function gather(value: unknown, field: string, into: Set<string>): void {
  if (typeof value === 'string' && !/^\d{4}-\d\d-\d\d/.test(value) && !/lead|sponsor|support|key$|^order$/i.test(field))
    into.add(value);
  if (typeof value === 'object' && value !== null) for (const [name, inner] of Object.entries(value)) gather(inner, name, into);
}

const pieces = [...'aAZ1. @(/-\n', '07', 'Y1 ', 'AB ', 'A.', 'the only ', 'one a ', 'the a ', 'parent ', 'born 1', '12/03/2016 '];
const awkward = fc.array(fc.constantFrom(...pieces, 'SW1', 'J9994000', 'one child in ', 'a@', 'the Y4 a'), {
  minLength: 1,
  maxLength: 3,
});

test('a text that is meant to be slow costs in step with its length', () => {
  fc.assert(
    fc.property(awkward, (parts) => {
      const piece = parts.join('');
      const cost = (length: number) => cheapest(() => findSigns(piece.repeat(length / piece.length), context));
      // Sixteen times the text would cost 256 times as much where each place looks at all others, and far more where it tries twice.
      return cost(32_000) < 160 * Math.max(cost(2_000), 0.05);
    }),
    { numRuns: 20 },
  );
});

/** The cheapest of some tries in milliseconds of this process's own work: what it costs, and not what else the machine does. */
function cheapest(act: () => unknown): number {
  return Math.min(
    ...[0, 1, 2].map(() => {
      const from = process.cpuUsage();
      act();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }),
  );
}
