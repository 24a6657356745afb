import { momentText } from './calendarText';
import { element } from './element';
import type { News, Notice } from './news';

/** A person's activity feed. */
export interface ActivityPage {
  node: HTMLElement;
  show(news: News): void;
}

/** What this person has been told, newest first; opening one marks it read (by its id). */
export function activityPage(read: (id: string) => Promise<void>, openLink: (link: string) => void): ActivityPage {
  const list = element('ol', { 'aria-label': 'Activity' });
  const empty = element(
    'p',
    { className: 'empty' },
    'Nobody has spoken to you yet. When a colleague mentions you, it says so here.',
  );
  const node = element('div', { className: 'page activity' }, empty, list);
  let shown = '';

  async function open(notice: Notice): Promise<void> {
    if (!notice.read) await read(notice.id);
    openLink(notice.webUrl);
  }

  return {
    node,
    show({ notices, now }) {
      const state = JSON.stringify(notices);
      if (state === shown) return;
      shown = state;
      empty.hidden = notices.length > 0;
      list.replaceChildren(...[...notices].reverse().map((one) => row(one, now, () => void open(one))));
    },
  };
}

function row({ from, text, preview, at, read }: Notice, now: string, open: () => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', className: read ? '' : 'unread' },
    element('span', { className: 'avatar', 'aria-hidden': 'true' }, initials(from)),
    element(
      'span',
      { className: 'words' },
      element('span', { className: 'what' }, ...(read ? [] : [element('span', { className: 'mark' }, 'Unread: ')]), text),
      element('span', { className: 'quiet' }, preview),
    ),
    element('time', { dateTime: at, className: 'quiet' }, momentText(at, now)),
  );
  button.addEventListener('click', open);
  return element('li', {}, button);
}

function initials(name: string): string {
  return name
    .split(' ')
    .map((one) => one.slice(0, 1))
    .join('')
    .slice(0, 2);
}
