import type { Rule } from './rule';

/** What Entra ID holds to when people sign in. */
export const entraRules = [
  {
    id: 'entra.app',
    rule: 'Tenant and app must be known: otherwise AADSTS90002 or AADSTS700016, and nobody is sent anywhere.',
    source: 'Microsoft Entra authentication and authorization error codes',
    trust: 'documented',
  },
  {
    id: 'entra.redirect',
    rule: 'A redirect address must be registered with the app; for any other the error is shown and not sent there.',
    source: 'Redirect URI (reply URL) outline and restrictions',
    trust: 'documented',
  },
  {
    id: 'entra.code',
    rule: 'A single-page app asks with PKCE and redeems its code once, with the verifier of the challenge.',
    source: 'Microsoft identity platform and OAuth 2.0 authorization code flow',
    trust: 'documented',
  },
  {
    id: 'entra.origin',
    rule: 'Tokens of a single-page app are redeemed by cross-origin requests alone (AADSTS9002327), and only a page of a registered origin may read them.',
    source: 'Microsoft identity platform and OAuth 2.0 authorization code flow',
    trust: 'documented',
  },
  {
    id: 'entra.refresh',
    rule: 'A refresh token of a single-page app can be used again until 24 hours after the sign-in, then no more.',
    source: 'Refresh tokens in the Microsoft identity platform',
    trust: 'documented',
  },
  {
    id: 'entra.silent',
    rule: 'prompt=none succeeds with a session of the person hinted at; otherwise login_required.',
    source: 'Microsoft identity platform and OAuth 2.0 authorization code flow',
    trust: 'documented',
  },
  {
    id: 'entra.consent',
    rule: 'A permission without consent is refused silently (AADSTS65001, consent_required); asked for interactively, an administrator can grant it and others cannot.',
    source: 'User and admin consent in Microsoft Entra ID',
    trust: 'documented',
  },
  {
    id: 'entra.claims',
    rule: 'Claims that want an authentication context are refused silently (AADSTS50076, interaction_required) and met by the person; a newer token and xms_cc need nobody.',
    source: 'Claims challenges, claims requests and client capabilities',
    trust: 'documented',
  },
  {
    id: 'entra.resource',
    rule: 'One request names the permissions of one resource (AADSTS28000).',
    source: 'Scopes and permissions in the Microsoft identity platform',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
