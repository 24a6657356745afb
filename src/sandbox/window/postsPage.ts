import type { Ask } from './askSandbox';
import { momentText } from './calendarText';
import { element } from './element';
import { team } from './team';

/** What got into the channel, as the control tells it. */
interface Post {
  id: string;
  at: string;
  by: string;
  card: unknown;
}

/** A page of the channel: what is in it, newest at the bottom. */
export interface PostsPage {
  node: HTMLElement;
  /** Asks what is new; `now` is a moment of the calendar. */
  refresh(now: string): Promise<void>;
}

/** The posts of the channel, each card drawn by the real renderer, which is loaded when the first card is there to be drawn. */
export function postsPage(ask: Ask, openLink: (link: string) => void): PostsPage {
  const list = element('ol', { 'aria-label': `Posts in ${team.channel.name}` });
  const empty = element(
    'p',
    { className: 'empty' },
    `Nothing has been posted in ${team.channel.name} yet. Reminders of plan reviews come here when they are due.`,
  );
  const node = element('div', { className: 'page posts', tabIndex: 0, role: 'region', 'aria-label': 'Posts' }, empty, list);
  let drawn: string[] = [];

  async function refresh(now: string): Promise<void> {
    const posts = await ask<Post[]>('posts');
    if (!Array.isArray(posts)) return;
    const ids = (posts as Post[]).map((one) => one.id);
    if (ids.join() === drawn.join()) return void (empty.hidden = ids.length > 0);
    // Only what is new is drawn, so that a card keeps the focus; a tenant set back to its beginning starts afresh.
    if (drawn.some((id, index) => ids[index] !== id)) {
      list.replaceChildren();
      drawn = [];
    }
    const more = (posts as Post[]).slice(drawn.length);
    drawn = ids;
    const { drawCard } = await import('./card');
    empty.hidden = ids.length > 0;
    list.append(...more.map((one) => post(one, now, drawCard(one.card, openLink))));
    node.scrollTop = node.scrollHeight;
  }

  return { node, refresh };
}

function post({ at, by }: Post, now: string, card: HTMLElement): HTMLElement {
  const when = momentText(at, now);
  const head = element('p', {}, element('b', {}, by), element('time', { dateTime: at, className: 'quiet' }, when));
  return element(
    'li',
    {},
    element('span', { className: 'avatar', 'aria-hidden': 'true' }, by.slice(0, 1)),
    element('article', { 'aria-label': `${by}, ${when}` }, head, element('div', { className: 'card' }, card)),
  );
}
