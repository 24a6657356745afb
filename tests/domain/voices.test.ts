import { newVoice, toldHowMany, voicesIn, voiceThemes } from '../../src/domain/voices';
import { created, snapshotOf } from './builders';

const school = snapshotOf(
  created({
    voice: [
      newVoice('a', { whose: 'families', theme: 'Handover', heard: '2026-10-01' }),
      newVoice('b', { theme: ' handover', heard: '2026-11-01' }),
      newVoice('c', { theme: 'Lunch' }),
      newVoice('d', { whose: 'staff', heard: '2026-11-02' }),
      newVoice('e', { theme: 'Handover', removed: true }),
    ],
  }),
);
const keys = (...sieve: Parameters<typeof voicesIn> extends [unknown, ...infer S] ? S : never): string[] =>
  voicesIn(school, ...sieve).map(({ key }) => key);

test('voices stand by day, the latest first, and those of no day last', () => {
  expect(keys()).toEqual(['d', 'b', 'a', 'c']);
});

test('they are sifted by whose they are and by theme, however it was written', () => {
  expect(keys({ whose: 'families' })).toEqual(['a']);
  expect(keys({ theme: 'HANDOVER' })).toEqual(['b', 'a']);
  expect(keys({ whose: 'staff', theme: 'Lunch' })).toEqual([]);
});

test('themes are counted once, whatever their spelling, the commonest first', () => {
  expect(voiceThemes(school)).toEqual([
    { theme: 'Handover', voices: 2 },
    { theme: 'Lunch', voices: 1 },
  ]);
});

test('how many took part is hidden where they are few', () => {
  const told = (howMany: number | null) => toldHowMany(school, newVoice('v', { howMany }));
  expect([null, 0, 4, 5, 22].map(told)).toEqual([null, 0, { hidden: 'few' }, 5, 22]);
});
