/** The header that goes with a 401; with claims when a session was ended (identity platform page "claims challenge"). */
export function challenge(withClaims = false): Record<string, string> {
  const plain = 'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"';
  return { 'WWW-Authenticate': withClaims ? `${plain}, error="insufficient_claims", claims="${claims}"` : plain };
}

const claims = Buffer.from(JSON.stringify({ access_token: { nbf: { essential: true, value: '1604106651' } } })).toString('base64');
