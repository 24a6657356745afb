import { Client, ResponseType } from '@microsoft/microsoft-graph-client';
import { createBatch } from './batch';
import { Door, Leaving, repeatableHeader, throwIfNone, type DoorOptions } from './door';
import { Fault } from './faults';
import type { Graph, GraphAnswer, GraphRequest } from './graph';
import { faultOf, nameOf } from './judge';

/** Opens Graph v1.0 for one signed-in person or program. */
export function createGraph(options: DoorOptions): Graph {
  const door = new Door(options);
  const client = Client.initWithMiddleware({ middleware: door, defaultVersion: 'v1.0' });
  const answer = async (request: GraphRequest): Promise<GraphAnswer> => readAnswer(await sendWith(client, request));
  const send = async (request: GraphRequest): Promise<GraphAnswer> => {
    const given = await answer(request);
    if (given.status >= 400) throw faultOf(given, nameOf(request.method, request.path), options.now());
    return given;
  };
  return { send, batch: createBatch({ send, door, options }) };
}

async function sendWith(
  client: Client,
  { method, path, headers = {}, body, repeatable, going }: GraphRequest,
): Promise<Response> {
  const request = client
    .api(path)
    .headers(repeatable === true ? { ...headers, [repeatableHeader]: 'yes' } : headers)
    .responseType(ResponseType.RAW)
    .middlewareOptions(going ? [new Leaving(going)] : []);
  if (method === 'GET') return request.get();
  if (method === 'DELETE') return request.delete();
  return method === 'POST' ? request.post(body) : request.patch(body);
}

async function readAnswer(response: Response): Promise<GraphAnswer> {
  throwIfNone(response);
  const text = await response.text().catch(() => {
    throw new Fault('offline', 'The answer broke off');
  });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: parse(text) };
}

/** A proxy on the way may answer with a page of its own; that is no body of Graph's. */
function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
