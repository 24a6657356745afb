import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

test('headings in other words than ours are known by what they say', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Colleague', 'Date for completion', 'R/A/G', 'Money'],
    ['Calm starts', 'Open a soft landing room', 'BK', '12/11/2026', 'Green', '£300'],
  ]);
  expect(reading.actions[0]).toMatchObject({ leads: ['BK'], due: { day: '2026-11-12' }, status: 'onTrack', cost: 300, note: '' });
  expect(reading.questions).toEqual([]);
});

test.each([
  ['To be completed', 'due'],
  ['Ends', 'due'],
  ['Achieve by', 'due'],
  ['Delivery date', 'due'],
  ['Anticipated completion', 'due'],
  ['Target completion', 'due'],
  ['Colour', 'status'],
])('“%s” is a column of %s', (heading, as) => {
  const { columns } = readRows([
    ['Objective', 'Action', 'Lead', heading],
    ['Calm starts', 'Open a soft landing room', 'BK', ''],
  ]);
  expect(columns[3]).toMatchObject({ as });
});

test.each([
  ['Horizon', '12/11/2026', '26/03/2027', 'due'],
  ['Verdict', 'Green', 'Amber', 'status'],
  ['Ask', '£300', '£45', 'cost'],
  ['Hands', 'BK', 'JT/LM', 'lead'],
])('a column “%s” is taken for what stands in it, and asked about', (heading, first, second, as) => {
  const other = as === 'lead' ? 'By when' : 'Lead';
  const rows = [
    ['Objective', 'Action', other, heading],
    ['Calm starts', 'Open a soft landing room', '', first],
    ['', 'Greet at the gate', '', second],
  ];
  const reading = readRows(rows);
  expect(reading.columns[3]).toMatchObject({ heading, as });
  expect(reading.questions).toMatchObject([
    { reason: 'columnMeaning', heading, about: [reading.actions[0]?.id, reading.actions[1]?.id], proposed: 0, forAll: true },
  ]);
  expect(reading.questions[0]?.choices.map(({ value }) => value)).toContainEqual({ kind: 'column', heading, as: 'kept' });
  const said = readPlan(workbookOf(sheetOf(rows)), { ...context, columns: { [heading.toLowerCase()]: 'kept' } });
  expect(said.questions).toEqual([]);
  expect(said.actions[0]?.note).toBe(`${heading}: ${first}`);
});

test('days of something else stay in the note, and marks in a timeline are no ratings', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Raised on', 'Sep', 'Oct', 'Room', 'Group'],
    ['Calm starts', 'Open a soft landing room', 'BK', '12/09/2026', '✓', '', 'Main Hall', 'SEN'],
    ['', 'Greet at the gate', 'JT', '14/09/2026', '', '✓', 'Blue Room', 'PP'],
  ]);
  expect(reading.actions[0]?.note).toContain('Raised on: 12/09/2026');
  expect(reading.actions[0]).toMatchObject({ leads: ['BK'], status: null });
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['ticks']);
});

test('a heading row with more columns of a school’s own than known ones is no action', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Zone', 'Strand code', 'Link', 'Who else cares', 'House'],
    ['Calm starts', 'Open a soft landing room', 'BK', 'a', 'b', 'c', 'd', 'e'],
    ['', 'Greet at the gate', 'JT', 'a', 'b', 'c', 'd', 'e'],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Open a soft landing room', 'Greet at the gate']);
  const lean = readRows([
    ['Action', 'Lead', 'Zone', 'Strand code', 'Team mark', 'House'],
    ['Open a soft landing room', 'BK', 'a', 'b', 'c', 'd'],
    ['Greet at the gate', 'JT', 'a', 'b', 'c', 'd'],
  ]);
  expect(lean.actions.map(({ text, leads }) => [text, leads])).toEqual([
    ['Open a soft landing room', ['BK']],
    ['Greet at the gate', ['JT']],
  ]);
});

