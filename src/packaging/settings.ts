import { readFileSync } from 'node:fs';
import { parseConfig, type Config } from '../config';

/**
 * The school's settings, JSON: SEND_STRATEGY_SETTINGS_FILE names the file that holds them, or SEND_STRATEGY_SETTINGS does so
 * itself. Undefined when neither is given. Throws a ConfigFault for faulty settings, an Error for people when both are given or
 * the file cannot be read.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Config | undefined {
  const { SEND_STRATEGY_SETTINGS: text = '', SEND_STRATEGY_SETTINGS_FILE: file = '' } = environment;
  if (file === '') return text.trim() === '' ? undefined : parseConfig(text);
  if (text !== '') throw new Error('Give either SEND_STRATEGY_SETTINGS or SEND_STRATEGY_SETTINGS_FILE, not both');
  return parseConfig(contentOf(file));
}

function contentOf(file: string): string {
  try {
    // Windows' own editors put a byte order mark first.
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch {
    throw new Error(`The settings file ${file}, named in SEND_STRATEGY_SETTINGS_FILE, cannot be read`);
  }
}
