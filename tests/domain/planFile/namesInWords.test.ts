import { answer } from '../../../src/domain/planFile/answer';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { withoutNamesIn } from '../../../src/domain/planFile/withoutNames';
import { context, readRows, sheetOf, workbookOf } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];
const BOOKS = ['Read', 'Buy books', 'PL', '12/11/2026'];

/** What stands for a name that a person was asked about, by what they say. */
const said = (names: string, words?: string) =>
  ({ kind: 'names', said: names.split(', '), ...(words !== undefined && { words }) }) as const;

test.each([
  ['Reading with Zeph Wood daily', 'Zeph Wood'],
  ['Support Yara Byrd in her lessons', 'Yara Byrd'],
  ['Meet Ilse Moon’s family', 'Ilse Moon'],
  ['Annual review Zeph Wood', 'Zeph Wood'],
  ['Review of Zeph Wood', 'Zeph Wood'],
  ['AR - Zeph Wood (3B)', 'Zeph Wood'],
  ['Soft start, Yara Byrd (Year 4)', 'Yara Byrd'],
  ['Buy pens - Zeph Wood', 'Zeph Wood'],
  ['Daily reading: Maisie Adeyemi-Clarke', 'Maisie Adeyemi-Clarke'],
  ['Zeph Wood to read 20 words', 'Zeph Wood'],
  ['Yara Byrd’s plan', 'Yara Byrd'],
  ['Request assessment for Z. Wood', 'Z. Wood'],
  ['Ilse Moon', 'Ilse Moon'],
  ['Reading with Amy Hill', 'Amy Hill'],
  ['Help for Émile Al-Rashid', 'Émile Al-Rashid'],
  ['“I like the corner” (Zeph, Y3)', 'Zeph'],
  ['Zeph Wood: laptop', 'Zeph Wood'],
  ['Meet about Zeph’s EHCP', 'Zeph'],
  ['Ring Zeph’s mother', 'Zeph'],
  ['Refer Zeph Wood to CAMHS', 'Zeph Wood'],
  ['Visit Zeph Wood at home', 'Zeph Wood'],
  ['Provide Zeph Wood with a laptop', 'Zeph Wood'],
  ['Ensure Zeph Wood attends', 'Zeph Wood'],
  ['Transition of Zeph Wood to Year 7', 'Zeph Wood'],
  ['Speak to parents of Zeph Wood', 'Zeph Wood'],
  ['Teach reading to Zeph Wood', 'Zeph Wood'],
  ['EHCP application re Zeph Wood', 'Zeph Wood'],
  ['Zeph Wood EHCP review', 'Zeph Wood'],
  ['Ask EP to see Zeph Wood', 'Zeph Wood'],
  ['Support for De’Andre Wood', 'De’Andre Wood'],
  ['Support for Zeph van Dyke', 'Zeph van Dyke'],
  ['Support for ZEPH WOOD', 'ZEPH WOOD'],
  ['Train TA to work with Zeph Wood', 'Zeph Wood'],
  ['Train TAs in signs\nDaily reading with Zeph Wood', 'Zeph Wood'],
  ['Read with Zeph Wood, then release TA', 'Zeph Wood'],
  ['Cover for Zeph Wood’s 1:1', 'Zeph Wood'],
  ['Weekly support for Will Baker', 'Will Baker'],
  ['Weekly support for Mark Young', 'Mark Young'],
])('in “%s” the name is left out until somebody says that it is no pupil’s', (text, name) => {
  const reading = readRows([HEAD, ['Read', text, 'TA', '12/11/2026'], BOOKS]);
  const [action] = reading.actions;
  // Nothing that may be false: it may be a colleague as well.
  expect(action).toMatchObject({ text: text.replace(name, '…'), asked: ['text'] });
  const [asked, ...others] = reading.questions;
  expect(asked).toMatchObject({ field: 'text', reason: 'nameInWords', said: name });
  expect(others.filter(({ reason }) => reason !== 'maybeSeveral')).toEqual([]);
  const answers = ['…', 'a pupil', undefined];
  expect(reading.questions[0]!.choices.map(({ value }) => value)).toEqual(answers.map((words) => said(name, words)));
  for (const words of answers) {
    const settled = answer(reading, { [reading.questions[0]!.id]: said(name, words) }, context);
    expect(settled.actions[0]).toMatchObject({ id: action!.id, text: text.replace(name, words ?? name), asked: [] });
    expect(settled.questions).toEqual(others);
  }
});

