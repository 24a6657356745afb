import { threadsOf, type Remark } from './conversation';
import { comparedName, leadNames, leadsOf } from './leads';
import { personByEntraId } from './people';
import type { ActionView, ObjectiveView, Outline } from './planView';
import type { Author, Key } from './record';
import type { Snapshot } from './snapshot';
import { isSettled } from './standing';
import type { Day } from './day';

/** What of a plan is in one person's hands. */
export interface MyActions {
  /** Whether the school's people have an entry for this account; leads written in words are found by name all the same. */
  known: boolean;
  /** Still to be done, the soonest first, those without a day last. */
  open: MyAction[];
  /** Complete or stopped. */
  settled: MyAction[];
  /** How many of the open ones were due before today. */
  late: number;
}

/** An action in somebody's hands, and the objective it stands under. */
export interface MyAction {
  view: ActionView;
  objective: ObjectiveView | undefined;
  /** The latest word of a conversation about it that nobody has settled, where somebody else has that word. */
  asked?: Remark;
}

/** The actions of a plan that a person leads, by their entry among the school's people or by their name as it was written. */
export function myActions(
  snapshot: Snapshot,
  { objectives, adrift }: Pick<Outline, 'objectives' | 'adrift'>,
  person: Author,
  today: Day,
): MyActions {
  const key = personByEntraId(snapshot, person.entraId)?.record.key;
  const name = comparedName(person.name);
  const leads = ({ kept: { record } }: ActionView) =>
    (key !== undefined && leadsOf(snapshot, record).includes(key)) ||
    (record.leadKey === '' && name !== '' && leadNames(record.leadText).includes(name));
  const all = [
    ...objectives.flatMap((objective) => objective.actions.map((view) => ({ view, objective }))),
    ...adrift.map((view) => ({ view, objective: undefined })),
  ];
  const mine = all
    .filter(({ view }) => leads(view))
    .map((one): MyAction => ({ ...one, asked: askedOf(snapshot, one.view.kept.record.key, person.entraId) }))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0));
  const open = mine.filter(({ view }) => !isSettled(view.status));
  const settled = mine.filter(({ view }) => isSettled(view.status));
  return { known: key !== undefined, open, settled, late: open.filter((one) => dueOf(one) < today).length };
}

const noDay: Day = '9999-12-31';

function dueOf({ view }: MyAction): Day {
  return view.kept.record.due ?? noDay;
}

function askedOf(snapshot: Snapshot, actionKey: Key, entraId: string): Remark | undefined {
  const last = threadsOf(snapshot, actionKey)
    .filter(({ resolved }) => !resolved)
    .map((thread) => thread.replies.at(-1) ?? thread);
  // Without an author it was written on this device and the tenant has not accepted it yet.
  return last.findLast(({ author }) => author !== undefined && author.entraId !== entraId);
}
