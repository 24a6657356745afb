import { outcomeQuestionText } from '../../../src/domain/outcomeFile/questionText';
import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** What is read of a table of tabs and lines, its questions and what is left out, as words. */
function said(text: string): string[] {
  const { figures, questions, leftOut } = readOutcomes(readPaste(text), { ...planContext, measures: [] });
  return [
    ...figures.map(({ measureKey, whose, period, yearGroup, group, pupils, count, value, hidden }) => {
      const numbers = [pupils, count, value].map((one) => one ?? '–').join(' ');
      const marks = hidden.map(({ what, mark }) => ` ${what} ${mark}`).join('');
      return `${measureKey || '?'} ${whose} ${period || '?'} ${yearGroup || 'all'} ${group} ${numbers}${marks}`;
    }),
    ...questions.map((one) => `${outcomeQuestionText(one)} ${one.proposed ?? ''}`.trim()),
    ...leftOut.map(({ why, text }) => `${why}: ${text}`),
  ];
}

test('a decimal comma and a count with its share are read, and a number in another form is left out by name', () => {
  expect(said('Persistent absence 2025/26\nGroup\tAbsent\nNo SEN\t21 (7%)\nK\t12,5%\nE\t26% (about 11)')).toEqual([
    'persistentAbsence school 2025/26 all noSen – 21 7',
    'persistentAbsence school 2025/26 all senSupport – – 12.5',
    'words: 26% (about 11)',
  ]);
});

test('what stands in the corner above the rows’ names tells of what and of when the table is', () => {
  expect(said('Attendance 2024/25\tOur school\tEngland 2023/24\nWhole cohort\t93.5\t92.7')).toEqual([
    'attendance school 2024/25 all all – – 93.5',
    'attendance national 2023/24 all all – – 92.7',
  ]);
  expect(said('202425\t\tR\tY1\nAttendance %\tNo SEN\t94.2\t95\n\tE\t*\t89.5')).toEqual([
    'attendance school 2024/25 R noSen – – 94.2',
    'attendance school 2024/25 Y1 noSen – – 95',
    'attendance school 2024/25 R ehcp – – – value *',
    'attendance school 2024/25 Y1 ehcp – – 89.5',
  ]);
});

test('a title may stand in two cells, and years may be short', () => {
  expect(said('Phonics\t2024/25\nGroup\tCohort\tNumber met\nNo SEN\t41\t37')).toEqual([
    'phonics school 2024/25 Y1 noSen 41 37 –',
  ]);
  expect(said('Attendance\nGroup\t23/24\t24/25\tTrend\nNo SEN\t94.2\t95.1\t-')).toEqual([
    'attendance school 2023/24 all noSen – – 94.2',
    'attendance school 2024/25 all noSen – – 95.1',
    'gap: Trend',
  ]);
  expect(said('Attendance\tAutumn 24/25\nNo SEN\t94.2')).toEqual(['attendance school autumn 2024/25 all noSen – – 94.2']);
});

test('columns of a download: a phase says nothing, others’ numbers of pupils are no share, and sizes are of every measure', () => {
  const head = 'time_period\tgeographic_level\tsen_status\tphase\tnum_pupils\tpa_percent';
  const rows = '\n202425\tSchool\tNo SEN\tPrimary\t301\t8.4\n202425\tNational\tNo SEN\tPrimary\t3900000\t14.8';
  expect(said(head + rows)).toEqual([
    'persistentAbsence school 2024/25 all noSen 301 – 8.4',
    'persistentAbsence national 2024/25 all noSen 3900000 – 14.8',
  ]);
  expect(said('Attendance 2024/25\nGroup\tRoll\tAttendance %\tPA %\nK\t62\t91.5%\t23%')).toEqual([
    'attendance school 2024/25 all senSupport 62 – 91.5',
    'persistentAbsence school 2024/25 all senSupport 62 – 23',
  ]);
});

