import { parseArgs } from 'node:util';
import type { Person } from '../tenant/directory';
import { weathers } from './weathers';

/** How to use the command line. */
export const help = `npm run sandbox -- …              asks the sandbox that npm start has opened

  reset [scene]                   a fresh tenant with this scene (the present one if not said)
  token <person> [--scopes "…"]   a bearer token for Graph; use npm run -s to get nothing else
  site                            the id of the site
  people                          who is who
  calendar [day]                  what day it is, or moves the calendar forward to a day (or an ISO instant)
  weather <kind> [n]              spoils the next n answers, or all until cleared:
${weathers
  .filter((one) => one.fault)
  .map((one) => line(one.kind, one.label + (one.kind === 'slow' ? '; n is milliseconds' : '')))
  .join('\n')}
  weather <kind> [name]           done once, to a list (or person) that may be named:
${weathers
  .filter((one) => one.deed)
  .map((one) => line(one.kind, one.label))
  .join('\n')}
  weather clear                   fine weather, consent and the app's right as before`;

/** Does one command against the sandbox at this address and answers the text to print. Rejects with a sentence. */
export async function runCommand(args: readonly string[], tenant: string): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { scopes: { type: 'string' }, app: { type: 'string' } },
  });
  const [verb = 'help', first, second] = positionals;
  const ask = (path: string, body?: object) => askSandbox(tenant, path, body);
  switch (verb) {
    case 'reset':
      return `The sandbox now plays the scene “${((await ask('reset', { scene: first })) as { scene: string }).scene}”.`;
    case 'token': {
      if (first === undefined) throw new Error('Whose token? For example: npm run -s sandbox -- token priya');
      const scopes = values.scopes?.split(/[ ,]+/).filter(Boolean);
      return ((await ask('token', { person: first, scopes, app: values.app })) as { token: string }).token;
    }
    case 'site':
      return ((await ask('site')) as { siteId: string }).siteId;
    case 'people':
      return ((await ask('people')) as Person[])
        .map((one) => `${one.alias.padEnd(8)}${one.name.padEnd(20)}${one.job.padEnd(18)}${one.upn}`)
        .join('\n');
    case 'calendar':
      return ((await ask('calendar', first === undefined ? undefined : { to: first })) as { now: string }).now;
    case 'weather':
      return weather(ask, first, second);
    case 'help':
      return help;
    default:
      throw new Error(`There is no command “${verb}”.\n\n${help}`);
  }
}

async function weather(
  ask: (path: string, body?: object) => Promise<unknown>,
  kind: string | undefined,
  second: string | undefined,
): Promise<string> {
  if (kind === undefined) return help;
  const isDeed = weathers.some((one) => one.kind === kind && one.deed);
  const number = second === undefined ? undefined : Number(second);
  if (!isDeed && number !== undefined && !(Number.isInteger(number) && number > 0))
    throw new Error(`“${second}” is no number of answers.`);
  const how = isDeed ? { name: second } : kind === 'slow' ? { ms: number } : { times: number };
  return ((await ask('weather', { kind, ...how })) as { said: string }).said;
}

async function askSandbox(tenant: string, path: string, body: object | undefined): Promise<unknown> {
  const init =
    body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const answer = await fetch(`${tenant}/sandbox/${path}`, init).catch(() => {
    throw new Error(`No sandbox answers at ${tenant}. Start it with: npm start`);
  });
  const said = (await answer.json()) as { error?: string };
  if (!answer.ok) throw new Error(said.error ?? `The sandbox answered ${answer.status}.`);
  return said;
}

function line(kind: string, label: string): string {
  return `    ${kind.padEnd(20)}${label}`;
}
