import {
  AuthError,
  ClientAuthError,
  ConfidentialClientApplication,
  LogLevel,
  type INetworkModule,
  type NetworkRequestOptions,
} from '@azure/msal-node';
import { Fault, isFault } from '../graph/faults';
import type { Job, School } from './job';
import type { Secret } from './secret';

/** The job's own registration in Entra ID: it signs in without a person, by a certificate. */
export interface AppIdentity {
  clientId: string;
  /** Of the certificate, in hexadecimal. */
  thumbprintSha256: string;
  /** PEM. */
  privateKey: Secret;
}

type Network = Pick<Job, 'fetch' | 'wait' | 'within'>;

/** Signs the job in to tenants. Each tenant's token is asked for once and kept for as long as it is good. */
export function openSignIn(app: AppIdentity, network: Network): (tenantId: string) => School['getToken'] {
  const clients = new Map<string, School['getToken']>();
  return (tenantId) => {
    const known = clients.get(tenantId) ?? openTenant(app, tenantId, network);
    clients.set(tenantId, known);
    return known;
  };
}

const scopes = ['https://graph.microsoft.com/.default'];

function openTenant(
  { clientId, thumbprintSha256, privateKey }: AppIdentity,
  tenantId: string,
  network: Network,
): School['getToken'] {
  const newClient = () =>
    new ConfidentialClientApplication({
      auth: {
        clientId,
        authority: `https://login.microsoftonline.com/${tenantId}`,
        clientCertificate: { thumbprintSha256, privateKey: privateKey.reveal() },
      },
      system: {
        networkClient: clientOver(network),
        disableInternalRetries: true,
        loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false, loggerCallback: () => undefined },
      },
    });
  // One that has given a token. What a client signed it sends for ten minutes, and Entra may take that but once, even where its answer
  // is lost: whoever asks again does so by another.
  let client: ConfidentialClientApplication | undefined;
  // Schools of one tenant that start together share one answer; whoever was refused with it gets a new one.
  const asked: { usual?: Promise<string>; fresh?: Promise<string> } = {};
  const ask = async (need?: { claims?: string }): Promise<string> => {
    const asking = (need === undefined && client) || newClient();
    try {
      const result = await asking.acquireTokenByClientCredential({ scopes, claims: need?.claims });
      if (!result?.accessToken) throw new Fault('signedOut', 'No token came');
      client = asking;
      return result.accessToken;
    } catch (thrown) {
      if (client === asking) client = undefined;
      throw thrown;
    }
  };
  return (need) => {
    const which = need === undefined ? 'usual' : 'fresh';
    asked[which] ??= persist(() => ask(need), network).finally(() => (asked[which] = undefined));
    return asked[which];
  };
}

/** A token's request changes nothing, so silence is no reason to give up at once. Throws a Fault. */
async function persist(ask: () => Promise<string>, { wait }: Network): Promise<string> {
  for (let seconds = 1; ; seconds *= 2) {
    try {
      return await ask();
    } catch (thrown) {
      const fault = faultFrom(thrown);
      if ((fault.kind !== 'offline' && fault.kind !== 'busy') || seconds > longestPause) throw fault;
      await wait(seconds * 1000);
    }
  }
}

const longestPause = 4;

/** Says only Entra's own number of what was wrong: its sentences name apps and keys. */
function faultFrom(thrown: unknown): Fault {
  if (isFault(thrown)) return thrown;
  const text = thrown instanceof AuthError ? `${thrown.errorCode} ${thrown.errorMessage}` : '';
  if (thrown instanceof ClientAuthError && /network_error|endpoints_resolution_error|openid_config_error/.test(text))
    return new Fault('offline', 'The sign-in could not be reached');
  if (/temporarily_unavailable|AADSTS900(33|55)|request_cannot_be_made|too_many_requests/.test(text))
    return new Fault('busy', 'The sign-in is busy');
  const code = /AADSTS\d+/.exec(text)?.[0];
  const unapproved = code === 'AADSTS65001' || code === 'AADSTS700016';
  return new Fault(unapproved ? 'needsConsent' : 'signedOut', 'The sign-in was refused', { code: code ?? 'certificate' });
}

/** The library's way out, through the job's own. */
function clientOver({ fetch, within }: Network): INetworkModule {
  const send = async <T>(method: string, url: string, options: NetworkRequestOptions = {}) => {
    const { headers, body } = options;
    const signal = within(longestRequest);
    const answer = await fetch(url, { method, headers, signal, ...(body !== undefined && { body }) });
    return { headers: Object.fromEntries(answer.headers), status: answer.status, body: (await answer.json()) as T };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}

/** Milliseconds. */
const longestRequest = 30_000;
