import { isForename } from '../../../src/domain/planFile/pupils/forenames';
import { readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];
const namesAsked = (text: string): string[] =>
  readRows([
    HEAD,
    ['Read', text, 'TA', '12/11/2026'],
    ['', 'Buy new books for each class', 'PL', '12/11/2026'],
    ['', 'Teachers meet families', 'SENCO', '12/12/2026'],
  ])
    .questions.flatMap(({ reason, said }) => (reason === 'nameInWords' ? said.split(', ') : []))
    .sort();

test.each(['Amelia', 'Łukasz', 'Ellie-Mae', 'Abdul-Rahman', 'Zoë'])('%s is a first name', (name) => {
  expect(isForename(name)).toBe(true);
});

test.each(['Reading', 'Makaton', 'Parkside', 'Rose', 'April'])('%s is none, or stands for something else too', (word) => {
  expect(isForename(word)).toBe(false);
});

test.each([
  // First names, wherever they stand.
  ['Laptop to Anya by half term', 'Anya'],
  ['Exam access for Sofia, Ines and Joao', 'Ines,Joao,Sofia'],
  ['Home visit Ella', 'Ella'],
  ['Targets met by Imogen', 'Imogen'],
  ['Physio exercises for Toby 10 mins daily', 'Toby'],
  ['Annual review: Y6 Khadija', 'Khadija'],
  ['Nisha in 3A: visual prompts', 'Nisha'],
  ['By July Matteo to read 50 words', 'Matteo'],
  ['ZEPH has a new chair', 'ZEPH'],
  ['Zorvald refuses PE', 'Zorvald'],
  ['Annual review - Zorvald', 'Zorvald'],
  ['Help Mehmet organise his bag', 'Mehmet'],
  ['Nessy log-in for Ashleigh', 'Ashleigh'],
  ['Sounds with Ruby class, Harlow and Reggie', 'Harlow,Reggie'],
  ['Kacper signs “more” and “help”', 'Kacper'],
  // A letter for the other name.
  ['SaLT referral - Holly M', 'Holly M'],
  ['Medical plan: Evie T', 'Evie T'],
  ['Risk assessment for T Smith', 'T Smith'],
  ['Tribunal papers – B. Osei', 'B. Osei'],
  ['Work with SMITH, Jordan on self-esteem', 'Jordan,SMITH'],
  // Families.
  ['Phone Shah family', 'Shah'],
  ['Annual review for the Khan twins', 'Khan'],
  ['Visit to the O’Brien family', 'O’Brien'],
  ['Meeting with Mr and Mrs Kowalski', 'Kowalski'],
  ['Thank you card to Darragh’s nan', 'Darragh'],
])('of “%s” the name is asked about', (text, names) => {
  expect(namesAsked(text)).toEqual(names.split(','));
});

test.each([
  // Words that nobody knows, where any word has a capital.
  'Gapfills are found and marked',
  'Paceline is the main issue',
  'Quizbowl: gap below 10 points',
  'Order symbols (Adminco, £160)',
  'Order symbols (Adminco)',
  'Canteena needs repainting',
  'Keystaffers to have a list',
  'Review: Footflow',
  'Twilight: assess, plan, do, review',
  'Loose parts play for all',
  'Hive opened as a reset room',
  'Order from Rompa',
  'Grace’s Law assembly',
  'Thank Belinda (governor) and recruit',
  'Visit Sacred Heart for transition',
  'Harvest festival in St Luke’s Church',
  'Oak and Beech to trial task boards',
  'Austen, Brontë and Dickens houses to lead buddies',
  'Swap ideas with Parkside',
  'Join Ashdown alliance',
  'Duke of Edinburgh expedition',
  'Romeo and Juliet abridged',
  'Magic Breakfast',
  'Brain Gym',
  'Memory Magic',
  'Family support worker appointed',
  'A Level reading list',
  'Florence building repainted',
  'Sam to train all staff',
  'Coach Sam in Y4',
  'EpiPen in the office',
  'Release for NASENCO',
  'Meet Bishop Walsh staff',
  'House captains from each of Brunel and Curie',
])('“%s” asks about nobody', (text) => {
  expect(namesAsked(text)).toEqual([]);
});

test('first names of which nothing else is said are asked about, and nothing is proposed', () => {
  const { questions } = readRows([HEAD, ['Read', 'Home visit Ella', 'TA', '12/11/2026'], ['', 'Buy books', 'TA', '12/11/2026']]);
  expect(questions.find(({ reason }) => reason === 'nameInWords')).not.toHaveProperty('proposed');
});

test('a heading over what is kept is nobody, and neither is a word alone that is no first name', () => {
  const rows = [
    ['Objective', 'Action', 'For', 'Lead', 'When'],
    ['Decode', 'Buy books', 'Year 4', 'PL', 'Dec'],
    ['Spellwell', 'Read', 'KS2', 'PL', 'Jan'],
  ];
  expect(readRows(rows).questions.map(({ reason }) => reason)).not.toContain('nameInWords');
});
