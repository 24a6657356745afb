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
  /** What the provider refused for a reason of its own: an expired or foreign code or refresh token, a missing parameter. */
  refused: (status: number, error: string, description: string): EntraError => ({
    status,
    error,
    code: { invalid_grant: 70008, invalid_client: 7000218, unauthorized_client: 700016 }[error] ?? 900144,
    description,
  }),
};

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
