import type { Settings } from '../domain/settings';
import type { Held } from './held';

/** The settings row, once this device has one. */
export function settingsOf(held: Held): Settings | undefined {
  return held.rows.settings.values().next().value?.record as Settings | undefined;
}
