import { app, people } from '@microsoft/teams-js';
import type { PickedPerson, ThemeName } from '../host';
import { lastAddress } from './lastAddress';
import type { Place } from './teamsLink';
import type { Account } from './account';
import { within } from './within';

/** Teams, or the plain browser window, as the page found it. */
export interface Surroundings {
  where: 'teams' | 'browser';
  theme(): ThemeName;
  onTheme(listener: () => void): () => void;
  subPage: string;
  /** What opens where no link names anything. */
  home: 'plan' | 'overview';
  /** Who Teams says is there; a plain browser knows nobody before signing in. */
  account?: Account;
  loginHint?: string;
  pickPeople?(title: string): Promise<PickedPerson[]>;
  /** Where in Teams the tab stands. */
  place?: Partial<Place>;
}

/** How long a host may take to answer the first message, in milliseconds. */
const patience = 8000;

/** Says hello to Teams; a page that nobody frames, or whose frame stays silent, is a plain browser page. */
export async function openSurroundings(hostOrigins: string[]): Promise<Surroundings> {
  try {
    await within(patience, app.initialize(hostOrigins));
    return teams(await within(patience, app.getContext()));
  } catch {
    return browser();
  }
}

/** Tells Teams that there is something to see, so that it takes its own spinner away. */
export function sayReady(): void {
  if (!app.isInitialized()) return;
  app.notifyAppLoaded();
  app.notifySuccess();
}

function teams(context: app.Context): Surroundings {
  let theme = themeNamed(context.app.theme);
  const listeners = new Set<() => void>();
  app.registerOnThemeChangeHandler((name) => {
    theme = themeNamed(name);
    for (const listener of listeners) listener();
  });
  const { user } = context;
  const place: Partial<Place> = {
    appId: context.app.appId?.toString(),
    entityId: context.page.id,
    teamId: context.team?.groupId,
    channelId: context.channel?.id,
  };
  return {
    where: 'teams',
    theme: () => theme,
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    subPage: context.page.subPageId || lastAddress(place, window),
    home: context.channel === undefined ? 'overview' : 'plan',
    ...(user?.tenant !== undefined && {
      account: {
        entraId: user.id.toLowerCase(),
        name: user.displayName ?? user.userPrincipalName ?? '',
        tenantId: user.tenant.id,
      },
    }),
    loginHint: user?.loginHint,
    ...(people.isSupported() && { pickPeople }),
    place,
  };
}

async function pickPeople(title: string): Promise<PickedPerson[]> {
  const picked = await people.selectPeople({ title, singleSelect: true });
  return picked.map(({ objectId, displayName, email }) => ({
    entraId: objectId.toLowerCase(),
    name: displayName ?? email ?? '',
  }));
}

function browser(): Surroundings {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const forced = window.matchMedia('(forced-colors: active)');
  return {
    where: 'browser',
    theme: () => (forced.matches ? 'contrast' : dark.matches ? 'dark' : 'light'),
    onTheme: (listener) => {
      for (const query of [dark, forced]) query.addEventListener('change', listener);
      return () => [dark, forced].forEach((query) => query.removeEventListener('change', listener));
    },
    subPage: new URLSearchParams(window.location.search).get('subPage') ?? '',
    home: 'plan',
  };
}

/** `glass` is a dark look; one that we do not know yet is taken for light. */
function themeNamed(name: string): ThemeName {
  if (name === 'contrast') return 'contrast';
  return name === 'dark' || name === 'glass' ? 'dark' : 'light';
}
