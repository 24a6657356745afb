import { findPerson, sharePointHost } from './tenant/directory';
import type { Fault } from './weather';
import { isWebhook } from './workflow/address';

/** The parts of the tenant that answer requests. */
export type Door = 'graph' | 'sharePoint' | 'signIn' | 'webhook';

/** Which part of the tenant an address belongs to, by host or, on this machine, by the beginning of the path. */
export function doorOf(url: URL): Door | undefined {
  const { hostname, pathname } = url;
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  if (hostname === 'graph.microsoft.com' || (local && pathname.startsWith('/v1.0/'))) return 'graph';
  if (hostname === sharePointHost || (local && pathname.includes('/_api/'))) return 'sharePoint';
  if (isWebhook(url, local)) return 'webhook';
  return hostname === 'login.microsoftonline.com' || local ? 'signIn' : undefined;
}

const networkFaults: readonly Fault['kind'][] = ['offline', 'requestLost', 'answerLost', 'slow'];

/** The faults that can happen at a door; undefined means every one. */
export function faultsAt(door: Door | undefined): readonly Fault['kind'][] | undefined {
  if (door === 'signIn') return networkFaults;
  return door === 'webhook' ? [...networkFaults, 'throttled', 'unavailable'] : undefined;
}

/** The alias in an (unchecked) bearer token, for the weather alone. */
export function personIn(request: Request): string | undefined {
  const payload = request.headers.get('authorization')?.split('.')[1];
  if (!payload) return undefined;
  try {
    return findPerson(String((JSON.parse(Buffer.from(payload, 'base64url').toString()) as { oid?: unknown }).oid))?.alias;
  } catch {
    return undefined;
  }
}
