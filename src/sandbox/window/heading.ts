import { element } from './element';
import { app, team } from './team';
import type { Place, WindowState } from './windowState';

/** The line above the stage: the channel with its posts and its tab, or the name of what is open. */
export function heading({ place: open }: WindowState, tabName: string, go: (place: Place) => void): HTMLElement {
  const title = open === 'personal' ? app.name : open === 'activity' ? 'Activity' : team.channel.name;
  const tabs: [Place, string][] =
    title === team.channel.name
      ? [
          ['posts', 'Posts'],
          ['channel', tabName],
          ['settings', 'Tab settings'],
        ]
      : [];
  const buttons = tabs.map(([place, name]) => {
    const button = element('button', { type: 'button' }, name);
    if (open === place) button.setAttribute('aria-current', 'page');
    button.addEventListener('click', () => go(place));
    return button;
  });
  return element('div', { className: 'heading' }, element('h1', {}, title), ...buttons);
}
