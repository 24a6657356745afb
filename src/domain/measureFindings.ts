import type { PupilGroup } from './figure';
import type { Finding } from './finding';
import { findingFromMeasure, findingsOf, priorityFromFinding, type Found, type NameOf } from './findings';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** Which cell of a measure a finding is about, in which words. */
export type MeasureFindingStart = Pick<Finding, 'statement' | 'academicYear' | 'period' | 'yearGroup'> & {
  measureKey: Key;
  group: PupilGroup;
};

/** What was found in a measure in one period, for one year group or for all. Undefined while nobody wrote that down. */
export function findingOfMeasure(
  snapshot: Snapshot,
  { measureKey, period, yearGroup }: Pick<MeasureFindingStart, 'measureKey' | 'period' | 'yearGroup'>,
): Finding | undefined {
  const own = findingsOf(snapshot, 'measure', measureKey);
  return own.find((one) => one.period === period && one.yearGroup === yearGroup);
}

/** Writes down what a measure shows; nothing, where that was done for its period and year group already, in whatever words. */
export function seenInMeasure(
  snapshot: Snapshot,
  start: MeasureFindingStart,
  circumstances: Pick<Circumstances, 'newKey'>,
): Found {
  const there = findingOfMeasure(snapshot, start);
  return there === undefined ? findingFromMeasure(snapshot, start, circumstances) : { key: there.key, changes: [] };
}

/**
 * Proposes a priority that answers what a measure shows, called for short as `nameOf` says, and writes that down where nobody has.
 * Nothing, where a priority answers it already. The last change of kind `priority` is the new one.
 */
export function priorityFromMeasure(
  snapshot: Snapshot,
  start: MeasureFindingStart,
  { nameOf, ...circumstances }: Pick<Circumstances, 'newKey'> & { nameOf?: NameOf },
): Change[] {
  const { key, changes } = seenInMeasure(snapshot, start, circumstances);
  const [begun] = changes;
  const known = begun?.kind === 'finding' ? withFinding(snapshot, begun.after) : snapshot;
  const proposed = priorityFromFinding(known, key, { academicYear: start.academicYear, nameOf, ...circumstances });
  // What is new has no state before: it is written once, with the priority that answers it.
  return proposed.map((change) => (begun && change.kind === 'finding' ? { kind: 'finding', after: change.after } : change));
}

function withFinding(snapshot: Snapshot, record: Finding): Snapshot {
  return { ...snapshot, finding: new Map([...snapshot.finding, [record.key, { record }]]) };
}
