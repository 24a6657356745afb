import type { Action } from '../../domain/action';
import type { CommentAct } from '../../domain/comment';
import type { Instant } from '../../domain/day';
import type { Status } from '../../domain/update';
import type { Dice } from './dice';
import type { OldRow } from './writeRows';

/** How an action's past is made up. */
export interface Past {
  people: readonly string[];
  /** So many moments, in order. */
  moments: (count: number) => Instant[];
  /** Whether the action's year is over. */
  isOver: boolean;
  dice: Dice;
}

/** What was said and changed about one action: three updates, ten events of conversation, fifteen changes. */
export function actionEvents(action: Action, past: Past): OldRow[] {
  return [...updates(action, past), ...comments(action, past), ...changes(action, past)];
}

const happened = [
  'Cover is booked and the room is free on Tuesdays.',
  'Half of the sessions have run; the rest are in the diary.',
  'The first round is done and the notes are in the shared folder.',
  'Training took place; two colleagues catch up next week.',
  'Materials have come and are laid out in the small hall.',
  'The group has moved to mornings, which works better.',
];

function updates({ key, planKey, leadKey }: Action, { moments, isOver, dice }: Past): OldRow[] {
  const statuses: Status[] = [
    'onTrack',
    dice.pick(['onTrack', 'onTrack', 'atRisk', 'offTrack']),
    isOver ? 'complete' : dice.pick(['onTrack', 'atRisk', 'complete']),
  ];
  return moments(statuses.length).map((at, n): OldRow => ({
    kind: 'update',
    by: leadKey,
    at,
    record: {
      key: `${key}-update-${n + 1}`,
      planKey,
      actionKey: key,
      status: statuses[n]!,
      happened: dice.pick(happened),
      evidence: n === 2 ? 'Notes in the shared folder' : '',
      impact: n === 2 ? 'Class teachers say what they do differently' : '',
      reason: '',
      at,
    },
  }));
}

const remarks = [
  'Could this begin a week earlier?',
  'Please send the dates to the office as well.',
  'I can release half a day of cover for this.',
  'Who will look at the results with the class teachers?',
  'The governors will ask about this in the spring.',
  'Can the library be used on a Friday instead?',
  'Good to see this moving. What is the next step?',
  'Is the quiet room free at that time?',
];
const replies = [
  'Yes, from Monday.',
  'I have asked and will say on Friday.',
  'Agreed with both phases.',
  'Not before half-term, sorry.',
  'Done, see the shared folder.',
];
/** Each event and which earlier one it is about. */
const conversation: readonly [CommentAct, number?][] = [
  ['comment'],
  ['reply', 0],
  ['comment'],
  ['reply', 2],
  ['reply', 2],
  ['resolve', 2],
  ['comment'],
  ['reply', 6],
  ['comment'],
  ['comment'],
];

function comments({ key, planKey }: Action, { moments, people, dice }: Past): OldRow[] {
  const times = moments(conversation.length);
  return conversation.map(([act, about], n): OldRow => {
    const text = act === 'comment' ? dice.pick(remarks) : act === 'reply' ? dice.pick(replies) : '';
    return {
      kind: 'comment',
      by: dice.pick(people),
      at: times[n]!,
      record: {
        key: `${key}-comment-${n + 1}`,
        planKey,
        actionKey: key,
        act,
        about: about === undefined ? '' : `${key}-comment-${about + 1}`,
        text,
        mentions: [],
        reason: '',
        at: times[n]!,
      },
    };
  });
}

const changedFields = ['due', 'monitoring', 'successCriteria', 'resources', 'support'] as const;
const reasons = ['', '', 'Staff change', 'Agreed at the review', 'More time is needed'];

function changes(action: Action, { moments, dice }: Past): OldRow[] {
  return moments(15).map((at, n): OldRow => {
    const field = changedFields[n % changedFields.length]!;
    const now = action[field] ?? '';
    return {
      kind: 'history',
      by: dice.pick(['priya', 'joan']),
      at,
      record: {
        key: `${action.key}-change-${n + 1}`,
        planKey: action.planKey,
        recordKind: 'action',
        recordKey: action.key,
        field,
        before: n < changedFields.length ? '' : `${now} (draft ${Math.floor(n / changedFields.length)})`,
        after: n >= 10 ? now : `${now} (draft ${Math.floor(n / changedFields.length) + 1})`,
        reason: dice.pick(reasons),
        stood: true,
        at,
      },
    };
  });
}
