import { readFileSync } from 'node:fs';
import { ConfigFault, parseConfig, type Config } from '../config';

/**
 * The school's settings, JSON: SEND_STRATEGY_SETTINGS_FILE names the file that holds them, or SEND_STRATEGY_SETTINGS does so
 * itself. Undefined when neither is given. Throws an Error for people that names the file and all that is wrong in it.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Config | undefined {
  const { SEND_STRATEGY_SETTINGS: text = '', SEND_STRATEGY_SETTINGS_FILE: file = '' } = environment;
  if (file === '') return text.trim() === '' ? undefined : parse(text, 'SEND_STRATEGY_SETTINGS');
  if (text !== '') throw new Error('Give either SEND_STRATEGY_SETTINGS or SEND_STRATEGY_SETTINGS_FILE, not both');
  return parse(contentOf(file), file);
}

function parse(text: string, where: string): Config {
  try {
    const config = parseConfig(text);
    if (config.host === undefined) throw new ConfigFault([noHost]);
    return config;
  } catch (thrown) {
    if (!(thrown instanceof ConfigFault)) throw thrown;
    // Where there is much to put right, all of it is told at once.
    const faults = new Set([...thrown.faults, ...(/"host"\s*:/.test(text) ? [] : [noHost])]);
    throw new Error(`The settings in ${where} cannot be used: ${[...faults].join('; ')}`, { cause: thrown });
  }
}

/** Only the sandbox, which fills in settings of its own, serves the tab from an address that nobody has to name. */
const noHost = 'host should be the name of the web host that serves the tab, and is missing';

function contentOf(file: string): string {
  try {
    // Windows' own editors put a byte order mark first.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`The settings file ${file}, named in SEND_STRATEGY_SETTINGS_FILE, cannot be read`);
  }
}
