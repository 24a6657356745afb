import { context, filled, listed, readRows, sheetOf, workbookOf } from './cells';
import { readPlan } from '../../../src/domain/planFile/readPlan';

const HEAD = ['Ref', 'Action', 'By whom', 'By when'];

test('a table of reviews under the actions is said of their objective, and is no action', () => {
  const shade = (text: string) => filled(text, 'D9E2F3');
  const { actions, objectives, questions } = readRows([
    ['Objective', 'Pupils use new words'],
    [],
    HEAD.map(shade),
    ['2.1', 'Word maps', 'NB', '23/10/26'],
    ['2.2', 'Narrative groups', 'NB', '11/12/26'],
    [],
    ['Autumn review', 'Spring review', 'Impact by July'].map(shade),
    ['Seen in 5 of 8 classrooms', '', 'Words in writing'],
  ]);
  expect(actions.map(({ text }) => text)).toEqual(['Word maps', 'Narrative groups']);
  expect(objectives[0]?.note).toBe('Autumn review: Seen in 5 of 8 classrooms\nImpact by July: Words in writing');
  expect(questions).toEqual([]);
});

test('a label for what came of it that nobody filled in is no action', () => {
  const { actions, questions } = readRows([
    ['Objective 1: Talk'],
    ['Actions', 'Lead', 'Deadline'],
    ['Word maps', 'NB', '23/10/26'],
    [filled('Evaluation', 'E2EFD9'), '', ''],
  ]);
  expect([actions.map(({ text }) => text), questions]).toEqual([['Word maps'], []]);
});

