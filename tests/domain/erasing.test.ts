import { finderOf, isErasable, passagesOf, withoutWords } from '../../src/domain/erasing';
import { fc } from '../property';

test('words are found as whole words, whatever their capitals, spaces and apostrophes', () => {
  const finder = finderOf('Tom  O’Dell');
  for (const text of ['Ask tom o’dell', "TOM\nO'DELL’s mum", '(Tom O’Dell)']) {
    expect(withoutWords(text, finder)).toBe(text.replace(/tom\sO.dell/i, '[removed]'));
  }
  for (const text of ['Tom O’Dellings', 'Atom O’Dell', 'Tom and O’Dell', '']) expect(withoutWords(text, finder)).toBe(text);
  expect(withoutWords('Zoe\u0308 and Zoë', finderOf('Zoë'))).toBe('[removed] and [removed]');
  expect(withoutWords('T.B. (Y4) and T.B.', finderOf('T.B.'))).toBe('[removed] (Y4) and [removed]');
});

test('what does not hold them is the very same value, within lists and values within values, too', () => {
  const finder = finderOf('Tom');
  const value = { note: 'Rota', lines: [{ text: 'For Tom' }, { text: 'For all' }], due: null, cost: 3 };
  expect(withoutWords(value, finder)).toEqual({ ...value, lines: [{ text: 'For [removed]' }, { text: 'For all' }] });
  expect(withoutWords(value, finderOf('Anna'))).toBe(value);
  expect(passagesOf(value, finder)).toEqual(['For Tom']);
});

test('a passage shows what stands around each time that the words occur', () => {
  const text = `${'Before it. '.repeat(6)}Tom helps and Tom reads${'. After it'.repeat(6)}`;
  expect(passagesOf(text, finderOf('tom'))).toEqual([
    '…ore it. Before it. Before it. Tom helps and Tom reads. After it…',
    '…it. Before it. Tom helps and Tom reads. After it. After it. Af…',
  ]);
});

test('too little is not looked for', () => {
  for (const words of ['', ' ', 'T', 'T.', '...']) expect(isErasable(words)).toBe(false);
  for (const words of ['TB', 'T.B.', 'Zoë', 'Y4']) expect(isErasable(words)).toBe(true);
});

test('whatever is looked for is not found again once it is taken out', () => {
  const words = fc.string({ minLength: 2 }).filter(isErasable);
  fc.assert(
    fc.property(words, fc.string(), fc.string(), (name, before, after) => {
      const finder = finderOf(name);
      const clean = withoutWords(`${before} ${name} ${after}`, finder);
      expect(clean).toContain('[removed]');
      expect(passagesOf(clean.replaceAll('[removed]', '—'), finder)).toEqual([]);
    }),
  );
});
