import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';
import { BrowserAuthError, ClientAuthError, InteractionRequiredAuthError } from '@azure/msal-browser';
import { Fault } from '../../graph/faults';
import { NoAnswer, within } from './within';

/** Somebody whom Entra ID has confirmed. */
export interface Account {
  entraId: string;
  name: string;
  tenantId: string;
}

/** How the signed-in person's tokens are had. */
export interface SignIn {
  /** Who is signed in, as far as is known without asking. */
  account(): Account | undefined;
  /** A token for Graph without a word to the person; rejects with a Fault when a person has to act. */
  getToken(need?: { claims?: string; fresh?: boolean }): Promise<string>;
  /** Lets the person sign in or approve. Only from a click. Rejects with a Fault; `otherPerson`: somebody else answered. */
  ask(): Promise<void>;
  signOut(): Promise<void>;
}

/** What differs between Teams, a framed page without Teams' help, and a page of its own. */
export type Way = 'nested' | 'popup' | 'redirect';

/** How long a host or the sign-in service may take over a token, in milliseconds. */
const patience = 30_000;

/** Signs in through MSAL by the way that the surroundings allow. */
export function createSignIn(msal: IPublicClientApplication, way: Way, scopes: string[], loginHint?: string): SignIn {
  let claims: string | undefined;
  const known = (): AccountInfo | undefined => msal.getActiveAccount() ?? msal.getAllAccounts()[0] ?? undefined;
  const keep = (result: AuthenticationResult): string => {
    msal.setActiveAccount(result.account);
    return result.accessToken;
  };
  const getToken: SignIn['getToken'] = async (need) => {
    claims = need?.claims ?? claims;
    const request = {
      scopes,
      account: known(),
      ...(need?.claims !== undefined && { claims: need.claims }),
      forceRefresh: need?.fresh,
    };
    try {
      const token = keep(await within(patience, msal.acquireTokenSilent(request)));
      claims = undefined;
      return token;
    } catch (thrown) {
      throw faultOfSignIn(thrown);
    }
  };
  const ask: SignIn['ask'] = async () => {
    const before = known();
    const request = { scopes, claims, loginHint: loginHint ?? before?.username };
    try {
      if (way === 'redirect') return await msal.acquireTokenRedirect(request);
      const result = await msal.acquireTokenPopup(request);
      if (before !== undefined && takesThePlaceOf(before, result.account, loginHint)) {
        msal.setActiveAccount(before);
        throw new Fault('signedOut', 'Somebody else signed in', { code: 'otherPerson' });
      }
      keep(result);
      claims = undefined;
    } catch (thrown) {
      throw faultOfSignIn(thrown);
    }
  };
  return { account: () => accountOf(known()), getToken, ask, signOut: () => signOut(msal, way, known()) };
}

/**
 * Whether somebody else answered than who is signed in, as happens on a shared computer. Whom Teams names may: another person's
 * sign-in is left over then.
 */
function takesThePlaceOf(before: AccountInfo, answered: AccountInfo, named: string | undefined): boolean {
  if (answered.username.toLowerCase() === named?.toLowerCase()) return false;
  return answered.localAccountId.toLowerCase() !== before.localAccountId.toLowerCase();
}

/** Teams signs its own people out; elsewhere the session at Entra ID ends too. */
async function signOut(msal: IPublicClientApplication, way: Way, account: AccountInfo | undefined): Promise<void> {
  if (way === 'nested') return;
  if (way === 'popup') await msal.logoutPopup({ account });
  else await msal.logoutRedirect({ account });
}

function accountOf(info: AccountInfo | undefined): Account | undefined {
  if (info === undefined) return undefined;
  return { entraId: info.localAccountId.toLowerCase(), name: info.name ?? info.username, tenantId: info.tenantId };
}

/** What a failed sign-in means. `AADSTS65001` and its kin: nobody has approved the app for this person. */
export function faultOfSignIn(thrown: unknown): Fault {
  if (thrown instanceof Fault) return thrown;
  if (thrown instanceof NoAnswer) return new Fault('offline', 'The sign-in did not answer', { code: 'noAnswer' });
  const {
    errorCode = '',
    subError = '',
    message = '',
  } = (thrown ?? {}) as { errorCode?: string; subError?: string; message?: string };
  const facts = { code: errorCode };
  if (subError === 'consent_required' || errorCode === 'consent_required' || /AADSTS(65001|65004|90094|650052)/.test(message)) {
    return new Fault('needsConsent', 'The app is not approved for this person', facts);
  }
  if (thrown instanceof InteractionRequiredAuthError || errorCode === 'no_account_error' || errorCode === 'user_cancelled') {
    return new Fault('signedOut', 'The person has to sign in', facts);
  }
  const silent = [
    'no_network_connectivity',
    'post_request_failed',
    'get_request_failed',
    'network_error',
    'monitor_window_timeout',
    'timed_out',
  ];
  if (silent.includes(errorCode)) return new Fault('offline', 'The sign-in service did not answer', facts);
  const blocked = ['popup_window_error', 'empty_window_error', 'interaction_in_progress'];
  if (blocked.includes(errorCode)) return new Fault('signedOut', 'The sign-in window could not open', facts);
  const known = thrown instanceof BrowserAuthError || thrown instanceof ClientAuthError;
  return new Fault(known ? 'signedOut' : 'broken', message === '' ? 'Signing in failed' : message, facts);
}
