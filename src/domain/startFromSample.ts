import { addDays, type Day } from './day';
import type { Objective } from './objective';
import type { Circumstances } from './record';
import { sampleChanges, type SampleSchool } from './sampleSchool';
import type { Change } from './snapshot';

/**
 * A new plan, a draft, with what the sample school's plan sets out to do, in the school's own year: priorities, objectives,
 * actions and milestones. Its title says that it is invented. None of the sample's people comes along, and nothing that
 * they said or reached: who leads is the words of a role, and so is a name within a text. What is served stands as words
 * beside each objective, since the register is the school's own.
 */
export function startFromSample(sample: SampleSchool, academicYear: string, { newKey }: Pick<Circumstances, 'newKey'>): Change[] {
  const all = sampleChanges(sample, newKey).map(({ change }) => change);
  const shift = daysApart(sample.plan.academicYear, academicYear);
  const inYear = (day: Day | null): Day | null => (day === null ? null : addDays(day, shift));
  const titles = new Map(all.flatMap(({ kind, after }) => (kind === 'schoolPriority' ? [[after.key, after.title]] : [])));
  const served = new Map(
    all.flatMap(({ kind, after }) =>
      kind === 'priority' ? [[after.key, after.serves.map((key) => titles.get(key)).join(', ')]] : [],
    ),
  );
  const roles = new Map(sample.people.map(({ key, role }) => [key, role]));
  return all.flatMap((change) => begun(change) ?? []).map((change) => withoutNames(change, sample));

  function begun(change: Change): Change | undefined {
    switch (change.kind) {
      case 'plan': {
        const title = sample.plan.title.replace(sample.plan.academicYear, academicYear);
        const after = { ...change.after, title: `Sample (invented): ${title}`, academicYear, status: 'draft' } as const;
        return { kind: 'plan', after };
      }
      case 'priority':
        return { kind: 'priority', after: { ...change.after, serves: [] } };
      case 'objective': {
        const { leadKey, sponsorKey, baselineDay, targetDay, priorityKey } = change.after;
        const people = {
          leadKey: '',
          leadText: roles.get(leadKey) ?? '',
          sponsorKey: '',
          sponsorText: roles.get(sponsorKey) ?? '',
        };
        const days = { baselineDay: inYear(baselineDay), targetDay: inYear(targetDay) };
        return {
          kind: 'objective',
          after: { ...change.after, ...people, ...days, ...unsaid, schoolPriority: served.get(priorityKey) ?? '' },
        };
      }
      case 'action': {
        const { leadKey, start, due } = change.after;
        const lead = { leadKey: '', leadText: roles.get(leadKey) ?? '' };
        return { kind: 'action', after: { ...change.after, ...lead, start: inYear(start), due: inYear(due) } };
      }
      case 'milestone':
        return { kind: 'milestone', after: { ...change.after, due: inYear(change.after.due), reached: null } };
      default:
        return undefined;
    }
  }
}

/** What an objective rests on and has reached is the sample school's own. */
const unsaid = { reasons: [] as string[], measureKey: '', latest: '', latestDay: null } satisfies Partial<Objective>;

/** From a day in one school year to the like one in another, in whole weeks: a Friday stays one. */
function daysApart(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Number.isNaN(years) ? 0 : Math.round((years * 365.25) / 7) * 7;
}

/** Puts a role where a text names one of the sample's people. */
function withoutNames({ kind, after }: Change, { people }: SampleSchool): Change {
  const plain = (value: unknown): unknown =>
    typeof value === 'string' ? people.reduce((text, { name, role }) => text.replaceAll(name, role), value) : value;
  const values = Object.fromEntries(Object.entries(after).map(([field, value]) => [field, plain(value)]));
  return { kind, after: values } as unknown as Change;
}
