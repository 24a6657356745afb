import { createNestablePublicClientApplication } from '@azure/msal-browser';
import { app, nestedAppAuth, pages, people } from '@microsoft/teams-js';

/** What the sandbox's web server told this page. */
const settings = JSON.parse(document.querySelector<HTMLMetaElement>('meta[name=send-strategy-settings]')!.content) as Record<
  string,
  string
> & {
  hostOrigins: string[];
};
const authority = `${settings.signInAddress}/${settings.tenantId}`;

/** Everything a test may ask of the page, by name; answers are plain JSON, errors are told as `name code`. */
const asks: Record<string, (argument?: unknown) => Promise<unknown>> = {
  settings: async () => settings,
  context: () => app.getContext(),
  recommended: async () => nestedAppAuth.isNAAChannelRecommended(),
  silent: async (claims) =>
    told(
      await (
        await msal()
      ).acquireTokenSilent({ scopes: ['Sites.Selected'], account: await known(), ...(claims ? { claims: String(claims) } : {}) }),
    ),
  fresh: async () =>
    told(await (await msal()).acquireTokenSilent({ scopes: ['Sites.Selected'], account: await known(), forceRefresh: true })),
  popup: async (claims) =>
    told(await (await msal()).acquireTokenPopup({ scopes: ['Sites.Selected'], ...(claims ? { claims: String(claims) } : {}) })),
  me: async () => {
    const { accessToken } = await (await msal()).acquireTokenSilent({ scopes: ['User.Read'], account: await known() });
    const answer = await fetch(`${settings.graphAddress}/v1.0/me`, { headers: { Authorization: `Bearer ${accessToken}` } });
    return {
      status: answer.status,
      requestId: answer.headers.get('request-id') !== null,
      body: (await answer.json()) as unknown,
    };
  },
  pick: () => people.selectPeople({ title: 'Who leads this?', singleSelect: true }),
  share: async () => pages.shareDeepLink({ subPageId: 'action/1', subPageLabel: 'Action 1.1' }),
  storage: async () => ({
    local: await refusal(async () => localStorage),
    indexed: await refusal(openDatabase),
    locks: await refusal(() => navigator.locks.request('one', () => 1)),
  }),
  link: (link) => app.openLink(String(link)),
  clock: async () => ({
    now: new Date().toISOString(),
    ahead: Math.round((Date.now() - (performance.timeOrigin + performance.now())) / 1000),
    said: Date(),
    isDate: new Date() instanceof Date && new Date().constructor === Date && new Date(0).getTime() === 0,
    looks,
  }),
  // The page tells itself to move: it is not the window around it.
  forge: async () => {
    window.postMessage({ sandboxClock: 1e12 }, '*');
    await new Promise((resolve) => addEventListener('message', resolve, { once: true }));
    return new Date().toISOString();
  },
};

/** How often the page was told that somebody looks at it again. */
let looks = 0;
document.addEventListener('visibilitychange', () => (looks += 1));

let client: ReturnType<typeof createNestablePublicClientApplication> | undefined;

function msal(): ReturnType<typeof createNestablePublicClientApplication> {
  client ??= createNestablePublicClientApplication({
    auth: {
      clientId: settings.clientId!,
      authority: `https://login.microsoftonline.com/${settings.tenantId}`,
      redirectUri: `${location.origin}/auth.html`,
      clientCapabilities: ['CP1'],
      authorityMetadata: JSON.stringify({
        issuer: `https://login.microsoftonline.com/${settings.tenantId}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
  return client;
}

async function known() {
  return (await msal()).getAllAccounts()[0];
}

function told(result: { account: { username: string }; scopes: string[]; fromCache: boolean; accessToken: string }): unknown {
  return {
    username: result.account.username,
    scopes: result.scopes,
    fromCache: result.fromCache,
    claims: JSON.parse(atob(result.accessToken.split('.')[1]!.replaceAll('-', '+').replaceAll('_', '/'))) as unknown,
  };
}

await app.initialize(settings.hostOrigins);
app.registerOnThemeChangeHandler((theme) => void (document.body.dataset.theme = theme));
for (const [name, ask] of Object.entries(asks)) {
  const button = Object.assign(document.createElement('button'), { textContent: name });
  button.addEventListener('click', () => {
    const output = document.querySelector('output')!;
    output.textContent = '';
    const argument = document.querySelector('input')!.value;
    ask(argument || undefined).then(
      (answer) => void (output.textContent = JSON.stringify(answer ?? null)),
      (error: unknown) => void (output.textContent = JSON.stringify({ error: errorOf(error) })),
    );
  });
  document.body.append(button);
}
document.body.append(document.createElement('input'), document.createElement('output'));
app.notifyAppLoaded();
app.notifySuccess();

function errorOf(error: unknown): unknown {
  const { name, errorCode, subError, message } = error as Record<string, string>;
  return { name, errorCode, subError, message: message ?? JSON.stringify(error) };
}

async function refusal(touch: () => Promise<unknown>): Promise<string> {
  try {
    await touch();
    return 'given';
  } catch (error) {
    return (error as Error).name;
  }
}

function openDatabase(): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('probe');
    request.addEventListener('success', resolve);
    request.addEventListener('error', () => reject(request.error));
  });
}
