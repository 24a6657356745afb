import { addStartingMeasure, setFigure } from '../../src/domain/figureEditing';
import type { PupilGroup } from '../../src/domain/figure';
import { priorityFromMeasure } from '../../src/domain/measureFindings';
import { emptySnapshot, type Snapshot } from '../../src/domain/snapshot';
import { aPlan, apply, snapshotOf } from './builders';

export const place = { measureKey: 'ks2Combined', whose: 'school', period: '2025/26', yearGroup: 'Y6' } as const;
const figure = (group: PupilGroup, pupils: number, count: number) =>
  setFigure(emptySnapshot, { ...place, group }, { pupils, count });
export const measured = snapshotOf([
  { kind: 'plan', after: aPlan() },
  ...addStartingMeasure(emptySnapshot, 'ks2Combined'),
  ...figure('noSen', 48, 36),
  ...figure('senSupport', 12, 7),
]);
export const statement =
  'KS2 combined on SEN Support is 16.7\u00a0points below pupils with no SEN (Year 6), 58.3% of 12 pupils in 2025/26';
export const start = { ...place, group: 'senSupport' as const, academicYear: '2026/27', statement };
export const found = apply(measured, priorityFromMeasure(measured, start, { newKey: newKeys() }));
export const [{ key: findingKey }, { key: priorityKey }] = [record(found.finding), record(found.priority)];
export const finding = { kind: 'finding', key: findingKey } as const;
export const priority = { kind: 'priority', key: priorityKey } as const;
export const agreed = apply(found, [{ kind: 'priority', after: { ...record(found.priority), status: 'agreed' } }]);

/** The school shows nothing of fewer than so many pupils from now on. */
export function showingFrom(snapshot: Snapshot, pupils: number): Snapshot {
  return {
    ...snapshot,
    settings: new Map([['settings', { record: { smallNumbers: { count: 5, pupils } } }]]),
  } as unknown as Snapshot;
}

export function record<T>(all: ReadonlyMap<string, { record: T }>, key = [...all.keys()][0]!): T {
  return all.get(key)!.record;
}

export function newKeys(): () => string {
  let last = 0;
  return () => `new${(last += 1)}`;
}
