import { fc } from '../property';
import { findUpns, mayBecomeUpn, upnShapes } from '../../src/domain/pupilGuard';

// B801200005001 stands in the government's own description; authority 999 does not exist.
test.each([
  'B801200005001',
  'J999400026001',
  'j999400026001',
  'J999 400 026 001',
  'J999-4000–26001',
  'J999.400.026.001',
  'J9994000\u200b26001',
  'J\u00a0999\u2009400\u00a0026001',
  'Ｊ９９９４０００２６００１',
])('%s is found', (upn) => {
  expect(findUpns(upn)).toEqual([{ index: 0, length: upn.length }]);
});

test('it is found in the middle of a sentence, at its place', () => {
  const text = 'Jay (J999400026001) refuses maths';
  const [hit] = findUpns(text);
  expect(text.slice(hit?.index, (hit?.index ?? 0) + (hit?.length ?? 0))).toBe('J999400026001');
});

test('any other check letter is no pupil number, nor is a longer word', () => {
  const letters = [...'ABCDEFGHKLMNPQRTUVWXYZ'];
  expect(letters.flatMap((letter) => findUpns(`${letter}999400026001`))).toEqual([]);
  expect(findUpns('XJ9994000260012')).toEqual([]);
  expect(findUpns('£99940002600')).toEqual([]);
});

test('a temporary number ends in a letter that counts as its number', () => {
  // 9·2+9·3+9·4+4·5+0+0+0+2·9+6·10+0+0, and C as 2 in the last place: 205 mod 23 = 21.
  expect(findUpns('Y99940002600C')).toHaveLength(1);
  expect(findUpns('Z99940002600C')).toHaveLength(0);
});

test('a wrong digit is always noticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }), (place, step) => {
      const upn = 'J999400026001';
      const wrong = upn.slice(0, place) + String((Number(upn[place]) + step) % 10) + upn.slice(place + 1);
      expect(findUpns(wrong)).toEqual([]);
    }),
  );
});

test('a number being typed is seen before it is whole, and a slip in it still looks like one', () => {
  const upn = 'J999400026001';
  for (let typed = 4; typed < upn.length; typed++) expect(mayBecomeUpn(`In Y4 (${upn.slice(0, typed)}`)).toBe(true);
  expect(mayBecomeUpn('In Y4, SP2, C19 and P2')).toBe(false);
  expect([upn, 'J999400026002', 'J99940002600', 'J9994000260'].map((text) => upnShapes(text).length)).toEqual([1, 1, 1, 0]);
});

test('a number right behind its heading, and digits apart by other marks', () => {
  for (const text of ['UPNJ999400026001', 'J999/400026001', 'J999_400_026_001', 'J999,400,026,001'])
    expect(findUpns(text)).toHaveLength(1);
  expect(findUpns('UPNJ999400026002')).toEqual([]);
  expect(findUpns('XJ999400026001')).toEqual([]);
});

test('figures earlier in a text begin no number, one that is being typed amid it does', () => {
  expect(mayBecomeUpn('Book a 100 seat hall for the parents, then ask the trust')).toBe(false);
  expect(mayBecomeUpn('Draw up a 2026/27 rota with all TAs')).toBe(false);
  expect(mayBecomeUpn('Ask (J99940 in Y4) about it')).toBe(true);
  expect(mayBecomeUpn('Ask about J 999')).toBe(true);
});