test('an action that begins with the word of a label stays one beside who and when', () => {
  const { actions, objectives } = readRows([
    ['Objective 1: Talk'],
    ['Step', 'Who', 'When'],
    ['Training: de-escalation', 'Deputy', '04/01/27'],
    ['Check: ask ten pupils', 'Link governor', '05/02/27'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Training: de-escalation', leads: ['Deputy'] },
    { text: 'Check: ask ten pupils', leads: ['Link governor'] },
  ]);
  expect(objectives[0]?.note).toBe('');
});

test('in a form down the page lines beside no label go on with the actions, whose amount is asked of all together', () => {
  const { actions, questions } = readRows([
    ['Objective', 'Develop signing'],
    ['Person in charge', 'Maths lead'],
    ['Actions', 'Makaton training'],
    ['', 'Sign of the week'],
    ['', 'Signs on the website'],
    ['Cost', '£600'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Makaton training', leads: ['Maths lead'], cost: null },
    { text: 'Sign of the week', leads: ['Maths lead'], cost: null },
    { text: 'Signs on the website', leads: ['Maths lead'], cost: null },
  ]);
  expect(questions.find(({ field }) => field === 'cost')).toMatchObject({ reason: 'groupCost', about: { length: 3 } });
});

test('statements of an audit without an action are told, and glued to no action', () => {
  const { actions, leftOut } = readRows([
    ['Objective', 'Statement', 'Score', 'Action needed', 'By whom'],
    ['Leadership', 'There is enough time', '2', 'Increase to 0.6', 'HT'],
    ['', 'The budget is published', '3', '', ''],
    ['', 'Teachers plan for all', '2', 'New format', 'DHT'],
  ]);
  expect(actions.map(({ text, note }) => [text, note])).toEqual([
    ['Increase to 0.6', 'Statement: There is enough time\nScore: 2'],
    ['New format', 'Statement: Teachers plan for all\nScore: 2'],
  ]);
  expect(leftOut).toContainEqual(expect.objectContaining({ why: 'text', text: 'The budget is published 3' }));
});

test('what is measured in a table above the actions is how one will know, or told where there is no objective', () => {
  const rows = [
    ['Measure', 'Now', 'Target'],
    ['At expected standard', '31%', '45%'],
    [],
    ['Step', 'Owner', 'Finish'],
    ['Groups start', 'Maths lead', '02/10/26'],
    ['Retest', 'TAs', '02/07/27'],
  ];
  const titled = readRows([['SEND Improvement Plan – Priority 1: Progress in maths'], [], ...rows]);
  expect(titled.objectives).toMatchObject([
    { text: 'Progress in maths', successCriteria: ['At expected standard: Now 31%, Target 45%'] },
  ]);
  expect(listed(titled)).toEqual(['1: Groups start', '1: Retest']);
  const untitled = readRows(rows);
  expect(untitled.leftOut).toContainEqual(expect.objectContaining({ text: 'At expected standard: Now 31%, Target 45%' }));
});

test('headings right under one that calls them priorities are read as such', () => {
  const page: Parameters<typeof sheetOf>[0] = [
    [{ text: 'SEND priorities 2026-27', level: 1 }],
    [{ text: '1. Raise the profile of reading', level: 2 }],
    ['1. Assembly in reading week (AP, 15-19 March 2027)'],
    ['2. Book collection (Librarian, £250, by Christmas)'],
    [{ text: '2. Improve reviews', level: 2 }],
    ['1. New format (SENCO, by end of Autumn 2)'],
    ['2. Send letters (Deputy, by Easter)'],
  ];
  const { actions, objectives } = readPlan({ ...workbookOf(sheetOf(page)), kind: 'word' }, context);
  expect(objectives.map(({ text }) => text)).toEqual(['Raise the profile of reading', 'Improve reviews']);
  expect(actions).toMatchObject([
    { leads: ['AP'], due: null, asked: ['due'], proposed: { due: { day: '2027-03-19' } } },
    { leads: ['Librarian'], cost: 250 },
    { leads: ['SENCO'] },
    { leads: ['Deputy'] },
  ]);
});

test('a key whose meanings have commas is read by its semicolons, and what is not in place has not begun', () => {
  const rows = (key: string, ...ratings: string[]) =>
    readRows([
      ['Objective', 'Action', 'Lead', 'RAG'],
      ...ratings.map((rating, at) => ['Talk', `Act ${at}`, 'PL', rating]),
      [],
      [key],
    ]).actions.map(({ status }) => status);
  const colours = 'Status: green – on track; amber – started, needs attention; red – not yet begun';
  expect(rows(colours, 'Green', 'Amber', 'Red')).toEqual(['onTrack', 'atRisk', 'notStarted']);
  expect(rows('Key: 1 = not in place, 2 = developing, 3 = established, 4 = embedded', '1', '4')).toEqual([
    'notStarted',
    'complete',
  ]);
});

test('areas and half-terms with an empty corner are a grid of actions, each due in its half-term', () => {
  const { actions, objectives } = readRows([
    ['SEND plan 2026/27'],
    ['', 'Autumn 1', 'Autumn 2', 'Spring 1'],
    ['Reading', 'Audit phonics books', 'Train TAs in fluency', 'Parent workshop'],
    ['SEMH', 'Boxall profiles for all', '', 'ELSA training'],
  ]);
  expect(objectives.map(({ text }) => text)).toEqual(['Reading', 'SEMH']);
  expect(actions.map(({ objective, text, due }) => [objective, text, due && 'words' in due && due.words])).toEqual([
    ['1', 'Audit phonics books', 'Autumn 1'],
    ['1', 'Train TAs in fluency', 'Autumn 2'],
    ['1', 'Parent workshop', 'Spring 1'],
    ['2', 'Boxall profiles for all', 'Autumn 1'],
    ['2', 'ELSA training', 'Spring 1'],
  ]);
});

test('the year of a plan over some points stands in their notes', () => {
  const rows = [['SEND plan'], ['Objective 1: Reading'], ['Year 1'], ['• Train staff'], ['Year 2'], ['• Coach new staff']];
  expect(readRows(rows).actions.map(({ text, note }) => [text, note])).toEqual([
    ['Train staff', 'Year 1'],
    ['Coach new staff', 'Year 2'],
  ]);
});

test('rows under one action in other colours are asked about, not the first one’s', () => {
  const { actions, questions } = readRows(
    [
      ['Objective', 'Action', 'Lead', 'RAG'],
      ['Calm', 'Walk the school', 'BK', filled('', '00B050')],
      ['', '', 'JT', filled('', 'FF0000')],
    ],
    { merged: [[1, 1, 2, 1]] },
  );
  expect(actions).toMatchObject([{ status: null, asked: ['status'] }]);
  expect(questions.find(({ field }) => field === 'status')).toMatchObject({
    reason: 'unclearStatus',
    said: 'On track; Off track',
  });
});

test('a banner that goes on after a page, and a SWOT above the plan, make no priority of their own', () => {
  const { objectives, leftOut } = readRows([
    ['Strengths', 'Caring staff', 'Weaknesses', 'Turnover'],
    ['Opportunities', 'New EP', 'Threats', 'Budget'],
    [],
    ['Key priority 1 - Assessment'],
    ['Action', 'Lead', 'By when'],
    ['Tracker', 'AH', '12/11/26'],
    ['Key priority 1 - Assessment (continued)'],
    ['Action', 'Lead', 'By when'],
    ['Report', 'HT', '14/12/26'],
  ]);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([['Assessment', '']]);
  expect(leftOut.filter(({ why }) => why === 'otherTable')).toHaveLength(2);
});

test('a heading with a picture beside its words is read by its words', () => {
  const { actions } = readRows([
    ['Objective', 'Action', '👤 Lead', 'Success criteria 🎯'],
    ['Calm', 'Meet at the gate', 'FSW', 'Fewer incidents'],
  ]);
  expect(actions).toMatchObject([{ leads: ['FSW'], successCriteria: ['Fewer incidents'] }]);
});
