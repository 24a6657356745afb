import {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type Configuration,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { nestedAppAuth } from '@microsoft/teams-js';
import { createSignIn, type SignIn } from './account';
import { within } from './within';

/** What sign-in is told. */
export interface SignInSettings {
  clientId: string;
  authority: string;
  /** Entra ID's addresses as JSON, where they are not Microsoft's own. */
  authorityMetadata?: string;
  /** Whether a Teams host frames the page. */
  inTeams: boolean;
  /** Who Teams says is there. */
  loginHint?: string;
}

/** How long Teams may take to say that it signs people in, in milliseconds. MSAL itself would wait for ever. */
const patience = 5000;

/**
 * Signs in through Teams where it offers that (nested app authentication), by a pop-up where the page is framed without, and
 * by redirect in a page of its own. Tokens stay in sessionStorage: they go with the browser session. Answers the sign-in for
 * each set of permissions that is asked for by itself.
 */
export async function openSignIn(settings: SignInSettings): Promise<(scopes: string[]) => SignIn> {
  const { clientId, authority, authorityMetadata, inTeams, loginHint } = settings;
  const configuration: Configuration = {
    auth: {
      clientId,
      authority,
      redirectUri: new URL('auth.html', window.location.href).href,
      postLogoutRedirectUri: new URL('index.html', window.location.href).href,
      clientCapabilities: ['CP1'],
      ...(authorityMetadata !== undefined && { authorityMetadata }),
    },
    cache: { cacheLocation: 'sessionStorage' },
  };
  const nested = inTeams && nestedAppAuth.isNAAChannelRecommended() ? await openNested(configuration) : undefined;
  if (nested !== undefined) return (scopes) => createSignIn(nested, 'nested', scopes, loginHint);
  const msal = await createStandardPublicClientApplication(configuration);
  const returned = inTeams ? null : await msal.handleRedirectPromise().catch(() => null);
  if (returned !== null) msal.setActiveAccount(returned.account);
  const way = inTeams || window.parent !== window ? 'popup' : 'redirect';
  return (scopes) => createSignIn(msal, way, scopes, loginHint);
}

/** Undefined when the host says that it can and then never answers. */
async function openNested(configuration: Configuration): Promise<IPublicClientApplication | undefined> {
  return within(patience, createNestablePublicClientApplication(configuration)).catch(() => undefined);
}
