import { headlineOf } from '../../../src/domain/outcomeOverview';
import type { OutcomeRow, OutcomeTable } from '../../../src/domain/outcomeTable';
import {
  comparisonNote,
  flawNotes,
  gapNote,
  hiddenNotes,
  hiddenWords,
  sourceNotes,
  tooFewNote,
} from '../../../src/tab/words/outcomeNotes';
import { isAre, outcomeName, outcomeSentence } from '../../../src/tab/words/outcomeSentence';
import { gapText, toldText, valueText } from '../../../src/tab/words/outcomes';

const absence = { name: 'Persistent absence', unit: 'percent' } as const;

const row = (values: Partial<OutcomeRow> & Pick<OutcomeRow, 'group'>): OutcomeRow => ({
  figureKey: 'f',
  pupils: null,
  count: null,
  value: null,
  gap: null,
  gapPupils: null,
  onePupil: null,
  tooFewToSay: false,
  compared: {},
  flaws: [],
  ...values,
});

const table = (rows: OutcomeRow[]): OutcomeTable => ({
  measure: { key: 'm', ...absence, counted: 'Persistently absent', better: 'lower', rank: 'a0', removed: false },
  periods: ['2025/26'],
  period: '2025/26',
  yearGroups: [''],
  yearGroup: '',
  rows,
  comparisons: [],
  hiddenBelow: { count: 5, pupils: 10 },
});

test('a finding reads as a sentence, against the country where that is known', () => {
  const gap = {
    kind: 'gap',
    group: 'senSupport',
    gap: 15.1,
    worse: true,
    wider: 3.4,
    whose: 'national',
    tooFewToSay: false,
  } as const;
  expect(outcomeSentence(absence, gap)).toBe(
    'Persistent absence on SEN Support is 15.1\u00a0points above pupils with no SEN, 3.4 wider than nationally',
  );
  expect(outcomeSentence({ name: 'Attendance', unit: 'meanPercent' }, { ...gap, gap: -3.5, wider: null })).toBe(
    'Attendance on SEN Support is 3.5\u00a0points below pupils with no SEN',
  );
  expect(outcomeSentence(absence, { ...gap, gap: 1, wider: -0.5 })).toMatch(
    /1\.0\u00a0point above .*, 0\.5 narrower than nationally/,
  );
  expect(outcomeSentence({ name: 'Reading age', unit: 'mean' }, { ...gap, gap: 0 })).toBe(
    'Reading age on SEN Support is the same as for pupils with no SEN',
  );
  // A mean says what it is counted in, where its measure does.
  const age = { name: 'Reading age', unit: 'mean', counted: 'Months above or below own age' } as const;
  expect(outcomeSentence(age, { ...gap, gap: -1.3 })).toMatch(/ is 1\.3\u00a0months below pupils with no SEN, 3\.4 wider/);
  expect(outcomeSentence({ ...age, counted: 'Score' }, { ...gap, gap: -1.3 })).toMatch(/ is 1\.3 below pupils/);
  const suspensions = { name: 'Suspensions', unit: 'rate' } as const;
  expect(outcomeSentence(suspensions, { ...gap, gap: 7.3, wider: -6.6 })).toBe(
    'Suspensions on SEN Support are 7.3 per 100 pupils above pupils with no SEN, 6.6 narrower than nationally',
  );
  expect(outcomeSentence(suspensions, { ...gap, gap: 0, wider: null })).toMatch(/ are the same as for /);
  const off = { name: 'Moves off roll', unit: 'count' } as const;
  expect(outcomeSentence(off, { kind: 'valueOnly', group: 'ehcp', value: 6 })).toBe('Moves off roll with an EHCP are 6');
  expect(outcomeSentence(absence, { kind: 'sizeUnknown' })).toMatch(/nothing to say until it is known how many pupils/);
  expect(outcomeSentence(absence, { kind: 'tooFew' })).toBe('Persistent absence: too few pupils with SEN to say');
});

test('what was found in a measure has a short name: what, and whose', () => {
  const phonics = { name: 'Phonics, Year 1' };
  expect(outcomeName(absence)({ group: 'senSupport', yearGroup: '' })).toBe('Persistent absence on SEN Support');
  expect([
    outcomeName(phonics)({ group: 'ehcp', yearGroup: 'Y1' }),
    outcomeName(phonics)({ group: 'all', yearGroup: 'Y2' }),
  ]).toEqual(['Phonics, Year 1 with an EHCP', 'Phonics, Year 1 (Year 2)']);
});

test('names that count several things are told from those that end alike', () => {
  const several = [
    'Suspensions',
    'Permanent exclusions',
    'Part-time timetables',
    'Fixed-term exclusions (all)',
    'Children at a club',
  ];
  const one = ['Phonics, Year 1', 'KS2 maths', 'Multiplication tables check', 'Progress', 'Athletics'];
  expect(several.map(isAre)).toEqual(several.map(() => 'are'));
  expect(one.map(isAre)).toEqual(one.map(() => 'is'));
});

test('numbers stand with their unit and sign, hidden ones with neither', () => {
  expect([valueText(24.2, 'percent'), valueText(18.59, 'rate'), valueText(8, 'count')]).toEqual(['24.2%', '18.59', '8']);
  expect([gapText(15.1), gapText(-3.5), gapText(0)]).toEqual(['+15.1', '−3.5', '0.0']);
  expect(toldText({ hidden: 'few' }, String, 5)).toBe('<5');
  expect(toldText({ hidden: 'few' }, String)).toBe('hidden');
  expect(toldText({ hidden: 'givesAway' }, String, 5)).toBe('hidden');
  expect(toldText(null, String, 5)).toBe('–');
});