test.each([
  ['words of a name that stand small elsewhere', 'Children will read to young readers; mark the books'],
  ['a name that is once written small', 'Laptop for zeph wood'],
  ['a word of a name that is one of what is bought', 'Build with wood, will young ones like it'],
])('a name is kept out in spite of %s', (_, other) => {
  for (const name of ['Zeph Wood', 'Will Baker', 'Mark Wood']) {
    const { actions } = readRows([
      HEAD,
      ['Read', `Weekly support for ${name}`, 'TA', '12/11/2026'],
      ['Read', other, 'TA', 'Dec'],
    ]);
    expect(actions[0]?.text).toBe('Weekly support for …');
  }
});

test('a name is asked about once in the whole file, each of several by itself', () => {
  const rows = [
    HEAD,
    ['Zeph Wood to read', 'Group: Zeph Wood, Yara Byrd and Year 3', 'TA', 'Dec'],
    ['Zeph Wood to read', 'Talk with Yara Byrd', 'TA', 'Dec'],
  ];
  const reading = readRows(rows);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['… to read']);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Group: …, … and Year 3', 'Talk with …']);
  const asked = reading.questions.filter(({ reason }) => reason === 'nameInWords');
  expect(asked.map(({ said: name, about }) => [name, about.length])).toEqual([
    ['Zeph Wood', 1],
    ['Yara Byrd', 2],
  ]);
  const settled = answer(reading, { [asked[1]!.id]: said('Yara Byrd') }, context);
  expect(settled.actions.map(({ text }) => text)).toEqual(['Group: …, Yara Byrd and Year 3', 'Talk with Yara Byrd']);
  const both = answer(settled, { [asked[0]!.id]: said('Zeph Wood', 'a pupil') }, context);
  expect([both.objectives[0]?.text, both.actions[0]?.text]).toEqual(['a pupil to read', 'Group: a pupil, Yara Byrd and Year 3']);
});

test.each([
  ['Zeph and Yara have begun with Zephyr licences', ['Zeph', 'Yara'], '… and … have begun with Zephyr licences'],
  ['Group: Zeph W, Y. Byrd and Ilse Moon', ['Zeph W', 'Y. Byrd', 'Ilse Moon'], 'Group: …, … and …'],
  ['Pens for WOOD Zeph; BYRD Yara', ['WOOD Zeph', 'BYRD Yara'], 'Pens for …; …'],
])('in “%s” all names are left out', (text, names, without) => {
  const { actions, questions } = readRows([HEAD, ['Read', text, 'TA', '12/11/2026'], BOOKS]);
  expect([actions[0]?.text, questions.map(({ said: all }) => all)]).toEqual([without, [names.join(', ')]]);
});

test('the names of one list are asked about together, and those that are all there is of many actions', () => {
  const alone = ['Zeph Wood', 'Yara Byrd', 'Ilse Moon', 'Quen Reed'];
  const rows = [
    HEAD,
    ...alone.map((name) => ['Read', name, 'TA', '12/11/2026']),
    ['Talk', 'Club (Otto Fell, Una Marsh)', 'TA', '12/11/2026'],
  ];
  const reading = readRows(rows);
  expect(reading.questions.map(({ said: names, about }) => [names, about.length])).toEqual([
    [alone.join(', '), 4],
    ['Otto Fell, Una Marsh', 1],
  ]);
  const settled = answer(reading, { [reading.questions[0]!.id]: said(alone.join(', ')) }, context);
  expect(settled.actions.map(({ text }) => text)).toEqual([...alone, 'Club (…, …)']);
});

