import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { readOptions, runCommand } from '../commandLine';
import { sandboxAsked } from '../runningSandbox';
import type { TabPlace } from './deepLink';
import type { Job, School, SchoolResult } from './job';
import { printedCard } from './printedCard';
import { runReminders } from './runReminders';
import { parseSchools, type ListedSchool } from './schoolsFile';
import { secret } from './secret';
import { openSignIn, type AppIdentity } from './signIn';

const usage = `npm run remind
  posts what is owed in the sandbox that runs on this machine (npm start)

npm run remind -- --schools FILE
  posts what is owed in the schools of a settings file, one line a school; ends with 1 when one of them failed.
  The file may be named by SEND_STRATEGY_SCHOOLS instead. The README shows one.

  --dry-run   prints what would be posted, and neither posts nor writes anything`;

const values = readOptions(
  {
    schools: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    tenant: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
  usage,
);

/** Whom to run for, and by which clock and network. */
interface Errand extends Pick<Job, 'fetch' | 'now'> {
  identity: AppIdentity;
  schools: ListedSchool[];
  faults: string[];
}

async function main(): Promise<void> {
  if (values.help) return console.log(usage);
  const path = values.schools ?? process.env['SEND_STRATEGY_SCHOOLS'];
  const { identity, schools: listed, faults, fetch, now } = path === undefined ? await fromSandbox() : fromFile(path);
  for (const fault of faults) console.error(fault);
  const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
  const within = (milliseconds: number): AbortSignal => AbortSignal.timeout(milliseconds);
  const tokenOf = openSignIn(identity, { fetch, wait, within });
  const schools = listed.map(({ tenantId, ...school }): School => ({ ...school, getToken: tokenOf(tenantId) }));
  const dryRun = values['dry-run'];
  const results = await runReminders(schools, { fetch, now, wait, within, newRunId: randomUUID, dryRun, say });
  if (faults.length > 0 || results.some(({ outcome }) => outcome === 'failed')) process.exitCode = 1;
}

function say(line: string, { outcome, cards }: SchoolResult): void {
  if (outcome === 'failed') console.error(line);
  else console.log(line);
  if (values['dry-run']) for (const card of cards) console.log(printedCard(card));
}

function fromFile(path: string): Errand {
  const text = readText(path);
  if (text === undefined) throw new Error(`The settings file ${path} cannot be read.`);
  const file = (name: string): string | undefined => readText(resolve(dirname(path), name));
  const { schools, faults, ...identity } = parseSchools(text, { env: (name) => process.env[name], file });
  return { identity, schools, faults, fetch, now: () => new Date() };
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    return undefined;
  }
}

interface SandboxSchool extends TabPlace {
  name: string;
  tenantId: string;
  siteId: string;
  clientId: string;
  thumbprintSha256: string;
  privateKey: string;
  webhook: string;
}

/** The sandbox tells its school, the job's certificate and where its calendar stands. */
async function fromSandbox(): Promise<Errand> {
  const { tenant, ask } = await sandboxAsked(values.tenant, 'name a settings file: npm run remind -- --help');
  const [given, { offset }] = await Promise.all([ask<SandboxSchool>('reminders'), ask<{ offset: number }>('calendar')]);
  const { clientId, thumbprintSha256, name, tenantId, siteId, teamsAppId, channelId, tabAddress } = given;
  return {
    identity: { clientId, thumbprintSha256, privateKey: secret(given.privateKey) },
    schools: [{ name, tenantId, siteId, link: { teamsAppId, channelId, tabAddress }, webhook: secret(given.webhook) }],
    faults: [],
    fetch: (address, init) => fetch(address.replace(microsoft, tenant), init),
    now: () => new Date(Date.now() + offset),
  };
}

const microsoft = /^https:\/\/(graph\.microsoft\.com|login\.microsoftonline\.com|[\w.-]+\.environment\.api\.powerplatform\.com)/;

runCommand(main);