test('whole numbers of a rate are asked for, and marks of few beside numbers of pupils are counts', () => {
  expect(said('2024/25\tSuspensions (number)\tSuspensions (rate)\tPermanent exclusions\nK\t11\t17.5\t1')).toEqual([
    'suspensions school 2024/25 all senSupport – 11 17.5',
    'exclusions school 2024/25 all senSupport – 1 –',
    'What are the numbers in the column “Permanent exclusions”? count',
  ]);
  expect(said('Severe absence 2024/25\nGroup\tRoll\tOf these\nK\t62\tfewer than 5\nAll\t401\t7')).toEqual([
    'severeAbsence school 2024/25 all senSupport 62 – – count fewer than 5',
    'severeAbsence school 2024/25 all all 401 7 –',
  ]);
  expect(said('2024/25\tRoll\tPersistently absent\nK\t62\t14').at(-1)).toMatch(/“Persistently absent”.* count$/);
});

test('those who did not, and those who did more, are no numbers of the measure itself', () => {
  expect(said('Phonics 2024/25\nGroup\tMet\tNot met\nK\t6\t5')).toEqual([
    'phonics school 2024/25 Y1 senSupport – 6 –',
    '? school 2024/25 Y1 senSupport – 5 –',
    'Which measure is “Not met”?',
  ]);
  expect(said('Year 6 reading 2025\nGroup\tExpected\tGreater depth\tAny SEN\nNo SEN\t77%\t21%').slice(1)).toEqual([
    '? school 2024/25 Y6 noSen – – 21',
    'Which measure is “Reading: Greater depth”?',
  ]);
});

test('a percentage that no one would believe is asked about, and a scaled score is no percentage of the measure', () => {
  expect(said('Attendance 2024/25\nNo SEN\t94.8\nK\t0.913\nE\t948\nAll\t93.9%').slice(4)).toEqual([
    '“K 0.913” is no percentage that one would expect here. Is it right? leaveOut',
    '“E 948” is no percentage that one would expect here. Is it right? leaveOut',
  ]);
  expect(said('Severe absence 2024/25\nNo SEN\t0.8\nK\t3.1').filter((one) => one.includes('?'))).toEqual([]);
  expect(said('2024/25\tKS2 reading scaled score\nK\t98.4').at(-1)).toBe('Which measure is “KS2 reading scaled score”?');
});

test('a term without a year is of the year that stands above it, or that is answered', () => {
  expect(said('2024/25\nAttendance\tAutumn term\tSpr\nK\t91.2\t90.8')).toEqual([
    'attendance school autumn 2024/25 all senSupport – – 91.2',
    'attendance school spring 2024/25 all senSupport – – 90.8',
  ]);
  const table = readPaste('Attendance\tAutumn\tSummer\nK\t91.2\t90.8');
  expect(readOutcomes(table, { ...planContext, measures: [] }).questions.map(({ field }) => field)).toEqual(['period']);
  const answers = { 'period of table 1': '2024/25' };
  const periods = (given = {}) =>
    readOutcomes(table, { ...planContext, measures: [] }, given).figures.map(({ period }) => period);
  expect(periods(answers)).toEqual(['autumn 2024/25', 'summer 2024/25']);
});

test('shares of pupils are no school years, however much they look like ones', () => {
  expect(said('Phonics 2024/25\nYear\tNo SEN\tSEN Support\nY1\t23/24\t24/25\nY2\t10/12\t5/9')).toEqual([
    'phonics school 2024/25 Y1 noSen 24 23 –',
    'phonics school 2024/25 Y1 senSupport 25 24 –',
    'phonics school 2024/25 Y2 noSen 12 10 –',
    'phonics school 2024/25 Y2 senSupport 9 5 –',
  ]);
  expect(said('Phonics 2024/25\nGroup\tNo SEN\tSEN Support\nMet\t12/13\t14/15').slice(0, 1)).toEqual([
    'phonics school 2024/25 Y1 noSen 13 12 –',
  ]);
  expect(
    said('Measure\tNo SEN\tSEN Support\nPhonics 2024/25\t24/25\t25/26\nKS2 combined 2024/25\t20/22\t5/9').slice(0, 2),
  ).toEqual(['phonics school 2024/25 Y1 noSen 25 24 –', 'phonics school 2024/25 Y1 senSupport 26 25 –']);
  expect(said('Phonics met 12/13\nNo SEN\t12/13').at(-1)).toBe('Of which year are these figures? 2025/26');
});

