import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import type { OutcomeReading } from '../../../src/domain/outcomeFile/reading';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** A survey with the columns given: what its measures are called, and once they are new ones what is asked of their figures. */
function read(
  heads: string,
  ehcp: string,
  support: string,
): { measures: string[]; asked: string[]; figures: OutcomeReading['figures'] } {
  const table = readPaste(`I feel safe 2025/26\nGroup\t${heads}\nEHCP\t${ehcp}\nK\t${support}`);
  const context = { ...planContext, measures: [] };
  const first = readOutcomes(table, context);
  const measures = first.questions.filter(({ field }) => field === 'measure');
  const answers = Object.fromEntries(measures.map(({ id, choices }) => [id, choices.find((one) => one.startsWith('new:'))!]));
  const { questions, figures } = readOutcomes(table, context, answers);
  return {
    measures: measures.map(({ said }) => said),
    asked: questions.map(({ field, said, proposed }) => `${field} ${said.split(': ').at(-1)}: ${proposed}`),
    figures,
  };
}

/** The numbers of EHCP as pupils, count and value. */
function ofEhcp(figures: OutcomeReading['figures']): string[] {
  const own = figures.filter(({ group }) => group === 'ehcp');
  return own.map(({ pupils, count, value }) => [pupils, count, value].map((one) => one ?? '–').join(' '));
}

test.each([
  ['Agree|Disagree', '28 3', '20 9'],
  ['Agree|Disagree', '28 3', '20 c'],
  ['Strongly agree|Agree|Neither|Disagree|Strongly disagree', '6 6 6 3 10', '5 6 6 6 6'],
  ['Always|Sometimes|Never', '20 8 3', '20 5 4'],
])('each answer is a measure of its own, and proposed as a count where all make the pupils: %s', (heads, ehcp, support) => {
  const tabbed = (cells: string, apart = ' ') => cells.split(apart).join('\t');
  const { measures, asked, figures } = read(`Pupils\t${tabbed(heads, '|')}`, `31\t${tabbed(ehcp)}`, `29\t${tabbed(support)}`);
  const names = heads.split('|');
  expect(measures).toEqual(names.map((name) => `I feel safe 2025/26: ${name}`));
  const kinds = asked.filter((one) => one.startsWith('unit'));
  expect(kinds).toEqual(names.map((name) => `unit ${name}: counted`));
  expect(ofEhcp(figures)).toEqual(ehcp.split(' ').map((number) => `31 ${number} –`));
});

test.each([
  ['a share beside it', 'Pupils\tAgree %\tDisagree', '31\t90\t10', '29\t69\t31', ['unit Disagree: percent']],
  [
    'a hundred pupils',
    'Pupils\tAgree\tDisagree',
    '100\t80\t20',
    '100\t75\t25',
    ['unit Agree: percent', 'unit Disagree: percent'],
  ],
  [
    'more than its pupils',
    'Pupils\tAgree\tDisagree',
    '19\t90\t10',
    '49\t80\t20',
    ['unit Agree: percent', 'unit Disagree: percent'],
  ],
  ['no number of pupils', 'Agree\tDisagree', '28\t3', '20\t9', ['unit Agree: percent', 'unit Disagree: percent']],
])('an answer is not taken for what another beside it is not: %s', (_, heads, ehcp, support, asked) => {
  expect(read(heads, ehcp, support).asked).toEqual(asked);
});

test('a total beside the answers is of how many answered', () => {
  const { figures } = read('Agree\tDisagree\tTotal', '28\t3\t31', '20\t9\t29');
  expect(figures.map(({ pupils, count }) => [pupils, count])).toEqual([
    [31, 28],
    [31, 3],
    [29, 20],
    [29, 9],
  ]);
});

test('answers in rows are named after the question as those in columns are, “Not sure” too', () => {
  const context = { ...planContext, measures: [] };
  const reading = (table: string) => {
    const pasted = readPaste(`Pupil survey 2025/26: I feel safe\n${table}`);
    const asked = readOutcomes(pasted, context).questions.filter(({ field }) => field === 'measure');
    const { figures } = readOutcomes(pasted, context, Object.fromEntries(asked.map(({ id, said }) => [id, `new:${said}`])));
    return {
      named: asked.map(({ said }) => said),
      figures: figures.map(({ group, pupils }) => `${group} ${pupils}`).sort(),
    };
  };
  const across = reading('Group\tAgree\tDisagree\tNot sure\tTotal\nNo SEN\t270\t41\t20\t331\nEHCP\t8\t4\t3\t15');
  const down = reading('\tNo SEN\tEHCP\nAgree\t270\t8\nDisagree\t41\t4\nNot sure\t20\t3\nTotal\t331\t15');
  const question = 'Pupil survey 2025/26: I feel safe';
  const names = ['Agree', 'Disagree', 'Not sure'].map((answer) => `${question}: ${answer}`);
  expect(across.named).toEqual(names);
  expect(down).toEqual(across);
  expect(down.figures).toEqual(['ehcp 15', 'ehcp 15', 'ehcp 15', 'noSen 331', 'noSen 331', 'noSen 331']);
});

test('more of a group than there are is no count without a question', () => {
  const table = 'Phonics 2025/26\nGroup\tPupils\tMet\nNo SEN\t49\t80\nK\t19\t90';
  const { questions } = readOutcomes(readPaste(table), { ...planContext, measures: [] });
  expect(questions).toMatchObject([{ field: 'statistic', said: 'Met', proposed: 'value' }]);
});
