import { Fault, type FaultFacts, type FaultKind } from './faults';
import type { GraphAnswer } from './graph';
import { readRetryAfter } from './repeat';

/** The Fault for an answer of 400 and above. `asked` names the request without its values. */
export function faultOf(answer: GraphAnswer, asked: string, now: number): Fault {
  const { code, message } = errorOf(answer.body);
  const facts: FaultFacts = {
    status: answer.status,
    code,
    requestId: answer.headers['request-id'],
    retryAfter: readRetryAfter(answer.headers['retry-after'], now),
    asked,
  };
  return new Fault(kindOf(answer.status), message ?? `Graph answered ${answer.status}`, facts);
}

/** A name for a request that holds no ids and no content, fit for a report to IT. */
export function nameOf(method: string, path: string): string {
  const route = path.replace(/^https:\/\/[^/]+\/v1\.0/, '').split('?')[0]!;
  // In the addresses of further pages Graph may write quotes and brackets encoded.
  const bare = route.replace(/(\(|%28)q\b.*/is, "(q='…')");
  return `${method} ${bare.replace(/\/(sites|items|lists|columns|drives)\/[^/]+/g, '/$1/…')}`;
}

function kindOf(status: number): FaultKind {
  if (status === 401) return 'signedOut';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'missing';
  if (status === 409 || status === 412) return 'conflict';
  if (status === 429 || status === 503) return 'busy';
  return status >= 400 && status < 500 ? 'invalid' : 'broken';
}

function errorOf(body: unknown): { code?: string; message?: string } {
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof error === 'object' && error !== null ? (error as { code?: string; message?: string }) : {};
}
