import { daysFrom } from './expected';

/** What a reader learns from a card: where its button leads, and the day it names. */
export interface Card {
  /** `review/KEY` or `plan/KEY`. */
  page: string;
  due: string | undefined;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Reads a card as it stands in the channel on a day. */
export function readCard(card: object, day: string): Card {
  const { body, actions } = card as { body: { text?: string }[]; actions: { url: string }[] };
  const context = JSON.parse(new URL(actions[0]!.url).searchParams.get('context')!) as { subEntityId: string };
  const page = context.subEntityId;
  const named = page.startsWith('review/') ? /due(?: today,| tomorrow,)? \w{3} (\d+) (\w{3})/.exec(body[0]!.text ?? '') : null;
  if (named === null) return { page, due: undefined };
  const monthAndDay = `${String(months.indexOf(named[2]!) + 1).padStart(2, '0')}-${named[1]!.padStart(2, '0')}`;
  const years = [-1, 0, 1].map((more) => `${Number(day.slice(0, 4)) + more}-${monthAndDay}`);
  const [due] = years.sort((a, b) => Math.abs(daysFrom(a, day)) - Math.abs(daysFrom(b, day)));
  return { page, due };
}
