import { parseArgs } from 'node:util';
import { usualPorts } from '../ports';
import type { Ports } from '../ports';

/** What `npm start` can be told, by flags or by the environment. */
export interface StartOptions {
  ports: Ports;
  /** The scene of a new tenant; one that is already there keeps its own. */
  scene: string | undefined;
}

/** The flag that moves a port, and the variable that does the same. */
export const portNames: Readonly<Record<keyof Ports, { flag: string; variable: string }>> = {
  window: { flag: 'window-port', variable: 'SANDBOX_WINDOW_PORT' },
  tenant: { flag: 'tenant-port', variable: 'SANDBOX_TENANT_PORT' },
  tab: { flag: 'tab-port', variable: 'SANDBOX_TAB_PORT' },
};

/** Reads flags first, then the environment. Throws a sentence on an unknown flag or a port that is none. */
export function startOptions(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): StartOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: { 'window-port': text, 'tenant-port': text, 'tab-port': text, scene: text },
  });
  const port = (name: keyof Ports): number => {
    const { flag, variable } = portNames[name];
    const given = (values as Record<string, string | undefined>)[flag] ?? environment[variable];
    if (given === undefined) return usualPorts[name];
    if (!/^\d{1,5}$/.test(given) || Number(given) > 65_535)
      throw new Error(`“${given}” is no port: --${flag} takes a number up to 65535.`);
    return Number(given);
  };
  return { ports: { window: port('window'), tenant: port('tenant'), tab: port('tab') }, scene: values.scene };
}
