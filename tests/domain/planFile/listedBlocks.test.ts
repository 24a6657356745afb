import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows, sheetOf, workbookOf } from './cells';

/** A page of text, a row a line. */
const page = (...lines: string[]) => lines.map((line) => [line]);

const asked = (lines: string[]) =>
  readRows(page(...lines)).questions.map(({ field, reason, said }) => `${field} ${reason} ${said}`);

test('numbered lines under a heading are its actions, and it is asked once whether they are', () => {
  const lines = [
    'Priority 1: Reading',
    '1. Train TAs',
    '2. 60 books a class',
    'Priority 2: Maths',
    '1. Buy counters',
    '2.1 Use them',
  ];
  const { actions, questions, leftOut } = readRows(page(...lines));
  expect(actions.map(({ objective, ref, text }) => [objective, ref, text])).toEqual([
    ['1', '', 'Train TAs'],
    ['1', '', '60 books a class'],
    ['2', '', 'Buy counters'],
    ['2', '2.1', 'Use them'],
  ]);
  expect(questions).toMatchObject([{ reason: 'calledPriorities' }, { reason: 'fromList', forAll: true, about: { length: 4 } }]);
  expect(leftOut).toEqual([]);
  const targets = questions[1]?.choices.map(({ value }) => value).find(({ kind }) => kind === 'column');
  expect(targets).toMatchObject({ as: 'success' });
});

test('told that the points are targets, they are criteria beside the actions that a line of its own names', () => {
  const lines = page('Objective: Attend', '1. 95% by July', '2. No lates', 'Actions', '1. Ring home', '2. Visit');
  const told = readPlan(workbookOf(sheetOf(lines)), { ...context, columns: { 'points of the lists': 'success' } });
  expect(told.objectives.map(({ successCriteria }) => successCriteria)).toEqual([['95% by July', 'No lates']]);
  expect(told.actions.map(({ text }) => text)).toEqual(['Ring home', 'Visit']);
  expect(told.questions).toEqual([]);
});

test('lines of their own say what follows them, and nothing is asked of it', () => {
  const lines = ['Objective 1: Read', 'Success criteria', '1. 60% do', 'None below', 'Actions', '1. Train', '2. Audit'];
  const { objectives, actions, questions, leftOut } = readRows(
    page(...lines, 'Lead: Mrs Hill', 'Cost: £500', 'Review: not begun'),
  );
  expect(objectives).toMatchObject([{ successCriteria: ['60% do', 'None below'], cost: 500, note: 'Review: not begun' }]);
  expect(actions.map(({ text, leads, cost }) => [text, leads, cost])).toEqual([
    ['Train', ['Mrs Hill'], null],
    ['Audit', ['Mrs Hill'], null],
  ]);
  expect(questions).toMatchObject([{ field: 'leads', reason: 'sharedCell', about: { length: 2 } }]);
  expect(leftOut).toEqual([]);
});

test('a line between the actions is of the one above it', () => {
  const lines = ['Objective: Read', 'Tasks:', '- Train', 'Lead: Mrs Hill', '- Audit', 'Lead: Mr Dale', 'By when', 'Dec', 'Jan'];
  const { actions, leftOut } = readRows(page(...lines));
  expect(actions.map(({ leads, due }) => [leads, due && 'words' in due && due.words])).toEqual([
    [['Mrs Hill'], 'Dec'],
    [['Mr Dale'], 'Dec'],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Jan']);
});

test('who, when and how much at the end of a point is proposed, and asked', () => {
  const lines = ['Aim 1: Read', 'Actions', '1. Train - Mrs Hill - Dec', '2. Audit (Mr Dale)', '3. Books £1,200', '4. Days @ £90'];
  const { actions } = readRows(page(...lines));
  expect(actions.map(({ text, leads, due, cost, proposed }) => [text, leads, due, cost, Object.keys(proposed)])).toEqual([
    ['Train', [], null, null, ['leads', 'due']],
    ['Audit', [], null, null, ['leads']],
    ['Books £1,200', [], null, null, ['cost']],
    ['Days @ £90', [], null, null, []],
  ]);
  expect(actions[0]?.note).toBe('Lead: Mrs Hill\nWhen: Dec');
  expect(asked(lines)).toEqual(['leads saidElsewhere Mrs Hill', 'due saidElsewhere Dec', 'cost amountAndMore £1,200']);
});

test('points of a point say who and when, or are kept, but for what may be a child', () => {
  const lines = ['Objective: Read', '• Train TAs', 'o by Mrs Hill', 'o in pairs', 'o with Zeph Wood', '• Buy books - Zeph Wood'];
  const { actions, leftOut } = readRows(page(...lines));
  expect(actions.map(({ text, note, proposed }) => [text, note, proposed.leads])).toEqual([
    ['Train TAs', 'in pairs\nLead: Mrs Hill', ['Mrs Hill']],
    ['Buy books - …', '', undefined],
  ]);
  expect(leftOut.map(({ text }) => text)).toEqual(['with Zeph Wood']);
});

test('numbered lines with points of their own are the objectives of a priority, or actions of an objective', () => {
  const under = (heading: string) => readRows(page(heading, '1. Phonics', '• Train TAs', '• Audit', '2. Library', '• Open it'));
  const { objectives, actions } = under('Priority 1: Reading');
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Phonics', 'Priority: Reading'],
    ['Library', 'Priority: Reading'],
  ]);
  expect(actions.map(({ objective, text }) => [objective, text])).toEqual([
    ['1', 'Train TAs'],
    ['1', 'Audit'],
    ['2', 'Open it'],
  ]);
  expect(under('Objective 1: Reading').actions.map(({ text, note }) => [text, note])).toEqual([
    ['Phonics', 'Train TAs\nAudit'],
    ['Library', 'Open it'],
  ]);
});

