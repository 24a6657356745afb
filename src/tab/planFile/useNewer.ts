import { useMemo, useState } from 'react';
import type { ObjectiveDraft } from '../../domain/planFile/drafts';
import type { Drafted } from '../../domain/planFile/matching';
import { fillsEmpty, newerVersion, planLike, takeNewer, type NewerVersion } from '../../domain/planFile/newerVersion';
import type { PlanReading } from '../../domain/planFile/reading';
import type { Remembered } from '../../domain/planFile/remembered';
import { standAgain, stoodBefore } from '../../domain/planFile/standAgain';
import type { Key } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { refusalText } from '../faultText';
import { useSchool } from '../school/School';
import { count } from '../words/counts';
import { noteImport } from './imports';
import { keepMemory } from './memory';

/** A file that is a newer version of a plan: what differs, and which of it is taken. */
export interface Newer {
  version: NewerVersion;
  title: string;
  /** Whether this is ticked: what fieldId and newId name, `gone|action`. */
  isTicked(id: string): boolean;
  tick(id: string): void;
  /** How many changes are ticked. */
  ticked: number;
  take(name: string, memory: Remembered): Promise<void>;
}

/** Compares what was read with the plan it is a newer version of. Undefined where there is none. */
export function useNewer(
  snapshot: Snapshot,
  drafts: readonly ObjectiveDraft[],
  { priorities: told, academicYear }: Pick<PlanReading, 'priorities' | 'academicYear'>,
  onDone: () => void,
): Newer | undefined {
  const { workspace, keeping, circumstances } = useSchool();
  const planKey = useMemo(() => planLike(snapshot, drafts, academicYear), [snapshot, drafts, academicYear]);
  const version = useMemo(
    () => (planKey === undefined ? undefined : newerVersion(snapshot, planKey, drafts, told)),
    [snapshot, planKey, drafts, told],
  );
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (planKey === undefined || version === undefined) return undefined;
  const fields = version.changed.flatMap(({ view, fields: own }) =>
    own.map((change) => ({ key: view.kept.record.key, change, id: fieldId(view.kept.record.key, change.field) })),
  );
  // Beforehand only what adds to the plan is ticked; what replaces or removes something is a person's to say.
  const adds = new Set([...fields.filter(({ change }) => fillsEmpty(change)).map(({ id }) => id), ...version.added.map(newId)]);
  const isTicked = (id: string) => said.get(id) ?? adds.has(id);
  const taken = {
    fields: fields.filter(({ id }) => isTicked(id)),
    added: version.added.filter((one) => isTicked(newId(one))),
    missing: version.missing.map(({ kept }) => kept.record.key).filter((key) => isTicked(`gone|${key}`)),
  };
  const ticked = taken.fields.length + taken.added.length + taken.missing.length;
  const title = snapshot.plan.get(planKey)?.record.title ?? '';

  return {
    version,
    title,
    isTicked,
    tick: (id) => setSaid(new Map(said).set(id, !isTicked(id))),
    ticked,
    async take(name, memory) {
      const around = circumstances();
      const now = workspace.current();
      const changes = takeNewer(now, planKey, taken, around);
      const stood = stoodBefore(now, changes);
      const what = count(ticked, 'change');
      try {
        await keeping.keep(changes, {
          lookedAt: true,
          say: `Took ${what} into ${title}`,
          reason: `Newer version: ${name}`,
          alsoBack: () => standAgain(workspace.current(), stood, circumstances()),
        });
        void noteImport(workspace, { name: `${title} from ${name}`, what, at: around.now, stood }, changes);
        void keepMemory(workspace, memory);
        onDone();
      } catch (thrown) {
        keeping.say(refusalText(thrown));
      }
    },
  };
}

/** Names the tick of one field of one action. */
export function fieldId(key: Key, field: string): string {
  return `field|${key}|${field}`;
}

/** Names the tick of a new action, by its words: its place shifts while others change the plan. */
export function newId({ action, objective }: Drafted): string {
  return `new|${objective.statement}|${action.text}`;
}
