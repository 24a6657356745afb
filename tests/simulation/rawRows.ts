import type { Kind } from '../../src/domain/record';
import type { Sandbox } from '../../src/sandbox/sandbox';
import { columns, type SharedKind } from './rawColumns';

/** A row as the tenant has it, read with requests of the judge's own. */
export interface RawRow {
  item: string;
  key: string;
  /** Values under the names that records give their fields. */
  fields: Record<string, unknown>;
  /** Entra object id of whom SharePoint recorded as its maker. */
  author: string;
  /** Typed into SharePoint itself, so the devices go by its number. */
  byHand: boolean;
}

/** SharePoint's name for a record's field. */
export function columnOf(kind: SharedKind, field: string): string {
  return Object.entries(columns[kind]).find(([, [name]]) => name === field)![0];
}

/** Every row of a list, as the person who set the site up sees them. */
export async function readRaw(sandbox: Sandbox, token: string, kind: keyof typeof columns, list: string): Promise<RawRow[]> {
  const rows: RawRow[] = [];
  let next: string | undefined =
    `https://graph.microsoft.com/v1.0/sites/${sandbox.siteId}/lists/${list}/items?$expand=fields&$top=1000`;
  while (next !== undefined) {
    const response = await sandbox.fetch(next, { headers: { Authorization: `Bearer ${token}` } });
    if (!response.ok) throw new Error(`The judge cannot read ${kind}: ${response.status} ${await response.text()}`);
    const page = (await response.json()) as { value: RawItem[]; '@odata.nextLink'?: string };
    rows.push(...page.value.map((item) => rowOf(kind, item)));
    next = page['@odata.nextLink'];
  }
  return rows;
}

/** The same rows as they lie in the tenant, without asking: at once, and whatever goes on meanwhile. */
export function rowsIn({ tenant }: Sandbox, kind: keyof typeof columns, list: string): RawRow[] {
  const items = [...tenant.lists.get(list)!.items.values()];
  return items.map(({ id, fields }) => rowOf(kind, { id: String(id), fields }));
}

interface RawItem {
  id: string;
  createdBy?: { user?: { id?: string } };
  fields: Record<string, unknown>;
}

function rowOf(kind: Kind & keyof typeof columns, { id, createdBy, fields }: RawItem): RawRow {
  const values = Object.entries(columns[kind]).map(([column, [field, reading]]) => [field, reading(fields[column])]);
  const numbered = `${kind}-row-${id}`;
  const key = (fields['RecordKey'] as string | undefined) || numbered;
  return {
    item: id,
    key,
    byHand: key.startsWith(`${kind}-row-`),
    fields: Object.fromEntries(values) as Record<string, unknown>,
    author: createdBy?.user?.id ?? '',
  };
}
