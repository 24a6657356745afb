/** An error as Entra ID's token endpoint words it; `status` is the HTTP status. */
export interface EntraError {
  status: number;
  error: string;
  code: number;
  description: string;
  suberror?: string;
  claims?: string;
}

/** The errors the sandbox's sign-in gives, by number. Source: "Microsoft Entra authentication and authorization error codes". */
export const entraErrors = {
  unknownApp: (id: string): EntraError => ({
    status: 400,
    error: 'unauthorized_client',
    code: 700016,
    description: `Application with identifier '${id}' was not found in the directory. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
  }),
  noConsent: (id: string, name: string): EntraError => ({
    status: 400,
    error: 'invalid_grant',
    code: 65001,
    suberror: 'consent_required',
    description: `The user or administrator has not consented to use the application with ID '${id}' named '${name}'. Send an interactive authorization request for this user and resource.`,
  }),
  stepUp: (claims: string): EntraError => ({
    status: 400,
    error: 'interaction_required',
    code: 50076,
    suberror: 'basic_action',
    claims,
    description:
      'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
  }),
  notCrossOrigin: (): EntraError => ({
    status: 400,
    error: 'invalid_request',
    code: 9002327,
    description: "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests.",
  }),
  twoResources: (): EntraError => ({
    status: 400,
    error: 'invalid_request',
    code: 28000,
    description: 'Provided value for the input parameter scope is not valid because it contains more than one resource.',
  }),
  noSuchTenant: (name: string): EntraError => ({
    status: 400,
    error: 'invalid_tenant',
    code: 90002,
    description: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
  }),
  whichTenant: (): EntraError => ({
    status: 400,
    error: 'invalid_request',
    code: 50059,
    description: 'No tenant-identifying information found in either the request or implied by any provided credentials.',
  }),
  noCredential: (): EntraError =>
    invalidClient(7000218, "The request body must contain the following parameter: 'client_assertion' or 'client_secret'."),
  unknownCertificate: (id: string): EntraError =>
    invalidClient(
      700027,
      `The certificate with identifier used to sign the client assertion is not registered on application '${id}'.`,
    ),
  wrongSignature: (): EntraError => invalidClient(700027, 'Client assertion failed signature validation.'),
  wrongIssuer: (): EntraError =>
    invalidClient(700021, "Client assertion application identifier doesn't match 'client_id' parameter."),
  wrongAudience: (): EntraError => invalidClient(700023, 'Client assertion audience claim does not match Realm issuer.'),
  wrongTime: (now: Date): EntraError =>
    invalidClient(700024, `Client assertion is not within its valid time range. Current time: ${now.toISOString()}.`),
  spent: (): EntraError => invalidClient(700027, 'The client assertion was used before.'),
  notDefaultScope: (scope: string): EntraError => ({
    status: 400,
    error: 'invalid_scope',
    code: 1002012,
    description: `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
  }),
  /** What the provider refused for a reason of its own: an expired or foreign code or refresh token, a missing parameter. */
  refused: (status: number, error: string, description: string): EntraError => ({
    status,
    error,
    code: { invalid_grant: 70008, invalid_client: 7000218, unauthorized_client: 700016 }[error] ?? 900144,
    description,
  }),
};

function invalidClient(code: number, description: string): EntraError {
  return { status: 401, error: 'invalid_client', code, description };
}

/** The JSON body of an error: text for people first, then what support asks for. */
export function entraErrorBody(fault: EntraError, trace: { id: string; at: Date }): Record<string, unknown> {
  return {
    error: fault.error,
    error_description: `AADSTS${fault.code}: ${fault.description} Trace ID: ${trace.id} Timestamp: ${trace.at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    error_codes: [fault.code],
    timestamp: `${trace.at.toISOString().slice(0, 19).replace('T', ' ')}Z`,
    trace_id: trace.id,
    correlation_id: trace.id,
    ...(fault.suberror && { suberror: fault.suberror }),
    ...(fault.claims && { claims: fault.claims }),
  };
}
