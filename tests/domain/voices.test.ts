import type { Finding } from '../../src/domain/finding';
import { newVoice, occasionsFor, occasionsIn, toldHowMany, voicesIn, voiceThemes } from '../../src/domain/voices';
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

test('surveys are known by their names, with what the latest voice of each says of it', () => {
  const asked = { occasion: 'Pupil survey', heard: '2026-11-01', howMany: 22 };
  const again = snapshotOf(
    created({
      voice: [
        newVoice('a', { ...asked, occasion: 'pupil  survey ', heard: '2026-03-01', howMany: 9 }),
        newVoice('b', { ...asked, theme: 'Lunch' }),
        newVoice('c', { whose: 'families', method: 'forum', occasion: 'Parent forum', heard: '2026-10-01', howMany: 4 }),
        newVoice('d', { heard: '2026-11-20' }),
      ],
    }),
  );
  expect(occasionsIn(again)).toEqual([
    { ...asked, whose: 'pupils', method: 'survey' },
    { occasion: 'Parent forum', whose: 'families', method: 'forum', heard: '2026-10-01', howMany: null },
  ]);
});

test('a finding has the voices that speak for it, and the one in which it was seen', () => {
  const finding = { key: 'f', source: 'voice', sourceKey: 'c' } as Finding;
  const spoken = snapshotOf(
    created({
      voice: [
        newVoice('a', { findingKey: 'f', heard: '2026-11-01' }),
        newVoice('b', { findingKey: 'f', removed: true }),
        newVoice('c', {}),
        newVoice('d', { findingKey: 'other' }),
      ],
    }),
  );
  expect(occasionsFor(spoken, finding).map(({ key }) => key)).toEqual(['a', 'c']);
  expect(occasionsFor(spoken, { ...finding, source: 'answer' }).map(({ key }) => key)).toEqual(['a']);
});

test('what a finding was heard in is said once an occasion, whatever its capitals and spaces, and once a method where it has no name', () => {
  const of = { findingKey: 'f', heard: '2026-11-01' };
  const spoken = snapshotOf(
    created({
      voice: [
        newVoice('a', { ...of, occasion: 'Pupil survey' }),
        newVoice('b', { ...of, occasion: 'pupil  survey ' }),
        newVoice('c', { ...of, occasion: 'Pupil survey', heard: '2026-03-01' }),
        newVoice('d', of),
        newVoice('e', { ...of, theme: 'Lunch' }),
        newVoice('f', { ...of, method: 'forum' }),
      ],
    }),
  );
  const finding = { key: 'f', source: 'elsewhere', sourceKey: '' } as Finding;
  expect(occasionsFor(spoken, finding).map(({ key }) => key)).toEqual(['a', 'd', 'f', 'c']);
});
