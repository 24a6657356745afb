import { isWebhook } from './webhook';
import type { TabPlace } from './deepLink';
import { secret, type Secret } from './secret';

/** A school as the settings file names it, its secrets read from where the file points. */
export interface ListedSchool {
  name: string;
  tenantId: string;
  siteId: string;
  link: TabPlace;
  webhook: Secret;
}

/** What the file holds: the schools that can be run, the job's registration, and everything that is wrong. */
export interface SchoolsFile {
  clientId: string;
  thumbprintSha256: string;
  privateKey: Secret;
  schools: ListedSchool[];
  /** Each names its school and field, and no value. With a fault of its own a school is left out, the others run. */
  faults: string[];
}

/** Where secrets are kept. Both answer undefined for what is not there. */
export interface SecretPlaces {
  env: (name: string) => string | undefined;
  file: (path: string) => string | undefined;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const wishes = {
  name: [/\S/, 'the school’s name'],
  tenantId: [guid, 'the tenant id, a GUID'],
  siteId: [/^[^,/]+(,[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}){2}$/i, 'Graph’s id of the site: host,guid,guid'],
  teamsAppId: [guid, 'the app’s id in Teams, a GUID'],
  channelId: [/^19:[\w-]+@thread\.tacv2$/, 'the channel’s id, 19:…@thread.tacv2'],
  tabAddress: [/^https:\/\/[^/\s]+\//, 'the address of the tab, https://…'],
} as const;
const ofSchool = [...Object.keys(wishes), 'webhook'];
const ofFile = ['clientId', 'certificate', 'schools'];

type Given = Readonly<Record<string, unknown>>;

/** Reads the settings file of the job. Never throws: what is wrong is listed, all of it at once. */
export function parseSchools(text: string, places: SecretPlaces): SchoolsFile {
  const faults: string[] = [];
  const given = objectIn(text);
  if (given === undefined) faults.push('The file is no JSON object.');
  const file = given ?? {};
  const certificate = asObject(file['certificate']) ?? {};
  const { thumbprintSha256 } = certificate;
  if (given !== undefined) {
    check(guid.test(String(file['clientId'])), 'clientId should be the application id from Entra, a GUID');
    check(/^[0-9a-f]{64}$/i.test(String(thumbprintSha256)), 'certificate.thumbprintSha256 should be 64 hexadecimal digits');
    faults.push(...strange(file, ofFile), ...strange(certificate, ['thumbprintSha256', 'privateKey'], 'certificate.'));
  }
  const privateKey = readSecret(certificate['privateKey'], places);
  if (given !== undefined && typeof privateKey === 'string') faults.push(`certificate.privateKey ${privateKey}`);
  const list = Array.isArray(file['schools']) ? (file['schools'] as unknown[]) : [];
  if (given !== undefined) check(list.length > 0, 'schools should be a list of schools');
  const schools = list.flatMap((one, at) => schoolIn(one, at, places, faults));
  return {
    clientId: String(file['clientId'] ?? ''),
    thumbprintSha256: String(thumbprintSha256 ?? ''),
    privateKey: typeof privateKey === 'string' ? secret('') : privateKey,
    schools,
    faults,
  };

  function check(good: boolean, fault: string): void {
    if (!good) faults.push(fault);
  }
}

function schoolIn(one: unknown, at: number, places: SecretPlaces, faults: string[]): ListedSchool[] {
  const given = asObject(one) ?? {};
  const name = typeof given['name'] === 'string' && given['name'] !== '' ? given['name'] : `school ${at + 1}`;
  const fields = Object.entries(wishes).filter(([field, [pattern]]) => !fits(given[field], pattern));
  const found = [
    ...fields.map(([field, [, wish]]) => `${field} should be ${wish}`),
    ...strange(given, [...ofSchool, 'entityId']),
  ];
  if (!['undefined', 'string'].includes(typeof given['entityId'])) found.push('entityId should be the tab’s own name, a text');
  const webhook = readSecret(given['webhook'], places);
  if (typeof webhook === 'string') found.push(`webhook ${webhook}`);
  else if (!isWebhook(webhook.reveal()))
    found.push('webhook should be an https address of environment.api.powerplatform.com or logic.azure.com');
  faults.push(...found.map((fault) => `${name}: ${fault}`));
  if (found.length > 0 || typeof webhook === 'string') return [];
  const { tenantId, siteId, teamsAppId, channelId, tabAddress, entityId } = given as Record<string, string>;
  const link = { teamsAppId, channelId, tabAddress, ...(entityId !== undefined && { entityId }) } as TabPlace;
  return [{ name, tenantId: tenantId!, siteId: siteId!, link, webhook }];
}

/** A secret that stands where its name belongs has other characters, and is not repeated. */
const plainName = /^([A-Za-z]:)?[\w./\\-]{1,80}$/;

/** The secret, or what is wrong with where it should be. A secret that stands in the file itself is refused. */
function readSecret(given: unknown, { env, file }: SecretPlaces): Secret | string {
  const place = asObject(given) ?? {};
  const [[kind, name] = ['', '']] = Object.entries(place);
  if (Object.keys(place).length !== 1 || typeof name !== 'string' || (kind !== 'env' && kind !== 'file'))
    return 'should be { "env": NAME } or { "file": PATH }, never the secret itself';
  const text = (kind === 'env' ? env(name) : file(name))?.trim();
  const shown = plainName.test(name) ? ` ${name}` : '';
  if (text === undefined || text === '')
    return kind === 'env' ? `is missing: the variable${shown} is not set` : `is missing: the file${shown} cannot be read`;
  return secret(text);
}

function strange(given: Given, known: readonly string[], before = ''): string[] {
  return Object.keys(given)
    .filter((field) => !known.includes(field))
    .map((field) => `${before}${field} is no setting`);
}

function fits(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function objectIn(text: string): Given | undefined {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function asObject(value: unknown): Given | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Given) : undefined;
}
