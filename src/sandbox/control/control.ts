import type { Sandbox } from '../sandbox';
import { setupPlace } from '../seed/setupPlace';
import type { DailyRun } from '../starting/dailyRun';
import { people } from '../tenant/directory';
import { calendarRoutes } from './calendarRoutes';
import type { CalendarRequest } from './calendarRoutes';
import { teamsRoutes } from './teamsRoutes';
import type { ActivityRequest } from './teamsRoutes';
import { clearWeather, weathers } from './weathers';

/** What the command line and the window's weather panel ask of a running sandbox, below `/sandbox/`; JSON in, JSON out. `tab` is where the tab is served. */
export function createControl(sandbox: Sandbox, daily?: DailyRun, tab?: string): (request: Request) => Promise<Response> {
  const routes: Record<string, (body: ControlRequest) => unknown> = {
    'GET state': () => ({ ...sandbox.state(), siteId: sandbox.siteId }),
    'GET site': () => ({ siteId: sandbox.siteId }),
    'GET people': () => people,
    'GET setup': () => setupPlace(sandbox),
    'GET lists': () =>
      [...sandbox.tenant.lists.values()].filter((one) => !one.hidden).map(({ id, displayName }) => ({ id, displayName })),
    'POST reset': async ({ scene }) => {
      await sandbox.reset(scene);
      if (daily?.state().running) await daily.runNow();
      return { scene: sandbox.tenant.setting.scene };
    },
    'POST token': async ({ person = '', scopes, app }) => ({
      token: await sandbox.token(person, { ...(scopes && { scopes }), ...(app && { app }) }),
    }),
    'GET weather': () => list(sandbox),
    'POST weather': (body) => change(sandbox, body),
    ...calendarRoutes(sandbox, daily),
    ...teamsRoutes(sandbox, tab),
  };

  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const route = routes[`${request.method} ${pathname.replace('/sandbox/', '')}`];
    if (!route) return Response.json({ error: 'The sandbox’s control knows no such request.' }, { status: 404 });
    try {
      const text = await request.text();
      const body = text ? (JSON.parse(text) as ControlRequest) : {};
      return Response.json(await route({ ...Object.fromEntries(searchParams), ...body }));
    } catch (error) {
      return Response.json({ error: error instanceof Error ? error.message : String(error) }, { status: 400 });
    }
  };
}

/** Fields of all control requests; each route takes its own. */
interface ControlRequest extends CalendarRequest, ActivityRequest {
  scene?: string;
  scopes?: string[];
  app?: string;
  kind?: string;
  /** How many answers to spoil. */
  times?: number;
  /** Spoil until cleared, or stop doing so. */
  lasting?: boolean;
  /** Milliseconds, for slow. */
  ms?: number;
  /** Which list or person a deed is done to. */
  name?: string;
}

/** The panel's rows, and what was done last. */
function list(sandbox: Sandbox, said?: string): object {
  const { always } = sandbox.weather.now;
  const entries = weathers.map(({ kind, label, fault, about }) => ({
    kind,
    label,
    about,
    lasts: fault !== undefined,
    on: fault !== undefined && always.some((one) => one.kind === fault(undefined).kind),
  }));
  return { entries, said };
}

function change(sandbox: Sandbox, { kind, times, lasting, ms, name }: ControlRequest): object {
  if (kind === 'clear') {
    clearWeather(sandbox);
    return list(sandbox, 'The weather is clear.');
  }
  const named = weathers.find((one) => one.kind === kind);
  if (!named)
    throw new Error(`There is no weather “${kind}”. There are: ${[...weathers.map((one) => one.kind), 'clear'].join(', ')}.`);
  if (named.deed) return list(sandbox, named.deed(sandbox, name));
  const fault = named.fault!(ms);
  if (times !== undefined) {
    sandbox.weather.next(fault, times);
    return list(sandbox, `${named.label}: the next ${times === 1 ? 'answer' : `${times} answers`}.`);
  }
  const under = sandbox.weather.now.always;
  const others = under.filter((one) => one.kind !== fault.kind);
  if (others.length < under.length) {
    sandbox.weather.clear();
    for (const one of others) sandbox.weather.always(one);
  }
  if (lasting !== false) sandbox.weather.always(fault);
  return list(sandbox, `${named.label}: ${lasting === false ? 'over' : 'until cleared'}.`);
}
