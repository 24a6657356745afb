import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { BrowserContext, Request as Asked, Route } from 'playwright-core';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { likeGraph } from '../../src/sandbox/serving/crossOrigin';

/** The web as a school's browser sees it, inside the browser alone: nothing leaves the machine. */
export interface RealWorld {
  /** What was asked so far, `METHOD address`, each once, sorted; queries are left out, and keys are replaced by their kind. */
  asked(): string[];
  /** The same as it was asked, in its order. */
  addresses: readonly URL[];
}

/** What a school's web host has: the built files and the name it serves them under. */
export interface WebHost {
  name: string;
  folder: string;
}

/** The page that stands for Teams; it frames the address in its query. Only its origin is Teams'. */
const teams = 'https://teams.microsoft.com';
const entra = 'https://login.microsoftonline.com';

/**
 * Answers every request of a browser: the web host's from its files with the headers that `staticwebapp.config.json` names,
 * Entra ID's and Graph's from the sandbox, Teams' own page from here. Everything else finds no network. All are written down.
 */
export async function openRealWorld(context: BrowserContext, host: WebHost, sandbox: Sandbox): Promise<RealWorld> {
  const asked = new Set<string>();
  const addresses: URL[] = [];
  const headersOf = await headersOfHost(host.folder);
  await context.route('**/*', async (route, request) => {
    const address = new URL(request.url());
    const { origin, hostname, pathname } = address;
    if (isOurs(request, origin)) {
      addresses.push(address);
      asked.add(`${request.method()} ${origin}${plain(pathname)}`);
    }
    if (hostname === host.name) return fromFolder(route, join(host.folder, pathname), headersOf(pathname));
    if (hostname === 'graph.microsoft.com')
      return pass(route, await ask(request, (it) => likeGraph(it, () => sandbox.fetch(it))));
    if (origin === entra) return pass(route, await ask(request, (it) => sandbox.fetch(it)));
    if (origin === teams) return route.fulfill({ contentType: 'text/html', body: teamsPage(`https://${host.name}${pathname}`) });
    return route.abort();
  });
  return { asked: () => [...asked].sort(), addresses };
}

/** Teams' own page, and how Entra ID's pages lead to each other, are not the product's doing. */
function isOurs(request: Asked, origin: string): boolean {
  return origin !== teams && !(origin === entra && request.frame().url().startsWith(entra));
}

type Headers = Record<string, string>;

async function headersOfHost(folder: string): Promise<(pathname: string) => Headers> {
  const { globalHeaders, routes } = JSON.parse(await readFile(join(folder, 'staticwebapp.config.json'), 'utf8')) as {
    globalHeaders: Headers;
    routes: { route: string; headers: Headers }[];
  };
  return (pathname) => {
    const found = routes.find(({ route }) => pathname.endsWith(route.slice(route.indexOf('*') + 1)));
    return { ...globalHeaders, ...found?.headers };
  };
}

function fromFolder(route: Route, path: string, headers: Headers): Promise<void> {
  if (!existsSync(path) || extname(path) === '') return route.fulfill({ status: 404, headers, body: 'There is no such page.' });
  return route.fulfill({ path, headers });
}

async function ask(request: Asked, answer: (request: Request) => Promise<Response>): Promise<Response> {
  const { host: _host, ...headers } = await request.allHeaders();
  const body = request.postDataBuffer();
  return answer(new Request(request.url(), { method: request.method(), headers, body: body && new Uint8Array(body) }));
}

/** A browser follows a redirect behind the back of whoever answers its requests; a page that moves on says the same in sight. */
async function pass(route: Route, response: Response): Promise<void> {
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers['set-cookie'] = cookies.join('\n');
  const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
  if (target === null)
    return route.fulfill({ status: response.status, headers, body: Buffer.from(await response.arrayBuffer()) });
  const { location: _location, 'content-length': _length, 'content-security-policy': _policy, ...rest } = headers;
  const body = `<script>location.replace(${JSON.stringify(new URL(target, route.request().url()).href)})</script>`;
  return route.fulfill({ status: 200, headers: { ...rest, 'content-type': 'text/html' }, body });
}

/** Names of built files and keys of rows differ between builds and tenants; what they are does not. */
function plain(pathname: string): string {
  return pathname
    .replace(/^\/(?:styles\/)?[\w.-]+\.[0-9a-f]{8}\.(js|css)$/, '/*.$1')
    .replace(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, '{id}');
}

/** Answers the framed page by what `answerTeams` says, a function that the test lends to this page. */
function teamsPage(address: string): string {
  return `<!doctype html><title>Teams</title><iframe title="SEND Strategy" src="${address}" style="width:1100px;height:800px"></iframe>
<script>
  const frame = document.querySelector('iframe');
  addEventListener('message', async ({ data, source, origin }) => {
    if (source !== frame.contentWindow || typeof data?.func !== 'string') return;
    const args = await answerTeams(data.func, data.args ?? [], data.data ?? '');
    if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
  });
  const sendToTab = (func, args) => frame.contentWindow.postMessage({ func, args }, new URL(frame.src).origin);
</script>`;
}
