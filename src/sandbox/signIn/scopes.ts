import { graphAudience, sharePointAudience } from '../tenant/tokens';

/** What a sign-in request asks for: scopes of the sign-in itself, and permissions of one resource by their short names. */
export interface AskedScopes {
  openId: string[];
  resource: string[];
  audience: string;
  /** Each short name as the client spelt it: the answer uses the same spelling, or MSAL does not find its token again. */
  spelling: Map<string, string>;
}

const openIdScopes = ['openid', 'profile', 'email', 'offline_access'];

/**
 * Reads a scope parameter the way Entra ID does: a permission without an address is Graph's, `{resource}/.default` is all that was consented
 * to, and one request names one resource. Undefined when two resources are named (AADSTS28000).
 */
export function readScopes(parameter: string, consented: (audience: string) => readonly string[]): AskedScopes | undefined {
  const asked: AskedScopes = { openId: [], resource: [], audience: graphAudience, spelling: new Map() };
  const audiences = new Set<string>();
  for (const scope of parameter.split(' ').filter(Boolean)) {
    if (openIdScopes.includes(scope)) {
      asked.openId.push(scope);
      asked.spelling.set(scope, scope);
      continue;
    }
    const audience = [graphAudience, sharePointAudience].find((address) => scope.startsWith(`${address}/`)) ?? graphAudience;
    const name = scope.startsWith(`${audience}/`) ? scope.slice(audience.length + 1).replace(/^\/+/, '') : scope;
    audiences.add(audience);
    for (const one of name === '.default' ? consented(audience) : [name]) {
      asked.resource.push(one);
      asked.spelling.set(one, name === '.default' ? `${audience}/${one}` : scope);
    }
  }
  if (audiences.size > 1) return undefined;
  return { ...asked, audience: [...audiences][0] ?? graphAudience };
}

/** The scopes asked for that nobody has consented to. */
export function withoutConsent(asked: AskedScopes, consented: readonly string[]): string[] {
  return asked.resource.filter((scope) => !consented.includes(scope));
}
