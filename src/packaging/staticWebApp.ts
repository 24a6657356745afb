import type { Config } from '../config';
import { contentPolicy } from './contentPolicy';

/** Who frames the tab: Teams and Microsoft 365, by their present and their coming names (learn.microsoft.com "Tab requirements"). */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

/**
 * The headers that a school's web host has to send, as `staticwebapp.config.json`: Azure Static Web Apps obeys it, people who run
 * another host read it. Scripts and styles carry their content in their names and may be kept for ever; pages are asked for anew.
 */
export function staticWebApp(config: Partial<Pick<Config, 'graphAddress' | 'signInAddress' | 'hostOrigins'>> = {}): string {
  const { graphAddress = 'https://graph.microsoft.com', signInAddress = 'https://login.microsoftonline.com' } = config;
  const signIn = new URL(signInAddress).origin;
  const policy = contentPolicy({
    framedBy: [...hosts, ...(config.hostOrigins ?? [])],
    // teams-js asks the last one which other hosts Microsoft has added.
    asks: [new URL(graphAddress).origin, signIn, 'https://res.cdn.office.net'],
    frames: [signIn],
  });
  const globalHeaders = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
  const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const routes = ['/*.js', '/styles/*.css'].map((route) => ({ route, headers: forEver }));
  return `${JSON.stringify({ globalHeaders, routes }, null, 2)}\n`;
}
