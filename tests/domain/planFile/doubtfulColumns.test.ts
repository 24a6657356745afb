import type { PlanReading } from '../../../src/domain/planFile/reading';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, listed, readRows, sheetOf, workbookOf } from './cells';

const meaning = ({ questions }: PlanReading) =>
  questions
    .filter(({ reason }) => reason === 'columnMeaning')
    .map(({ heading, choices }) => [heading, ...choices.map(({ value }) => value.kind === 'column' && value.as)]);
const objectives = (reading: PlanReading) => reading.objectives.map(({ text, note }) => [text, note]);

test('an aim beside objectives is over them, as far as nobody says otherwise', () => {
  const reading = readRows([
    ['Aim', 'Current good practice', 'Objectives', 'Actions', 'Lead'],
    ['Access to the curriculum', 'Tasks are adapted', 'Staff use visuals', 'Audit visuals', 'SENCO'],
    ['', '', 'Clubs are open to all', 'Survey families', 'PE lead'],
    ['Access to the site', 'There is a ramp', 'Doors open by themselves', 'Obtain quotes', 'Head'],
  ]);
  expect(objectives(reading)).toEqual([
    ['Staff use visuals', 'Priority: Access to the curriculum'],
    ['Clubs are open to all', 'Priority: Access to the curriculum'],
    ['Doors open by themselves', 'Priority: Access to the site'],
  ]);
  expect(meaning(reading)).toEqual([['Aim', 'priority', 'kept', 'objective']]);
});

test.each(['Whole school priority', 'Whole-school priority', 'Trust priority'])(
  '“%s” beside objectives is over them',
  (heading) => {
    const reading = readRows([
      [heading, 'Objective', 'Action', 'Lead'],
      ['Quality of education', 'Staff use visuals', 'Audit visuals', 'SENCO'],
    ]);
    expect(objectives(reading)).toEqual([['Staff use visuals', 'Priority: Quality of education']]);
    expect(meaning(reading)).toEqual([]);
  },
);

test('barriers beside objectives are asked about: they are hardly priorities', () => {
  const reading = readRows([
    ['Barrier', 'Objective', 'Action', 'Lead'],
    ['Little talk at home', 'Children know more words', 'Screen all', 'EYFS lead'],
  ]);
  expect(meaning(reading)).toEqual([['Barrier', 'priority', 'kept', 'objective']]);
});

test('ratings a month are what an action stands at, the latest first', () => {
  const reading = readRows([
    ['Action', 'Person', 'Sept', 'Dec', 'Mar', 'July', 'Notes'],
    ['Update the register and share it', 'SENCO', 'G', 'G', '', '', 'Done early'],
    ['Rebuild the sensory room', 'Site manager', 'A', 'R', '', '', 'Quote is high'],
  ]);
  expect(reading.actions.map(({ text, leads, status }) => [text, leads, status])).toEqual([
    ['Update the register and share it', ['SENCO'], 'onTrack'],
    ['Rebuild the sensory room', ['Site manager'], 'offTrack'],
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['noObjective']);
});

test('objectives that are but letters beside their actions have the words that stand below', () => {
  const reading = readRows([
    ['Obj', 'Action', 'Who', 'When'],
    ['A', 'Write the policy', 'PL', '12/11/2026'],
    ['A', 'Ask families', 'JT', '12/11/2026'],
    ['B', 'Train TAs', 'BK', '12/11/2026'],
    ['Obj A: A clear policy', '', '', ''],
    ['Obj B: Skilled TAs', '', '', ''],
  ]);
  expect(listed(reading)).toEqual(['1: Write the policy', '1: Ask families', '2: Train TAs']);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['A clear policy', 'Skilled TAs']);
});

test.each([
  ['SENCO weekly', ['SENCO'], 'weekly'],
  ['PSA, daily', ['PSA'], 'daily'],
  ['Head each half term', ['Head'], 'each half term'],
])('of “%s” under who and when, how often is nobody who leads', (words, leads, due) => {
  const [action] = readRows([
    ['Objective', 'Action', 'Lead & timescale'],
    ['Talk', 'Screen all', words],
  ]).actions;
  expect([action!.leads, action!.due && 'words' in action!.due && action!.due.words]).toEqual([leads, due]);
});

