import { ConfidentialClientApplication, type INetworkModule, type NetworkResponse } from '@azure/msal-node';
import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import { tenantId } from '../../../src/sandbox/tenant/directory';
import { callWith, makeList } from '../callAs';

const host = 'https://login.microsoftonline.com';
const authority = `${host}/${tenantId}`;

/** Microsoft's own library for Node, with the sandbox for a network. `asked` collects what it asked for. */
function signIn(sandbox: Sandbox, asked: string[]): ConfidentialClientApplication {
  async function send<T>(url: string, init: RequestInit): Promise<NetworkResponse<T>> {
    asked.push(`${init.method} ${url.split('?')[0]}`);
    const answer = await sandbox.fetch(url, init);
    return { headers: Object.fromEntries(answer.headers), body: (await answer.json()) as T, status: answer.status };
  }
  const networkClient: INetworkModule = {
    sendGetRequestAsync: (url, options) => send(url, { method: 'GET', headers: options?.headers ?? {} }),
    sendPostRequestAsync: (url, options) =>
      send(url, { method: 'POST', headers: options?.headers ?? {}, body: options?.body ?? '' }),
  };
  const { clientId, ...clientCertificate } = sandbox.remindersApp;
  return new ConfidentialClientApplication({
    auth: {
      clientId,
      authority,
      clientCertificate,
      authorityMetadata: JSON.stringify({
        issuer: `${authority}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
      cloudDiscoveryMetadata: JSON.stringify({
        metadata: [
          {
            preferred_network: 'login.microsoftonline.com',
            preferred_cache: 'login.microsoftonline.com',
            aliases: ['login.microsoftonline.com'],
          },
        ],
      }),
    },
    system: { networkClient },
  });
}

const scopes = ['https://graph.microsoft.com/.default'];

test('Microsoft’s library signs the job in with its certificate, in one request, and the token reads and writes on the site', async () => {
  const sandbox = await createSandbox();
  sandbox.weather.setSiteRole(sandbox.remindersApp.clientId, 'write');
  const list = await makeList(sandbox, []);
  const asked: string[] = [];
  const app = signIn(sandbox, asked);
  const { accessToken, fromCache } = (await app.acquireTokenByClientCredential({ scopes }))!;
  expect([asked, fromCache]).toEqual([[`POST ${authority}/oauth2/v2.0/token`], false]);
  const job = callWith(sandbox, accessToken);
  expect((await job('GET', `/sites/${sandbox.siteId}`)).status).toBe(200);
  expect((await job('POST', `${list}/items`, { fields: { Title: 'A row of the log' } })).status).toBe(201);
  expect((await app.acquireTokenByClientCredential({ scopes }))!.fromCache).toBe(true);
});

test('what Entra refuses comes out of the library with its number', async () => {
  const sandbox = await createSandbox();
  const other = { ...sandbox, remindersApp: { ...sandbox.remindersApp, thumbprintSha256: '00'.repeat(32) } };
  const refused = signIn(other, []).acquireTokenByClientCredential({ scopes });
  await expect(refused).rejects.toMatchObject({
    errorCode: 'invalid_client',
    errorMessage: expect.stringContaining(`AADSTS700027`),
  });
});
