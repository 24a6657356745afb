import { Refusal } from '../refusal';
import type { Caller } from './caller';
import type { Tenant } from '../tenant/tenant';

/** One request to Graph, whether it came by itself or as a part of a batch. `path` is decoded and starts after `/v1.0`. */
export interface GraphCall {
  tenant: Tenant;
  method: string;
  /** The path and query as sent, after `/v1.0`, for the weather and for next links. */
  url: string;
  path: readonly string[];
  query: ReadonlyMap<string, string>;
  header(name: string): string | undefined;
  /** The JSON body; undefined when there is none. Refuses what is no JSON. */
  body(): unknown;
  caller: Caller;
}

/** What is answered. `body` is plain JSON data. */
export interface Answer {
  status: number;
  body?: unknown;
  headers?: Readonly<Record<string, string>>;
}

/** Where every link that Graph emits begins. */
export const graphRoot = 'https://graph.microsoft.com/v1.0';

/** The body as an object; refuses anything else. */
export function bodyObject(call: GraphCall): Readonly<Record<string, unknown>> {
  const body = call.body();
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  throw new Refusal(
    400,
    'BadRequest',
    body === undefined
      ? 'Empty Payload. JSON content expected.'
      : 'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
  );
}
