import { listed, readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when', 'Cost', 'Success criteria', 'RAG'];

test('one flat table: the objective repeats, its text makes it one', () => {
  const reading = readRows([
    ['Ref', 'SEND objective', 'Action', 'Lead', 'Start date', 'Target date', 'Cost (£)', 'Success criteria', 'Status'],
    ['1.1', 'Pupils talk more', 'Choose a screen', 'SENCO', '07/09/2026', '25/09/2026', 0, 'Chosen', 'Complete'],
    ['1.2', 'Pupils  talk more.', 'Screen Year 2', 'LM', '28/09/2026', '06/11/2026', 340.5, 'Screened', 'On track'],
    ['2.1', 'Families join in', 'Open a café', 'JA', '', '11/12/2026', '', '', 'Off track'],
  ]);
  expect(reading.outcome).toBe('import');
  expect(reading.objectives.map(({ ref, text }) => [ref, text])).toEqual([
    ['1', 'Pupils talk more'],
    ['2', 'Families join in'],
  ]);
  expect(reading.actions[1]).toMatchObject({
    objective: '1',
    ref: '1.2',
    leads: ['LM'],
    start: { day: '2026-09-28' },
    due: { day: '2026-11-06' },
    cost: 340.5,
    status: 'onTrack',
    successCriteria: ['Screened'],
    asked: [],
  });
  expect(reading.actions[2]).toMatchObject({ objective: '2', start: null, cost: null });
  expect(reading.questions).toEqual([]);
  expect(reading.leftOut).toEqual([]);
});

test('an objective on its first row goes down, under titles and past empty rows', () => {
  const reading = readRows([
    ['Oxmarsh Infant School'],
    ['SEND action plan – September 2026 to July 2027'],
    [],
    HEAD,
    ['Children are heard', 'Talk time', 'LM', '12/11/2026', '£0', 'Seen in 6 classes', 'G'],
    ['', 'Picture cards', 'LM/JA', '27/11/2026', '', 'Cards in use\nStaff confident', 'A'],
    [],
    ['Adults stay calm', 'Training', 'SENCO', '04/01/2027', '£350', '', 'R'],
    [],
  ]);
  expect(listed(reading)).toEqual(['1: Talk time', '1: Picture cards', '2: Training']);
  expect(reading.actions[1]?.successCriteria).toEqual(['Cards in use', 'Staff confident']);
  expect(reading.leftOut.map(({ why }) => why)).toEqual(['title', 'title']);
});

test('merged cells: objective, due day and status hold for each row, a cost over all rows is the objective’s', () => {
  const reading = readRows(
    [
      HEAD,
      ['Attendance rises', 'Rota', 'BK', '27/11/2026', '£500', '94%', 'G'],
      ['', 'Visits', 'JT', '', '', '', ''],
      ['Reading', 'Screen', 'HW', '16/10/2026', '£90', '', ''],
    ],
    {
      merged: [
        [1, 0, 2, 0],
        [1, 3, 2, 3],
        [1, 4, 2, 4],
        [1, 5, 2, 5],
        [1, 6, 2, 6],
      ],
    },
  );
  expect(reading.actions.map(({ objective, due, cost, status }) => [objective, due, cost, status])).toEqual([
    ['1', { day: '2026-11-27' }, null, 'onTrack'],
    ['1', { day: '2026-11-27' }, null, 'onTrack'],
    ['2', { day: '2026-10-16' }, 90, null],
  ]);
  expect(reading.objectives[0]).toMatchObject({ cost: 500, successCriteria: ['94%'] });
});

test('a cost over some of an objective’s actions is asked about', () => {
  const reading = readRows([HEAD, ['Attendance', 'Rota', '', '', '£500'], ['', 'Visits'], ['', 'Letters']], {
    merged: [[1, 4, 2, 4]],
  });
  expect(reading.actions.map(({ cost, asked }) => [cost, asked])).toEqual([
    [null, ['cost']],
    [null, ['cost']],
    [null, []],
  ]);
  expect(reading.questions).toMatchObject([{ reason: 'groupCost', said: '£500', about: ['0.1.1', '0.2.1'] }]);
});

test('columns in any order and wording', () => {
  const reading = readRows([
    ['RAG', '£', 'Deadline', 'People', 'Steps', 'Difference it will make', 'Area for improvement'],
    ['Amber', '250', '12th Feb 2027', 'Mrs Patel', 'Set up a club', 'Fewer incidents', 'Playtimes'],
  ]);
  expect(reading.objectives[0]?.text).toBe('Playtimes');
  expect(reading.actions[0]).toMatchObject({
    text: 'Set up a club',
    leads: ['Mrs Patel'],
    due: { day: '2027-02-12' },
    cost: 250,
    status: 'atRisk',
    successCriteria: ['Fewer incidents'],
  });
});

test('two-row headings: groups over sub-headings, merged or not', () => {
  const rows = [
    ['No', 'Target', 'Actions', 'Timescale', '', 'Review', ''],
    ['', '', '', 'Start', 'End', 'Autumn', 'Spring'],
    ['1', 'Identification', 'Agree a tool', '07/09/2026', '02/10/2026', 'Tool agreed', ''],
  ];
  for (const merged of [
    [],
    [
      [0, 0, 1, 0],
      [0, 1, 1, 1],
      [0, 2, 1, 2],
      [0, 3, 0, 4],
      [0, 5, 0, 6],
    ] as [number, number, number, number][],
  ]) {
    const reading = readRows(rows, { merged });
    expect(reading.actions).toMatchObject([
      {
        text: 'Agree a tool',
        start: { day: '2026-09-07' },
        due: { day: '2026-10-02' },
        reviewNotes: 'Review Autumn: Tool agreed',
      },
    ]);
  }
});

test('repeated headings and a second table lose nothing', () => {
  const reading = readRows([
    HEAD,
    ['One aim', 'Act a', 'LM', 'Dec'],
    HEAD,
    ['', 'Act b', 'LM', 'Jan'],
    [],
    HEAD,
    ['Two aims', 'Act c', 'JA', 'Feb'],
  ]);
  expect(listed(reading)).toEqual(['1: Act a', '1: Act b', '2: Act c']);
});

test('an action whose words read like headings stays an action', () => {
  const reading = readRows([
    HEAD,
    ['Shared objectives', 'Share objectives with staff', 'Lead teacher', 'Autumn 1', '', 'Actions reviewed'],
  ]);
  expect(listed(reading)).toEqual(['1: Share objectives with staff']);
});

test('an action that names objectives and is due in a term heads no table, even under an action that says nothing more', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'By when'],
    ['Talk in class', 'Train with families', '', ''],
    ['', 'Train and objectives', '', 'Autumn 1'],
    ['', 'Share with families', '', ''],
  ]);
  expect(reading.actions.map(({ text }) => text)).toEqual(['Train with families', 'Train and objectives', 'Share with families']);
});

