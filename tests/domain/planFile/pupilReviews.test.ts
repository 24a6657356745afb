import { readRows } from './cells';

test.each([
  [
    'a review of each one’s plan',
    ['Surname', 'Forename', 'EHCP review date', 'Lead', 'Action'],
    ['Dean', 'Yara', '14/10/2026', 'SENCO', 'Send invites'],
  ],
  [
    'an annual review for each',
    ['Name', 'Annual review date', 'Action', 'Lead', 'By when'],
    ['Yara Dean', '14/10/2026', 'Send invites', 'SENCO', 'Dec 2026'],
  ],
  [
    'a year group for each',
    ['Surname', 'Forename', 'Year', 'Review', 'Action'],
    ['Dean', 'Yara', '4', '14/10/2026', 'Send invites'],
  ],
  ['a class for each', ['Surname', 'Forename', 'Class', 'Action', 'Lead'], ['Dean', 'Yara', '4B', 'Refer to SaLT', 'SENCO']],
])('names with %s are pupils', (_, heads, row) => {
  const other = row.map((text) => ({ Dean: 'Wood', Yara: 'Zeph', 'Yara Dean': 'Zeph Wood', '4': '3', '4B': '3A' })[text] ?? text);
  expect(readRows([heads, row, other]).outcome).toBe('refuse');
});

test('a plan of one pupil by its title is refused, and one for groups, a year or staff is read', () => {
  const below = [
    ['Action', 'Lead', 'By when'],
    ['Wobble cushion', 'Class teacher', 'December'],
  ];
  const outcomes = (titles: string[]) => titles.map((title) => readRows([[title], ...below]).outcome);
  expect(
    outcomes(['Individual plan for Yara R, Year 2', 'Amelia: behaviour plan for Amelia', 'Support plan for Amelia (Y4)']),
  ).toEqual(['refuse', 'refuse', 'refuse']);
  expect(
    outcomes(['Provision plan for Year 2', 'Individual plans: quality of targets', 'Induction plan for Grace (Year 3)']),
  ).toEqual(['import', 'import', 'import']);
});
