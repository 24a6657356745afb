import { createStandardPublicClientApplication } from '@azure/msal-browser';
import type { AccountInfo, IPublicClientApplication } from '@azure/msal-browser';
import { findPerson, tabApp, tenantId } from '../tenant/directory';
import type { Person } from '../tenant/directory';

/**
 * Real MSAL, which is to this window what Teams' own sign-in is to Teams. It keeps to sessionStorage, so that two windows of one
 * browser can be two people at the same time.
 */
export async function createMsal(tenantAddress: string): Promise<IPublicClientApplication> {
  const authority = `${tenantAddress}/${tenantId}`;
  return createStandardPublicClientApplication({
    auth: {
      clientId: tabApp.id,
      authority: `https://login.microsoftonline.com/${tenantId}`,
      redirectUri: `${location.origin}/auth.html`,
      postLogoutRedirectUri: `${location.origin}/`,
      clientCapabilities: ['CP1'],
      // MSAL refuses an authority over http, but takes its endpoints as given here and asks nobody.
      authorityMetadata: JSON.stringify({
        issuer: `https://login.microsoftonline.com/${tenantId}/v2.0`,
        authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
        token_endpoint: `${authority}/oauth2/v2.0/token`,
        end_session_endpoint: `${authority}/oauth2/v2.0/logout`,
        jwks_uri: `${authority}/discovery/v2.0/keys`,
      }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  });
}

/** Who uses this window: the person its address names, or the one signed in. Leaves for the sign-in page when the named one is not signed in. */
export async function whoIsHere(
  msal: IPublicClientApplication,
  wanted: string | undefined,
): Promise<{ person: Person; account: AccountInfo } | undefined> {
  await msal.handleRedirectPromise();
  const accounts = msal.getAllAccounts();
  const person = wanted === undefined ? findPerson(accounts[0]?.localAccountId ?? '') : findPerson(wanted);
  if (!person) return undefined;
  const account = accounts.find((one) => one.localAccountId === person.oid);
  if (account) return { person, account };
  await reach(msal);
  await msal.loginRedirect({ scopes: ['openid', 'profile'], loginHint: person.upn });
  return new Promise(() => {});
}

/** Ends the session of this window's person, and begins again with whom it shall be. */
export async function leaveAll(msal: IPublicClientApplication, account: AccountInfo): Promise<void> {
  await reach(msal);
  await msal.logoutRedirect({ account });
}

/** Rejects where the sign-in does not answer: the browser would leave the window for a page of its own that says little. */
async function reach(msal: IPublicClientApplication): Promise<void> {
  const { authorityMetadata } = msal.getConfiguration().auth;
  const { jwks_uri: address } = JSON.parse(authorityMetadata ?? '{}') as { jwks_uri: string };
  await fetch(address, { mode: 'no-cors', cache: 'no-store' }).catch(() => {
    throw new Error(
      'The sign-in does not answer: you are offline. Clear the weather (npm run sandbox -- weather clear) and try again.',
    );
  });
}
