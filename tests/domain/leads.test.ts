import { leadsOf } from '../../src/domain/leads';
import { myActions } from '../../src/domain/myActions';
import { offersOf, sift } from '../../src/domain/planFilter';
import { outlineOf } from '../../src/domain/planView';
import { aPlan, anAction, anObjective, created, snapshotOf } from './builders';

const someone = (key: string, name: string) => ({ key, entraId: `entra-${key}`, name, role: '', left: false, clashes: [] });
const snapshot = snapshotOf(
  created({
    plan: [aPlan()],
    person: [
      someone('priya', 'Priya Lindqvist'),
      someone('bo', 'Bo Kessler'),
      someone('sandy', 'Sandy Andover'),
      someone('ann', 'Ann O’Neil'),
      someone('nameless', ''),
      { ...someone('joan', 'Joan Trevanion'), left: true },
    ],
    objective: [anObjective({ key: 'o1' })],
    action: [
      anAction({ key: 'both', objectiveKey: 'o1', rank: 'a1', leadText: 'Priya Lindqvist, Bo Kessler' }),
      anAction({ key: 'role', objectiveKey: 'o1', rank: 'a2', leadText: 'SENCO and TAs' }),
      anAction({ key: 'own', objectiveKey: 'o1', rank: 'a3', leadKey: 'bo' }),
    ],
  }),
);
const outline = outlineOf(snapshot, 'plan')!;

test('whoever is named whole in the words leads, with the others named there', () => {
  const led = (leadText: string) => leadsOf(snapshot, { leadKey: '', leadText });
  expect(led('Priya Lindqvist, Bo Kessler')).toEqual(['priya', 'bo']);
  expect(led('bo kessler & Sandy Andover; somebody else')).toEqual(['bo', 'sandy']);
  expect(led('Priya and Bo')).toEqual([]);
  expect(led('Bo  Kessler (lead),\nSandy Andover.')).toEqual(['bo', 'sandy']);
  expect(led("Ann O'Neil")).toEqual(['ann']);
  expect(led('')).toEqual([]);
  expect(led('Joan Trevanion')).toEqual([]);
  expect(leadsOf(snapshot, { leadKey: 'bo', leadText: 'Priya Lindqvist' })).toEqual(['bo']);
});

test('an action that two lead is among the actions of each, and found by either', () => {
  const keysOf = (views: readonly { kept: { record: { key: string } } }[]) => views.map(({ kept }) => kept.record.key);
  const mine = (key: string, name: string) =>
    keysOf(myActions(snapshot, outline, { entraId: `entra-${key}`, name }, '2026-11-24').open.map(({ view }) => view));
  expect(mine('priya', 'Priya Lindqvist')).toEqual(['both']);
  expect(mine('bo', 'Bo Kessler')).toEqual(['both', 'own']);
  expect(mine('unknown', 'Priya Lindqvist')).toEqual(['both']);
  expect(offersOf(outline, snapshot).leads.map(({ value }) => value)).toEqual(['bo', 'priya']);
  const led = (lead: string) =>
    sift(outline, { statuses: new Set(), text: '', lead }, { snapshot, today: '2026-11-24' }).flatMap(({ actions }) =>
      keysOf(actions),
    );
  expect(led('priya')).toEqual(['both']);
  expect(led('bo')).toEqual(['both', 'own']);
});
