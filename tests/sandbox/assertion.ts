import { createPrivateKey, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { tenantId } from '../../src/sandbox/tenant/directory';

/** Where the tenant's tokens are asked for. */
export const tokenEndpoint = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`;

/** What a test changes in an otherwise right assertion. */
export interface Change {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
  /** PEM. */
  key?: string;
}

/** An assertion as the reminder job signs it. */
export async function assertionOf(sandbox: Sandbox, { claims, header, key }: Change = {}): Promise<string> {
  const { clientId, privateKey, thumbprintSha256 } = sandbox.remindersApp;
  const now = Math.floor(sandbox.tenant.now().getTime() / 1000);
  const usual = { aud: tokenEndpoint, iss: clientId, sub: clientId, nbf: now, exp: now + 600, jti: randomUUID() };
  const x5t = Buffer.from(thumbprintSha256, 'hex').toString('base64url');
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'PS256', typ: 'JWT', 'x5t#S256': x5t, ...header })
    .sign(createPrivateKey(key ?? privateKey));
}

/** Asks for a token with an assertion; `fields` changes the form. */
export async function askToken(
  sandbox: Sandbox,
  { assertion, fields = {}, address = tokenEndpoint }: { assertion?: string; fields?: Record<string, string>; address?: string },
): Promise<{ status: number; body: { error?: string; error_codes?: number[]; access_token?: string } }> {
  const form = {
    grant_type: 'client_credentials',
    client_id: sandbox.remindersApp.clientId,
    scope: 'https://graph.microsoft.com/.default',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    ...(assertion !== undefined && { client_assertion: assertion }),
    ...fields,
  };
  const answer = await sandbox.fetch(address, { method: 'POST', body: new URLSearchParams(form) });
  return { status: answer.status, body: (await answer.json()) as object };
}
