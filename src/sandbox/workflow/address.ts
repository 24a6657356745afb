import type { Secrets } from '../tenant/state';

/** The host of every webhook of the tenant's environment. */
export const webhookHost = 'default7e5d0c1a4b7e4c0e9b1d5e2f10a1b2.c3.environment.api.powerplatform.com';
const path = '/powerautomate/automations/direct/workflows/';

/** What an address must carry, besides the version, to be let in. */
export function credentialsOf({ webhook }: Pick<Secrets, 'webhook'>): Readonly<Record<string, string>> {
  return { sp: '/triggers/manual/run', sv: '1.0', sig: webhook.signature };
}

/** The secret address to which a card is posted: whoever has it may post. */
export function webhookAddress(secrets: Pick<Secrets, 'webhook'>): string {
  const query = new URLSearchParams({ 'api-version': '1', ...credentialsOf(secrets) });
  return `https://${webhookHost}${path}${secrets.webhook.id}/triggers/manual/paths/invoke?${query}`;
}

/** Whether an address leads to the webhooks, by host or, on this machine, by the beginning of the path. */
export function isWebhook({ hostname, pathname }: URL, local: boolean): boolean {
  return hostname === webhookHost || (local && pathname.startsWith('/powerautomate/'));
}

/** The id of the workflow that an address calls; undefined when it calls none. */
export function workflowIn({ pathname }: URL): string | undefined {
  const found = /^\/powerautomate\/automations\/direct\/workflows\/([^/]+)\/triggers\/manual\/paths\/invoke$/.exec(pathname);
  return found?.[1];
}
