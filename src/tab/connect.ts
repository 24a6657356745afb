import type { Config } from '../config';
import { createGraph } from '../graph/createGraph';
import { Fault } from '../graph/faults';
import type { Graph } from '../graph/graph';
import { openLibrary, type Library } from '../graph/library';
import { openSite } from '../lists/openSite';
import type { Site } from '../lists/site';
import type { Telling } from '../workspace/telling';
import { createNotify } from './notify';
import type { Account, SignIn } from './signIn/account';
import { openSignIn } from './signIn/openSignIn';
import type { Surroundings } from './signIn/openHost';
import { placeOf } from './signIn/teamsLink';

/** The wire to the school's site, for whoever is signed in. */
export interface Connection {
  signIn: SignIn;
  site: Site;
  /** The team's own files, to choose from. */
  library: Library;
  /** Sends a notice to somebody who is mentioned; with a token of its own, asked for when there is one to send. */
  notify: Telling['notify'];
  /** Asks the person for what notices need. */
  allowNotices(): Promise<void>;
}

/** Apart from what the plan needs: a school that does not allow notices has everything else. */
const noticeScopes = ['TeamsActivity.Send'];

/** How long one request may take, in milliseconds. */
const patience = 30_000;

/**
 * Puts sign-in, Graph and the lists together. Loaded beside the screens, which show what the device knows without it. `asking` is told
 * of each request.
 */
export async function connect(config: Config, surroundings: Surroundings, asking: () => void): Promise<Connection> {
  const { clientId, tenantId, scopes, signInAddress, siteId } = config;
  const signInFor = await openSignIn({
    clientId,
    authority: `https://login.microsoftonline.com/${tenantId}`,
    authorityMetadata: signInAddress === undefined ? undefined : metadataAt(`${signInAddress}/${tenantId}`),
    inTeams: surroundings.where === 'teams',
    loginHint: surroundings.loginHint,
  });
  const graphWith = (getToken: SignIn['getToken']): Graph =>
    createGraph({
      fetch(address, init) {
        asking();
        return fetch(addressAt(config, address), { ...init, signal: AbortSignal.timeout(patience) });
      },
      getToken,
      wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
      now: Date.now,
    });
  const [signIn, notices] = [signInFor(scopes), signInFor(noticeScopes)];
  const ofOwner = onlyForOne(surroundings.account, signIn.account);
  const noticeGraph = graphWith(ofOwner(notices.getToken));
  const post = (path: string, body: object, going: () => Promise<void>) =>
    noticeGraph.send({ method: 'POST', path, body, going });
  const graph = graphWith(ofOwner(signIn.getToken));
  return {
    signIn,
    site: openSite(graph, siteId),
    library: openLibrary(graph, siteId),
    notify: createNotify(post, placeOf(config, surroundings.place)),
    allowNotices: notices.ask,
  };
}

/**
 * Hands tokens of one person only: whom Teams names, else whoever signed in first. The device's copy is that person's, and
 * nobody else's token may send it or read into it.
 */
function onlyForOne(
  named: Account | undefined,
  account: SignIn['account'],
): (getToken: SignIn['getToken']) => SignIn['getToken'] {
  let owner = named?.entraId ?? account()?.entraId;
  return (getToken) => async (need) => {
    const token = await getToken(need);
    const signedIn = account()?.entraId;
    owner ??= signedIn;
    if (signedIn !== owner) throw new Fault('signedOut', 'Somebody else is signed in than before', { code: 'otherPerson' });
    return token;
  };
}

function addressAt({ graphAddress }: Config, address: string): string {
  return graphAddress === undefined ? address : address.replace('https://graph.microsoft.com', graphAddress);
}

/** Entra ID's addresses as it would publish them itself, at another host. */
export function metadataAt(base: string): string {
  return JSON.stringify({
    issuer: `${base}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  });
}
