import { readCost } from './costs';
import type { Gathered, Part, RawObjective } from './raw';
import { lettersOf, leaveOut } from './raw';
import type { ReadObjective } from './reading';
import { linesOf, withoutBullet } from './splitCells';

/**
 * Brings together what the file says of each objective in different places, drops those that came to nothing, gives
 * actions without one the objective their own number names, and numbers all. The map tells each raw one's final form.
 */
export function settleObjectives(gathered: Gathered): { objectives: ReadObjective[]; refOf: ReadonlyMap<RawObjective, string> } {
  numberByActions(gathered);
  const merged = new Map<RawObjective, RawObjective>();
  for (const objective of gathered.objectives) merged.set(objective, fullest(gathered.objectives, objective));
  for (const action of gathered.actions)
    action.objective = (action.objective && merged.get(action.objective)) ?? byActionNumber(gathered, action.ref, merged);
  const used = new Set(gathered.actions.map(({ objective }) => objective));
  const lists = new Set([...used].map((objective) => objective?.list));
  const kept = [...new Set(merged.values())].filter(
    (objective) =>
      used.has(objective) || (objective.text !== '' && (!objective.list || lists.has(objective.list) || used.size === 0)),
  );
  for (const { text, list, from } of new Set(merged.values())) {
    if (text && list && !lists.has(list) && used.size > 0 && from[0]) leaveOut(gathered, 'otherTable', text, from[0]);
  }
  const own = kept.map(({ number }) => number);
  const plain = own.every((number) => /^\d{1,2}$/.test(number)) && new Set(own).size === own.length;
  const refOf = new Map(kept.map((objective, index) => [objective, plain ? objective.number : String(index + 1)]));
  return { objectives: kept.map((objective) => asRead(objective, refOf.get(objective) ?? '')), refOf };
}

/**
 * An objective without a number of its own has that of its actions: `1.1`, `1.2` belong to 1. Plain numbers that stay the
 * same within an objective and differ between them are the objectives' own.
 */
function numberByActions(gathered: Gathered): void {
  const refs = refsByObjective(gathered);
  const plain = [...refs.values()].map((own) => (own.length === 1 && /^\d{1,2}\.?$/.test(own[0] ?? '') ? own[0] : undefined));
  const allPlain =
    plain.length > 1 && plain.every(Boolean) && new Set(plain).size === plain.length && gathered.actions.length > plain.length;
  for (const objective of gathered.objectives) {
    const own = refs.get(objective) ?? [];
    const numbers = [...new Set(own.map((ref) => (allPlain ? ref.replace('.', '') : NUMBERED.exec(ref)?.[1])))];
    if (numbers.length === 1 && numbers[0] && !objective.number) objective.number = numbers[0];
  }
  if (allPlain) for (const action of gathered.actions) action.ref = '';
}

const NUMBERED = /^\D{0,3}(\d{1,2})(?:[.]\d|[a-z])/i;

/** The different numbers of each objective's actions. */
function refsByObjective(gathered: Gathered): Map<RawObjective, string[]> {
  const refs = new Map(gathered.objectives.map((objective) => [objective, new Set<string>()]));
  for (const { objective, ref } of gathered.actions) if (objective && ref) refs.get(objective)?.add(ref.trim());
  return new Map([...refs].map(([objective, own]) => [objective, [...own]]));
}

/** The objective that gives an empty one of the same number its words; otherwise itself. */
function fullest(all: RawObjective[], objective: RawObjective): RawObjective {
  const same = (other: RawObjective) =>
    other !== objective &&
    other.text !== '' &&
    ((objective.text === '' && objective.number !== '' && other.number === objective.number) ||
      (objective.text !== '' &&
        (!objective.number || !other.number || objective.number === other.number) &&
        lettersOf(other) === lettersOf(objective)));
  const other = all.find(same);
  if (!other || (objective.text !== '' && all.indexOf(other) > all.indexOf(objective))) return objective;
  if (objective.priority && !other.priority) other.priority = objective.priority;
  other.criteria.push(...objective.criteria);
  other.notes.push(...objective.notes);
  if (!other.number) other.number = objective.number;
  return other;
}

function byActionNumber(gathered: Gathered, ref: string, merged: Map<RawObjective, RawObjective>): RawObjective | null {
  const number = NUMBERED.exec(ref.trim())?.[1];
  const found = gathered.objectives.find((objective) => number && objective.number === number);
  return found ? (merged.get(found) ?? found) : null;
}

function asRead(objective: RawObjective, ref: string): ReadObjective {
  const cost = objective.costs.length === 1 && objective.costs[0] ? readCost(objective.costs[0].cell) : undefined;
  const number = objective.number && objective.number !== ref ? [`Number in the file: ${objective.number}`] : [];
  const unread = objective.costs
    .filter(() => cost?.value === null || cost === undefined || cost.kept)
    .map(({ heading, cell }) => `${heading}: ${cell.text}`);
  const text = objective.text || (objective.label ?? '');
  return {
    ref,
    text,
    successCriteria: uniqueLines(objective.criteria),
    cost: cost?.value ?? null,
    note: [...(objective.priority ? [`Priority: ${objective.priority}`] : []), ...number, ...objective.notes, ...unread].join(
      '\n',
    ),
    from: objective.from,
    ...(objective.doubt && text !== '' && objective.priority === '' && { doubt: objective.doubt }),
  };
}

function uniqueLines(parts: Part[]): string[] {
  return [...new Set(parts.flatMap(({ cell }) => linesOf(cell.text).map(withoutBullet)))];
}
