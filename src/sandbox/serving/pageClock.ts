import { readFile } from 'node:fs/promises';

/** Where the tab's origin serves the script that moves the clock of a page. No file of the built tab has this name. */
const path = '/sandbox-clock.js';

/** The element that begins a page in the tenant's calendar: `offset` in milliseconds ahead of real time, and the origins that may move it. */
export function clockElement(offset: number, hosts: readonly string[]): string {
  return `<script src="${path}" data-offset="${Math.round(offset)}" data-hosts="${hosts.join(' ')}"></script>`;
}

/** Serves the script beside the files of a site. */
export function withPageClock(files: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (new URL(request.url).pathname !== path) return files(request);
    const script = await readFile(new URL('movedDate.js', import.meta.url), 'utf8');
    return new Response(script, { headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } });
  };
}
