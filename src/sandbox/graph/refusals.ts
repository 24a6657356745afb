import { Refusal } from '../refusal';

/** 400: there is no such thing in Graph. */
export function unknownSegment(name: string): Refusal {
  return new Refusal(400, 'BadRequest', `Resource not found for the segment '${name}'.`);
}

/** 405: the thing is there, but not with this method. */
export function wrongMethod(): Refusal {
  return new Refusal(405, 'Request_BadRequest', 'Specified HTTP method is not allowed for the request target.');
}

/** 501: Graph has this, the sandbox does not play it. Loud on purpose. */
export function notPlayed(what: string): Refusal {
  return new Refusal(501, 'notSupported', `The sandbox does not play ${what}.`);
}
