import { fc } from '../../property';
import { readCost } from '../../../src/domain/planFile/costs';

const read = (text: string) => readCost({ text, value: text });

test.each([
  ['£1,045.00', 1045],
  ['35.50', 35.5],
  ['1200', 1200],
  ['£2k', 2000],
  ['Nil', 0],
  ['£0', 0],
  ['None', 0],
])('%s is one whole amount', (text, value) => {
  expect(read(text)).toEqual({ value });
});

test('words that do not change the amount are kept beside it', () => {
  expect(read('£1,200 (from SEND budget)')).toEqual({ value: 1200, kept: '£1,200 (from SEND budget)' });
});

test.each([
  ['£1,200 + cover', 'amountAndMore', 1200],
  ['£500 plus travel', 'amountAndMore', 500],
  ['approx £300', 'aboutAmount', 300],
  ['£300?', 'aboutAmount', 300],
  ['-£50', 'aboutAmount', undefined],
  ['EUR 300', 'aboutAmount', undefined],
  ['Saving £800', 'aboutAmount', undefined],
  ['Savings of £1,200 a year', 'aboutAmount', undefined],
  ['£800 saved', 'aboutAmount', undefined],
  ['Books £50, saving £800', 'severalAmounts', undefined],
  ['€45', 'aboutAmount', undefined],
  ['£14,00', 'aboutAmount', 14],
  ['£1,5000', 'aboutAmount', undefined],
  ['£ -50.00', 'aboutAmount', undefined],
  ['(£1,250)', 'aboutAmount', undefined],
  ['PP £300', 'amountAndMore', 300],
  ['£8.50 × 6 families', 'severalAmounts', 51],
  ['£200 training; £150 resources', 'severalAmounts', 350],
  ['2 x £150', 'severalAmounts', 300],
  ['3 days @ £180', 'severalAmounts', 540],
  ['2 days at £200 per day', 'severalAmounts', 400],
  ['2 days at £200 per pupil', 'noAmount', undefined],
  ['£200 (Y1) £300 (Y2)', 'severalAmounts', 500],
  ['£200 (£50 each)', 'amountAndMore', 200],
  ['£16.50 x 12', 'severalAmounts', 198],
  ['£350-£400', 'severalAmounts', undefined],
  ['£25 per session', 'noAmount', undefined],
  ['3 days supply', 'noAmount', undefined],
  ['staff time', 'noAmount', undefined],
  ['TBC', 'notDecided', undefined],
  ['=340*2', 'formula', undefined],
])('%s is asked about: %s', (text, reason, proposed) => {
  const answer = read(text);
  expect(answer).toMatchObject({ value: null, reason, kept: text });
  expect(answer.proposed).toBe(proposed);
});

test('a comma before two figures is a decimal point', () => {
  expect(read('£1.045,50')).toEqual({ value: 1045.5, kept: '£1.045,50' });
});

test.each(['', '-', 'n/a'])('“%s” is not £0', (text) => {
  expect(read(text)).toEqual({ value: null });
});

test('the stored result of a formula stands and is marked; an error is asked about', () => {
  expect(readCost({ text: '£420.00', value: 420.00000000000006, formula: '2*210' })).toMatchObject({
    value: 420,
    kept: expect.stringContaining('formula'),
  });
  expect(readCost({ text: '#REF!', value: '#REF!', formula: 'A1*2' })).toMatchObject({ value: null, reason: 'formula' });
  expect(readCost({ text: '', value: null, formula: 'A1*2' })).toMatchObject({ value: null, reason: 'formula' });
  expect(readCost({ text: '-£90.00', value: -90, formula: 'B1-B2' })).toMatchObject({ value: null, reason: 'aboutAmount' });
  expect(readCost({ text: '-90', value: -90 })).toMatchObject({ value: null, reason: 'aboutAmount' });
});

test('every amount written as pounds and pence is read to the penny', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_999_999 }), (pence) => {
      const amount = pence / 100;
      const text = `£${amount.toLocaleString('en-GB', { minimumFractionDigits: 2 })}`;
      expect(read(text)).toEqual({ value: amount });
    }),
  );
});
