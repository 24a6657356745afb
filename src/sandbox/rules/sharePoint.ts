import type { Rule } from './rule';

/** SharePoint's own interface, which sets the permissions Graph cannot. */
export const sharePointRules = [
  {
    id: 'sharePoint.token',
    rule: 'SharePoint takes tokens meant for its own host, and answers JSON where Accept asks for it.',
    source: 'Working with lists and list items with REST',
    trust: 'documented',
  },
  {
    id: 'sharePoint.control',
    rule: 'Permissions are changed with AllSites.FullControl by somebody who manages the site.',
    source: 'Set custom permissions on a list by using the REST interface',
    trust: 'documented',
  },
  {
    id: 'sharePoint.inheritance',
    rule: 'Roles are assigned on a list only after its inheritance is broken; then only the caller keeps full control.',
    source: 'Set custom permissions on a list by using the REST interface',
    trust: 'documented',
  },
  {
    id: 'sharePoint.assign',
    rule: 'A role assignment names a principal and a permission level that exist.',
    source: 'Set custom permissions on a list by using the REST interface',
    trust: 'documented',
  },
  {
    id: 'sharePoint.ensureUser',
    rule: 'ensureuser gives a person or an Entra group a number on the site; who is not in the tenant cannot be found.',
    source: 'Users, groups, and roles REST API reference',
    trust: 'documented',
  },
  {
    id: 'sharePoint.level',
    rule: 'A permission level is made with a name of its own and both words of its mask.',
    source: 'Users, groups, and roles REST API reference',
    trust: 'documented',
  },
  {
    id: 'sharePoint.merge',
    rule: 'List settings are changed by MERGE with IF-MATCH; ReadSecurity is 1 or 2, WriteSecurity 1, 2 or 4.',
    source: 'Working with lists and list items with REST; WriteSecurity element (List)',
    trust: 'documented',
  },
  {
    id: 'sharePoint.lookUp',
    rule: 'Lists are found by guid or title, groups of the site and levels by name or number; unknown ones are 404.',
    source: 'Working with lists and list items with REST',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
