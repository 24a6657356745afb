/** What an installation of SEND Strategy is told once, by whoever deploys it. */
export interface Config {
  /** The Entra registration's application id. */
  clientId: string;
  /** The school's tenant id, or `organizations` while one build serves many. */
  tenantId: string;
  /** Graph's id of the SharePoint site that holds the lists: `host,guid,guid`. */
  siteId: string;
  /** The site as people open it. */
  siteAddress: string;
  /** Scopes asked of Graph, in the same order as in the manifest. */
  scopes: string[];
  /** Name of the web host that serves the tab, without scheme, port or path. */
  host?: string;
  /** The app's id as Teams lists it, for links to the app. An organisation's catalogue gives it an id of its own. */
  teamsAppId?: string;
  /** The leadership team (its Microsoft 365 group) and its channel, for notices and links. */
  teamId?: string;
  channelId?: string;
  /** Other addresses than Microsoft's own, for a tenant on a laptop. */
  graphAddress?: string;
  signInAddress?: string;
  /** Windows, beside Microsoft's, that may frame the tab. */
  hostOrigins: string[];
}

/** What is wrong with a configuration: every fault at once, each naming its field. */
export class ConfigFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`SEND Strategy is not configured: ${faults.join('; ')}`);
    this.name = 'ConfigFault';
  }
}

interface Shape {
  pattern: RegExp;
  wish: string;
  optional?: boolean;
}

const guid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const isGuid = new RegExp(`^${guid}$`, 'i');
const shapes: Readonly<Record<string, Shape>> = {
  clientId: { pattern: isGuid, wish: 'the application id from Entra, a GUID' },
  tenantId: { pattern: new RegExp(`^(organizations|${guid})$`, 'i'), wish: 'the tenant id, a GUID, or "organizations"' },
  siteId: { pattern: new RegExp(`^[^,/\\s]+\\.[^,/\\s]+,${guid},${guid}$`, 'i'), wish: 'Graph’s id of the site: host,guid,guid' },
  siteAddress: { pattern: /^https:\/\/[^/]+\/.+/, wish: 'the address of the SharePoint site, https://…/sites/…' },
  host: {
    pattern: /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i,
    wish: 'a bare host name like send.school.example',
    optional: true,
  },
  teamsAppId: { pattern: isGuid, wish: 'the app’s id in Teams, a GUID', optional: true },
  teamId: { pattern: isGuid, wish: 'the team’s group id, a GUID', optional: true },
  channelId: { pattern: /^19:[\w-]+@thread\.tacv2$/, wish: 'the channel’s id, 19:…@thread.tacv2', optional: true },
};
const others = ['scopes', 'graphAddress', 'signInAddress', 'hostOrigins'];

/** Reads a configuration from JSON text. Throws a ConfigFault that lists all that is wrong. */
export function parseConfig(text: string): Config {
  const given = parseObject(text);
  const faults = Object.entries(shapes)
    .filter(([field, shape]) => !fits(given[field], shape))
    .map(([field, { wish }]) => `${field} should be ${wish}`);
  faults.push(
    ...['graphAddress', 'signInAddress']
      .filter((field) => !isAddress(given[field]))
      .map((field) => `${field} should be a web address`),
  );
  if (!isTexts(given['scopes'] ?? [])) faults.push('scopes should be a list of texts');
  if (!isTexts(given['hostOrigins'] ?? [])) faults.push('hostOrigins should be a list of texts');
  const strange = Object.keys(given).filter((field) => !(field in shapes) && !others.includes(field));
  faults.push(...strange.map((field) => `${field} is no setting`));
  if (faults.length > 0) throw new ConfigFault(faults);
  return { scopes: ['Sites.Selected', 'User.Read'], hostOrigins: [], ...given } as unknown as Config;
}

function fits(value: unknown, { pattern, optional }: Shape): boolean {
  return value === undefined ? optional === true : typeof value === 'string' && pattern.test(value);
}

function parseObject(text: string): Record<string, unknown> {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as Record<string, unknown>;
  } catch {
    // Said below in the same words as for JSON that is no object.
  }
  throw new ConfigFault(['the settings are missing or no JSON object']);
}

function isAddress(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && URL.canParse(value));
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
