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
  [
    'last year',
    'Phonics 2025/26|Pupils|Met|Last year\nNo SEN|40|36|38\nK|12|6|8',
    ['phonics 2025/26 Y1 senSupport 12 6 –', 'phonics 2024/25 Y1 senSupport – 8 –', 'statistic? Last year: count'],
  ],
  [
    'this year and last, of a year that is asked',
    'Attendance|This year|Last year\nK|90|89',
    ['attendance ? all senSupport – – 90', 'attendance ? all senSupport – – 89', 'period? : 2025/26'],
  ],
  [
    'a roll is not last year’s',
    '2025/26|Roll|Attendance|Last year\nK|60|90|89',
    ['attendance 2025/26 all senSupport 60 – 90', 'attendance 2024/25 all senSupport – – 89'],
  ],
  [
    'numbers of pupils that make another share',
    'Phonics 2025/26|Pupils|Met|%\nNo SEN|40|36|38\nK|12|6|50',
    ['statistic? 36 of 40, 38 %: leaveOut'],
  ],
  [
    'counts under a row of sizes, with other rows of means',
    '2025/26|No SEN|K|E|All\nNumber of pupils|40|12|3|55\nPhonics|36|6|0|42\nAttendance|95.1|91|88.2|94',
    ['phonics 2025/26 Y1 senSupport 12 6 –', 'statistic? Phonics: count', 'attendance 2025/26 all senSupport 12 – 91'],
  ],
  [
    'the pupils of a year group',
    '2025/26|No SEN|K|E|All\nPupils in Year 1|40|12|3|55\nPhonics|36|6|0|42',
    ['phonics 2025/26 Y1 senSupport 12 6 –'],
  ],
  [
    'a week, of the year it lies in',
    'Attendance week ending 13/11/2026|%\nK|90',
    ['attendance 2026/27 all senSupport – – 90', 'part? “week ending 13/11/2026”: week ending 13/11/2026'],
  ],
  ['up to a day', 'Attendance to 13 Feb 2026\nGroup|%\nK|90', ['part? “to 13 Feb 2026”: to 13 Feb 2026']],
  ['as at a day', 'Attendance 2025/26 as at 14.11.25|%\nK|90', ['part? “as at 14.11.25”: as at 14.11.25']],
  ['a column of words', 'Phonics 2025/26|Pupils|Met|Comment\nK|12|6|Better than last year', ['words: Comment']],
  [
    'numbers that are about right, or one of two',
    'Attendance 2025/26|%|Pupils\nNo SEN|94-95|40\nK|c. 90|12\nE|approx 88|3',
    ['words: 94-95', 'words: c. 90', 'words: approx 88', 'attendance 2025/26 all ehcp 3 – –'],
  ],
  [
    'names in a column of words',
    'Phonics 2025/26|Pupils|Met|Who\nNo SEN|40|38|Zeph Wood, Amy Bell\nK|12|6|Yara Byrd',
    ['refused'],
  ],
  [
    'names among comments',
    'Phonics 2025/26|Pupils|Met|Comment\nNo SEN|40|38|Zeph Wood\nK|12|6|Yara Byrd and Tom Reed\nE|3|0|Ilse Moon',
    ['refused'],
  ],
  [
    'names below a table',
    'Phonics 2025/26|Pupils|Met\nNo SEN|40|36\nK|12|6\n\nNot met:\nZeph Wood|1B\nYara Byrd|1B\nIlse Moon|1A',
    ['refused'],
  ],
  ['a month of results of what is measured all the year', 'Attendance June 2026|%\nK|90', ['part? “June 2026”: June 2026']],
  ['results of a summer', 'Phonics June 2026|Met %\nK|90', ['phonics 2025/26 Y1 senSupport – – 90']],
  ['marks, which are no month', '2025/26|Marks\nK|90', ['measure? Marks:']],
  ['half-terms together', 'Attendance HT1-HT3 2025/26|%\nK|90', ['part? “HT1-HT3”: HT1-HT3']],
  ['a month in a title', 'Attendance December 2026\nGroup|%\nK|90', ['part? “December 2026”: December 2026']],
  [
    'the year to date beside one that is over',
    'Attendance|2024/25|2025/26 to date\nK|90|89',
    ['attendance 2024/25 all senSupport – – 90', 'part? “to date”: to date'],
  ],
  [
    'a day in a year that is not its own',
    'Attendance 2025/26 week ending 13/11/2026|%\nK|90',
    ['attendance ? all senSupport – – 90', 'period? : 2025/26'],
  ],
  [
    'a year from its autumn to its summer',
    'Attendance autumn to summer 2025/26|%\nK|90',
    ['attendance 2025/26 all senSupport – – 90'],
  ],
  ['all three terms', 'Attendance 2025/26 autumn, spring and summer|%\nK|90', ['attendance 2025/26 all senSupport – – 90']],
  ['two terms', 'Attendance autumn - spring 2025/26|%\nK|90', ['attendance autumn and spring 2025/26 all senSupport – – 90']],
  ['the later terms', 'Attendance spring and summer 2025/26|%\nK|90', ['part? “spring and summer”: spring and summer']],
  ['what was gained', 'Reading age gains 2025/26|n|Months\nK|12|9.4', ['measure? Reading age gains 2025/26:']],
  [
    'a survey of a key stage, which is of no one year',
    'Pupil survey (KS2) 2025/26|Responses|Agree\nK|33|14',
    ['? 2025/26 all senSupport 33 14 –', 'measure? Pupil survey (KS2) 2025/26:'],
  ],
  [
    'a total of pupils with SEN alone',
    'Part-time timetables 2025/26|Number\nEHCP|2\nSEN Support|5\nTotal|7',
    ['partTimeTimetables 2025/26 all ehcp – 2 –', 'combined: Total'],
  ],
  [
    'a total of more than those',
    'Part-time timetables 2025/26|Number\nEHCP|2\nSEN Support|5\nTotal|8',
    ['partTimeTimetables 2025/26 all all – 8 –'],
  ],
  [
    'a total beside nobody without SEN',
    'Part-time timetables 2025/26|Number\nNo SEN|0\nEHCP|2\nSEN Support|5\nTotal|7',
    ['partTimeTimetables 2025/26 all all – 7 –'],
  ],
  [
    'all pupils, of whom no others are counted',
    'Part-time timetables 2025/26|Number\nEHCP|2\nSEN Support|5\nAll pupils|7',
    ['partTimeTimetables 2025/26 all all – 7 –'],
  ],
  [
    'an assault, which is no need',
    'Suspensions 2025/26|SEN Support|EHCP\nPhysical assault|4|2\nAll suspensions|12|4',
    ['measure? Physical assault:'],
  ],
  ['results of a September', 'KS2 September 2026\nGroup|Reading %\nK|40', ['ks2Reading 2025/26 Y6 senSupport – – 40']],
])('%s: %s', (_, table, lines) => {
  expect(said(table)).toEqual(expect.arrayContaining(lines));
});

test('titles of tables one below the other are no list of names', () => {
  const table = (title: string) => `${title}\nGroup|Met %\nK|40`;
  const tables = ['Phonics 2025/26', 'Talk Boost', 'Lego Therapy', 'Forest Friends'].map(table);
  expect(said(tables.join('\n\n'))).not.toEqual(['refused']);
  const steps = 'Next steps\nTalk Boost\nLego Therapy\nPrecision Teaching';
  expect(said(`${tables[0]!}\n\n${steps}`)).not.toEqual(['refused']);
});

test.each(['1 September 2025 to 31 July 2026', 'Sept 2025 - July 2026', '2025/26'])('%s is a whole year', (when) => {
  expect(said(`Attendance ${when}|%\nK|90`)).toEqual(['attendance 2025/26 all senSupport – – 90']);
});
