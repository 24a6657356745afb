import { readOutcomes, type OutcomeAnswers } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

function read(text: string, answers: OutcomeAnswers = {}) {
  const { figures, questions } = readOutcomes(readPaste(text), { ...planContext, measures: [] }, answers);
  return { numbers: figures.map(({ pupils, count, value }) => [pupils, count, value]), questions };
}

test('what stands behind percentages is how many pupils there are where it cannot be how many of them', () => {
  const years = 'KS2 reading\t2023/24\t2025/26\nK\t33% (9)\t38% (8)\nE\t0% (1)\t50% (2)';
  expect(read(years)).toEqual({
    numbers: [
      [9, null, 33],
      [8, null, 38],
      [1, null, 0],
      [2, null, 50],
    ],
    questions: [],
  });
  expect(read('Phonics 2025/26\tPupils\tMet\nK\t9\t44% (9)').numbers).toEqual([[9, null, 44]]);
});

test('it is how many of them where no such number of pupils has that share', () => {
  const met = read('Phonics 2025/26\tMet\nK\t44% (4)\nNo SEN\t80% (40)');
  expect(met).toEqual({
    numbers: [
      [null, 4, 44],
      [null, 40, 80],
    ],
    questions: [],
  });
});

test('where it may be either it is asked, and of so many pupils is proposed, of whom less is shown', () => {
  const either = 'KS2 reading 2025/26\tMet\nK\t38% (8)\nE\t50% (2)';
  const { questions, numbers } = read(either);
  expect(questions).toMatchObject([
    { said: '38 % (8)', choices: ['countBehind', 'sizeBehind', 'leaveOut'], proposed: 'sizeBehind' },
  ]);
  expect(numbers).toEqual([
    [8, null, 38],
    [2, null, 50],
  ]);
  expect(read(either, { [questions[0]!.id]: 'countBehind' }).numbers).toEqual([
    [null, 8, 38],
    [null, 2, 50],
  ]);
});
