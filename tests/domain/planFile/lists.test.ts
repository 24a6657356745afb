import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, listed, readRows, sheetOf, workbookOf } from './cells';

const POINTS = [
  ['Objective 1: To raise attainment in writing'],
  ['• Introduce a writing tool in Year 3 (Lead: HW, JT; by December 2026)'],
  ['• Train TAs (Lead: PL, Spring 1)'],
  ['• Moderate with the infant school (all staff)'],
  ['Objective 2: To strengthen work with families'],
  ['- Coffee mornings each term'],
  ['- Survey in June (English lead, by 27 Nov, £40)'],
  ['Success criteria: 8 in 10 come'],
];

test('points under headings of objectives are actions, with who and when in brackets, and that is asked once', () => {
  const { actions, objectives, questions, leftOut } = readRows([['SEND plan 2026/27'], ...POINTS]);
  expect(objectives.map(({ text, successCriteria }) => [text, successCriteria])).toEqual([
    ['To raise attainment in writing', []],
    ['To strengthen work with families', ['8 in 10 come']],
  ]);
  expect(actions.map(({ objective, text, leads, due, cost }) => [objective, text, leads, due, cost])).toMatchObject([
    ['1', 'Introduce a writing tool in Year 3', ['HW', 'JT'], { period: '2026-12' }, null],
    ['1', 'Train TAs', ['PL'], { period: 'spring-1' }, null],
    ['1', 'Moderate with the infant school (all staff)', [], null, null],
    ['2', 'Coffee mornings each term', [], null, null],
    ['2', 'Survey in June', ['English lead'], { day: '2026-11-27' }, 40],
  ]);
  expect(questions.filter(({ reason }) => reason === 'fromList')).toMatchObject([{ forAll: true, about: { length: 5 } }]);
  expect(leftOut.map(({ why }) => why)).toEqual(['title']);
});

test('points without a heading of objectives, or of other lists, are no actions', () => {
  expect(readRows([['Our values'], ['• Kind'], ['• Brave']]).outcome).toBe('nothing');
  const other = [['Objective 1: Read'], ['Success criteria:'], ['• All read daily'], ['• All have a book']];
  expect(readRows(other).actions).toEqual([]);
});

