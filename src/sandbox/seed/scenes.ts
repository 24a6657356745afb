import type { Sandbox } from '../sandbox';
import { tabApp } from '../tenant/directory';
import { brindlewick } from './brindlewick';
import { large } from './large';
import { overdue } from './overdue';

/** What happens to a fresh tenant before anybody sees it. The tenant itself (people, site, consents) is already there. */
export interface Scene {
  /** Where its calendar begins; with the real time unless said otherwise. */
  begins?: string;
  play(sandbox: Sandbox): Promise<unknown>;
}

/** Every scene by its name. */
export const scenes: Readonly<Record<string, Scene>> = {
  /** People, a site and an app that may write to it; no list of ours. */
  empty: { play: async () => undefined },
  /** The sample school at work: a plan with four objectives and eleven actions, updates and comments; its review is due on 10 December. */
  brindlewick: { play: brindlewick },
  /** The sample school, where Joan changes the same words just before each of Priya's first changes to an action arrives. */
  conflict: {
    play: async (sandbox) => {
      await brindlewick(sandbox);
      letJoanBeFirst(sandbox);
    },
  },
  /** The sample school, where the app may read the site and not write to it. */
  readOnly: {
    play: async (sandbox) => {
      await brindlewick(sandbox);
      sandbox.weather.setSiteRole(tabApp.id, 'read');
    },
  },
  /** The sample school on 13 January 2027: the review of 10 December was not held, and several actions are late. */
  overdue: { begins: '2026-11-20', play: overdue },
  /** Ten years of plans on 23 November 2026. */
  large: { begins: '2026-11-23', play: large },
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
