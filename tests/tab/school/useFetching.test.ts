import { Fault } from '../../../src/graph/faults';
import { isFetching } from '../../../src/tab/school/useFetching';

const lastSync = '2026-11-22T08:00:00.000Z';
const fault = new Fault('offline', 'No network');

test.each([
  ['a new device, before everything has come', { shown: 'device' }, true],
  ['a new device that cannot reach the tenant', { shown: 'device', fault }, true],
  ['a device that held everything, before the tenant has answered', { shown: 'device', lastSync }, true],
  ['a device that held everything and cannot reach the tenant', { shown: 'device', lastSync, fault }, false],
  ['once the tenant has answered', { shown: 'current', lastSync }, false],
] as const)('%s', (_when, standing, expected) => expect(isFetching(standing)).toBe(expected));
