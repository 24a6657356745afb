import { inMemory, type Persistence } from './persistence';
import { writtenList, type Tenant } from './tenant';

/** A tenant that begins as another one stands when it is opened, and goes its own way from there. Nothing of it is kept. */
export function likeAnother(tenant: Tenant): Persistence {
  return { ...inMemory, load: () => structuredClone(rowsOf(tenant)) };
}

function rowsOf({ setting, lists, kept, entries }: Tenant): { kind: string; id: string; value: unknown }[] {
  return [
    { kind: 'setting', id: '', value: setting },
    ...[...kept].map(([id, value]) => ({ kind: 'kept', id, value })),
    ...entries.map((value, at) => ({ kind: 'entry', id: String(at), value })),
    ...[...lists.values()].map((list) => ({ kind: 'list', id: list.id, value: writtenList(list) })),
    ...[...lists.values()].flatMap(({ id, items }) =>
      [...items.values()].map((value) => ({ kind: 'item', id: `${id}/${value.id}`, value })),
    ),
  ];
}
