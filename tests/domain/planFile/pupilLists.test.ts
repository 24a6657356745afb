import { readHtml } from '../../../src/files/html';
import { readPlan } from '../../../src/domain/planFile/readPlan';
import { context, readRows } from './cells';

const list = (points: string[]) => `<ul>${points.map((point) => `<li>${point}</li>`).join('')}</ul>`;
const ACTIONS = '<h2>Improve reading</h2>' + list(['Train TAs – Mrs Hill – June', 'Buy books – Mrs Low – May']);

/** What is read of a plan on a page that begins with this. */
const pageWith = (html: string) => readPlan(readHtml(`<h1>SEND plan</h1>${html}${ACTIONS}`, 'plan.docx', 'word'), context);
const lines = (...texts: string[]) => readRows(texts.map((text) => [text]));

test.each([
  ['first names with year and need', ['Zeph – Y3 – ASD', 'Yara – Y4 – SLCN', 'Ilse – Y5 – SEMH']],
  ['first names with a year', ['Zeph (Y3)', 'Yara (Year 4)']],
  ['first names with a need', ['Zeph: autism', 'Yara: dyslexia']],
  ['whole names', ['Zeph Wood', 'Yara Byrd', 'Ilse Moon']],
])('a page that lists pupils by %s under words for them is refused', (_, points) => {
  for (const heading of ['Children on the register', 'Focus pupils']) {
    const { outcome, refusal } = pageWith(`<h2>${heading}</h2>${list(points)}`);
    expect([outcome, refusal]).toEqual(['refuse', { named: ['row 2'], reasons: ['names'], rows: points.length }]);
  }
});

test.each([
  ['Pupils make better progress', ['Check books – Mrs Hill – June', 'Track Y3 – Mrs Low – May']],
  ['Pupils’ key adults', ['Ann Lowe', 'Bo Kessler', 'Cy Penn']],
])('a page with “%s” over other points is read', (heading, points) => {
  expect(pageWith(`<h2>${heading}</h2>${list(points)}`).outcome).toBe('import');
});

test('first names alone under words for pupils are no actions', () => {
  const { actions, objectives, leftOut } = lines(
    'Objective 1: Reading',
    'Pupils',
    '• Zeph',
    '• Yara',
    '• Ilse',
    'Actions',
    '• Train staff',
  );
  expect([actions.map(({ text }) => text), objectives.map(({ note }) => note)]).toEqual([['Train staff'], ['']]);
  expect(leftOut.map(({ text }) => text)).toEqual(['Pupils', '• Zeph', '• Yara', '• Ilse']);
});

test('first names alone under a heading for pupils are neither an objective nor actions', () => {
  const { actions, objectives } = pageWith(`<h2>Focus children</h2>${list(['Zeph', 'Yara'])}`);
  expect([objectives.map(({ text }) => text), actions.map(({ text }) => text)]).toEqual([
    ['Improve reading'],
    ['Train TAs', 'Buy books'],
  ]);
});

test('what else stands under a line for pupils is kept with their objective', () => {
  const { actions, objectives } = lines(
    'Objective 1: Reading',
    'Pupils',
    '• All in Year 3 who need it',
    'Actions',
    '• Train staff',
  );
  expect([actions.map(({ text }) => text), objectives.map(({ note }) => note)]).toEqual([
    ['Train staff'],
    ['Pupils: All in Year 3 who need it'],
  ]);
});

test('a list of staff with their roles is no objective with actions', () => {
  const { objectives, questions } = pageWith(`<h2>The team</h2>${list(['Ann Lowe – SENCO', 'Bo Kessler – TA'])}`);
  expect(objectives.map(({ text }) => text)).toEqual(['Improve reading']);
  expect(questions.map(({ reason }) => reason)).not.toContain('nameInWords');
});

test('first names with a year and a need among actions are asked about', () => {
  const texts = ['Zeph – Y3 – ASD', 'Yara – Y4 – SLCN', 'Ilse – Y5 – SEMH', 'Quen (Y3): ADHD'];
  const { actions, questions } = readRows([['Action', 'Lead', 'By when'], ...texts.map((text) => [text, 'PL', '12/11/2026'])]);
  expect(actions.map(({ text }) => text)).toEqual(['… – Y3 – ASD', '… – Y4 – SLCN', '… – Y5 – SEMH', '… (Y3): ADHD']);
  expect(questions.find(({ reason }) => reason === 'nameInWords')?.said).toBe('Zeph, Yara, Ilse, Quen');
});

test('what stands under a heading of the document for monitoring is no action, however many lines it has, and neither are key dates', () => {
  const { actions, objectives } = readPlan(
    readHtml(
      `<h1>SEND plan</h1>${ACTIONS}<h2>Monitoring</h2><p>The head checks.</p>${list(['Learning walks', 'Visits'])}<h2>Key dates</h2>${list(['Review 14 March 2027'])}`,
      'plan.docx',
      'word',
    ),
    context,
  );
  expect(actions.map(({ text }) => text)).toEqual(['Train TAs', 'Buy books']);
  expect(objectives.map(({ text, note }) => [text, note])).toEqual([
    ['Improve reading', 'Monitoring: The head checks.\nMonitoring: Learning walks\nMonitoring: Visits'],
  ]);
});