test('a hidden total says whose number it would give away', () => {
  const rows = [
    row({ group: 'noSen', pupils: 331, count: 30, value: 9.1 }),
    row({ group: 'ehcp', pupils: 15, count: { hidden: 'few' }, value: { hidden: 'few' } }),
    row({ group: 'all', pupils: 412, count: { hidden: 'givesAway' }, value: { hidden: 'givesAway' } }),
  ];
  expect(hiddenNotes(table(rows))).toEqual(['The total is hidden because it would give the EHCP number away.']);
  // Of a rate few cases are hidden, not few pupils.
  const suspensions = { unit: 'rate', counted: 'Suspensions' } as const;
  expect(hiddenWords(rows[1]!, { count: 5, pupils: 10 }, suspensions)).toBe('Hidden, fewer than 5 suspensions');
  const few = { ...rows[1]!, pupils: { hidden: 'few' } } as const;
  expect(hiddenWords(few, { count: 5, pupils: 10 }, suspensions)).toBe('Hidden, fewer than 5 pupils');
  expect(rows.map((one) => hiddenWords(one, { count: 5, pupils: 10 }, table([]).measure))).toEqual([
    undefined,
    'Hidden, fewer than 5 pupils',
    'Hidden, it would give another number away',
  ]);
});

test('counts without numbers of pupils say what is lacking, a mean and a number of cases do not', () => {
  const counted = [
    row({ group: 'noSen', count: 12 }),
    row({ group: 'senSupport', count: 17 }),
    row({ group: 'ehcp', count: { hidden: 'few' } }),
  ];
  const of = (unit: OutcomeTable['measure']['unit']) => ({ ...table(counted), measure: { ...table([]).measure, unit } });
  expect(hiddenNotes(of('rate'))).toEqual([
    'Of how many pupils is not known: No SEN, SEN Support and EHCP. Once the numbers of pupils are typed in, the rate follows.',
  ]);
  expect(headlineOf(of('rate'))).toEqual({ kind: 'sizeUnknown' });
  expect(hiddenNotes(of('count'))).toEqual([]);
  expect(hiddenNotes(table([row({ group: 'ehcp', value: { hidden: 'sizeUnknown' } })]))).toEqual([
    'EHCP: hidden until the number of pupils is typed in, since it may be small.',
  ]);
});

test('where a comparison is from and what does not fit it stand in words', () => {
  const national = { whose: 'national', period: 'autumn 2023/24', source: 'DfE', taken: null, differs: ['span'] } as const;
  expect(comparisonNote({ ...national, differs: ['span'] }, '2025/26')).toBe(
    'National: DfE, autumn 2023/24. Yours is a whole year, so compare with care.',
  );
  expect(comparisonNote({ ...national, source: '', differs: ['year'] }, '2025/26')).toMatch(/source not given.*another year/);
  expect(
    sourceNotes({
      comparisons: [
        { ...national, source: ' ' },
        { ...national, differs: [] },
      ],
    } as unknown as OutcomeTable),
  ).toEqual(['National figures of autumn 2023/24: the source is not given.']);
  // A source that says when its figures are of says it once.
  const source = 'DfE, absence, autumn term 2023/24; all pupils of autumn and spring';
  expect(comparisonNote({ ...national, source, differs: [] }, 'autumn 2023/24')).toBe(`National: ${source}.`);
  expect(comparisonNote({ ...national, source: 'DfE, 2023/24', differs: [] }, 'x')).toBe(
    'National: DfE, 2023/24, autumn 2023/24.',
  );
  // Before there are figures nothing is compared.
  expect(comparisonNote({ ...national, differs: ['year', 'span'] }, '')).toBe('National: DfE, autumn 2023/24.');
  const odd = row({ group: 'ehcp', value: 40, flaws: [{ kind: 'valueDiffers', stated: 44 }] });
  expect(flawNotes(table([odd]))).toEqual(['EHCP: the source says 44.0%. Its counts make 40.0%.']);
});

test('a gap is told in pupils, and too few to say is told plainly', () => {
  const support = row({ group: 'senSupport', pupils: 66, value: 24.2, gap: 15.1, gapPupils: 10, onePupil: 1.5 });
  expect(gapNote(support, { unit: 'percent', counted: 'Persistently absent' })).toBe(
    'The gap amounts to about 10 of the 66 pupils on SEN Support. One pupil more or fewer moves it by 1.5\u00a0points.',
  );
  expect(gapNote({ ...support, pupils: { hidden: 'givesAway' } }, { unit: 'percent', counted: '' })).toBeUndefined();
  expect(tooFewNote([support], 'percent')).toBeUndefined();
  expect(tooFewNote([support, row({ group: 'ehcp', tooFewToSay: true })], 'percent')).toMatch(/^Too few pupils to say: EHCP\./);
});

test('a gap between rates is told in what they count, of which a pupil may have several', () => {
  const support = row({ group: 'senSupport', pupils: 66, value: 9.1, gap: 7.3, gapPupils: 5, onePupil: 1.5 });
  expect(gapNote(support, { unit: 'rate', counted: 'Suspensions' })).toBe(
    'Counted in suspensions, the gap amounts to about 5 among the 66 pupils on SEN Support. One more or fewer moves it by 1.5 per 100 pupils.',
  );
  expect(gapNote({ ...support, gapPupils: 0 }, { unit: 'rate', counted: '' })).toMatch(
    /^Counted in cases, .* to less than one among/,
  );
  expect(tooFewNote([{ ...support, tooFewToSay: true }], 'rate')).toMatch(
    /One or two more or fewer would make this difference\.$/,
  );
});
