import { createMsal, whoIsHere } from './account';
import { element } from './element';
import { sidebar } from './sidebar';
import { stage } from './stage';
import type { Stage } from './stage';
import { toolbar } from './toolbar';
import { weatherPanel } from './weatherPanel';
import { welcome } from './welcome';
import { readState, writeState } from './windowState';
import type { WindowState } from './windowState';

/** Where the tenant and the tab are, told by the server in the page's head. */
interface Addresses {
  tenant: string;
  tab: string;
}

async function main(): Promise<void> {
  const { tenant, tab } = JSON.parse(
    document.querySelector<HTMLMetaElement>('meta[name=sandbox-addresses]')?.content ?? '',
  ) as Addresses;
  let state = readState(location.search);
  applyLook(state);
  const msal = await createMsal(tenant);
  const here = await whoIsHere(msal, state.person);
  if (!here) return document.body.replaceChildren(welcome(state));
  const { person, account } = here;
  const weather = weatherPanel(tenant);
  let now: Stage | undefined;

  /** Each change is in the address, so that a reload and the back button mean what they say. */
  function go(change: Partial<WindowState>, reload = true): void {
    state = { ...state, person: person.alias, ...change };
    history.pushState(null, '', `/${writeState(state)}`);
    show(reload);
  }

  function show(reload: boolean): void {
    applyLook(state);
    if (!reload) return;
    now?.framed.close();
    now = stage({ tabOrigin: tab, state, person, account, msal }, go);
    const side = sidebar(state, { go: (place) => go({ place, subPageId: '' }), openLink: now.openLink });
    body.replaceChildren(side, now.node, weather);
  }

  /** A window is one person at a time: what the first one was given goes before the next one comes. */
  async function leave(alias: string): Promise<void> {
    await msal.clearCache({ account });
    location.assign(`/${writeState({ ...state, person: alias })}`);
  }

  const bar = toolbar(state, person, {
    switchPerson: (alias) => void leave(alias),
    signOut: () => void msal.logoutRedirect({ account }),
    setTheme: (theme) => {
      go({ theme }, false);
      now?.framed.setTheme(theme);
    },
    setWidth: (width) => go({ width }, false),
    setNaa: (naa) => go({ naa }),
    toggleWeather: () => {
      weather.hidden = !weather.hidden;
      if (!weather.hidden) void weather.refresh();
    },
  });
  const body = element('div', { className: 'body' });
  document.body.replaceChildren(bar, body);
  addEventListener('popstate', () => {
    if (readState(location.search).person !== person.alias) return location.reload();
    state = readState(location.search);
    show(true);
  });
  history.replaceState(null, '', `/${writeState({ ...state, person: person.alias })}`);
  state = readState(location.search);
  show(true);
}

function applyLook(state: WindowState): void {
  document.documentElement.dataset.theme = state.theme;
  document.documentElement.dataset.width = state.width;
}

main().catch((error: unknown) => {
  document.body.replaceChildren(
    element(
      'main',
      { className: 'welcome' },
      element('h1', {}, 'The Teams window could not start'),
      element('p', {}, error instanceof Error ? error.message : String(error)),
    ),
  );
});
