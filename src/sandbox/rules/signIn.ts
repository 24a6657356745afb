import type { Rule } from './rule';

/** Who is let in at all. */
export const signInRules = [
  {
    id: 'token.valid',
    rule: 'A call carries a bearer token that is whole, signed by the tenant, in date and meant for Graph; otherwise 401 InvalidAuthenticationToken with WWW-Authenticate.',
    source: 'Resolve Microsoft Graph authorization errors',
    trust: 'documented',
  },
  {
    id: 'token.session',
    rule: 'A token made before its session was ended meets a claims challenge: 401 with error="insufficient_claims" and claims in base64.',
    source: 'Claims challenges, claims requests and client capabilities',
    trust: 'documented',
  },
  {
    id: 'token.capability',
    rule: 'Claims are asked only of a client that declared CP1; others get a plain 401.',
    source: 'Claims challenges, claims requests and client capabilities',
    trust: 'documented',
  },
  {
    id: 'me.scope',
    rule: '/me needs User.Read; without it 403 Authorization_RequestDenied.',
    source: 'Get user',
    trust: 'documented',
  },
  { id: 'me.person', rule: '/me needs a token with a person; an app alone gets 400.', source: 'Get user', trust: 'documented' },
  {
    id: 'users.scope',
    rule: '/users/{id} gives others only with User.ReadBasic.All or User.Read.All; with User.Read oneself.',
    source: 'Get user',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
