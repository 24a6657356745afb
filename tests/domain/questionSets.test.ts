import { readFileSync } from 'node:fs';
import { builtInSets, latestVersions, setOf, versionsOf } from '../../src/domain/questionSets';
import type { QuestionSet } from '../../src/domain/questionSet';
import { created, snapshotOf } from './builders';

const file: unknown = JSON.parse(readFileSync(new URL('../../assets/served/question-sets.json', import.meta.url), 'utf8'));
const builtIn = builtInSets(file);
const [areas] = builtIn as [QuestionSet, ...QuestionSet[]];
const nothing = snapshotOf([]);

const own = (values: Partial<QuestionSet>): QuestionSet => ({ ...areas, family: 'ours', title: 'Ours', ...values });

test('three sets come with the product: eight areas with forty questions, seven themes, and inclusion', () => {
  expect(builtIn.map(({ key }) => key)).toEqual(['areas.1', 'themes.1', 'inclusion.1']);
  expect(areas.areas).toHaveLength(8);
  expect(areas.questions).toHaveLength(40);
  expect(areas.questions[23]).toMatchObject({
    area: 'identification',
    prompt: 'At what age, and by what route, are needs found?',
  });
  expect(builtIn[1]!.areas.map(({ theme }) => theme)).toEqual(builtIn[1]!.areas.map(({ key }) => key));
});

test('each question of the product stands in an area, after the area before it, and says why it is asked', () => {
  for (const { areas, questions, scale } of builtIn) {
    expect(new Set(questions.map(({ key }) => key)).size).toBe(questions.length);
    const places = questions.map(({ area }) => areas.findIndex(({ key }) => key === area));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBe(areas.length);
    expect(Math.min(...places)).toBe(0);
    expect(questions.every(({ prompt, why }) => prompt.endsWith('?') && why.endsWith('.'))).toBe(true);
    expect(scale).toHaveLength(5);
  }
});

test('no scale of the product takes a grade of inspectors', () => {
  const words = builtIn.flatMap(({ scale }) => scale.map(({ name }) => name.toLowerCase()));
  for (const grade of ['exceptional', 'strong standard', 'expected standard', 'needs attention', 'urgent improvement']) {
    expect(words).not.toContain(grade);
  }
  expect(builtIn[2]!.scale.map(({ name }) => name)).not.toContain('Strong');
});

test('a file that is no list of sets is refused', () => {
  expect(() => builtInSets({})).toThrow('no list of sets');
  expect(() => builtInSets({ sets: [{ family: 'a' }] })).toThrow('no text for title');
  expect(() => builtInSets({ sets: [{ ...areas, version: undefined }] })).toThrow('without a version');
});

test('the latest version of each set counts, the school’s own after the product’s, and none from the bin', () => {
  const snapshot = snapshotOf(
    created({
      questionSet: [
        own({ key: 'o2', version: 2 }),
        own({ key: 'o1', version: 1 }),
        own({ key: 'o3', version: 3, removed: true }),
        own({ key: 'a2', family: 'areas', version: 2, title: 'Our eight areas' }),
      ],
    }),
  );
  expect(latestVersions(snapshot, builtIn).map(({ key }) => key)).toEqual(['a2', 'themes.1', 'inclusion.1', 'o2']);
  expect(versionsOf(snapshot, builtIn, 'areas').map(({ key }) => key)).toEqual(['a2', 'areas.1']);
});

test('a review finds its version, in the bin too, and a set of the product once the school keeps it', () => {
  expect(setOf(nothing, builtIn, { setKey: 'areas.1' })).toEqual(areas);
  const kept = snapshotOf(created({ questionSet: [areas] }));
  expect(setOf(kept, [], { setKey: 'areas.1' })).toEqual(areas);
  const binned = snapshotOf(created({ questionSet: [own({ key: 'o1', removed: true })] }));
  expect(setOf(binned, builtIn, { setKey: 'o1' })?.key).toBe('o1');
  expect(setOf(nothing, builtIn, { setKey: 'o1' })).toBeUndefined();
});