test('a priority over headings of objectives is theirs, and lines without a mark under Actions are asked about', () => {
  const { objectives } = readRows(
    page('Priority 1: Read', 'Objective 1: Daily', '1. Train', '2. Do', 'Objective 2: Joy', '1. Go'),
  );
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Daily', 'Priority: Read'],
    ['Joy', 'Priority: Read'],
  ]);
  expect(asked(['Objective 1: Read', 'Actions', 'Train TAs'])).toEqual(['include maybeHeading Train TAs']);
});

test('beside objectives alone each other line is told', () => {
  const { outcome, leftOut } = readRows(page('Objective 1: Read', 'We love books', 'Objective 2: Write'));
  expect([outcome, leftOut.map(({ text }) => text)]).toEqual(['import', ['We love books']]);
  expect(readRows(page('Part 1 of 3', '1. Our school', '2. Our values')).actions).toEqual([]);
  const table = sheetOf([
    ['Action', 'Lead'],
    ['Train', 'PL'],
    ['Audit', 'JT'],
  ]);
  const cover = sheetOf(page('Priority 1: Read', '1. All read', '2. All write'), { name: 'Cover' });
  expect(readPlan(workbookOf(cover, table), context).actions.map(({ text }) => text)).toEqual(['Train', 'Audit']);
});

test('names that are points by themselves are no actions', () => {
  const names = ['1. Zeph Wood', '2. Yara Byrd (3B)', '3. Ilse Moon – daily'];
  const { actions, leftOut } = readRows(page('Priority 1: Reading', '1. Train TAs', 'Priority 2: Talk', ...names));
  expect(actions.map(({ text }) => text)).toEqual(['Train TAs']);
  expect(leftOut).toHaveLength(3);
});

test('numbered points with who and when are actions, though one has points of its own', () => {
  const { objectives, actions } = readRows(
    [
      'Priority 1: Communication',
      '1. Train all TAs (Lead: PL, by June)',
      '- book the trainer',
      '- order signs',
      '2. Buy signs (Lead: BK, by May)',
      '3. Parent workshop (Lead: PL, by July)',
    ].map((text) => [text]),
  );
  expect(objectives.map(({ text }) => text)).toEqual(['Communication']);
  expect(actions.map(({ text, leads }) => [text, leads.join()])).toEqual([
    ['Train all TAs', 'PL'],
    ['Buy signs', 'BK'],
    ['Parent workshop', 'PL'],
  ]);
  expect(actions[0]?.note).toContain('order signs');
});

test('a numbered point with points of its own and a day at its end may be an objective of a priority', () => {
  const { objectives } = readRows(
    ['Priority 1: Attendance', '1. Raise it to 95% by July', '- ring home', '2. Fewer are late by May', '- meet families'].map(
      (text) => [text],
    ),
  );
  expect(objectives.map(({ text }) => text)).toEqual(['Raise it to 95% by July', 'Fewer are late by May']);
});

test('points under a heading above the heading of a table are actions of their own, asked about, and no more of its words', () => {
  const rows = [
    ['Priority 1: Improve writing'],
    ['1. Trial of speech-to-text (lead: DW; by Feb 2027)'],
    ['2. Handwriting clinic'],
    ['Priority 2: Improve transitions'],
    ['Action', 'Lead', 'When'],
    ['Transition booklets', 'DW', 'June 2027'],
  ];
  const reading = readRows(rows);
  expect(reading.objectives.map(({ text }) => text)).toEqual(['Improve writing', 'Improve transitions']);
  expect(reading.actions.map(({ objective, text, leads }) => [objective, text, leads])).toEqual([
    ['1', 'Trial of speech-to-text', ['DW']],
    ['1', 'Handwriting clinic', []],
    ['2', 'Transition booklets', ['DW']],
  ]);
  expect(reading.questions.filter(({ reason }) => reason === 'fromList').map(({ about }) => about.length)).toEqual([2]);
  // Where the table says which objective each action is for, the points may be anything of those.
  const named = readRows([...rows.slice(0, 4), ['Objective', 'Action', 'Lead'], ['1', 'Transition booklets', 'DW']]);
  expect(named.actions.map(({ text }) => text)).toEqual(['Transition booklets']);
});

test('whom a point names behind a dash and the word for it leads, and is no part of its words', () => {
  const { actions } = readRows(
    page('Objective 1: Calm starts', 'Actions', '- Briefings each half-term – Lead: KD / T&L team', '- Visits - KD'),
  );
  expect(actions.map(({ text, leads }) => [text, leads])).toEqual([
    ['Briefings each half-term', ['KD', 'T&L team']],
    ['Visits - KD', []],
  ]);
});

test('the day that a line of its own states goes before one that the words of a point may say', () => {
  const { actions } = readRows([
    ['Objective 1: Reviews are on time'],
    ['Actions:'],
    ['• Set all dates by the end of September'],
    ['Timescale: 30 September 2026'],
    ['Objective 2: Talk'],
    ['Actions:'],
    ['• Screen all by June'],
  ]);
  expect(actions).toMatchObject([
    { text: 'Set all dates by the end of September', due: { day: '2026-09-30' }, asked: [] },
    { due: null, asked: ['due'] },
  ]);
});
