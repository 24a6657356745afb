import type { Sandbox } from '../createSandbox';

/** What happens to a fresh tenant before anybody sees it. The tenant itself (people, site, consents) is already there. */
export const scenes: Readonly<Record<string, (sandbox: Sandbox) => Promise<void>>> = {
  /** People, a site and an app that may write to it; no list of ours. */
  empty: async () => undefined,
};
