import { element } from './element';
import { app, team } from './team';
import type { Place, WindowState } from './windowState';

/** What can be opened from the side. */
export interface SidebarActions {
  go(place: Place): void;
  openLink(link: string): void;
}

/** The side, and how it is told what this person has not read. */
export interface Sidebar {
  node: HTMLElement;
  setUnread(count: number): void;
}

/** The person's activity, the team with its channel, the personal app, and a field for links from elsewhere. */
export function sidebar(state: WindowState, actions: SidebarActions): Sidebar {
  const entry = (place: Place, ...content: (Node | string)[]) => {
    const button = element('button', { type: 'button' }, ...content);
    const shown = state.place === 'posts' || state.place === 'settings' ? 'channel' : state.place;
    if (shown === place) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => actions.go(place));
    return element('li', {}, button);
  };
  const count = element('span', { className: 'count', hidden: true });
  const channel = element('ul', {}, entry('channel', team.channel.name));
  const node = element(
    'nav',
    { className: 'sidebar', 'aria-label': 'Teams' },
    element('ul', {}, entry('activity', bell(), 'Activity', count)),
    element('h2', {}, 'Teams'),
    element('ul', {}, element('li', {}, element('span', {}, team.name), channel)),
    element('h2', {}, 'Apps'),
    element('ul', {}, entry('personal', app.name)),
    linkField(actions.openLink),
  );
  return {
    node,
    setUnread(unread) {
      count.hidden = unread === 0;
      count.replaceChildren(String(unread), element('span', { className: 'mark' }, ' unread'));
    },
  };
}

function bell(): Node {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', 'M8 1.5a4.5 4.5 0 0 0-4.5 4.5v3L2 12h12l-1.5-3V6A4.5 4.5 0 0 0 8 1.5ZM6.3 13a1.75 1.75 0 0 0 3.4 0Z');
  for (const [name, value] of [
    ['viewBox', '0 0 16 16'],
    ['width', '16'],
    ['height', '16'],
    ['aria-hidden', 'true'],
  ] as const)
    picture.setAttribute(name, value);
  picture.append(path);
  return picture;
}

function linkField(openLink: (link: string) => void): HTMLElement {
  const field = element('input', {
    type: 'url',
    id: 'teams-link',
    placeholder: 'https://teams.microsoft.com/l/entity/…',
    required: true,
  });
  const form = element(
    'form',
    {},
    element('label', { htmlFor: 'teams-link' }, 'Open a Teams link'),
    field,
    element('button', {}, 'Open'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    openLink(field.value.trim());
  });
  return form;
}
