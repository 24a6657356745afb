import { remove } from '../../src/domain/editing';
import { undo } from '../../src/domain/undoing';
import {
  addSwotEntry,
  answerWithAction,
  moveSwotEntry,
  openSwotEntries,
  redundancyThreats,
  risksOf,
  sayConsequence,
  swotOf,
  watchRisk,
} from '../../src/domain/swot';
import type { Change, Snapshot } from '../../src/domain/snapshot';
import type { Quadrant, SwotEntry } from '../../src/domain/swotEntry';
import { anObjective, aPlan, aPlanReview, apply, countingKeys, created, snapshotOf } from './builders';

const newKey = countingKeys();
const empty = snapshotOf(created({ plan: [aPlan()], objective: [anObjective({ priorityKey: '' })] }));

function put(snapshot: Snapshot, quadrant: Quadrant, text: string, more: Partial<SwotEntry> = {}): Snapshot {
  return apply(snapshot, addSwotEntry(snapshot, 'objective', { quadrant, text, ...more }, { newKey }));
}

const school = [
  ['strength', 'Breakfast club'],
  ['weakness', 'One ELSA'],
  ['weakness', 'Rushed handover'],
  ['threat', 'Grant ends', { redundant: true, weight: 'high' }],
].reduce(
  (snapshot, [quadrant, text, more]) => put(snapshot, quadrant as Quadrant, text as string, more as Partial<SwotEntry>),
  empty,
);

const keyOf = (snapshot: Snapshot, text: string) =>
  [...snapshot.swotEntry.values()].find(({ record }) => record.text === text)!.record.key;
const texts = (snapshot: Snapshot, quadrant: Quadrant) => swotOf(snapshot, 'objective')[quadrant].map(({ text }) => text);
const after = (changes: (snapshot: Snapshot) => Change[], snapshot = school) => apply(snapshot, changes(snapshot));

test('an entry stands at the end of its quadrant, moves within it and into another', () => {
  expect(texts(school, 'weakness')).toEqual(['One ELSA', 'Rushed handover']);
  const up = after((now) => moveSwotEntry(now, keyOf(now, 'Rushed handover'), 'weakness', 0));
  expect(texts(up, 'weakness')).toEqual(['Rushed handover', 'One ELSA']);
  const over = after((now) => moveSwotEntry(now, keyOf(now, 'One ELSA'), 'strength', 1));
  expect(texts(over, 'strength')).toEqual(['Breakfast club', 'One ELSA']);
  for (const [quadrant, index] of [
    ['weakness', 2],
    ['weakness', -1],
    ['weakness', 1],
    ['strength', 2],
  ] as const)
    expect(moveSwotEntry(school, keyOf(school, 'Rushed handover'), quadrant, index)).toEqual([]);
});

test('only a threat can make an objective redundant', () => {
  expect(redundancyThreats(school, 'plan').map(({ text }) => text)).toEqual(['Grant ends']);
  const moved = after((now) => moveSwotEntry(now, keyOf(now, 'Grant ends'), 'weakness', 0));
  expect(moved.swotEntry.get(keyOf(moved, 'Grant ends'))!.record.redundant).toBe(false);
  const back = after((now) => moveSwotEntry(now, keyOf(now, 'Grant ends'), 'threat', 0), moved);
  expect(redundancyThreats(back, 'plan')).toEqual([]);
});

test('an action that answers an entry is of its objective, and an entry whose action is gone is open again', () => {
  const key = keyOf(school, 'Grant ends');
  const answered = after((now) => answerWithAction(now, key, { text: 'Secure club funding', due: '2027-03-19' }, { newKey }));
  const { consequence, actionKey } = answered.swotEntry.get(key)!.record;
  expect(consequence).toBe('action');
  expect(answered.action.get(actionKey)!.record).toMatchObject({ objectiveKey: 'objective', text: 'Secure club funding' });
  expect(redundancyThreats(answered, 'plan')).toEqual([]);
  expect(openSwotEntries(answered, 'plan').map(({ text }) => text)).not.toContain('Grant ends');
  const gone = after((now) => remove(now, 'action', actionKey), answered);
  expect(openSwotEntries(gone, 'plan').map(({ text }) => text)).toContain('Grant ends');
  expect(redundancyThreats(gone, 'plan')).toHaveLength(1);
});

test('what follows from an entry takes the place of what was said before, and can be taken back', () => {
  const key = keyOf(school, 'One ELSA');
  const risk = sayConsequence(school, key, { consequence: 'risk' });
  const watched = apply(school, risk);
  expect(risksOf(watched, 'plan').map(({ text }) => text)).toEqual(['One ELSA']);
  const threat = after((now) => sayConsequence(now, keyOf(now, 'Grant ends'), { consequence: 'risk' }));
  expect(redundancyThreats(threat, 'plan')).toEqual([]);
  const aside = after(
    (now) => sayConsequence(now, key, { consequence: 'setAside', because: 'A second is in training' }),
    watched,
  );
  expect(risksOf(aside, 'plan')).toEqual([]);
  expect(aside.swotEntry.get(key)!.record).toMatchObject({ because: 'A second is in training', actionKey: '' });
  expect(openSwotEntries(apply(watched, undo(watched, risk)), 'plan')).toHaveLength(4);
});

test('nothing is asked about entries of an objective in the bin', () => {
  const gone = after((now) => remove(now, 'objective', 'objective'));
  expect([openSwotEntries(gone, 'plan'), redundancyThreats(gone, 'plan')]).toEqual([[], []]);
});

test('a review that looks at a risk keeps it with the day and in its note, once', () => {
  const key = keyOf(school, 'Grant ends');
  const meeting = apply(school, created({ planReview: [aPlanReview({ note: 'Good turnout.' })] }));
  const look = (snapshot: Snapshot, note: string, before: string) =>
    apply(snapshot, watchRisk(snapshot, key, 'review', { day: '2026-12-10', note, line: `Risk: ${note}`, before }));
  const once = look(meeting, 'Two funders asked', 'Risk: ');
  expect(once.swotEntry.get(key)!.record).toMatchObject({ watched: '2026-12-10', watchNote: 'Two funders asked' });
  expect(look(once, 'One has agreed', 'Risk: Two funders asked').planReview.get('review')!.record.note).toBe(
    'Good turnout.\nRisk: One has agreed',
  );
});
