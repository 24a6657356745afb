import { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';

/** Calls a Node request handler without a port: a request in, a web answer out. Header names are lower case. */
export function callHandler(
  handler: (req: IncomingMessage, res: ServerResponse) => void,
  request: { method: string; url: string; headers: Record<string, string>; body?: string },
): Promise<Response> {
  const req = new IncomingMessage(new PassThrough() as unknown as Socket);
  const body = Buffer.from(request.body ?? '');
  req.method = request.method;
  req.url = request.url;
  req.httpVersion = '1.1';
  req.headers = { ...request.headers, ...(request.body !== undefined && { 'content-length': String(body.length) }) };
  if (body.length > 0) req.push(body);
  req.push(null);

  return new Promise((resolve) => {
    const res = new ServerResponse(req);
    const parts: Buffer[] = [];
    const take = (part: unknown) => {
      if (typeof part === 'string' || part instanceof Uint8Array) parts.push(Buffer.from(part as string));
      return true;
    };
    res.write = take;
    res.end = (part?: unknown) => {
      take(part);
      resolve(answerOf(res, Buffer.concat(parts)));
      return res;
    };
    handler(req, res);
  });
}

function answerOf(res: ServerResponse, body: Buffer): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(res.getHeaders())) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, String(one));
  }
  const empty = [204, 304].includes(res.statusCode);
  return new Response(empty ? null : new Uint8Array(body), { status: res.statusCode, headers });
}
