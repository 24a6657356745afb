import type { Sandbox } from '../createSandbox';
import { tabApp } from '../tenant/directory';
import { brindlewick } from './brindlewick';

/** What happens to a fresh tenant before anybody sees it. The tenant itself (people, site, consents) is already there. */
export const scenes: Readonly<Record<string, (sandbox: Sandbox) => Promise<void>>> = {
  /** People, a site and an app that may write to it; no list of ours. */
  empty: async () => undefined,
  /** The sample school at work: a plan with four objectives and eleven actions, updates and comments. */
  brindlewick,
  /** The sample school, where Joan changes the same words just before each of Priya's first changes to an action arrives. */
  conflict: async (sandbox) => {
    await brindlewick(sandbox);
    letJoanBeFirst(sandbox);
  },
  /** The sample school, where the app may read the site and not write to it. */
  readOnly: async (sandbox) => {
    await brindlewick(sandbox);
    sandbox.weather.setSiteRole(tabApp.id, 'read');
  },
};

function letJoanBeFirst(sandbox: Sandbox): void {
  const list = [...sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND actions')!;
  const met = new Set<string>();
  sandbox.weather.each(({ method, path, person }) => {
    const item = /\/lists\/([^/]+)\/items\/(\d+)\/fields/.exec(path);
    if (method !== 'PATCH' || person !== 'priya' || item?.[1] !== list.id || met.has(item[2]!)) return undefined;
    met.add(item[2]!);
    const words = { SuccessCriteria: 'What Joan wrote a moment earlier', Support: 'Joan’s phase leaders' };
    sandbox.weather.editRow(list.id, item[2]!, words, 'joan');
    return undefined;
  });
}