test('short years head columns under groups that are named once over several, and in a table below another', () => {
  expect(said('Attendance\n\tNo SEN\t\tSEN Support\t\n\t23/24\t24/25\t23/24\t24/25\nAll years\t94\t95\t91\t92')).toContain(
    'attendance school 2023/24 all senSupport – – 91',
  );
  expect(said('Attendance %\t23/24\t24/25\nK\t91\t92\nPersistent absence\t23/24\t24/25\nK\t21\t22').slice(0, 4)).toEqual([
    'attendance school 2023/24 all senSupport – – 91',
    'attendance school 2024/25 all senSupport – – 92',
    'persistentAbsence school 2023/24 all senSupport – – 21',
    'persistentAbsence school 2024/25 all senSupport – – 22',
  ]);
});

test('blocks of one table are each of the subject above them, whatever their columns are called', () => {
  const blocks = (head: string) =>
    said(`2024/25\nReading\nGroup\tCohort\t${head}\nK\t8\t25%\nE\t2\t50%\nMaths\nK\t8\t37.5%\nE\t2\tSUPP`);
  expect(blocks('% EXS+')).toEqual([
    '? school 2024/25 all senSupport 8 – 25',
    '? school 2024/25 all ehcp 2 – 50',
    '? school 2024/25 all senSupport 8 – 37.5',
    '? school 2024/25 all ehcp 2 – – value SUPP',
    'Which measure is “Reading”?',
    'Which measure is “Maths”?',
  ]);
  for (const head of ['% GDS', '% on track']) {
    expect(blocks(head)).toEqual(
      expect.arrayContaining([
        '? school 2024/25 all senSupport 8 – 37.5',
        `Which measure is “Reading: ${head}”?`,
        `Which measure is “Maths: ${head}”?`,
      ]),
    );
    expect(blocks(head).join()).not.toContain('twice');
  }
});

test('the corner of a table of year groups says whose figures they are, and nothing of a table that names groups', () => {
  expect(said('SEN Support attendance 2024/25\tPupils\tAttendance %\nReception\t7\t93.1\nTotal\t7\t93.1')).toEqual([
    'attendance school 2024/25 R senSupport 7 – 93.1',
    'attendance school 2024/25 all senSupport 7 – 93.1',
  ]);
  expect(said('EHCP attendance 2024/25\tAttendance %\nK\t93.1\nAll pupils\t94')).toEqual([
    'attendance school 2024/25 all senSupport – – 93.1',
    'attendance school 2024/25 all all – – 94',
  ]);
});

test('how many pupils were suspended is no number of suspensions', () => {
  const read = said('Suspensions 2024/25\nGroup\tSuspensions\tPupils suspended\tRate per 100\nK\t9\t5\t13.6');
  expect(read).toContain('suspensions school 2024/25 all senSupport – 9 13.6');
  expect(read).toContain('Which measure is “Pupils suspended”?');
  expect(read.join()).not.toContain('Which is right');
});

test('how many pupils a row’s name says there are is of its last year alone', () => {
  expect(said('KS2 combined\t2023/24\t2024/25\nSEN Support (12)\t38%\t25%')).toEqual([
    'ks2Combined school 2023/24 Y6 senSupport – – 38',
    'ks2Combined school 2024/25 Y6 senSupport 12 – 25',
  ]);
});
