import { element } from './element';
import { app, team } from './team';
import type { Place, WindowState } from './windowState';

/** What can be opened from the side. */
export interface SidebarActions {
  go(place: Place): void;
  openLink(link: string): void;
}

/** The team with its channel, the personal app, and a field for links from elsewhere. */
export function sidebar(state: WindowState, actions: SidebarActions): HTMLElement {
  const entry = (place: Place, text: string) => {
    const button = element('button', { type: 'button' }, text);
    if (state.place === place) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => actions.go(place));
    return element('li', {}, button);
  };
  const channel = element('ul', {}, entry('channel', team.channel.name));
  return element(
    'nav',
    { className: 'sidebar', 'aria-label': 'Teams' },
    element('h2', {}, 'Teams'),
    element('ul', {}, element('li', {}, element('span', {}, team.name), channel)),
    element('h2', {}, 'Apps'),
    element('ul', {}, entry('personal', app.name)),
    linkField(actions.openLink),
  );
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