test.each(['Peer Massage', 'Zumba Tots', 'Zeph Wood'])(
  'for “%s”, which is all there is of an action, nothing is proposed: it may be a programme',
  (text) => {
    const { questions } = readRows([HEAD, ['Read', text, 'TA', '12/11/2026'], ['Read', `Read with ${text}`, 'TA', 'Dec']]);
    const asked = questions.find(({ reason }) => reason === 'nameInWords');
    expect([asked?.said, asked?.proposed]).toEqual([text, undefined]);
    const [framed] = readRows([HEAD, ['Read', `Read with ${text}`, 'TA', '12/11/2026'], BOOKS]).questions;
    expect(framed?.proposed).toBe(0);
  },
);

test.each([
  [
    'a row of its own',
    [
      ['Action', 'Lead', 'By when'],
      ['Zeph Wood'],
      ['Run a talk group', 'BK', 'Dec'],
      ['Attendance of all'],
      ['Call home', 'PL', 'Dec'],
    ],
  ],
  ['a numbered row', [['Priority 1: Zeph Wood'], ['Action', 'Lead', 'By when'], ['Run a talk group', 'BK', 'Dec']]],
  ['a line above', [['Zeph Wood'], ['Action', 'Lead', 'By when'], ['Run a talk group', 'BK', 'Dec']]],
  [
    'a column',
    [
      ['Priority', 'Action', 'Lead', 'By when'],
      ['Zeph Wood', 'Run a talk group', 'BK', 'Dec'],
      ['Attendance', 'Call home', 'PL', 'Dec'],
    ],
  ],
])('a name over actions in %s is no objective until somebody says so', (_, rows) => {
  const reading = readRows(rows);
  expect(JSON.stringify([reading.objectives, reading.actions])).not.toContain('Zeph');
  const name = reading.questions.find(({ reason }) => reason === 'nameInWords')!;
  expect(name).toMatchObject({ said: 'Zeph Wood', field: 'objective', about: [reading.actions[0]!.id] });
  expect(name.proposed).toBeUndefined();
  const settled = answer(reading, { [name.id]: said('Zeph Wood') }, context);
  expect(settled.objectives[0]?.text).toBe('Zeph Wood');
});

test('a sheet that is called by a name is asked about, unless who is called so leads on it', () => {
  const rows = (lead: string) => sheetOf([HEAD, ['Read', 'Buy books', lead, 'Dec']], { name: 'Zeph Wood' });
  const of = (lead: string) => readPlan(workbookOf(rows(lead)), context);
  const asked = of('BK').questions.find(({ reason }) => reason === 'sheetOfOne')!;
  expect(asked).toMatchObject({ said: 'Zeph Wood', proposed: 1 });
  const [, leftOut] = asked.choices;
  expect(answer(of('BK'), { [asked.id]: leftOut!.value }, context).actions).toEqual([]);
  expect(of('Zeph Wood').questions.map(({ reason }) => reason)).not.toContain('sheetOfOne');
});

test('the name of a file, which its plan may be called after, is without names as well', () => {
  const rows = sheetOf([HEAD, BOOKS]);
  const reading = readPlan({ ...workbookOf(rows), name: 'Plan for Zeph Wood.xlsx' }, context);
  expect(withoutNamesIn('Plan for Zeph Wood', reading)).toBe('Plan for …');
  expect([reading.questions, withoutNamesIn('Read', reading)]).toEqual([[], 'Read']);
});

test('a plan whose title names somebody who does not lead may be of one pupil: it is asked', () => {
  const rows = (lead: string) => [['Support plan: Zeph Wood'], [], HEAD, ['Talk', 'Talk group', lead, 'Dec']];
  const asked = readRows(rows('TA')).questions.find(({ reason }) => reason === 'sheetOfOne');
  expect(asked).toMatchObject({ said: 'Zeph Wood', proposed: 1 });
  expect(readRows(rows('Zeph Wood')).questions.map(({ reason }) => reason)).not.toContain('sheetOfOne');
});

