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
  const manifest = fillTemplate(folder.manifest, { version, host, clientId, scopes });
  const faults = [...(await manifestFaults(manifest)), ...iconFaults(folder)];
  if (faults.length > 0) throw new PackageFault(faults);
  return zip({
    'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
    'color.png': folder.color,
    'outline.png': folder.outline,
  });
}

/** learn.microsoft.com "Icons for your Teams app": 192 pixels in colour; 32 pixels, white on nothing. */
function iconFaults({ color, outline }: ManifestFolder): string[] {
  const faults = {
    'color.png': pngFault(color, { size: 192, transparent: false }),
    'outline.png': pngFault(outline, { size: 32, transparent: true }),
  };
  return Object.entries(faults).flatMap(([file, fault]) => (fault === undefined ? [] : [`${file} ${fault}`]));
}

/** Files carry the earliest day that a zip can say, so that the bytes do not depend on when it is made. */
function zip(files: Zippable): Uint8Array {
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
