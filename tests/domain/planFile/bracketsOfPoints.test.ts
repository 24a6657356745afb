import { readRows } from './cells';

/** What is read of a point beside others. */
const readPoint = (point: string) => {
  const { actions, questions } = readRows([['Objective 1: Reading'], [`• ${point}`], ['• Buy books (PL, June)'], ['• Buy pens']]);
  return { ...actions[0]!, questions: questions.filter(({ about }) => about.length === 1) };
};

test.each([
  ['Toe by Toe (TA, Zeph Wood, by June)', 'Toe by Toe (…)', ['TA'], 'Zeph Wood'],
  ['Reading group (BK, Zeph, Yara, June)', 'Reading group (…, …)', ['BK'], 'Zeph, Yara'],
  ['Reading group (Zeph, Yara)', 'Reading group (…, …)', [], 'Zeph, Yara'],
])('of “%s” nobody leads whom nothing says to be staff', (point, text, leads, said) => {
  const read = readPoint(point);
  expect([read.text, read.leads]).toEqual([text, leads]);
  expect(read.questions.filter(({ reason }) => reason === 'nameInWords')).toMatchObject([{ said }]);
});

test('several initials beside a day may be of pupils: who leads is asked', () => {
  const read = readPoint('Precision teaching (ZW, YB, IM; June)');
  expect([read.leads, read.asked]).toEqual([[], ['leads']]);
});

test.each([
  ['Work with parents (SENCO, Year 6, June)', 'Work with parents (Year 6)', ['SENCO']],
  ['Meet families (Y6, by June)', 'Meet families (Y6)', []],
  ['Plan (Educational psychologist; SENCO; June)', 'Plan', ['Educational psychologist', 'SENCO']],
  ['Train staff (Lead: Ann Lowe, Cy Penn, by June)', 'Train staff', ['Ann Lowe', 'Cy Penn']],
])('“%s” is read to its last bracket', (point, text, leads) => {
  const read = readPoint(point);
  expect([read.text, read.leads, read.due]).toMatchObject([text, leads, { period: '2027-06' }]);
});

test('a day behind what is no lead is asked about, without its bracket', () => {
  const read = readPoint('Buy (see p. 3, by June 2027)');
  expect([read.text, read.note, read.asked]).toEqual(['Buy (see p. 3)', 'When: by June 2027', ['due']]);
});

test.each([
  'TEACCH (ASD, June)',
  'Calm starts (SEMH, by June)',
  'Word mats (EAL, June)',
  'Book club (PP, by June)',
  'Places (CPD, June)',
])('a need or a group in brackets leads nothing: “%s”', (point) => {
  const { text, leads, due } = readPoint(point);
  expect([text, leads, due]).toMatchObject([point.replace(/,.*/, ')'), [], { period: '2027-06' }]);
});

test('whoever has initials or a role leads', () => {
  expect(['Meet (JB, June)', 'Meet (EWO, June)', 'Meet (PD, June)'].map((point) => readPoint(point).leads)).toEqual([
    ['JB'],
    ['EWO'],
    ['PD'],
  ]);
});

test.each(['Talk about (English, Science)', 'Visit classes (Oak, Ash)', 'Work with the team (parents; staff)'])(
  '“%s” stays whole',
  (point) => {
    const { text, leads, asked } = readPoint(point);
    expect([text, leads, asked]).toEqual([point, [], []]);
  },
);

test.each([
  ['Elklan course (SENCO, Spring, £1,050)', 'Elklan course', ['SENCO'], 1050],
  ['Elklan course (SENCO; Spring; £1,050)', 'Elklan course', ['SENCO'], 1050],
  ['Kits (£1,050, SENCO, Oct 2026)', 'Kits', ['SENCO'], 1050],
  ['Build (£1,200,500.50,SENCO)', 'Build', ['SENCO'], 1200500.5],
  ['Kits (£85, 100 of them, SENCO)', 'Kits (100 of them)', ['SENCO'], 85],
])('thousands keep their comma: “%s”', (point, text, leads, cost) => {
  const read = readPoint(point);
  expect([read.text, read.leads, read.cost ?? read.proposed.cost]).toEqual([text, leads, cost]);
});
