import { answer } from '../../../src/domain/planFile/answer';
import { context, readRows } from './cells';

const HEAD = ['Objective', 'Action', 'Lead', 'By when'];

const said = (names: string) => ({ kind: 'names' as const, said: names.split(', ') });

test('a name that nobody has is put back into each of several actions of its cell', () => {
  const reading = readRows([HEAD, ['Read', 'Work with Blossom House\nBuy the scheme', 'TA', 'Dec']]);
  const name = reading.questions.find(({ reason }) => reason === 'nameInWords')!;
  const several = reading.questions.find(({ reason }) => reason === 'maybeSeveral')!;
  const { value } = several.choices.find(({ value: { kind } }) => kind === 'texts')!;
  const texts = (...answers: Parameters<typeof answer>[1][]) =>
    answers.reduce((settled, one) => answer(settled, one, context), reading).actions.map(({ text }) => text);
  const expected = ['Work with Blossom House', 'Buy the scheme'];
  const put = { [name.id]: said('Blossom House') };
  expect(texts({ ...put, [several.id]: value })).toEqual(expected);
  expect(texts(put, { [several.id]: value })).toEqual(expected);
  expect(texts({ [several.id]: value }, put)).toEqual(expected);
  expect(texts({ [several.id]: value })).toEqual(['Work with …', 'Buy the scheme']);
});

test('of two cells that say the same around two names each has its own put back', () => {
  const cell = (name: string) => `Work with ${name}\nBuy books`;
  const rows = [HEAD, ['Read', cell('Zeph Wood'), 'PL', 'Dec'], ['Write', cell('Yara Byrd'), 'PL', 'Dec']];
  const reading = readRows([...rows, ['Write', 'Buy pens', 'PL', 'Dec']]);
  const chosen = reading.questions.flatMap(({ id, reason, choices }) => {
    const of = choices.find(({ value }) => value.kind === 'texts' || (value.kind === 'names' && value.words === undefined));
    return reason === 'maybeSeveral' || reason === 'nameInWords' ? [[id, of!.value] as const] : [];
  });
  for (const answers of [chosen, chosen.toReversed()]) {
    const { actions } = answer(reading, Object.fromEntries(answers), context);
    expect(actions.map(({ text }) => text)).toEqual([
      'Work with Zeph Wood',
      'Buy books',
      'Work with Yara Byrd',
      'Buy books',
      'Buy pens',
    ]);
  }
});

test('words that were put right stay when a name is let in later', () => {
  const reading = readRows([HEAD, ['Read', 'Zeph Wood\nYara Byrd', 'TA', 'Dec']]);
  const several = reading.questions.find(({ reason }) => reason === 'maybeSeveral')!;
  expect(JSON.stringify([several.choices, reading.actions])).not.toMatch(/Zeph|Yara/);
  const other = answer(reading, { [several.id]: { kind: 'texts', texts: ['Talk'] } }, context);
  const name = other.questions.find(({ reason }) => reason === 'nameInWords')!;
  expect(answer(other, { [name.id]: said(name.said) }, context).actions[0]?.text).toBe('Talk');
});
