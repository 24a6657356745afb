import { listed, readRows } from './cells';

const heading = (text: string, level: number) => [{ text, value: text, level }];

test('headings of a document over lists are its objectives, those above them priorities, and the one above all its title', () => {
  const reading = readRows([
    heading('SEND Development Plan', 1),
    heading('Teaching', 2),
    heading('1. Identification', 3),
    ['1. Screen all children in Reception'],
    ['2. Review referrals'],
    heading('2. Workforce', 3),
    ['1. Train two ELSAs'],
  ]);
  expect(reading.objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Identification', 'Priority: Teaching'],
    ['Workforce', 'Priority: Teaching'],
  ]);
  expect(listed(reading)).toEqual(['1: Screen all children in Reception', '1: Review referrals', '2: Train two ELSAs']);
  expect(reading.questions).toMatchObject([{ reason: 'fromList' }]);
  expect(reading.leftOut).toMatchObject([{ why: 'title', text: 'SEND Development Plan' }]);
});

test.each([
  ['Aim 1 – Belonging', 'Aim 2 – Skills'],
  ['Objective: Belonging', 'Objective: Skills'],
])('the only heading of a document over aims in plain lines is its title: %s', (first, second) => {
  const reading = readRows([
    heading('Autism in Schools Action Plan – Merrydown Junior', 1),
    [first],
    ['Actions:'],
    ['1. Review the policy (Head, by July 2027)'],
    [second],
    ['Actions:'],
    ['1. Train two ELSAs (SENCO, by July 2027)'],
  ]);
  expect(reading.objectives.map(({ ref, text }) => [ref, text])).toEqual([
    ['1', 'Belonging'],
    ['2', 'Skills'],
  ]);
  expect(reading.leftOut).toMatchObject([{ why: 'title' }]);
});

test('headings of a document that calls itself no plan are none, unless its points say who or when', () => {
  const page = (...points: string[]) => [heading('SEND policy', 1), heading('Admissions', 2), ...points.map((point) => [point])];
  expect(readRows(page('• We admit all', '• We meet families')).outcome).toBe('nothing');
  expect(readRows(page('• Meet families (PL, by June)', '• Visit nurseries (BK, by May)')).actions).toHaveLength(2);
});

test('a heading that says what stands under it is no objective', () => {
  const reading = readRows([
    heading('SEND action plan', 1),
    heading('Reading', 2),
    heading('Success criteria', 3),
    ['• All read daily'],
    heading('Actions', 3),
    ['• Buy books'],
  ]);
  expect([listed(reading), reading.objectives.map(({ successCriteria }) => successCriteria)]).toEqual([
    ['1: Buy books'],
    [['All read daily']],
  ]);
});

test('points of a point in its cell say who and when of it', () => {
  const reading = readRows([
    ['Priority 1: Talk'],
    ['• Introduce Makaton\no Lead: Mrs Hill\no By: Feb 2027'],
    ['• Screen Year 1\no Lead: Mr Dale'],
  ]);
  expect(reading.questions.map(({ field }) => field)).not.toContain('leads');
  expect(reading.actions.map(({ text, leads }) => [text, leads])).toEqual([
    ['Introduce Makaton', ['Mrs Hill']],
    ['Screen Year 1', ['Mr Dale']],
  ]);
});

test('what a document says besides its plan is no objective, and a list of objectives ends with its heading', () => {
  const reading = readRows([
    heading('SEND Strategy', 1),
    heading('Our values', 2),
    ['• Kind'],
    ['• Brave'],
    heading('Priorities', 2),
    ['1. Reading fluency for all'],
    ['2. Attendance of pupils with SEND'],
    heading('Contacts', 2),
    ['• SENCO: Mrs Hill'],
  ]);
  expect([listed(reading), reading.objectives.map(({ text }) => text)]).toEqual([
    [],
    ['Reading fluency for all', 'Attendance of pupils with SEND'],
  ]);
  expect(reading.leftOut.map(({ text }) => text)).toContain('• SENCO: Mrs Hill');
});

test('a heading that ends with the word of a label is a heading, and one that is a half-term stands over actions', () => {
  const page = readRows([
    heading('SEND development plan', 1),
    heading('Our pupils lead', 2),
    ['• Ambassadors chosen (Head, 25 September 2026)'],
    ['• Governors met (Deputy, 11 December 2026)'],
    heading('Classrooms work for all', 2),
    ['• Buy lamps (Site manager, 30 October 2026)'],
  ]);
  expect(listed(page)).toEqual(['1: Ambassadors chosen', '1: Governors met', '2: Buy lamps']);
  const terms = readRows([
    heading('SEND development plan', 1),
    ['Objective: every class is friendly to talk'],
    heading('Autumn 1', 2),
    ['• Audit each room'],
    heading('Spring 1', 2),
    ['• Audit again'],
  ]);
  expect(terms.objectives.map(({ text }) => text)).toEqual(['every class is friendly to talk']);
  expect(terms.actions).toMatchObject([
    { text: 'Audit each room', proposed: { due: { words: 'Autumn 1' } } },
    { text: 'Audit again', proposed: { due: { words: 'Spring 1' } } },
  ]);
});

test('numbered lines with points of their own are objectives where nothing else heads them', () => {
  const reading = readRows([
    ['Here is what we agreed:'],
    ['1. Improve deployment'],
    ['- Redo timetables by 23 October 2026'],
    ['2. Improve handover'],
    ['- New form (SENCO, 12 November 2026)'],
    ['- Meet feeder schools'],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Improve deployment', 'Improve handover']);
  expect(listed(reading)).toHaveLength(3);
  expect(reading.questions.map(({ reason }) => reason)).toContain('fromList');
  expect(readRows([['Agenda:'], ['1. Improve deployment'], ['2. Improve handover'], ['- New form']]).outcome).toBe('nothing');
});

test.each([
  ['in one cell', (line: string) => [line]],
  ['torn at their commas by a text file', (line: string) => line.split(/,\s*/)],
])('numbered lines over points are objectives also above a line of review, with brackets %s', (_, cells) => {
  const { actions, objectives } = readRows([
    ['Friendly school plan 26-27'],
    ['1. Improve rooms'],
    cells('- Symbols (SENCO, by 25/9/26, £85)'),
    cells('- Timetables (class teachers, Sept)'),
    ['2. Improve skills'],
    cells('- Course (SENCO, Spring, £1,050)'),
    ['Review: each term by governors'],
  ]);
  expect(objectives.map(({ text }) => text)).toEqual(['Improve rooms', 'Improve skills']);
  expect(actions.map(({ objective, text, leads, due, cost }) => [objective, text, leads, due, cost])).toMatchObject([
    ['1', 'Symbols', ['SENCO'], { day: '2026-09-25' }, 85],
    ['1', 'Timetables', ['class teachers'], { period: '2026-09' }, null],
    ['2', 'Course', ['SENCO'], { period: 'spring' }, 1050],
  ]);
});
