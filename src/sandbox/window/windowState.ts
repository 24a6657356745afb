/** The themes Teams has. */
export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** Nested app authentication: there, not there, or there and never answering. */
export const naaModes = ['on', 'off', 'mute'] as const;
export type NaaMode = (typeof naaModes)[number];

/**
 * What is open: the app in its channel tab, as the personal app, or on the settings page Teams shows when a tab is added or changed;
 * or what Teams itself shows: the channel's posts and the person's activity.
 */
export const places = ['channel', 'personal', 'settings', 'posts', 'activity'] as const;
export type Place = (typeof places)[number];

/** Everything the window's address says. `person` is an alias; undefined until somebody is chosen. */
export interface WindowState {
  person: string | undefined;
  theme: Theme;
  width: 'full' | '320';
  naa: NaaMode;
  place: Place;
  subPageId: string;
}

/** The state in a query string; what is missing or unknown takes its usual value. */
export function readState(search: string): WindowState {
  const said = new URLSearchParams(search);
  return {
    person: said.get('person') ?? undefined,
    theme: oneOf(themes, said.get('theme')),
    width: said.get('width') === '320' ? '320' : 'full',
    naa: oneOf(naaModes, said.get('naa')),
    place: oneOf(places, said.get('place')),
    subPageId: said.get('subPageId') ?? '',
  };
}

/** The query string of a state, without what has its usual value. */
export function writeState(state: WindowState): string {
  const usual = readState('');
  const said = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== undefined && value !== usual[name as keyof WindowState]) said.set(name, String(value));
  }
  const text = said.toString();
  return text && `?${text}`;
}

function oneOf<T extends string>(known: readonly [T, ...T[]], said: string | null): T {
  return known.find((one) => one === said) ?? known[0];
}