test('a sentence above a table with a column of objectives is no priority', () => {
  const reading = readRows([
    ['SENCO action plan'],
    ['The focus this year is attendance. Governors agreed it on 9 July.'],
    ['Objective', 'Action', 'Lead'],
    ['Be in school more', 'Phone home', 'SENCO'],
  ]);
  expect(objectives(reading)).toEqual([['Be in school more', '']]);
  expect(reading.leftOut.map(({ text }) => text)).toContain('The focus this year is attendance. Governors agreed it on 9 July.');
});

test('milestones of a term are due in it, whichever word comes first', () => {
  const [action] = readRows([
    ['Objective', 'Action', 'Milestones Autumn', 'Spring milestones'],
    ['Talk', 'Screen all', 'Half are screened', 'All are screened'],
  ]).actions;
  expect(action!.milestones).toMatchObject([{ text: 'Half are screened' }, { text: 'All are screened' }]);
});

test('how it goes is what an action stands at, in colours with words as well', () => {
  const reading = readRows([
    ['What we want', 'What we’ll do', 'Who', 'How’s it going?'],
    ['Calm lunchtimes', 'New zones', 'Lunch team', '🟢'],
    ['Calm lunchtimes', 'Play leaders', 'Y6 staff', '🟠 starting later'],
  ]);
  expect(reading.actions.map(({ status, reviewNotes }) => [status, reviewNotes])).toEqual([
    ['onTrack', ''],
    ['atRisk', '🟠 starting later'],
  ]);
});

test('targets by the letters of SMART are objectives with their measures', () => {
  const target = (...words: string[]) => [
    ['Specific', words[0]!],
    ['Measurable', words[1]!],
    ['Achievable', words[2]!],
    ['Time-bound', words[3]!],
  ];
  const reading = readRows([
    ['Target 1'],
    ...target('More parents come to reviews', 'From 61% to 85%', 'Offer evening slots', 'By May 2027'),
    ['Target 2'],
    ...target('Better handwriting in Year 2', '20 of 28 join letters', 'Ten minutes a day', 'Summer 1'),
  ]);
  expect(reading.objectives.map(({ text, successCriteria }) => [text, successCriteria])).toEqual([
    ['More parents come to reviews', ['From 61% to 85%']],
    ['Better handwriting in Year 2', ['20 of 28 join letters']],
  ]);
  expect(reading.questions.map(({ reason }) => reason)).toEqual(['objectivesAlone']);
});

test('steps with a lead and a day each under a merged action are the actions, asked about', () => {
  const rows = [
    ['Objective', 'Action', 'Step', 'Who', 'By when'],
    ['Early language', 'A talking room', 'Audit each area', 'BK', '25/09/2026'],
    ['', '', 'Buy story sacks', 'TA', 'Nov 2026'],
    ['', 'Families talk', 'Model at stay-and-play', 'BK', 'Spring 1'],
  ];
  const merged: [number, number, number, number][] = [
    [1, 0, 3, 0],
    [1, 1, 2, 1],
  ];
  const reading = readRows(rows, { merged });
  expect(reading.actions.map(({ objective, text, leads, note }) => [objective, text, leads, note.split('\n').at(-1)])).toEqual([
    ['1', 'Audit each area', ['BK'], 'Action: A talking room'],
    ['1', 'Buy story sacks', ['TA'], 'Action: A talking room'],
    ['1', 'Model at stay-and-play', ['BK'], 'Action: Families talk'],
  ]);
  const meanings = reading.questions.filter(({ reason }) => reason === 'columnMeaning');
  expect(meanings.map(({ heading, about }) => [heading, about.length])).toEqual([['Step', 3]]);
  const said = readPlan(workbookOf(sheetOf(rows, { merged })), { ...context, columns: { step: 'kept' } });
  expect(said.actions.map(({ text }) => text)).toEqual(['A talking room', 'Families talk']);
});
