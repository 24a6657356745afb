import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** The numbers of EHCP as pupils, count and value, and what is asked of columns, of a survey with the columns given. */
function read(heads: string, ehcp: string, support: string): { numbers: string[]; asked: string[] } {
  const table = `I feel safe 2025/26\nGroup\t${heads}\nEHCP\t${ehcp}\nK\t${support}`;
  const { figures, questions } = readOutcomes(readPaste(table), { ...planContext, measures: [] });
  return {
    numbers: figures
      .filter(({ group }) => group === 'ehcp')
      .map(({ pupils, count, value }) => [pupils, count, value].map((one) => one ?? '–').join(' ')),
    asked: questions.filter(({ field }) => field === 'statistic').map(({ said, proposed }) => `${said}: ${proposed}`),
  };
}

test.each([
  ['Agree Disagree', '28 3', '20 9', ['Disagree: count']],
  ['Agree Disagree', '28 3', '20 c', ['Disagree: count']],
  [
    'Strongly agree|Agree|Neither|Disagree|Strongly disagree',
    '6 6 6 3 10',
    '5 6 6 6 6',
    ['Neither: count', 'Disagree: count', 'Strongly disagree: count'],
  ],
  ['Always Sometimes Never', '20 8 3', '20 5 4', ['Always: count', 'Sometimes: count', 'Never: count']],
  // The heading says what is counted.
  ['Agree number|Disagree number', '28 3', '20 9', []],
])('answers that make all pupils are counts, and asked about where nothing says so: %s', (heads, ehcp, support, asked) => {
  const tabbed = (cells: string, apart = ' ') => cells.split(cells.includes('|') ? '|' : apart).join('\t');
  const { numbers, asked: own } = read(`Pupils\t${tabbed(heads)}`, `31\t${tabbed(ehcp)}`, `29\t${tabbed(support)}`);
  expect(own).toEqual(asked);
  expect(numbers).toEqual(ehcp.split(' ').map((number) => `31 ${number} –`));
});

test.each([
  ['a share beside it', 'Pupils\tAgree %\tDisagree', '31\t90\t10', '29\t69\t31', ['Disagree: value']],
  ['a hundred pupils', 'Pupils\tAgree\tDisagree', '100\t80\t20', '100\t75\t25', ['Disagree: value']],
  ['no number of pupils', 'Agree number\tDisagree number', '28\t3', '20\t9', ['Disagree number: count']],
])('an answer is not taken for what another beside it is not: %s', (_, heads, ehcp, support, asked) => {
  expect(read(heads, ehcp, support).asked).toEqual(asked);
});
