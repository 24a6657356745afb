import { builtInColumns } from './columns';
import { emptyList } from './lists';
import { firstSetting, principalRow } from './principals';
import type { Secrets } from './state';
import type { Tenant } from './tenant';

/**
 * Sets the tenant back to how it is before anybody has made a list: settings, the document library every site has, the hidden list of people.
 * The calendar stands at `begin`, or at the real time.
 */
export function startTenant(tenant: Tenant, secrets: Secrets, scene: string, begin?: Date): void {
  tenant.clear();
  const now = tenant.now();
  const calendar = begin ?? now;
  tenant.set(firstSetting(secrets, scene, calendar, calendar.getTime() - now.getTime()));
  const columns = builtInColumns(tenant.newGuid);
  tenant.putList(
    emptyList(tenant, { name: 'Shared Documents', displayName: 'Documents', columns, author: 6, template: 'documentLibrary' }),
  );
  const plain = {
    description: '',
    type: 'text' as const,
    settings: { maxLength: 255 },
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    readOnly: true,
    builtIn: false,
  };
  const more = ['Name', 'EMail', 'JobTitle'].map((name) => ({ ...plain, id: tenant.newGuid(), name, displayName: name }));
  const list = emptyList(tenant, {
    name: 'users',
    displayName: 'User Information List',
    columns: [...columns, ...more],
    author: 6,
    template: 'userInformation',
    hidden: true,
  });
  tenant.putList(list);
  for (const one of tenant.setting.principals) tenant.putItem(list, principalRow(tenant, one));
}
