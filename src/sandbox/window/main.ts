import { createMsal, leaveAll, whoIsHere } from './account';
import { askSandbox } from './askSandbox';
import { clockBar } from './clockBar';
import { element } from './element';
import { watchNews } from './news';
import type { News } from './news';
import { sidebar } from './sidebar';
import type { Sidebar } from './sidebar';
import { stage } from './stage';
import type { Stage } from './stage';
import { toolbar } from './toolbar';
import { weatherPanel } from './weatherPanel';
import { welcome } from './welcome';
import { readState, writeState } from './windowState';
import type { WindowState } from './windowState';
import { workflowPart } from './workflowPart';

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
  const ask = askSandbox(tenant);
  const refresh = watchNews(ask, person.alias, hear);
  const clock = clockBar(ask, refresh);
  const workflow = workflowPart(ask, refresh);
  const weather = weatherPanel(ask, workflow, refresh);
  let latest: News | undefined;
  let now: Stage | undefined;
  let side: Sidebar | undefined;

  /** Each change is in the address, so that a reload and the back button mean what they say. */
  function go(change: Partial<WindowState>, reload = true): void {
    state = { ...state, person: person.alias, ...change };
    history.pushState(null, '', `/${writeState(state)}`);
    show(reload);
  }

  function show(reload: boolean): void {
    applyLook(state);
    if (!reload) return;
    const pressed = document.activeElement?.closest('.heading, .sidebar')?.className;
    now?.close();
    now = stage({ tabOrigin: tab, state, person, account, msal, ask, refresh }, go);
    side = sidebar(state, { go: (place) => go({ place, subPageId: '' }), openLink: now.openLink });
    body.replaceChildren(side.node, now.node, weather);
    if (pressed) body.querySelector<HTMLElement>(`.${pressed} [aria-current]`)?.focus();
    if (latest) hear(latest);
  }

  function hear(news: News): void {
    latest = news;
    clock.show(news);
    now?.hear(news);
    side?.setUnread(news.notices.filter((one) => !one.read).length);
    if (!weather.hidden) void workflow.refresh(news);
  }

  /** A window is one person at a time: what the first one was given goes before the next one comes. */
  async function leave(alias: string): Promise<void> {
    await msal.clearCache({ account });
    location.assign(`/${writeState({ ...state, person: alias })}`);
  }

  const bar = toolbar(state, person, clock.node, {
    switchPerson: (alias) => void leave(alias),
    signOut: () => void leaveAll(msal, account).catch((fault: Error) => now?.say(fault.message)),
    setTheme: (theme) => {
      go({ theme }, false);
      now?.setTheme(theme);
    },
    setWidth: (width) => go({ width }, false),
    setNaa: (naa) => go({ naa }),
    toggleWeather: () => {
      weather.hidden = !weather.hidden;
      if (weather.hidden) return;
      void weather.refresh();
      if (latest) void workflow.refresh(latest);
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
  await refresh();
}

function applyLook(state: WindowState): void {
  document.documentElement.dataset.theme = state.theme;
  document.documentElement.dataset.width = state.width;
}

main().catch((error: unknown) => {
  const again = element('button', { type: 'button' }, 'Try again');
  again.addEventListener('click', () => location.reload());
  document.body.replaceChildren(
    element(
      'main',
      { className: 'welcome' },
      element('h1', {}, 'The Teams window could not start'),
      element('p', {}, error instanceof Error ? error.message : String(error)),
      again,
    ),
  );
});
