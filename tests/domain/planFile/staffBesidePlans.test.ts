import { readRows } from './cells';

const PLAN = [
  ['Action', 'Lead', 'By when'],
  ['Train staff', 'PL', '12/11/2026'],
  ['Buy books', 'BK', '12/12/2026'],
];
const LEADS = [['Priya Lindqvist – SEMH'], ['Bo Kessler – ASD']];

test.each([
  ['a team above', [['SEND team'], ...LEADS, [], ...PLAN]],
  ['need leads below', [...PLAN, [], ['Need leads:'], ['Priya Lindqvist: Speech and language'], ['Bo Kessler: ASD']]],
  ['champions', [['Champions'], ...LEADS, [], ...PLAN]],
  ['people whose initials lead', [...LEADS, [], ...PLAN]],
])('who leads which need is no list of pupils: %s', (_, rows) => {
  const { outcome, actions } = readRows(rows);
  expect([outcome, actions.map(({ text }) => text)]).toEqual(['import', ['Train staff', 'Buy books']]);
});

test.each([
  ['no word for staff', [['Zeph Wood – SEMH'], ['Yara Byrd – ASD'], [], ...PLAN]],
  ['a year group', [['SEND team'], ['Priya Lindqvist – SEMH – Y3'], ['Bo Kessler – ASD – Y4'], [], ...PLAN]],
  ['words for pupils', [['Pupils with a key adult'], ...LEADS, [], ...PLAN]],
])('names with needs are of pupils beside %s', (_, rows) => {
  expect(readRows(rows).outcome).toBe('refuse');
});

const CLUBS = ['Peer Massage', 'Zumba Tots', 'Forest Friends'];

test('a table that goes on after an empty row is no list of pupils', () => {
  const head = ['Objective', 'Action', 'Lead', 'By when', 'Year group'];
  const row = (text: string, year: string) => ['Movement', text, 'PL', '12/11/2026', year];
  const rows = [head, row('Set up clubs', 'Y2'), [], ...CLUBS.map((club, index) => row(club, `Year ${index + 4}`))];
  const { outcome, actions } = readRows(rows);
  expect([outcome, actions.length]).toEqual(['import', 4]);
});

test.each([[['Action', 'Year group', 'Lead']], [['Action', 'Year group', 'By when']]])(
  'what may be names under actions, with its year group under year groups, is asked about: %p',
  (head) => {
    const clubs = CLUBS.map((club, index) => [club, `Year ${index + 4}`]);
    const { outcome, actions, questions } = readRows([head, ['Teach reading', 'Y2', 'PL'], [], ...clubs]);
    expect([outcome, actions.length]).toEqual(['import', 4]);
    expect(questions.find(({ said }) => said.includes('Zumba Tots'))?.reason).toBe('nameInWords');
  },
);

test('names with a year group under a column for something else are kept out', () => {
  const { outcome, actions } = readRows([...PLAN, [], ['Zeph Wood', 'Year 3'], ['Yara Byrd', 'Year 3'], ['Ilse Moon', 'Year 4']]);
  expect([outcome, JSON.stringify(actions).includes('Zeph')]).toEqual(['import', false]);
});
