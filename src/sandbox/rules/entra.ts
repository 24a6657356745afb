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
  {
    id: 'entra.certificate',
    rule: 'An app without a person proves itself by an assertion signed (PS256 or RS256) with the key of a certificate of its registration, named by x5t#S256; otherwise AADSTS700027, without any AADSTS7000218.',
    source: 'Microsoft identity platform application authentication certificate credentials',
    trust: 'documented',
  },
  {
    id: 'entra.assertion',
    rule: 'The assertion is issued by and about the app, meant for the tenant’s token endpoint and in date: otherwise AADSTS700021, 700023 or 700024.',
    source: 'Microsoft identity platform application authentication certificate credentials; Troubleshoot invalid_client errors',
    trust: 'documented',
  },
  {
    id: 'entra.assertionOnce',
    rule: 'An assertion may be used again while it is in date.',
    source: 'RFC 7523 leaves it to the server; MSAL for Node uses one for ten minutes',
    trust: 'assumed',
    switch: 'assertionTakenOnce',
  },
  {
    id: 'entra.defaultScope',
    rule: 'An app without a person asks for {resource}/.default in its own tenant and is given the roles consented to: AADSTS1002012, AADSTS50059.',
    source: 'OAuth 2.0 client credentials flow on the Microsoft identity platform',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
