import { kinds } from '../domain/record';
import type { Settings } from '../domain/settings';
import type { Audience } from '../lists/definition';
import { definitions } from '../lists/definitions';
import type { SharePoint } from './sharePoint';

/** The two Entra groups whose members use the plan, by object id. */
export interface Groups {
  /** Who writes the plan: the SENCO, and whom the SENCO names. */
  editors: string;
  /** Who reads it, comments and says how actions are going. */
  leadership: string;
}

type Level = 'Read' | 'Contribute' | 'Add and view';

/** What each audience may do. Hiding something in the screen protects nothing, so SharePoint itself keeps these. */
const levels: Record<Audience, Record<keyof Groups, Level>> = {
  leadership: { editors: 'Contribute', leadership: 'Read' },
  conversation: { editors: 'Add and view', leadership: 'Add and view' },
  ledger: { editors: 'Add and view', leadership: 'Read' },
  log: { editors: 'Read', leadership: 'Read' },
};

/**
 * SharePoint's Read and the right to add (SP.PermissionKind 2): rows can be added and nobody can change or delete them.
 * Site owners keep full control of everything, whatever is set here.
 */
const addAndView = {
  Name: 'Add and view',
  Description: 'May read rows and add new ones',
  BasePermissions: { High: '176', Low: '138612835' },
  Order: 100,
};

/** Gives every list its audience and takes everybody else away. Run again it changes nothing. Throws a SharePointFault. */
export async function ensurePermissions(sharePoint: SharePoint, settings: Settings, groups: Groups): Promise<string[]> {
  const done: string[] = [];
  const roles = await rolesOf(sharePoint, done);
  const members: Record<keyof Groups, number> = {
    editors: await principalOf(sharePoint, groups.editors),
    leadership: await principalOf(sharePoint, groups.leadership),
  };
  for (const kind of kinds) {
    const { displayName, audience } = definitions[kind];
    const wanted = new Map(
      (['editors', 'leadership'] as const).map((group) => [members[group], roles.get(levels[audience][group])!]),
    );
    if (await ensureAudience(sharePoint, settings.lists[kind]!, wanted))
      done.push(`Gave "${displayName}" to its audience (${audience})`);
  }
  return done;
}

/** What SharePoint gives by itself, and what owners keep. */
const kept = new Set(['Limited Access', 'Full Control']);

interface Assignment {
  Member: { Id: number; PrincipalType: number };
  RoleDefinitionBindings: { Id: number; Name: string }[];
}

async function ensureAudience(sharePoint: SharePoint, id: string, wanted: ReadonlyMap<number, number>): Promise<boolean> {
  const list = `lists(guid'${id}')`;
  const { HasUniqueRoleAssignments } = await sharePoint.get<{ HasUniqueRoleAssignments: boolean }>(
    `${list}?$select=HasUniqueRoleAssignments`,
  );
  if (!HasUniqueRoleAssignments)
    await sharePoint.post(`${list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`);
  const { value } = await sharePoint.get<{ value: Assignment[] }>(
    `${list}/roleassignments?$expand=Member,RoleDefinitionBindings`,
  );
  let changed = !HasUniqueRoleAssignments;
  for (const { Member, RoleDefinitionBindings } of value.filter((one) => !wanted.has(one.Member.Id))) {
    for (const { Id } of RoleDefinitionBindings.filter((binding) => !kept.has(binding.Name))) {
      await sharePoint.post(`${list}/roleassignments/removeroleassignment(principalid=${Member.Id},roledefid=${Id})`);
      changed = true;
    }
  }
  for (const [principal, role] of wanted) {
    const given = value.find(({ Member }) => Member.Id === principal)?.RoleDefinitionBindings ?? [];
    for (const { Id } of given.filter((binding) => binding.Id !== role && !kept.has(binding.Name))) {
      await sharePoint.post(`${list}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${Id})`);
      changed = true;
    }
    if (given.some(({ Id }) => Id === role)) continue;
    await sharePoint.post(`${list}/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`);
    changed = true;
  }
  return changed;
}

async function rolesOf(sharePoint: SharePoint, done: string[]): Promise<Map<string, number>> {
  const { value } = await sharePoint.get<{ value: { Id: number; Name: string }[] }>('roledefinitions');
  const roles = new Map(value.map(({ Id, Name }) => [Name, Id]));
  if (!roles.has(addAndView.Name)) {
    const made = await sharePoint.post<{ Id: number }>('roledefinitions', addAndView);
    roles.set(addAndView.Name, made.Id);
    done.push(`Created the permission level "${addAndView.Name}"`);
  }
  return roles;
}

/** SharePoint knows an Entra group only after it was ensured, under a name made of a fixed part and its object id. */
async function principalOf(sharePoint: SharePoint, group: string): Promise<number> {
  const { Id } = await sharePoint.post<{ Id: number }>('ensureuser', { logonName: `c:0t.c|tenant|${group}` });
  return Id;
}
