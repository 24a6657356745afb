import type { Day } from '../../domain/day';
import { outlineOf } from '../../domain/planView';
import type { Key, Kind } from '../../domain/record';
import type { Snapshot } from '../../domain/snapshot';
import { dayText } from './days';
import { answerWords } from './questionReviews';

/** So many letters of what somebody wrote are quoted. */
export const longestQuote = 60;

/** Which record something is about, as people speak of it: `the decision about 2.3 Parent reading`. Empty where nothing names it. */
export function aboutWords(kind: Kind, key: Key, snapshot: Snapshot, today: Day): string {
  const record = snapshot[kind].get(key)?.record;
  if (record === undefined) return '';
  const { text, statement, title, name, theme, due, held, actionKey, measureKey } = record as object as Partial<
    Record<string, string | null>
  >;
  const day = held ?? due;
  if (kind === 'planReview') return day ? `the review of ${dayText(day, today)}` : 'a review without a date';
  if (kind === 'action') return actionWords(key, snapshot);
  if (kind === 'answer') return answerWords(key, snapshot);
  if (kind === 'figure') return `a figure of ${aboutWords('measure', measureKey ?? '', snapshot, today) || 'an outcome'}`;
  if (actionKey && parts[kind]) return `${parts[kind]} ${actionWords(actionKey, snapshot)}`;
  return quoted(text || statement || title || name || theme || '');
}

const parts: Partial<Record<Kind, string>> = {
  decision: 'the decision about',
  update: 'an update on',
  comment: 'a comment on',
  milestone: 'a milestone of',
};

/** `2.3 Parent reading`, as the plan numbers it now. */
function actionWords(key: Key, snapshot: Snapshot): string {
  const action = snapshot.action.get(key)?.record;
  if (action === undefined) return 'an action';
  const outline = outlineOf(snapshot, action.planKey);
  const views = [...(outline?.objectives.flatMap(({ actions }) => actions) ?? []), ...(outline?.adrift ?? [])];
  const ref = views.find(({ kept }) => kept.record.key === key)?.ref;
  return [ref, quoted(action.text)].filter(Boolean).join(' ') || 'an action';
}

function quoted(words: string): string {
  return words === '' ? '' : `“${words.length > longestQuote ? `${words.slice(0, longestQuote)} …` : words}”`;
}
