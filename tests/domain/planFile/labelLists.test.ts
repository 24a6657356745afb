import { listed, readRows } from './cells';

test('who and when under one label are apart', () => {
  const { actions } = readRows([
    ['Intent', 'Pupils belong'],
    ['Who and when', 'Pastoral lead, all year'],
    ['Implementation', 'Peer mentors'],
    ['Objective', 'Pupils remember more'],
    ['Who and when', 'Curriculum lead, from January'],
    ['Implementation', 'Symbols in organisers'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Peer mentors', leads: ['Pastoral lead'], due: { words: 'all year' } },
    { text: 'Symbols in organisers', leads: ['Curriculum lead'], start: { words: 'from January' } },
  ]);
});

test('the points of a list under a label are its own, down the page as above a table', () => {
  const blocks = readRows([
    ['Objective 1: Pupils attend'],
    ['Action: Soft-start rota'],
    ['Lead: B. Kessler'],
    ['Success criteria:'],
    ['• Rota in place'],
    ['• Punctuality up'],
    ['Action: ELSA group'],
  ]);
  expect(blocks.actions.map(({ text, successCriteria }) => [text, successCriteria])).toEqual([
    ['Soft-start rota', ['Rota in place', 'Punctuality up']],
    ['ELSA group', []],
  ]);
  const above = readRows([
    ['Priority 1: Attendance'],
    ['Success criteria:'],
    ['• Fewer late marks'],
    ['• More at 95%'],
    ['Action', 'Lead', 'When'],
    ['Rota', 'BK', 'Dec'],
  ]);
  expect(above.objectives).toMatchObject([{ text: 'Attendance', successCriteria: ['Fewer late marks', 'More at 95%'] }]);
  expect([...blocks.leftOut, ...above.leftOut]).toEqual([]);
});

test('a heading with its budget under it is what the table is for', () => {
  const head = ['Activity', 'Evidence that supports this approach', 'Challenge number(s) addressed'];
  const reading = readRows([
    ['Pupil premium strategy'],
    ['Teaching (for example, CPD)'],
    ['Budgeted cost: £12,400'],
    [],
    head,
    ['Release time for coaching', 'EEF', '1'],
    ['Targeted support'],
    ['Budgeted cost: £4,500'],
    head,
    ['Tutoring in groups', 'EEF', '2'],
  ]);
  expect(listed(reading)).toEqual(['1: Release time for coaching', '2: Tutoring in groups']);
  expect(reading.objectives.map(({ text, cost }) => [text, cost])).toEqual([
    ['Teaching (for example, CPD)', 12400],
    ['Targeted support', 4500],
  ]);
});

test('several cells after a label are all its own', () => {
  const reading = readRows([
    ['Objective:', 'Calm starts'],
    ['Action:', 'Greet at the gate'],
    ['Lead:', 'BK', 'PL'],
    ['Cost:', '£40', 'from the PTA fund', 'By when:', '27/11/2026'],
  ]);
  expect(reading.actions).toMatchObject([{ leads: ['BK', 'PL'], due: { day: '2026-11-27' } }]);
  expect(JSON.stringify(reading.actions)).toContain('from the PTA fund');
});

test('labels behind each other in one line say what they would on lines of their own', () => {
  const reading = readRows([
    ['Priority one: Belonging'],
    ['Action: Start a lunch club. Lead: HLTA (PW). By: Autumn 2. Cost: £150. Success: 15 pupils attend weekly.'],
    ['Action: Train prefects: buddies. Lead: HoY9. By: Spring 1.'],
  ]);
  expect(reading.actions).toMatchObject([
    {
      text: 'Start a lunch club',
      leads: ['HLTA (PW)'],
      due: { period: 'autumn-2' },
      cost: 150,
      successCriteria: ['15 pupils attend weekly'],
    },
    { text: 'Train prefects: buddies', leads: ['HoY9'], due: { period: 'spring-1' } },
  ]);
});
