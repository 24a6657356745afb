import { objectiveHints } from '../../../src/domain/objectiveHelp';
import { objectiveHintWords } from '../../../src/tab/words/objectiveHintWords';
import { anObjective } from '../../domain/builders';

const today = '2026-11-22';
const vagueOf = (statement: string) => objectiveHints(anObjective({ statement }), today).find(({ what }) => what === 'vague');

test('each weak wording has an example about what it is about itself', () => {
  const examples = (
    [
      ['Reduce exclusions', /suspensions of pupils/],
      ['Increase attendance', /attendance of pupils on SEN Support rises/],
      ['Close the attendance gap', /attendance of pupils/],
      ['Better parent communication', /parents of pupils with SEN who know/],
      ['Close the gap', /the gap in reading/],
      ['Pupils with SEN make good progress', /whose reading score rises/],
      ['Most pupils will reach expected', /whose reading score rises/],
      ['Improve phonics', /phonics standard/],
      ['Reduce low-level disruption', /sent out of class/],
      ['Support wellbeing', /feel they belong/],
      ['Improve identification of need', /screened within six weeks/],
      ['Improve transition', /visit their next school/],
      ['Raise staff confidence', /class teachers rate/],
      ['Improve inclusion', /phonics standard/],
    ] as const
  ).map(([statement, about]) => [statement, objectiveHintWords(vagueOf(statement)!, today), about] as const);
  for (const [statement, words, about] of examples) expect(`${statement}: ${words}`).toMatch(about);
  expect(examples[0]![1]).toMatch(/^“Reduce” leaves open how much, and for whom\. Clearer: suspensions .*\.$/);
});
