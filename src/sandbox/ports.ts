import { join } from 'node:path';
import { createControl } from './control/control';
import type { Sandbox } from './sandbox';
import { contentPolicy } from '../packaging/contentPolicy';
import { likeGraph, onlyFor } from './serving/crossOrigin';
import { clockElement, withPageClock } from './serving/pageClock';
import { staticFiles } from './serving/staticFiles';
import { serve } from './serving/webServer';
import type { WebServer } from './serving/webServer';
import type { DailyRun } from './starting/dailyRun';
import { leadershipTeam, site, tabApp, teamsAppId, tenantId } from './tenant/directory';

/** Ports of the three origins; 0 takes any free one. */
export interface Ports {
  window: number;
  tenant: number;
  tab: number;
}

/** The usual ports. */
export const usualPorts: Ports = { window: 4100, tenant: 4101, tab: 4102 };

/** A sandbox that can be visited. Addresses are origins, with the name localhost. */
export interface OpenPorts {
  window: string;
  /** The same window under an address that is another site to the browser: a tab framed there gets no storage of its own. */
  windowElsewhere: string;
  tenant: string;
  tab: string;
  close(): Promise<void>;
}

/** Puts a sandbox on three ports of this computer, with the built pages in `dist`, and with its job where it has one. Rejects with PortTrouble. */
export async function openPorts(
  sandbox: Sandbox,
  ports: Ports,
  dist: string,
  daily?: DailyRun,
  carry: Carry = (_site, _request, answer) => answer(),
): Promise<OpenPorts> {
  const servers: WebServer[] = [];
  // Each server answers from the moment it listens, so what it needs of the others' ports is looked up when asked.
  const sites: Record<keyof Ports, Answer> = { window: refuse, tenant: refuse, tab: refuse };
  try {
    for (const name of ['window', 'tenant', 'tab'] as const)
      servers.push(await serve(ports[name], (request) => carry(name, request, () => sites[name](request))));
  } catch (error) {
    await Promise.all(servers.map((one) => one.close()));
    throw error;
  }
  const [window = '', tenant = '', tab = ''] = servers.map(({ port }) => `http://localhost:${port}`);
  const windowElsewhere = window.replace('localhost', '127.0.0.1');
  const origins = [window, windowElsewhere, tab, tab.replace('localhost', '127.0.0.1')];
  await sandbox.addRedirects(origins.flatMap((origin) => ['/auth.html', '/index.html', '/'].map((path) => origin + path)));
  sites.tenant = tenantSite({ sandbox, windows: [window, windowElsewhere], daily, tab });
  sites.tab = tabSite({ sandbox, dist, tenant, windows: [window, windowElsewhere] });
  sites.window = windowSite({ dist, tenant, tab });
  return { window, windowElsewhere, tenant, tab, close: async () => void (await Promise.all(servers.map((one) => one.close()))) };
}

/** Brings a request to one of the three sites and its answer back: where a wire is slow, or its traffic counted. */
export type Carry = (site: keyof Ports, request: Request, answer: () => Promise<Response>) => Promise<Response>;

type Answer = (request: Request) => Promise<Response>;

async function refuse(): Promise<Response> {
  return new Response('The sandbox is still opening.', { status: 503 });
}

interface TenantSite {
  sandbox: Sandbox;
  windows: readonly string[];
  daily: DailyRun | undefined;
  tab: string;
}

function tenantSite({ sandbox, windows, daily, tab }: TenantSite): Answer {
  const control = createControl(sandbox, daily, `${tab}/index.html`);
  return (request) => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/sandbox/')) return onlyFor(windows, request, () => control(request));
    if (pathname.startsWith('/v1.0/')) return likeGraph(request, () => sandbox.fetch(request));
    return sandbox.fetch(request);
  };
}

interface TabSite {
  sandbox: Sandbox;
  dist: string;
  tenant: string;
  windows: string[];
}

function tabSite({ sandbox, dist, tenant, windows }: TabSite): Answer {
  const settings = {
    clientId: tabApp.id,
    tenantId,
    siteId: site.id,
    siteAddress: site.webUrl,
    teamsAppId,
    teamId: leadershipTeam.id,
    channelId: leadershipTeam.channelId,
    graphAddress: tenant,
    signInAddress: tenant,
    hostOrigins: windows,
  };
  const files = staticFiles({
    folder: join(dist, 'tab'),
    policy: contentPolicy({ framedBy: windows, asks: [tenant], frames: [tenant] }),
    metas: { 'send-strategy-settings': JSON.stringify(settings) },
    first: () => clockElement(sandbox.tenant.setting.calendarAhead, windows),
  });
  return withPageClock(files);
}

function windowSite({ dist, tenant, tab }: { dist: string; tenant: string; tab: string }): Answer {
  return staticFiles({
    folder: join(dist, 'window'),
    policy: contentPolicy({ framedBy: [], asks: [tenant], frames: [tenant, tab] }),
    metas: { 'sandbox-addresses': JSON.stringify({ tenant, tab }) },
  });
}
