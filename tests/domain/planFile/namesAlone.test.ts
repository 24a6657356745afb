import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';
import { OF_PUPILS, ORDINARY } from './phrases';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];
const BESIDE = [
  ['', 'Buy new books for each class', 'PL', '12/11/2026'],
  ['', 'Teachers meet families', 'SENCO', '12/12/2026'],
];

const read = (text: string) => readRows([HEAD, ['Read', text, 'TA', '12/11/2026'], ...BESIDE]);
const namesAsked = (reading: ReturnType<typeof read>) =>
  reading.questions.flatMap(({ reason, said }) => (reason === 'nameInWords' ? said.split(', ') : []));

test.each(ORDINARY)('“%s” asks about no name', (text) => {
  const reading = read(text);
  expect([reading.actions[0]?.text, namesAsked(reading)]).toEqual([text, []]);
});

test.each(OF_PUPILS)('of “%s” what may be a name is asked about', (text, names) => {
  const reading = read(text);
  expect(namesAsked(reading).sort()).toEqual(names.split(',').sort());
  const { namesKeptOut: _, questions: __, ...shown } = reading;
  for (const name of names.split(',')) expect(JSON.stringify(shown)).not.toMatch(new RegExp(`(?<![A-Za-z])${name}(?![A-Za-z])`));
});

test('a word with a capital of which nothing is said that is said of people may be a programme: nothing is proposed', () => {
  const asked = (text: string) => read(text).questions.find(({ reason }) => reason === 'nameInWords');
  expect(asked('Rota so that someone is always with Zeph')?.proposed).toBe(0);
  expect(asked('Calm starts through the day and Zeph')).toMatchObject({ said: 'Zeph' });
  expect(asked('Calm starts through the day and Zeph')?.proposed).toBeUndefined();
});

test.each([
  ['the file writes it small elsewhere', 'Time to zapp about'],
  ['it is the name of a thing elsewhere', 'Renew Zapp licences'],
  ['it is the school’s', 'Visit Zapp Primary School'],
])('a word is nobody’s where %s', (_, other) => {
  const beside = (words: string) => readRows([HEAD, ['Read', 'Support with Zapp', 'TA', 'Dec'], ['', words, 'TA', 'Dec']]);
  expect(namesAsked(beside('Buy books'))).toEqual(['Zapp']);
  expect(namesAsked(beside(other))).toEqual([]);
});

test('a word that is a term as well is a name where it is said of somebody, and nowhere else', () => {
  const rows = [HEAD, ['Read', 'Ring Summer’s mum before the Summer term', 'TA', 'Dec'], ['', 'Review in Summer', 'TA', 'Dec']];
  const reading = readRows(rows);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Ring …’s mum before the Summer term', 'Review in Summer']);
  const [asked] = reading.questions.filter(({ reason }) => reason === 'nameInWords');
  const kept = answer(reading, { [asked!.id]: { kind: 'names', said: ['Summer'], words: 'a pupil' } }, context);
  expect(kept.actions[0]?.text).toBe('Ring a pupil’s mum before the Summer term');
});

test('whoever leads is nobody to ask about, by first name or initials', () => {
  const rows = [HEAD, ['Read', 'Support for Ann in lessons', 'Ann Lowe', 'Dec'], ['', 'Time for KT to plan', 'KT', 'Dec']];
  expect(namesAsked(readRows(rows))).toEqual([]);
});

test('what is bought and read is asked about only where it is for somebody', () => {
  const rows = [
    [...HEAD, 'Resources', 'Evidence base', 'Notes'],
    ['Read', 'Buy books', 'TA', 'Dec', 'Pads and Zapp', 'Reading by Quigwell', 'Books are with Yara'],
    ['', 'Buy pens', 'TA', 'Dec', 'A laptop for Zeph', 'Tried with Ilse', ''],
  ];
  const reading = readRows(rows);
  expect(namesAsked(reading)).toEqual(['Yara', 'Zeph', 'Ilse']);
  expect(reading.actions[0]?.resources).toBe('Pads and Zapp');
});

test('names in capitals are not told in a line of capitals', () => {
  expect(namesAsked(read('SUPPORT FOR READING AND ZEPPING'))).toEqual([]);
});

test('single words that are objectives may be pupils, for whom the actions are', () => {
  const rows = [
    HEAD,
    ['Zeph', 'Reading each day', 'TA', 'Dec'],
    ['Yara', 'Talk group', 'TA', 'Dec'],
    ['Behaviour', 'Calm starts', 'TA', 'Dec'],
  ];
  const reading = readRows(rows);
  expect(namesAsked(reading)).toEqual(['Zeph', 'Yara']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['…', '…', 'Behaviour']);
});

test('initials for whom or with whom something is done are asked about, unless staff plan together', () => {
  const rows = (...texts: string[]) => readRows([HEAD, ...texts.map((text) => ['Read', text, 'TA', 'Dec'])]);
  expect(namesAsked(rows('For KT mainly', 'Needed for the class with T.W.', 'Meet with JB', 'Support EAL in PE'))).toEqual([
    'KT',
    'T.W.',
  ]);
});

test.each([
  ['Notes', 'Zeph: visual timetable and cards', ['Zeph']],
  ['Notes', 'Zeph – ear defenders', ['Zeph']],
  ['Comments', 'Laminate boards', []],
  ['Comments', 'Interpreter booked for review days', []],
  ['Comments', 'ZEPH has a new chair', ['ZEPH']],
])('in “%s” of “%s” the names are %j', (heading, words, names) => {
  expect(
    namesAsked(
      readRows([
        [...HEAD, heading],
        ['Read', 'Buy books', 'TA', 'Dec', words],
      ]),
    ),
  ).toEqual(names);
});

test('the label of what is kept in a note is no name', () => {
  const rows = [
    [...HEAD, 'Timings', 'Sept', 'Dec'],
    ['Read', 'Buy books', 'TA', 'Dec', 'Autumn and Spring', 'R', 'G'],
  ];
  expect(namesAsked(readRows(rows))).toEqual([]);
});

test('words over nothing but marks may be of pupils or schools, for whom something is meant', () => {
  const rows = [
    ['Action', 'Lead', 'By when', 'Zeph', 'Yara'],
    ['Read daily', 'TA', 'Dec', 'x', ''],
    ['Talk group', 'TA', 'Dec', 'x', 'x'],
  ];
  const reading = readRows(rows);
  expect(namesAsked(reading)).toEqual(['Zeph', 'Yara']);
  expect(reading.actions.map(({ note }) => note)).toEqual(['…: x', '…: x\n…: x']);
});
