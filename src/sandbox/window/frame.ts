import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import type { Person } from '../tenant/directory';
import { createBroker } from './broker';
import { element } from './element';
import { openWire } from './host';
import type { Handler, Wire } from './host';
import { pickPeople } from './peoplePicker';
import { initializeAnswer, tabContext } from './tabContext';
import type { TabInstance } from './tabInstance';
import type { Theme, WindowState } from './windowState';

/** The app in its frame, and what the window may tell it. */
export interface FramedApp {
  node: HTMLElement;
  setTheme(theme: Theme): void;
  /** Moves the page's clock: milliseconds ahead of this computer's. */
  setOffset(offset: number): void;
  /** Settings page: tells the page that Save was pressed. */
  save(): void;
  close(): void;
}

/** What the framed app asks of the window around it. */
export interface WindowAround {
  openLink(link: string): void;
  shareLink(subPageId: string, label: string): void;
  /** The settings page became complete or incomplete. */
  setValid(valid: boolean): void;
  /** The settings page handed over what to keep; `saved` says whether the page agreed at last. */
  keep(instance: Partial<TabInstance>): void;
  saved(done: boolean): void;
}

/** What the window knows of the tab that it shows, and of whoever looks at it. */
export interface FrameSource {
  tabOrigin: string;
  state: WindowState;
  person: Person;
  account: AccountInfo;
  msal: IPublicClientApplication;
  instance: TabInstance;
  around: WindowAround;
}

/** Frames the app and answers it; a page that never says it is ready is named as such, after `patience` milliseconds. */
export function frameApp(
  { tabOrigin, state, person, account, msal, instance, around }: FrameSource,
  patience = 30_000,
): FramedApp {
  const frame = element('iframe', {
    title: 'SEND Strategy',
    src: addressOf(tabOrigin, state, instance),
    allow: 'clipboard-write',
  });
  const notice = element('p', { className: 'notice', role: 'status' }, 'Loading SEND Strategy …');
  const node = element('div', { className: 'frame' }, frame, notice);
  const broker = createBroker(msal, account);
  const late = setTimeout(() => say('SEND Strategy has not said that it is ready. It may still be loading.'), patience);
  let theme = state.theme;
  let offset: number | undefined;

  const handlers: Record<string, Handler> = {
    initialize: () => initializeAnswer(state),
    getContext: () => [tabContext({ ...state, theme }, person, entityOf(state, instance), sessionId)],
    'appInitialization.appLoaded': () => void ready(),
    'appInitialization.success': () => {
      ready();
      return [undefined];
    },
    'appInitialization.failure': ([reason]) => void say(`SEND Strategy could not start: ${messageOf(reason)}`),
    'appInitialization.expectedFailure': ([reason]) => void say(`SEND Strategy says: ${messageOf(reason)}`),
    'settings.getSettings': () => [instance],
    'settings.setValidityState': ([valid]) => void around.setValid(valid === true),
    'settings.setSettings': ([settings]) => {
      around.keep(settings as Partial<TabInstance>);
      return [true, ''];
    },
    'settings.save.success': () => void around.saved(true),
    'settings.save.failure': () => void around.saved(false),
    executeDeepLink: ([link]) => {
      around.openLink(String(link));
      return [true, ''];
    },
    'pages.navigateToApp': ([link]) => {
      around.openLink(String(link));
      return [true];
    },
    shareDeepLink: ([subPageId, label]) => void around.shareLink(String(subPageId ?? ''), String(label ?? '')),
    setFrameContext: () => undefined,
    'people.selectPeople': async ([asked]) => pickPeople(asked as Parameters<typeof pickPeople>[0]),
    // A mute host says it can do nested app authentication and then never answers: this happens in the field.
    'nestedAppAuth.execute': state.naa === 'on' ? async (_args, { data }) => [null, await broker(data ?? '{}')] : () => undefined,
  };
  const wire: Wire = openWire(frame, tabOrigin, handlers);
  // The calendar may have been moved while the page was on its way.
  frame.addEventListener('load', sendOffset);

  function ready(): void {
    clearTimeout(late);
    notice.hidden = true;
  }

  /** To the script that the sandbox's server puts before everything else in the page. */
  function sendOffset(): void {
    if (offset !== undefined) frame.contentWindow?.postMessage({ sandboxClock: offset }, tabOrigin);
  }

  function say(text: string): void {
    clearTimeout(late);
    notice.textContent = text;
    notice.hidden = false;
  }

  return {
    node,
    setTheme(next) {
      theme = next;
      wire.send('themeChange', [next]);
    },
    setOffset(next) {
      offset = next;
      sendOffset();
    },
    save: () => wire.send('settings.save', [{}]),
    close() {
      clearTimeout(late);
      wire.close();
      node.remove();
    },
  };
}

/** One per opened window, as Teams has it. */
const sessionId = crypto.randomUUID();

function entityOf(state: WindowState, instance: TabInstance): string {
  return state.place === 'personal' ? 'home' : instance.entityId;
}

function addressOf(tabOrigin: string, state: WindowState, instance: TabInstance): string {
  if (state.place === 'settings') return `${tabOrigin}/config.html`;
  return state.place === 'personal' ? `${tabOrigin}/index.html` : instance.contentUrl;
}

function messageOf(reason: unknown): string {
  return (
    (reason as { message?: string; reason?: string } | undefined)?.message ??
    (reason as { reason?: string } | undefined)?.reason ??
    'no reason given'
  );
}
