/** A request that is refused: the status and error code a caller sees, with headers the answer must carry. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly headers: Readonly<Record<string, string>> = {},
    /** A more detailed code, put inside `innerError`. */
    readonly innerCode?: string,
  ) {
    super(message);
  }
}

/** 400: the request itself is wrong. */
export function badRequest(message: string, innerCode?: string): Refusal {
  return new Refusal(400, 'invalidRequest', message, {}, innerCode);
}

/** 403: somebody's right is missing. Graph answers alike for the app's role and the person's. */
export function accessDenied(message = 'Access denied'): Refusal {
  return new Refusal(403, 'accessDenied', message);
}

/** 404: not there, or not for this person to know of. */
export function notFound(message = 'The resource could not be found.'): Refusal {
  return new Refusal(404, 'itemNotFound', message);
}
