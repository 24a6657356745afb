/** The claims parameter of a request, as far as a tenant answers to it. Source: "Claims challenges, claims requests and client capabilities". */
interface ClaimsRequest {
  access_token?: Record<string, { essential?: boolean; value?: string; values?: string[] } | null>;
}

/** What the client says it can do, usually `["CP1"]`: answer claims challenges. */
export function capabilities(claims: string | null): string[] {
  return read(claims).access_token?.['xms_cc']?.values ?? [];
}

/** Whether the claims want the person (an authentication context, `acrs`); a new `nbf` alone is met without asking. */
export function wantsStepUp(claims: string | null): boolean {
  return Boolean(read(claims).access_token?.['acrs']);
}

function read(claims: string | null): ClaimsRequest {
  try {
    return (JSON.parse(claims ?? '{}') as ClaimsRequest | null) ?? {};
  } catch {
    return {};
  }
}
