import { useMemo, useState } from 'react';
import { newerReason } from '../../domain/planFile/asImported';
import { isTaken, type FieldChange } from '../../domain/planFile/differences';
import type { ObjectiveDraft } from '../../domain/planFile/drafts';
import { leftOut } from '../../domain/planFile/leftOut';
import type { Drafted } from '../../domain/planFile/matching';
import { newerVersion, planLike, type NewerVersion } from '../../domain/planFile/newerVersion';
import type { PlanReading } from '../../domain/planFile/reading';
import { rememberDeclined, wasDeclined, type Remembered } from '../../domain/planFile/remembered';
import { standAgain, stoodBefore } from '../../domain/planFile/standAgain';
import { takeNewer, type Taken } from '../../domain/planFile/takeNewer';
import type { Key } from '../../domain/record';
import type { Change, Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { useWholeHistory, type WholeHistory } from '../school/useWholeHistory';
import { count } from '../words/counts';
import { fileWords, points } from './fileWords';
import { noteAsBrought, noteImport } from './imports';
import { keepMemory } from './memory';
import { placeholders } from './placeholders';

/** A file that is a newer version of a plan: what differs, and which of it is taken. */
export interface Newer {
  version: NewerVersion;
  title: string;
  /** How much is known of what the file said when it was last here, which the plan's history says. */
  memory: WholeHistory;
  /** Whether this is ticked: what fieldId, newId and listedId name. */
  isTicked(id: string): boolean;
  tick(id: string): void;
  /** How many changes are ticked. */
  ticked: number;
  /** What would be kept of what is ticked. */
  changes: readonly Change[];
  take(memory: Remembered): Promise<void>;
}

/** Compares what was read with the plan it is a newer version of. Undefined where there is none. */
export function useNewer(
  snapshot: Snapshot,
  drafts: readonly ObjectiveDraft[],
  { priorities, academicYear, savedAt }: Pick<PlanReading, 'priorities' | 'academicYear' | 'savedAt'>,
  { name, known }: { name: string; known: Remembered },
  onDone: (planKey: Key) => void,
): Newer | undefined {
  const { workspace, keeping, circumstances, today } = useSchool();
  const planKey = useMemo(() => planLike(snapshot, drafts, academicYear), [snapshot, drafts, academicYear]);
  const memory = useWholeHistory(planKey);
  const version = useMemo(
    () =>
      planKey === undefined
        ? undefined
        : newerVersion(snapshot, planKey, drafts, { told: priorities, savedAt, whole: memory === 'read' }),
    [snapshot, planKey, drafts, priorities, savedAt, memory],
  );
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const choice = useMemo(() => version && chosen(version, said, known), [version, said, known]);
  const changes = useMemo(
    () => (version && choice ? takeNewer(snapshot, version, choice.taken, placeholders()) : []),
    [snapshot, version, choice],
  );
  if (planKey === undefined || version === undefined || choice === undefined) return undefined;
  const { taken, isTicked, unticked, ticked, declined } = choice;
  const title = snapshot.plan.get(planKey)?.record.title ?? '';

  return {
    version,
    title,
    memory,
    isTicked,
    tick: (id) => setSaid(new Map(said).set(id, !isTicked(id))),
    ticked,
    changes,
    async take(remembered) {
      const around = circumstances();
      const now = workspace.current();
      const changes = takeNewer(now, version, taken, around);
      const stood = stoodBefore(now, changes);
      const what = count(ticked, 'change');
      const reason = newerReason(fileWords(name, today));
      // The history is words, too.
      const told = unticked.filter(({ change: { plan, file } }) => !points(plan, today) && !points(file, today));
      try {
        await keeping.keep([...changes, ...leftOut(now, version, told, reason, around)], {
          say: `Took ${what} into ${title}`,
          reason,
          alsoBack: () => standAgain(workspace.current(), stood, circumstances()),
        });
        await noteAsBrought(workspace, now, planKey, changes);
        void noteImport(workspace, { name: `${title} from ${name}`, what, at: around.now, stood }, changes);
        void keepMemory(workspace, rememberDeclined(remembered, planKey, declined));
        onDone(planKey);
      } catch (thrown) {
        keeping.say(refusalText(thrown));
      }
    },
  };
}

interface Choice {
  taken: Taken;
  /** What the file alone has changed and a person does not want. */
  unticked: Taken['fields'];
  /** What is new in the file and not wanted, as the memory names it. */
  declined: string[];
  ticked: number;
  isTicked(id: string): boolean;
}

/** What is ticked: what the file alone has changed or adds and nobody has declined, but for what a person says otherwise. */
function chosen(version: NewerVersion, said: ReadonlyMap<string, boolean>, known: Remembered): Choice {
  const { planKey, changed, ahead, objectives, added, addedObjectives, binned, missing } = version;
  const fields = [
    ...[...changed, ...ahead].flatMap(({ view, fields: own }) => own.map((change) => named(view.kept.record.key, change))),
    ...objectives.flatMap(({ record, fields: own }) => own.map((change) => named(record.key, change))),
  ];
  const milestones = fields.filter(({ change }) => change.field === 'milestones');
  // By the words of the file: other milestones of the same action are another offer.
  const offers = new Map([
    ...[...added.map(newId), ...addedObjectives.map(objectiveId)].map((id) => [id, id] as const),
    ...milestones.map(({ id, change }) => [id, `${id}|${change.file}`] as const),
  ]);
  const proposed = [
    ...fields.filter(({ change }) => isTaken(change)).map(({ id }) => id),
    ...added.map(newId),
    ...addedObjectives.map(objectiveId),
  ];
  const beforehand = new Set(proposed.filter((id) => !wasDeclined(known, planKey, offers.get(id) ?? '')));
  const isTicked = (id: string) => said.get(id) ?? beforehand.has(id);
  const taken = {
    fields: fields.filter(({ id }) => isTicked(id)),
    added: added.filter((one) => isTicked(newId(one))),
    addedObjectives: addedObjectives.filter((one) => isTicked(objectiveId(one))),
    binned: binned.map(({ record }) => record.key).filter((key) => isTicked(listedId('binned', key))),
    missing: missing.map(({ kept }) => kept.record.key).filter((key) => isTicked(listedId('gone', key))),
  };
  const ticked = Object.values(taken).reduce((sum, one) => sum + one.length, 0);
  const unticked = fields.filter(({ id, change }) => change.by === 'file' && !isTicked(id));
  const declined = [...offers].filter(([id]) => !isTicked(id)).map(([, offer]) => offer);
  return { taken, unticked, declined, ticked, isTicked };
}

function named(key: Key, change: FieldChange): { key: Key; change: FieldChange; id: string } {
  return { key, change, id: fieldId(key, change.field) };
}

/** Names the tick of one field of one action or objective. */
export function fieldId(key: Key, field: string): string {
  return `field|${key}|${field}`;
}

/** Names the tick of a new action, by its words: its place shifts while others change the plan. */
export function newId({ action, objective }: Drafted): string {
  return `new|${objective.statement}|${action.text}`;
}

/** Names the tick of a new objective. */
export function objectiveId({ statement }: ObjectiveDraft): string {
  return `objective|${statement}`;
}

/** Names the tick of an action that is in the bin here, or no longer in the file. */
export function listedId(list: 'binned' | 'gone', key: Key): string {
  return `${list}|${key}`;
}