test('a grid of areas and half-terms holds actions due then, and that is asked', () => {
  const reading = readRows([
    ['Area', 'Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2'],
    ['Teaching', 'Learning walk', 'Scaffolds in lessons', '', 'Learning walk'],
    ['Families', 'Coffee morning', '', 'Coffee morning', 'Survey'],
  ]);
  expect(listed(reading)).toEqual([
    '1: Learning walk',
    '1: Scaffolds in lessons',
    '1: Learning walk',
    '2: Coffee morning',
    '2: Coffee morning',
    '2: Survey',
  ]);
  expect(reading.actions.map(({ due }) => due && 'period' in due && due.period)).toEqual([
    'autumn-1',
    'autumn-2',
    'spring-2',
    'autumn-1',
    'spring-1',
    'spring-2',
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toContain('columnMeaning');
  const rated = readRows([
    ['Area', 'Autumn 1', 'Autumn 2', 'Spring 1'],
    ['Teaching', 'Green', 'Amber', 'R'],
    ['Families', 'Amber', 'Amber', 'G'],
  ]);
  expect(rated.actions.map(({ text }) => text)).not.toContain('Green');
});

test('what one session costs is not what the action costs', () => {
  const head = ['Intervention', 'Staff', 'Sessions', 'Cost per session'];
  const rows = [
    ['Talk group', 'TA', '2 a week', '£12.50'],
    ['Book group', 'PL', 'daily', '£8'],
  ];
  expect(readRows([head, ...rows]).actions).toMatchObject([
    { cost: null, costText: '£12.50', asked: ['cost'] },
    { cost: null, asked: ['cost'] },
  ]);
  const totals = rows.map((row, at) => [...row, ['£475', '£1520'][at]!]);
  const { actions, questions } = readRows([[...head, 'Total'], ...totals]);
  expect(actions.map(({ cost, note }) => [cost, note])).toMatchObject([
    [475, expect.stringContaining('Cost per session: £12.50')],
    [1520, expect.stringContaining('Cost per session: £8')],
  ]);
  expect(questions.map(({ field }) => field)).not.toContain('cost');
  const [hourly] = readRows([
    ['Action', 'Lead', 'Cost'],
    ['Screen', 'PL', '£75 p/h'],
    ['Train', 'PL', '£20'],
  ]).actions;
  expect([hourly?.cost, hourly?.proposed.cost]).toEqual([null, undefined]);
});

test('a term beside a label is what it says', () => {
  const { actions } = readRows([
    ['Objective', 'TAs lead groups well'],
    ['Actions', 'Look at what is run'],
    ['Timescale', 'Spring 2027'],
    ['Lead', 'JT'],
  ]);
  expect(actions).toMatchObject([{ leads: ['JT'], due: { period: 'spring' } }]);
});

test('labels in the cell beside an action of a list say who and when', () => {
  const { actions, objectives } = readRows([
    ['Priority', 'Early identification'],
    ['What we want to achieve', 'Needs are found in the first term'],
    ['Actions', ''],
    ['Screening in Nursery', 'Lead: EY lead. By: Oct 26'],
    ['Drop-in for families', 'Lead: SaLT; By: monthly'],
    ['How will we know?', 'Referrals in Autumn 2'],
  ]);
  expect(objectives).toMatchObject([{ text: 'Needs are found in the first term', successCriteria: ['Referrals in Autumn 2'] }]);
  expect(actions).toMatchObject([
    { text: 'Screening in Nursery', leads: ['EY lead'], due: { period: '2026-10' } },
    { text: 'Drop-in for families', leads: ['SaLT'], due: { period: 'recurring' } },
  ]);
});

test('months under a heading of milestones, and a budget above the table, are what they are', () => {
  const { actions, objectives, leftOut } = readRows(
    [
      ['Left in the budget', 60500],
      [],
      ['Intent', 'Action', 'Lead', 'Milestones', '', ''],
      ['', '', '', 'Dec 26', 'Mar 27', 'Jul 27'],
      ['Lessons are adapted', 'Coaching', 'HW', '4 teachers', '8 teachers', 'all'],
    ],
    { merged: [[2, 3, 2, 5]] },
  );
  expect(actions[0]?.milestones?.map(({ text, dueText }) => [text, dueText])).toEqual([
    ['4 teachers', 'Dec 26'],
    ['8 teachers', 'Mar 27'],
    ['all', 'Jul 27'],
  ]);
  expect(objectives).toMatchObject([{ text: 'Lessons are adapted', note: '' }]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Left in the budget 60500']);
});

test('words under terms yet to come are milestones if the person agrees, under terms that have begun reviews', () => {
  const head = ['Action', 'Lead', 'Autumn', 'Spring', 'Summer'];
  const plan = sheetOf([head, ['Train', 'PL', 'All trained', 'Used in 8 of 10 lessons', '90% of them']]);
  const { actions, questions } = readPlan(workbookOf(plan), context);
  expect(actions[0]?.milestones?.map(({ text, dueText }) => [text, dueText])).toEqual([
    ['All trained', 'Autumn'],
    ['Used in 8 of 10 lessons', 'Spring'],
    ['90% of them', 'Summer'],
  ]);
  expect(questions.filter(({ reason }) => reason === 'columnMeaning').map(({ heading }) => heading)).toEqual(head.slice(2));
  const told = readPlan(workbookOf(plan), { ...context, columns: { autumn: 'review', spring: 'milestone' } });
  expect(told.actions).toMatchObject([
    { reviewNotes: 'Autumn: All trained', milestones: [{ dueText: 'Spring' }, { dueText: 'Summer' }] },
  ]);
  const later = readPlan(workbookOf(plan), { ...context, today: '2027-05-01' });
  expect(later.actions[0]?.milestones).toBeUndefined();
  expect(readRows([head, ['Train', 'PL', 'All trained', '', '']]).actions[0]?.reviewNotes).toBe('Autumn: All trained');
});
