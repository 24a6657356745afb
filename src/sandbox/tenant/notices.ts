import { seconds } from './days';
import type { Person } from './directory';
import type { Notice } from './state';
import type { Tenant } from './tenant';

/** What a sender says about a notice. */
export type NewNotice = Pick<Notice, 'activityType' | 'text' | 'preview' | 'topic' | 'webUrl' | 'chain'>;

/** Puts a notice into a person's feed, in the place of the sender's earlier one of the same chain. */
export function addNotice(tenant: Tenant, from: Person, to: Person, said: NewNotice): void {
  for (const [at, entry] of tenant.entries.entries()) {
    if (entry.kind !== 'notice' || said.chain === undefined) continue;
    const { chain, to: whom, from: who } = entry.notice;
    if (chain === said.chain && whom === to.alias && who === from.name)
      tenant.putEntry({ kind: 'notice', notice: { ...entry.notice, replaced: true } }, at);
  }
  const id = `notice-${tenant.entries.length + 1}`;
  const at = seconds(tenant.calendar());
  const notice: Notice = { ...said, id, at, from: from.name, to: to.alias, read: false, replaced: false };
  tenant.putEntry({ kind: 'notice', notice });
}

/** A person's feed, oldest first. */
export function noticesFor(tenant: Tenant, { alias }: Person): Notice[] {
  return tenant.entries.flatMap((one) =>
    one.kind === 'notice' && one.notice.to === alias && !one.notice.replaced ? [one.notice] : [],
  );
}

/** Marks a notice of this person as read; saved before it returns. Throws when there is none. */
export function readNotice(tenant: Tenant, { alias }: Person, id: string): void {
  const at = tenant.entries.findIndex((one) => one.kind === 'notice' && one.notice.id === id && one.notice.to === alias);
  const entry = tenant.entries[at];
  if (entry?.kind !== 'notice') throw new Error(`There is no notice ${id} for ${alias}.`);
  tenant.putEntry({ kind: 'notice', notice: { ...entry.notice, read: true } }, at);
  tenant.save();
}
