import { zipSync, type Zippable } from 'fflate';
import { ConfigFault, type Config } from '../config';
import { fillTemplate } from './fillTemplate';
import { manifestFaults } from './manifestFaults';
import { pngFault } from './pngFault';

/** The files of the manifest folder. */
export interface ManifestFolder {
  /** The manifest with marks for what differs between schools. */
  manifest: string;
  color: Uint8Array;
  outline: Uint8Array;
}

/** What is wrong with a package: every fault at once, each naming its field or file. */
export class PackageFault extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The app package is not made: ${faults.join('; ')}`);
    this.name = 'PackageFault';
  }
}

/**
 * The zip that is uploaded to Teams. The same settings give the same bytes. Rejects with a ConfigFault without a host name, and
 * with a PackageFault when Microsoft's schema or Teams' rules for icons refuse it.
 */
export async function makeAppPackage(config: Config, version: string, folder: ManifestFolder): Promise<Uint8Array> {
  const { host, clientId, scopes } = config;
  if (host === undefined) throw new ConfigFault(['host should be the name of the web host that serves the tab']);
  const manifest = filled(folder.manifest, { version, host, clientId, scopes });
  const faults = [...(await manifestFaults(manifest)), ...namedIconFaults(manifest), ...iconFaults(folder)];
  if (faults.length > 0) throw new PackageFault(faults);
  return zip({
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    [iconFiles.color]: folder.color,
    [iconFiles.outline]: folder.outline,
  });
}

/** The icons' files in the package, by the manifest's fields. */
const iconFiles = { color: 'color.png', outline: 'outline.png' } as const;

function filled(...template: Parameters<typeof fillTemplate>): ReturnType<typeof fillTemplate> {
  try {
    return fillTemplate(...template);
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
    throw new PackageFault([`manifest.json is not JSON: ${thrown.message}`]);
  }
}

/** Teams looks for the icons under the names that the manifest gives. */
function namedIconFaults({ icons }: ReturnType<typeof fillTemplate>): string[] {
  // Whether there are any, Microsoft's schema says.
  if (icons === null || typeof icons !== 'object') return [];
  const files: Readonly<Record<string, string>> = iconFiles;
  return Object.entries(icons).flatMap(([field, named]) => {
    const file = files[field];
    if (named === file) return [];
    return `icons/${field} names ${String(named)}, ${file ? `and the package has ${file}` : 'which is not in the package'}`;
  });
}

/** learn.microsoft.com "Icons for your Teams app": 192 pixels in colour; 32 pixels, white on nothing. */
function iconFaults({ color, outline }: ManifestFolder): string[] {
  const faults = {
    [iconFiles.color]: pngFault(color, { size: 192, transparent: false }),
    [iconFiles.outline]: pngFault(outline, { size: 32, transparent: true }),
  };
  return Object.entries(faults).flatMap(([file, fault]) => (fault === undefined ? [] : [`${file} ${fault}`]));
}

/** Files carry the earliest day that a zip can say, so that the bytes do not depend on when it is made. */
function zip(files: Zippable): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
