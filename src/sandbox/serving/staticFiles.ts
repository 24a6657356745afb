import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A folder served as files. */
export interface StaticSite {
  folder: string;
  policy: string;
  /** Texts put into `<meta name="…" content="">` of the pages as they are served. */
  metas: Readonly<Record<string, string>>;
  /** What each page begins with, asked for whenever one is served. */
  first?: () => string;
}

const kinds: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const compressible = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

/** Files whose name carries their content, packed: the same for every site of the process, because packing takes longer than serving. */
const packed = new Map<string, Buffer>();

/** Serves a built folder as a good web host would: compressed, named files for ever, pages never without asking. */
export function staticFiles({ folder, policy, metas, first = () => '' }: StaticSite): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response('Only GET.', { status: 405 });
    const path = fileAt(new URL(request.url).pathname) ?? '/nowhere';
    const kind = extname(path);
    const content = await readFile(join(folder, path)).catch(() => undefined);
    if (!content) return new Response('There is no such page.', { status: 404 });
    const headers = new Headers({
      'content-type': kinds[kind] ?? 'application/octet-stream',
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': /\.[0-9a-f]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'Accept-Encoding',
    });
    const body = kind === '.html' ? Buffer.from(begin(fill(content.toString('utf8'), metas), first())) : content;
    const encoding = compressible.has(kind) ? chosenEncoding(request.headers.get('accept-encoding') ?? '') : undefined;
    if (encoding) headers.set('content-encoding', encoding);
    return new Response(new Uint8Array(encoding ? pack(`${folder} ${path} ${encoding}`, body, encoding) : body), { headers });
  };
}

/** A page is packed each time: it is small, and may be built anew while we run. */
function pack(key: string, body: Buffer, encoding: 'br' | 'gzip'): Buffer {
  const known = packed.get(key);
  if (known) return known;
  const result =
    encoding === 'br' ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : gzipSync(body);
  if (/\.[0-9a-f]{8}\./.test(key)) packed.set(key, result);
  return result;
}

function chosenEncoding(accepted: string): 'br' | 'gzip' | undefined {
  return (['br', 'gzip'] as const).find((one) => accepted.includes(one));
}

function fill(html: string, metas: StaticSite['metas']): string {
  return Object.entries(metas).reduce((text, [name, value]) => {
    const safe = value.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const empty = new RegExp(`(<meta name="?${name}"? content)(?:=(?:"[^"]*"|[^\\s>]*))?`);
    return text.replace(empty, (_all, start: string) => `${start}="${safe}"`);
  }, html);
}

/** Scripts of a page are deferred, so that what stands first in its head runs before them. */
function begin(html: string, first: string): string {
  return html.replace(/<head[^>]*>/, (head) => head + first);
}

/** The path of a file in the folder; undefined where it cannot be one. */
function fileAt(pathname: string): string | undefined {
  try {
    const asked = decodeURIComponent(pathname);
    const path = normalize(asked.endsWith('/') ? `${asked}index.html` : asked);
    return path.includes('..') ? undefined : path;
  } catch {
    return undefined;
  }
}