test('a column taken for the objectives or the actions by its place alone is asked about', () => {
  const reading = readRows([
    ['Thread', 'Action', 'Lead', 'By when'],
    ['Calm starts each day', 'Open a soft landing room', 'BK', '12/11/2026'],
    ['Reading every day', 'Buy decodable books', 'PL', '12/11/2026'],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Calm starts each day', 'Reading every day']);
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', field: 'objective', heading: 'Thread', proposed: 0 }]);
  const described = readRows([
    ['No', 'Description', 'Lead', 'Deadline'],
    ['1', 'Open a soft landing room', 'BK', '12/11/2026'],
  ]);
  expect(described.actions.map(({ text }) => text)).toEqual(['Open a soft landing room']);
  expect(described.questions).toContainEqual(
    expect.objectContaining({ reason: 'columnMeaning', field: 'text', heading: 'Description' }),
  );
});

test('where nothing is called an action, the fuller column of steps is, and asked about', () => {
  const reading = readRows([
    ['Goal', 'Steps to success', 'Owner', 'Time-frame'],
    ['Calm starts each day', 'Open a soft landing room', 'BK', '27/11/2026'],
    ['', 'Greet every family at the gate', 'JT', '12/03/2027'],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Calm starts each day']);
  expect(reading.actions.map(({ text, leads, due }) => [text, leads, due])).toEqual([
    ['Open a soft landing room', ['BK'], { day: '2026-11-27' }],
    ['Greet every family at the gate', ['JT'], { day: '2027-03-12' }],
  ]);
  expect(reading.questions).toMatchObject([{ reason: 'columnMeaning', field: 'text', heading: 'Steps to success' }]);
});

test('one known heading among words of a school’s own is enough to make a row of headings', () => {
  const reading = readRows([
    ['Thread', 'Action', 'Hands', 'Horizon', 'Verdict'],
    ['Calm starts each day', 'Open a soft landing room', 'BK', '12/11/2026', 'Green'],
    ['', 'Greet at the gate', 'JT', '26/03/2027', 'Amber'],
  ]);
  expect(reading.actions.map(({ text, leads, status }) => [text, leads, status])).toEqual([
    ['Open a soft landing room', ['BK'], 'onTrack'],
    ['Greet at the gate', ['JT'], 'atRisk'],
  ]);
  expect(reading.questions.map(({ reason, heading }) => [reason, heading])).toEqual(
    ['Thread', 'Hands', 'Horizon', 'Verdict'].map((heading) => ['columnMeaning', heading]),
  );
  const bare = readRows([
    ['Actions to share widely', 'SENCO', 'Dec'],
    ['Greet at the gate', 'JT', 'Jan'],
  ]);
  expect(bare.actions).toHaveLength(2);
});

test('of two columns under words of the school’s own the one with a lead and a day in each row is what is done', () => {
  const reading = readRows([
    ['Finding', 'Response', 'Who', 'Deadline'],
    ['Pupils with SEND do not read widely at home', 'Re-stock library', 'Librarian', '23/10/2026'],
    ['', 'Tutor time reading', 'Heads of Year', '14/09/2026'],
    ['Targets are not shared with families', 'Pupil versions', 'SENCO', '26/03/2027'],
    ['', 'Mentor meetings', 'Form tutors', '06/11/2026'],
  ]);
  expect(reading.objectives.map(({ text }) => text)).toEqual([
    'Pupils with SEND do not read widely at home',
    'Targets are not shared with families',
  ]);
  expect(reading.actions).toMatchObject([
    { objective: '1', text: 'Re-stock library', leads: ['Librarian'], due: { day: '2026-10-23' } },
    { objective: '1', text: 'Tutor time reading', leads: ['Heads of Year'], due: { day: '2026-09-14' } },
    { objective: '2', text: 'Pupil versions', leads: ['SENCO'], due: { day: '2027-03-26' } },
    { objective: '2', text: 'Mentor meetings', leads: ['Form tutors'], due: { day: '2026-11-06' } },
  ]);
  const asked = reading.questions.filter(({ reason }) => reason === 'columnMeaning').map(({ heading }) => heading);
  expect(asked).toEqual(['Finding', 'Response']);
});

test('what says more of some actions is no column of actions', () => {
  const { columns } = readRows([
    ['Undertaking', 'Detail', 'Who', 'Deadline'],
    ['Re-stock the library with easy books', 'With the PTA', 'Librarian', '23/10/2026'],
    ['Share all targets with the families', '', 'SENCO', '26/03/2027'],
  ]);
  expect(columns[0]).toMatchObject({ as: 'action' });
});

test.each([
  ['Area of need', 'Development needed', 'Steps'],
  ['Focus', 'Where do we want to be?', 'How will we get there?'],
])('beside “%s” it is “%s” that the actions are for', (area, aim, steps) => {
  const { objectives } = readRows([
    [area, aim, steps, 'Who', 'By'],
    ['Communication', 'Signing is seen across the day', 'Sign of the week', 'SENCO', 'Spring 1'],
    ['Movement', 'Every room plans daily play', 'Motor play boxes', 'SENCO', 'Spring 2'],
  ]);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Signing is seen across the day', 'Priority: Communication'],
    ['Every room plans daily play', 'Priority: Movement'],
  ]);
});
