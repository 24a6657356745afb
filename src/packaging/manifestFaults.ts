import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv, { type ErrorObject } from 'ajv-draft-04';
import addFormats from 'ajv-formats';

/**
 * What Microsoft's schema for the manifest's own version finds wrong, each fault with its field. The schemas come with
 * @microsoft/app-manifest; nothing is asked of the network.
 */
export async function manifestFaults(manifest: { [name: string]: unknown }): Promise<string[]> {
  const version = String(manifest['manifestVersion']);
  const schema = await readSchema(version);
  if (schema === undefined) return [`manifestVersion ${version} is none that Microsoft has published a schema for`];
  const validate = addFormats(new Ajv({ allErrors: true, strict: false }), ['uri', 'email', 'regex']).compile(schema);
  const faults = validate(manifest) ? [] : (validate.errors ?? []).map(inWords);
  const address = `https://developer.microsoft.com/json-schemas/teams/v${version}/MicrosoftTeams.schema.json`;
  return manifest['$schema'] === address ? faults : [`$schema should be ${address}`, ...faults];
}

async function readSchema(version: string): Promise<object | undefined> {
  const library = path.dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'));
  const file = path.join(library, 'build', 'json-schemas', 'teams', `v${version}`, 'MicrosoftTeams.schema.json');
  if (!/^\d+\.\d+$/.test(version)) return undefined;
  return readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as object,
    () => undefined,
  );
}

function inWords({ instancePath, message, params }: ErrorObject): string {
  const field = instancePath === '' ? 'the manifest' : instancePath.slice(1);
  const detail =
    (params as Record<string, unknown>)['additionalProperty'] ?? (params as Record<string, unknown>)['allowedValues'];
  return `${field} ${message ?? 'is wrong'}${detail === undefined ? '' : ` (${String(detail)})`}`;
}
