import { BrowserAuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import type { AccountInfo, AuthenticationResult, IPublicClientApplication } from '@azure/msal-browser';

/** What MSAL in the tab sends through the bridge. */
interface NestedRequest {
  method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  requestId: string;
  tokenParams?: { scope?: string; claims?: string; forceRefresh?: boolean };
}

/** The broker of nested app authentication: text in, text out, in the bridge's JSON. It signs in with the tab's own client id. */
export function createBroker(msal: IPublicClientApplication, account: AccountInfo): (request: string) => Promise<string> {
  return async (text) => {
    const request = JSON.parse(text) as NestedRequest;
    const answer = await answerTo(request).catch((error: unknown) => ({ success: false, error: errorOf(error) }));
    return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer });
  };

  async function answerTo({ method, tokenParams = {} }: NestedRequest): Promise<object> {
    if (method === 'GetInitContext') return { success: true, initContext: initContext(account) };
    const asked = {
      account,
      scopes: (tokenParams.scope ?? '').split(' ').filter(Boolean),
      ...(tokenParams.claims && { claims: tokenParams.claims }),
    };
    const result =
      method === 'GetTokenPopup'
        ? await msal.acquireTokenPopup({ ...asked, loginHint: account.username })
        : await msal.acquireTokenSilent({ ...asked, forceRefresh: tokenParams.forceRefresh === true });
    return { success: true, ...tokenOf(result) };
  }
}

function initContext(account: AccountInfo): object {
  const { homeAccountId, environment, tenantId } = account;
  return {
    sdkName: 'sandbox-teams-window',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: false },
    accountContext: { homeAccountId, environment, tenantId },
  };
}

function tokenOf(result: AuthenticationResult): object {
  const { homeAccountId, environment, tenantId, localAccountId, username, name, idTokenClaims } = result.account;
  return {
    token: {
      access_token: result.accessToken,
      id_token: result.idToken,
      expires_in: Math.max(0, Math.round(((result.expiresOn?.getTime() ?? 0) - Date.now()) / 1000)),
      scope: result.scopes.join(' '),
      properties: null,
      authority: result.authority,
    },
    account: { homeAccountId, environment, tenantId, localAccountId, username, name, idTokenClaims },
  };
}

/** MSAL's errors in the bridge's closed list of statuses. */
function errorOf(error: unknown): { status: string; code: string; subError?: string; description: string } {
  if (error instanceof InteractionRequiredAuthError) {
    return {
      status: 'USER_INTERACTION_REQUIRED',
      code: error.errorCode,
      subError: error.subError,
      description: error.errorMessage,
    };
  }
  const { errorCode: code, errorMessage: description } =
    error instanceof ClientAuthError || error instanceof BrowserAuthError || error instanceof ServerError
      ? error
      : { errorCode: 'unknown', errorMessage: String(error) };
  if (['user_cancelled', 'access_denied'].includes(code)) return { status: 'USER_CANCEL', code, description };
  if (['post_request_failed', 'get_request_failed', 'no_network_connectivity', 'network_error'].includes(code))
    return { status: 'NO_NETWORK', code, description };
  return { status: 'PERSISTENT_ERROR', code, description };
}
