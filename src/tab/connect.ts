import type { Config } from '../config';
import { createGraph } from '../graph/createGraph';
import { Fault } from '../graph/faults';
import { openSite } from '../lists/openSite';
import type { Site } from '../lists/site';
import type { Account, SignIn } from './signIn/account';
import { openSignIn } from './signIn/openSignIn';
import type { Surroundings } from './signIn/openHost';

/** The wire to the school's site, for whoever is signed in. */
export interface Connection {
  signIn: SignIn;
  site: Site;
}

/** How long one request may take, in milliseconds. */
const patience = 30_000;

/** Puts sign-in, Graph and the lists together. Loaded beside the screens, which show what the device knows without it. */
export async function connect(config: Config, surroundings: Surroundings): Promise<Connection> {
  const { clientId, tenantId, scopes, signInAddress, siteId } = config;
  const signIn = await openSignIn({
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    authorityMetadata: signInAddress === undefined ? undefined : metadataAt(`${signInAddress}/${tenantId}`),
    scopes,
    inTeams: surroundings.where === 'teams',
    loginHint: surroundings.loginHint,
  });
  const graph = createGraph({
    fetch: (address, init) => fetch(addressAt(config, address), { ...init, signal: AbortSignal.timeout(patience) }),
    getToken: onlyForOne(surroundings.account, signIn),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
    now: Date.now,
  });
  return { signIn, site: openSite(graph, siteId) };
}

/**
 * Hands tokens of one person only: whom Teams names, else whoever signed in first. The device's copy is that person's, and
 * nobody else's token may send it or read into it.
 */
function onlyForOne(named: Account | undefined, signIn: SignIn): SignIn['getToken'] {
  let owner = named?.entraId ?? signIn.account()?.entraId;
  return async (need) => {
    const token = await signIn.getToken(need);
    const signedIn = signIn.account()?.entraId;
    owner ??= signedIn;
    if (signedIn !== owner) throw new Fault('signedOut', 'Somebody else is signed in than before', { code: 'otherPerson' });
    return token;
  };
}

function addressAt({ graphAddress }: Config, address: string): string {
  return graphAddress === undefined ? address : address.replace('https://graph.microsoft.com', graphAddress);
}

/** Entra ID's addresses as it would publish them itself, at another host. */
function metadataAt(base: string): string {
  return JSON.stringify({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  });
}
