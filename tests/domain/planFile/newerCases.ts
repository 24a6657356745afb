import type { Action } from '../../../src/domain/action';
import { edit } from '../../../src/domain/editing';
import type { Objective } from '../../../src/domain/objective';
import { bringIn } from '../../../src/domain/planFile/bringIn';
import { draftsOf } from '../../../src/domain/planFile/drafts';
import type { NewerVersion } from '../../../src/domain/planFile/newerVersion';
import { outlineOf } from '../../../src/domain/planView';
import type { Change, Snapshot } from '../../../src/domain/snapshot';
import { drafted } from '../../../src/workspace/drafts';
import type { AnyRecord } from '../../../src/workspace/held';
import { aPlan, apply, created, snapshotOf } from '../builders';
import { readRows } from './cells';

/** Headings of a plan in a file. */
export const HEAD = ['Objective', 'Ref', 'Action', 'Lead', 'Due date', 'RAG'];
let keys = 1000;
/** Keys in turn, which sort in their order however many files of tests have taken some; one moment. */
export const around = { newKey: () => `k${(keys += 1)}`, now: '2026-11-24T09:00:00.000Z' };
const bo = { key: 'bo', entraId: '', name: 'Bo Kessler', role: 'TA lead', left: false, clashes: [] };
/** A file as it was brought in. */
export const first = [
  HEAD,
  ['Talk more', '1.1', 'Choose a language screen for Years 2 to 6', 'Bo Kessler', '27/11/2026', 'G'],
  ['', '1.2', 'Train all TAs in the screen', 'JT', '18/12/2026', ''],
  ['Families join in', '2.1', 'Open a termly café', 'JT', '11/12/2026', ''],
];
const before = snapshotOf(created({ plan: [aPlan()], person: [bo] }));
/** A school that has brought it in. */
export const school = apply(before, bringIn(before, aPlan().key, draftsOf(readRows(first)), around));
/** What is read of such rows. */
export const drafts = (rows: string[][]) => draftsOf(readRows(rows));
/** The actions of its plan, numbered. */
export const textsIn = (snapshot: Snapshot) =>
  outlineOf(snapshot, aPlan().key)!.objectives.flatMap(({ actions }) =>
    actions.map(({ ref, kept }) => `${ref} ${kept.record.text}`),
  );

/** Every change that is offered of an action. */
export const everyField = ({ changed }: NewerVersion) =>
  changed.flatMap(({ view, fields }) => fields.map((change) => ({ key: view.kept.record.key, change })));
/** Their names, by action. */
export const fieldsOf = ({ changed }: NewerVersion) =>
  changed.map(({ view, fields }) => [view.ref, fields.map(({ field }) => field)]);

/** The snapshot after people edited a record, with what the history says of it. */
export function edited<K extends 'action' | 'objective'>(
  snapshot: Snapshot,
  kind: K,
  key: string,
  values: Partial<Action & Objective>,
  { reason = '', at = '2026-11-25T09:00:00.000Z' } = {},
): Snapshot {
  const changes = edit(snapshot, kind, key, values as object);
  return told(snapshot, changes, reason, at);
}

/** What people changed, told as a device tells it. */
export function told(snapshot: Snapshot, changes: readonly Change[], reason: string, at: string): Snapshot {
  const means = { now: at, person: 'p', keyFor: (name: string) => `${name}@${at}` };
  const rows = changes.flatMap(({ kind, before, after }) =>
    before ? drafted([], kind, before as AnyRecord, after as AnyRecord, reason, means) : [],
  );
  const kept = Object.fromEntries(
    changes.map(({ kind, after }) => [after.key, { created: snapshot[kind].get(after.key)?.created }]),
  );
  return apply(snapshot, [...changes, ...rows.map((after): Change => ({ kind: 'history', after }))], kept);
}