test('a table without headings is read by its content, and that is said', () => {
  const reading = readRows([
    ['Soft start rota each morning', 'BK', '27/11/2026', '£50'],
    ['ELSA group for six', 'BK', '18/3/27', '£594'],
  ]);
  expect(reading.actions).toMatchObject([
    { text: 'Soft start rota each morning', leads: ['BK'], cost: 50 },
    { due: { day: '2027-03-18' } },
  ]);
  expect(reading.questions.map(({ reason, forAll }) => [reason, forAll])).toEqual([
    ['noObjective', true],
    ['noHeadings', true],
  ]);
});

test('a column a term: the latest rating counts, earlier ones and reviews are kept', () => {
  const reading = readRows([
    ['Objective', 'Actions', 'Autumn RAG', 'Autumn review', 'Spring RAG', 'Spring review'],
    ['Teaching', 'Coaching', 'A', 'Six coached', '', ''],
    ['', 'Book looks', 'G', 'Good', '', ''],
  ]);
  expect(reading.actions).toMatchObject([
    { status: 'atRisk', reviewNotes: 'Autumn review: Six coached' },
    { status: 'onTrack', reviewNotes: 'Autumn review: Good' },
  ]);
});

test('text that fits no field is kept in the note under its heading, comments too', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'Evidence'],
    ['Reading', { text: 'Pairs', comment: 'ask HW' }, 'HW', 'EEF guide'],
  ]);
  expect(reading.actions[0]?.note).toBe('Evidence: EEF guide\nComment: ask HW');
});

test('an amount among the resources is proposed, never taken, where it does not stand alone', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Resources'],
    ['Talk', 'Symbols', 'Licence £240'],
    ['', 'Cards', 'Card, glue'],
    ['', 'Time', 'Two hours'],
  ]);
  expect(reading.actions.map(({ cost, asked, proposed, resources }) => [cost, asked, proposed.cost, resources])).toEqual([
    [null, ['cost'], 240, 'Licence £240'],
    [null, [], undefined, 'Card, glue'],
    [null, [], undefined, 'Two hours'],
  ]);
});

