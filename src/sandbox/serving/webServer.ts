import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this computer alone. `port` is the one it got, where 0 was asked for. */
export interface WebServer {
  port: number;
  close(): Promise<void>;
}

/** The port is taken, or may not be used. */
export class PortTrouble extends Error {
  override name = 'PortTrouble';

  constructor(
    readonly port: number,
    readonly code: string,
  ) {
    super(`Port ${port} cannot be used (${code}).`);
  }
}

/**
 * Serves a function from request to answer on 127.0.0.1. A function that rejects with a TypeError stands for a dead network: the
 * connection is cut without an answer. Rejects with PortTrouble.
 */
export async function serve(port: number, answer: (request: Request) => Promise<Response>): Promise<WebServer> {
  const server = createServer((req, res) => {
    requestOf(req)
      .then(answer)
      .then((response) => send(res, response))
      .catch((error: unknown) => {
        if (!(error instanceof TypeError && error.message.startsWith('fetch failed'))) console.error(error);
        req.socket.destroy();
      });
  });
  // A browser quietly repeats what it sent on a connection that had been used before, and would hide a fault, or write twice.
  server.maxRequestsPerSocket = 1;
  await listen(server, port);
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function requestOf(req: IncomingMessage): Promise<Request> {
  const parts: Buffer[] = [];
  for await (const part of req) parts.push(part as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(req.headersDistinct)) for (const one of value ?? []) headers.append(name, one);
  const body = parts.length > 0 && req.method !== 'GET' && req.method !== 'HEAD' ? Buffer.concat(parts) : null;
  return new Request(new URL(req.url ?? '/', `http://${req.headers.host ?? 'localhost'}`), {
    method: req.method ?? 'GET',
    headers,
    body,
  });
}

async function send(res: ServerResponse, response: Response): Promise<void> {
  res.statusCode = response.status;
  const cookies = response.headers.getSetCookie();
  response.headers.forEach((value, name) => name !== 'set-cookie' && res.setHeader(name, value));
  if (cookies.length > 0) res.setHeader('set-cookie', cookies);
  res.end(Buffer.from(await response.arrayBuffer()));
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new PortTrouble(port, error.code ?? 'unknown')));
    server.listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
