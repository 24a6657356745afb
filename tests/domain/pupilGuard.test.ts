import { fc } from '../property';
import { findUpns, guardText } from '../../src/domain/pupilGuard';

// B801200005001 stands in the government's own description; authority 999 does not exist.
test.each(['B801200005001', 'J999400026001', 'j999400026001', 'J999 400 026 001'])('%s is found', (upn) => {
  expect(findUpns(upn)).toEqual([{ index: 0, length: upn.length }]);
});

test('it is found in the middle of a sentence, at its place', () => {
  const text = 'Jay (J999400026001) refuses maths';
  const [hit] = guardText(text).upns;
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
