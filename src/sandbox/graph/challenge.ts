/** What a 401 asks for: nothing but a token; a token newer than the end of the session (silent); or a person at the keyboard. */
export type Demand = 'token' | 'newToken' | 'person';

/** The header that goes with a 401; with claims when more than any token is asked for (identity platform page "claims challenge"). */
export function challenge(demand: Demand = 'token', now: Date = new Date(0)): Record<string, string> {
  const plain =
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
  if (demand === 'token') return { 'WWW-Authenticate': plain };
  const nbf = { essential: true, value: String(Math.floor(now.getTime() / 1000)) };
  const asked = demand === 'person' ? { acrs: { essential: true, value: 'c1' } } : { nbf };
  const claims = Buffer.from(JSON.stringify({ access_token: asked })).toString('base64');
  return { 'WWW-Authenticate': `${plain}, error="insufficient_claims", claims="${claims}"` };
}
