import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** What is read of a table of tabs and lines, its questions with what is proposed and what is left out, as words. */
function said(text: string): string[] {
  const { outcome, figures, questions, leftOut } = readOutcomes(readPaste(text.replaceAll('|', '\t')), {
    ...planContext,
    measures: [],
  });
  if (outcome === 'refuse') return ['refused'];
  return [
    ...figures.map(({ measureKey, whose, period, yearGroup, group, pupils, count, value }) => {
      const numbers = [pupils, count, value].map((one) => one ?? '–').join(' ');
      return `${measureKey || '?'} ${whose === 'school' ? '' : `${whose} `}${period || '?'} ${yearGroup || 'all'} ${group} ${numbers}`;
    }),
    ...questions.map(({ field, said: words, proposed }) => `${field}? ${words}: ${proposed ?? ''}`.trim()),
    ...leftOut.map(({ why, text: words }) => `${why}: ${words}`),
  ];
}

/** Each holds a number that seems to be another than it is: what must be among the lines. */
test.each([
  [
    'points are no percentage, and short names are names',
    '2025/26|Att 8|E&M 5+ %|EBacc APS\nK|32.1|18|2.8',
    ['attainment8 2025/26 Y11 senSupport – – 32.1', 'measure? EBacc APS:'],
  ],
  ['basics at 5', 'KS4 2025/26|Attainment 8|EM 5+ %\nK|30|20', ['englishAndMaths 2025/26 Y11 senSupport – – 20']],
  ['progress of a key stage', 'KS2 progress 2025/26|Reading\nK|0.4', ['measure? Reading: KS2 progress 2025/26:']],
  ['an average of a key stage', 'KS2 average 2025/26|Maths\nK|99', ['measure? Maths: KS2 average 2025/26:']],
  ['a score above a share', 'Phonics 2025/26|Average score\nK|28', ['measure? Average score:']],
  [
    'scaled scores beside shares',
    'KS2 2025/26\nGroup|Pupils|Reading SS|RWM %\nK|12|99|33',
    ['measure? Reading SS:', 'ks2Combined 2025/26 Y6 senSupport 12 – 33'],
  ],
  [
    'averages of others are no other number',
    'Phonics 2025/26|School average|National average\nK|50|52',
    ['phonics 2025/26 Y1 senSupport – – 50', 'phonics national ? Y1 senSupport – – 52'],
  ],
])('%s: %s', (_, table, lines) => {
  expect(said(table)).toEqual(expect.arrayContaining(lines));
});