test('several columns of amounts are added up only if the person says so', () => {
  const rows = [
    ['Objective', 'Action', 'Staffing cost', 'Resource cost'],
    ['Talk', 'Train', '£100', '£50'],
    ['', 'Buy', '', '£30'],
  ];
  expect(readRows(rows).actions.map(({ cost, proposed }) => [cost, proposed.cost])).toEqual([
    [null, 150],
    [30, undefined],
  ]);
});

test('headings in two rows: what the lower one says counts where both together say nothing', () => {
  const reading = readRows(
    [
      ['Objective', 'Plan', '', '', 'RAG'],
      ['', 'Action', 'Who', 'When', ''],
      ['Talk', 'Train TAs', 'LM', '27/11/2026', 'G'],
    ],
    {
      merged: [
        [0, 0, 1, 0],
        [0, 1, 0, 3],
        [0, 4, 1, 4],
      ],
    },
  );
  expect(reading.actions).toMatchObject([{ text: 'Train TAs', leads: ['LM'], due: { day: '2026-11-27' }, status: 'onTrack' }]);
});

test('a heading is one however many columns of its own the school adds', () => {
  const own = Array.from({ length: 20 }, (_, index) => `x${index}`);
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'When', ...own],
    ['Talk', 'Train TAs', 'LM', 'Autumn 1', ...own],
  ]);
  expect(listed(reading)).toEqual(['1: Train TAs']);
  expect(reading.actions[0]?.note).toContain('x19: x19');
});

test('an action that is a formula without a stored result is asked about, and the row above is left alone', () => {
  const reading = readRows([
    ['Objective', 'Action', 'Lead', 'When'],
    ['Talk', 'Train TAs', 'LM', { text: '', value: null, formula: 'TODAY()+30' }],
    ['', { text: '', value: null, formula: 'HYPERLINK("https://x.example","Meet families")' }, 'JT', '27/11/2026'],
  ]);
  expect(reading.actions.map(({ text, leads, due, asked }) => [text, leads, due, asked])).toEqual([
    ['Train TAs', ['LM'], null, ['due']],
    ['', ['JT'], { day: '2026-11-27' }, ['text']],
  ]);
  expect(reading.questions.map(({ reason, said }) => [reason, said])).toEqual([
    ['formula', '=TODAY()+30'],
    ['formula', '=HYPERLINK("https://x.example","Meet families")'],
  ]);
});

test('colours of termly reviews are ratings where there are several, by the file’s own key', () => {
  const fills = (autumn: string, spring: string) => [
    { text: 'Booked', fill: autumn },
    { text: spring && 'Held', fill: spring || undefined },
  ];
  const head = ['Objective', 'Action', 'Autumn review', 'Spring review'];
  const rows = [
    ['Talk', 'Train TAs', ...fills('FFC000', '00B050')],
    ['', 'Buy symbols', ...fills('FF0000', '')],
  ];
  expect(readRows([head, ...rows]).actions.map(({ status, reviewNotes }) => [status, reviewNotes])).toEqual([
    ['onTrack', 'Autumn review: At risk\nSpring review: On track\nAutumn review: Booked\nSpring review: Held'],
    ['offTrack', 'Autumn review: Booked'],
  ]);
  const keyed = readRows([head, ...rows, [], ['Red = not started, Amber = in progress, Green = complete']]);
  expect(keyed.actions.map(({ status }) => status)).toEqual(['complete', 'notStarted']);
  expect(readRows([head, ['Talk', 'Train TAs', ...fills('FFC000', 'FFC000')]]).actions[0]?.status).toBeNull();
});

test('cells that a rule of the file may colour are admitted as unread, in one question', () => {
  const ruled = { text: '', value: null, ruledColour: true };
  const reading = readRows([HEAD, ['Talk', 'Train', 'LM', 'Dec', '', '', ruled], ['', 'Buy', 'LM', 'Dec', '', '', ruled]]);
  expect(reading.actions.map(({ status, asked }) => [status, asked])).toEqual([
    [null, ['status']],
    [null, ['status']],
  ]);
  expect(reading.questions.filter(({ field }) => field === 'status')).toMatchObject([
    { reason: 'ruledColour', about: { length: 2 } },
  ]);
});
