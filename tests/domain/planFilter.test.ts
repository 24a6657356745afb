import { actionsOf, heldBackBy, offersOf, sift, thisHalfTerm, without, type PlanFilter } from '../../src/domain/planFilter';
import { outlineOf } from '../../src/domain/planView';
import { startingHalfTerms } from '../../src/domain/term';
import { usualSmallNumbers } from '../../src/domain/settings';
import { fc } from '../property';
import { aPlan, anAction, anObjective, anUpdate, aPriority, created, snapshotOf } from './builders';

const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
const sp = { key: 'sp1', ref: 'SP1', title: 'Reading fluency', ownerKey: '', ownerText: '', academicYear: '2026/27', rank: 'a' };
const settings = {
  key: 'settings',
  schemaVersion: 3,
  school: '',
  currentPlan: 'plan',
  lists: {},
  changesBy: 'modified' as const,
  halfTerms: startingHalfTerms,
  smallNumbers: usualSmallNumbers,
};
const snapshot = snapshotOf(
  created({
    settings: [settings],
    plan: [aPlan()],
    schoolPriority: [{ ...sp, removed: false }],
    priority: [aPriority({ key: 'p1', title: 'Language', serves: ['sp1', 'gone'] })],
    objective: [
      anObjective({ key: 'o1', rank: 'a1', statement: 'Attendance', schoolPriority: 'SP2 Attendance' }),
      anObjective({ key: 'o2', rank: 'a2', statement: 'Reading', schoolPriority: 'sp1 reading fluency' }),
      anObjective({ key: 'o3', rank: 'a3', statement: 'Screening', priorityKey: 'p1' }),
    ],
    action: [
      anAction({ key: 'a1', objectiveKey: 'o1', rank: 'a1', text: 'Rota', leadKey: 'bo', due: '2026-11-20' }),
      anAction({
        key: 'a2',
        objectiveKey: 'o1',
        rank: 'a2',
        text: 'ELSA group',
        leadText: 'all class teachers',
        due: '2026-11-29',
      }),
      anAction({ key: 'a3', objectiveKey: 'o2', rank: 'a1', text: 'Fluency', due: '2026-12-18' }),
      anAction({ key: 'a4', objectiveKey: 'o3', rank: 'a1', text: 'Screen', dueText: 'Spring 1' }),
      anAction({ key: 'a5', objectiveKey: 'o3', rank: 'a2', text: 'Choose a screen', due: '2026-11-01' }),
    ],
    person: [bo],
    update: [
      anUpdate({ key: 'u1', actionKey: 'a2', status: 'atRisk' }),
      anUpdate({ key: 'u2', actionKey: 'a5', status: 'complete' }),
    ],
  }),
);
const outline = outlineOf(snapshot, 'plan')!;
const context = { snapshot, today: '2026-11-24' };
const none: PlanFilter = { statuses: new Set(), text: '' };
const shown = (asked: Partial<PlanFilter>, today = '2026-11-24') =>
  sift(outline, { ...none, ...asked }, { snapshot, today }).flatMap(({ actions }) => actions.map(({ kept }) => kept.record.key));

// The objective under the one priority is read first.
const everything = ['a4', 'a5', 'a1', 'a2', 'a3'];

test('the whole number of an action is that action alone, however many others say it', () => {
  expect(shown({ text: '1.2' })).toEqual(['a5']);
  expect(shown({ text: '1.' })).toEqual(['a4', 'a5']);
});

test('without a question all is shown, as the very objects of the outline', () => {
  expect(shown({})).toEqual(everything);
  expect(sift(outline, none, context)).toBe(outline.objectives);
  expect(sift(outline, { ...none, text: 'rota' }, context)[0]).not.toBe(outline.objectives[1]);
  expect(sift(outline, { ...none, text: 'reading' }, context)[0]).toBe(outline.objectives[2]);
});

