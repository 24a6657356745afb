import type { Rule } from './rule';

/** What an app and a person may do: both must be allowed. */
export const rightsRules = [
  {
    id: 'app.siteRole',
    rule: 'Sites.Selected gives an app nothing until it has a role on the site; then what the role allows.',
    source: 'Overview of Selected permissions in OneDrive and SharePoint',
    trust: 'documented',
  },
  {
    id: 'app.ownPermissions',
    rule: 'Without a person an app’s role on the site counts for every list of it, whatever permissions the list has for people; with a person the list’s permissions count.',
    source: 'Overview of Selected permissions: how access is calculated',
    trust: 'documented',
  },
  {
    id: 'app.readRole',
    rule: 'An app with the role read on the site writes nothing: 403 accessDenied.',
    source: 'Overview of Selected permissions in OneDrive and SharePoint',
    trust: 'documented',
  },
  {
    id: 'app.delegatedSelected',
    rule: 'Sites.Selected works with a person too: app role and person’s rights are intersected.',
    source: 'Overview of Selected permissions (2025); 403 reported in docs-contrib#3299 (2021)',
    trust: 'assumed',
    switch: 'sitesSelectedDelegatedWorks',
  },
  {
    id: 'app.scopes',
    rule: 'Sites.Read.All reads, Sites.ReadWrite.All writes rows; a scope that names no site is not enough for anything.',
    source: 'Microsoft Graph permissions reference',
    trust: 'documented',
  },
  {
    id: 'app.createLists',
    rule: 'Lists and columns are made with Sites.Manage.All or Sites.FullControl.All; Sites.Selected with the role write gets 403.',
    source: 'Create list; msgraph-sdk-dotnet#1034',
    trust: 'documented',
  },
  {
    id: 'app.grant',
    rule: 'Roles of apps on a site are read and given with Sites.FullControl.All by somebody who manages the site; manage and fullcontrol only by PATCH.',
    source: 'Create permission on a site; CLI for Microsoft 365, spo site apppermission',
    trust: 'documented',
  },
  {
    id: 'person.site',
    rule: 'Somebody without any right on the site gets 403 for all of it.',
    source: 'Overview of Selected permissions',
    trust: 'documented',
  },
  {
    id: 'person.list',
    rule: 'A list with permissions of its own asks for the person’s right there: Read reads, Contribute writes.',
    source: 'Understanding permission levels in SharePoint',
    trust: 'documented',
  },
  {
    id: 'person.hiddenList',
    rule: 'A list the person may not see is left out of the lists, and asked for by id answers as one that does not exist.',
    source: 'SharePoint trims by security; no page says which status Graph gives',
    trust: 'assumed',
    switch: 'hiddenListAnswers404',
  },
  {
    id: 'person.addOnly',
    rule: 'A permission level with "add items" and "view items" lets a person add, not change and not delete.',
    source: 'Understanding permission levels in SharePoint',
    trust: 'documented',
  },
  {
    id: 'person.ownRows',
    rule: 'Where WriteSecurity is 2 a person changes and deletes only rows they made, unless they manage lists.',
    source: 'WriteSecurity element (List)',
    trust: 'documented',
  },
  {
    id: 'person.readOwnRows',
    rule: 'Where ReadSecurity is 2 a person sees only rows they made, unless they manage lists.',
    source: 'ReadSecurity element (List)',
    trust: 'documented',
  },
  {
    id: 'person.manageColumns',
    rule: 'Columns are changed only by somebody who may manage lists.',
    source: 'Understanding permission levels in SharePoint',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