test.each(['Support plan for Zeph', 'IEP: Zeph', 'Zeph’s support plan'])('a plan called “%s” may be of one pupil', (title) => {
  const rows = (words: string) => [[words], [], HEAD, ['Talk', 'Talk group', 'TA', 'Dec']];
  const asked = (words: string) => readRows(rows(words)).questions.find(({ reason }) => reason === 'sheetOfOne')?.said;
  expect([asked(title), asked('Learning support plan for Year 3'), asked('SEND plan for Oakfield')]).toEqual([
    'Zeph',
    undefined,
    undefined,
  ]);
  expect(withoutNamesIn(title, readRows(rows(title)))).toBe(title.replace('Zeph', '…'));
});

test('what plans are about is nobody, though it is two words with a capital', () => {
  const priorities = [
    'Curriculum Access',
    'Wider Opportunities',
    'Growth Mindset',
    'Fine Motor',
    'Person Centred',
    'Subject Leaders',
  ];
  const rows = [HEAD, ...priorities.map((priority) => [priority, 'Buy books', 'PL', '12/11/2026'])];
  expect(readRows(rows).questions).toEqual([]);
});

test('names stay out of notes and criteria, and of the title', () => {
  const rows = [
    ['Support plan for Zeph Wood'],
    [],
    ['Action', 'Lead', 'By when', 'Notes', 'Success criteria', 'Link governor', 'Milestones'],
    ['Buy books', 'PL', 'Dec', 'Yara Byrd, Ilse Moon', 'More children read', 'Ann Lowe', 'Jan: Otto Fell has begun'],
    ['Run a club', 'PL', 'Dec', 'In the hall', 'Quen Reed can sit', 'Ann Lowe'],
    ['Call home', 'PL', 'Dec', '', 'Fewer are late', 'Ann Lowe'],
  ];
  const { namesKeptOut: _, questions, ...reading } = readRows(rows);
  expect(JSON.stringify(reading)).not.toMatch(/Zeph|Yara|Ilse|Quen|Otto/);
  expect(reading.actions[0]?.note).toContain('Link governor: Ann Lowe');
  expect(questions.flatMap(({ reason, said: name }) => (reason === 'nameInWords' ? [name] : []))).toEqual([
    'Yara Byrd, Ilse Moon, Otto Fell',
    'Quen Reed',
  ]);
});

test.each([
  'Meet with Ann Lowe weekly',
  'Use Clicker Writer',
  'Read each Child’s EHCP',
  'Ofsted’s plan for Year’s end',
  'Visit Great Oaks',
  'Join Mind Matters',
  'Review with Educational Psychologist',
  'Buy games for Talk Boost',
  'Training with Cy Penn for all staff',
  'Work with Ash Park on transition',
  'Plan with Inclusion Quality Mark',
  'Work with Kay Dunn (LA) on places',
  'Transition for Kings Lane and Hill Top',
  'EHCP Annual Reviews',
  'Led by: Cy Penn',
  'SEND governor: Al Roe',
  'Ask Mr Penn, Mrs Hill and Dr Ines Roe',
  'Chose Option (A)',
  'Adaptive Teaching and Parental Engagement',
  'Talk Boost to start',
  'Buy WellComm',
  'Ann and Cy are to meet',
  'English and Maths are next',
  'May and June are for visits',
  'ELSA Supervision',
  'Share with Group A, Group B and Year R',
])('“%s” names no pupil', (text) => {
  const reading = readRows([
    HEAD,
    ['Talk', text, 'Ann Lowe and Cy Penn', '12/11/2026'],
    ['Talk', 'Use the boost to talk at home', 'PL', '12/11/2026'],
  ]);
  expect([reading.actions[0]?.text, reading.questions]).toEqual([text, []]);
});