test('words are looked for in names, leads, numbers, objectives and priorities', () => {
  expect(shown({ text: ' elsa' })).toEqual(['a2']);
  expect(shown({ text: 'kessler' })).toEqual(['a1']);
  expect(shown({ text: '3.1' })).toEqual(['a3']);
  expect(shown({ text: 'attendance' })).toEqual(['a1', 'a2']);
  expect(shown({ text: 'language' })).toEqual(['a4', 'a5']);
  expect(shown({ text: 'spring 1' })).toEqual(['a4']);
  expect(shown({ text: 'nothing like it' })).toEqual([]);
});

test('statuses, leads and words all have to hold', () => {
  expect(shown({ statuses: new Set(['atRisk', 'complete']) })).toEqual(['a5', 'a2']);
  expect(shown({ lead: 'bo' })).toEqual(['a1']);
  expect(shown({ lead: 'bo', statuses: new Set(['atRisk']) })).toEqual([]);
});

test('what is due is what is still to be done: late, in this week, in this half-term, by a day', () => {
  expect(shown({ due: 'late' })).toEqual(['a1']);
  expect(shown({ due: 'week' })).toEqual(['a2']);
  expect(shown({ due: 'halfTerm' })).toEqual(['a1', 'a2', 'a3']);
  expect(shown({ due: { by: '2026-11-29' } })).toEqual(['a1', 'a2']);
  expect(shown({ due: 'late' }, '2026-11-20')).toEqual([]);
});

test('in the holidays this half-term is the one that comes', () => {
  expect(thisHalfTerm(startingHalfTerms, '2026-10-28')?.name).toBe('autumn-2');
  expect(thisHalfTerm(startingHalfTerms, '2026-10-23')?.name).toBe('autumn-1');
  expect(thisHalfTerm(startingHalfTerms, '2027-08-01')).toBeUndefined();
  expect(shown({ due: 'halfTerm' }, '2027-08-01')).toEqual([]);
});

test('a school priority is served by an objective’s own words or through its priority, under one name', () => {
  expect(offersOf(outline, snapshot).serves).toEqual([
    { value: 'sp1', name: 'SP1 Reading fluency' },
    { value: 'SP2 Attendance', name: 'SP2 Attendance' },
  ]);
  expect(offersOf(outline, snapshot).leads).toEqual([{ value: 'bo', name: 'Bo Kessler' }]);
  expect(shown({ serves: 'sp1' })).toEqual(['a4', 'a5', 'a3']);
  expect(shown({ serves: 'SP2 Attendance' })).toEqual(['a1', 'a2']);
  expect(shown({ serves: 'gone' })).toEqual([]);
});

test('where nothing fits, each part says how many there would be without it', () => {
  const asked: PlanFilter = { ...none, lead: 'bo', statuses: new Set(['atRisk']), text: 'a' };
  expect(heldBackBy(outline, asked, context)).toEqual([
    { part: 'statuses', count: 1 },
    { part: 'lead', count: 1 },
    { part: 'text', count: 0 },
  ]);
});

test('dropping a part never hides what was shown', () => {
  const parts = fc.record({
    statuses: fc.subarray(['notStarted', 'atRisk', 'complete'] as const).map((some) => new Set(some)),
    lead: fc.constantFrom(undefined, 'bo', 'nobody'),
    due: fc.constantFrom(undefined, 'late' as const, 'halfTerm' as const, { by: '2026-12-31' }),
    text: fc.constantFrom('', 'e', 'read', '1'),
  });
  fc.assert(
    fc.property(parts, fc.constantFrom('statuses', 'lead', 'due', 'text'), (asked, part) => {
      const less = without(asked, part as keyof PlanFilter);
      const before = new Set(shown(asked));
      const after = shown(less);
      expect([...before].every((key) => after.includes(key))).toBe(true);
      expect(actionsOf(sift(outline, less, context))).toBe(after.length);
    }),
  );
});
