import { answer } from '../../../src/domain/planFile/answer';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

const PLAN = [
  ['Action', 'Lead', 'By when', 'RAG'],
  ['Open a soft landing room', 'BK', '12/11/2026', 'G'],
  ['Greet at the gate', 'JT', '27/11/2026', 'Done'],
];

test('a cover and a sheet with the key beside a plan with headings hold no actions', () => {
  const reading = readPlan(
    workbookOf(
      sheetOf([['Oxmarsh Infant School'], ['SEND and wellbeing plan'], ['', '2026 – 2027'], ['For the governors to read']], {
        name: 'Front',
      }),
      sheetOf(PLAN, { name: 'Plan' }),
      sheetOf(
        [
          ['G', 'Started, going well'],
          ['A', 'Not begun'],
          ['R', 'Stuck, talk to us'],
          ['Done', 'Finished'],
        ],
        { name: 'Colours' },
      ),
    ),
    context,
  );
  expect(reading.actions.map(({ text, status }) => [text, status])).toEqual([
    ['Open a soft landing room', 'onTrack'],
    ['Greet at the gate', 'complete'],
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['noObjective']);
  expect(reading.leftOut.map(({ text, rows }) => [text, rows])).toEqual([
    ['Oxmarsh Infant School', 4],
    ['G', 4],
  ]);
});

test('a cover alone is no plan, nor is a key alone', () => {
  expect(readRows([['Oxmarsh Infant School'], ['SEND and wellbeing plan'], ['', '2026 – 2027']]).outcome).toBe('nothing');
  expect(
    readRows([
      ['Done', 'Finished and seen in class'],
      ['Amber', 'Begun and not yet seen'],
    ]).outcome,
  ).toBe('nothing');
});

test('a word beside its meaning under a key below the table is one more line of the key', () => {
  const reading = readRows([...PLAN, [], ['G', 'Going well'], ['A', 'Not begun'], ['Done', 'Finished']]);
  expect(reading.actions).toHaveLength(2);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['key', 'key', 'key']);
});

test('a table without headings is asked about sheet by sheet, and can be left out', () => {
  const bare = [
    ['Open a soft landing room', 'BK', '12/11/2026'],
    ['Greet at the gate', 'JT', '27/11/2026'],
  ];
  const reading = readPlan(
    workbookOf(
      sheetOf(bare, { name: 'Autumn' }),
      sheetOf(
        [
          ['Write to families', 'BK', '12/03/2027'],
          ['Hold a forum', 'JT', '26/03/2027'],
        ],
        { name: 'Spring' },
      ),
    ),
    context,
  );
  const asked = reading.questions.filter(({ reason }) => reason === 'noHeadings');
  expect(asked.map(({ heading, about }) => [heading, about.length])).toEqual([
    ['Autumn', 2],
    ['Spring', 2],
  ]);
  const out = { kind: 'include', include: false } as const;
  expect(asked[0]?.choices.map(({ value }) => value)).toContainEqual(out);
  const settled = answer(reading, { [asked[1]?.id ?? '']: out }, context);
  expect(settled.actions.map(({ text }) => text)).toEqual(['Open a soft landing room', 'Greet at the gate']);
});

test('what stands under no objective can be said to be no action', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead'],
    ['', 'With thanks to our families', 'BK'],
    ['Calm starts', 'Greet at the gate', 'JT'],
  ]);
  const [question] = reading.questions;
  expect(question?.choices.map(({ value }) => value.kind)).toEqual(['objective', 'leave', 'include']);
  const settled = answer(reading, { [question?.id ?? '']: { kind: 'include', include: false } }, context);
  expect(settled.actions.map(({ text }) => text)).toEqual(['Greet at the gate']);
});

test('a hidden row and a text alone in its row are brought in or left out', () => {
  const reading = readRows(
    [
      ['Objective', 'Action', 'Lead'],
      ['Calm starts', 'Greet at the gate', 'JT'],
      ['', 'Walk to class', 'BK'],
    ],
    {
      hiddenRows: [3],
    },
  );
  expect(reading.questions[0]).toMatchObject({
    choices: [{ value: { kind: 'include', include: true } }, { value: { kind: 'include', include: false } }],
    proposed: 1,
  });
});

test('a table of money under the plan is another table, not actions', () => {
  const reading = readRows([
    ...PLAN,
    [],
    ['Budget'],
    ['Item', 'Cost', 'Source'],
    ['Paint for the room', '£100', 'PTA'],
    ['Gate sign', '£45', 'Budget'],
    ['Total', '£145', ''],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Open a soft landing room', 'Greet at the gate']);
  expect(reading.objectives).toEqual([]);
  expect(reading.leftOut).toContainEqual(expect.objectContaining({ why: 'otherTable', text: 'Item, Cost, Source', rows: 4 }));
});

test('an audit beside a plan holds no actions, however its statements are rated', () => {
  const reading = readPlan(
    workbookOf(
      sheetOf(
        [
          ['Statement', 'Evidence', 'RAG'],
          ['Staff know the policy well', 'Survey done in May', 'Green'],
          ['Plans are looked at often', 'Minutes of meetings', 'Amber'],
        ],
        { name: 'Audit' },
      ),
      sheetOf(PLAN, { name: 'Plan' }),
    ),
    context,
  );
  expect(reading.actions.map(({ text }) => text)).toEqual(['Open a soft landing room', 'Greet at the gate']);
  expect(reading.leftOut).toMatchObject([{ text: 'Statement', rows: 3 }]);
});
