import { people } from '../tenant/directory';
import type { Person } from '../tenant/directory';
import { element } from './element';
import { themes } from './windowState';
import type { Theme, WindowState } from './windowState';

/** What can be changed from the bar at the top. */
export interface ToolbarActions {
  switchPerson(alias: string): void;
  signOut(): void;
  setTheme(theme: Theme): void;
  setWidth(width: WindowState['width']): void;
  setNaa(naa: WindowState['naa']): void;
  toggleWeather(): void;
}

const themeNames: Record<Theme, string> = { default: 'Light', dark: 'Dark', contrast: 'High contrast' };
const naaNames: Record<WindowState['naa'], string> = { on: 'on', off: 'off', mute: 'never answers' };

/** The bar: whose window this is, what day it is, how it looks, and the weather. */
export function toolbar(state: WindowState, person: Person, clock: HTMLElement, actions: ToolbarActions): HTMLElement {
  const weather = element('button', { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'weather' }, 'Weather');
  weather.addEventListener('click', () => {
    actions.toggleWeather();
    weather.setAttribute('aria-expanded', String(weather.getAttribute('aria-expanded') !== 'true'));
  });
  const signOut = element('button', { type: 'button' }, 'Sign out');
  signOut.addEventListener('click', () => actions.signOut());
  return element(
    'header',
    { className: 'toolbar' },
    element('p', { className: 'badge' }, element('b', {}, 'Local sandbox'), ' Everybody here is invented.'),
    clock,
    choice(
      'Person',
      people.map((one) => [one.alias, `${one.name}, ${one.job}`]),
      person.alias,
      actions.switchPerson,
    ),
    choice(
      'Theme',
      themes.map((one) => [one, themeNames[one]]),
      state.theme,
      (theme) => actions.setTheme(theme as Theme),
    ),
    choice(
      'Width',
      [
        ['full', 'Full'],
        ['320', 'Phone (320)'],
      ],
      state.width,
      (width) => actions.setWidth(width as 'full'),
    ),
    choice('Nested sign-in', Object.entries(naaNames), state.naa, (naa) => actions.setNaa(naa as 'on')),
    weather,
    signOut,
  );
}

function choice(label: string, options: [string, string][], chosen: string, choose: (value: string) => void): HTMLElement {
  const list = element(
    'select',
    {},
    ...options.map(([value, text]) => element('option', { value, selected: value === chosen }, text)),
  );
  list.addEventListener('change', () => choose(list.value));
  return element('label', {}, element('span', {}, label), list);
}
