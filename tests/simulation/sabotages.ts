import type { Site } from '../../src/lists/site';
import type { Device } from '../../src/workspace/device';

/** One way of breaking the program from outside, by putting a broken part into it. */
export interface Sabotage {
  site?: (site: Site) => Site;
  device?: (device: Device) => Device;
}
