import type { Rule } from './rule';

/** Sites, lists and columns. */
export const listRules = [
  {
    id: 'site.id',
    rule: 'A site’s id is host,guid,guid; a malformed one is 400, an unknown one 404.',
    source: 'site resource type',
    trust: 'documented',
  },
  {
    id: 'site.path',
    rule: 'A site is found by host and path, {host}:/{path}, and what is below it by {host}:/{path}:/…',
    source: 'Get a site by server-relative URL',
    trust: 'documented',
  },
  {
    id: 'site.host',
    rule: 'A host that is not the tenant’s is refused: Invalid hostname for this tenancy.',
    source: 'Get a site by server-relative URL',
    trust: 'reported',
  },
  {
    id: 'route.known',
    rule: 'An unknown segment is 400 "Resource not found for the segment"; a wrong method 405.',
    source: 'Microsoft Graph error responses and resource types',
    trust: 'reported',
  },
  {
    id: 'error.body',
    rule: 'Errors carry code, message and innerError with date, request-id and client-request-id; answers carry the ids as headers.',
    source: 'Microsoft Graph error responses and resource types',
    trust: 'documented',
  },
  {
    id: 'list.noName',
    rule: 'A list is made with displayName; sending name is refused.',
    source: 'docs-contrib#8113, onedrive-api-docs#645',
    trust: 'reported',
  },
  {
    id: 'list.titleTaken',
    rule: 'Two lists cannot have one title: 409 nameAlreadyExists.',
    source: 'Microsoft Graph error responses and resource types',
    trust: 'documented',
  },
  {
    id: 'list.template',
    rule: 'The template is named in list.template; without it the list is refused.',
    source: 'Create list',
    trust: 'documented',
  },
  {
    id: 'list.byTitle',
    rule: 'A list is found by id or by title in the path.',
    source: 'Get list',
    trust: 'documented',
    switch: 'listByTitleInPath',
  },
  {
    id: 'list.hidden',
    rule: 'Hidden lists are listed only when system is selected, or when the filter names one.',
    source: 'list resource type; msgraph-sdk-java#1087',
    trust: 'documented',
  },
  {
    id: 'list.properties',
    rule: 'A property that lists do not have is refused in $select and on create.',
    source: 'OData query parameters',
    trust: 'documented',
  },
  { id: 'column.uniqueIndexed', rule: 'A unique column must be indexed.', source: 'pnp/pnpjs#245', trust: 'reported' },
  {
    id: 'column.indexable',
    rule: 'Several lines of text and columns of several values cannot be indexed.',
    source: 'PnP-PowerShell#80, microsoft-365-community#922',
    trust: 'reported',
  },
  { id: 'column.oneType', rule: 'A column has exactly one type.', source: 'columnDefinition resource type', trust: 'documented' },
  {
    id: 'column.currency',
    rule: 'A currency column cannot be made.',
    source: 'graph-docs#17121',
    trust: 'reported',
    switch: 'currencyColumns',
  },
  {
    id: 'column.uniqueOverDuplicates',
    rule: 'A column with equal values cannot be made unique.',
    source: 'Enforce uniqueness in a list column',
    trust: 'documented',
  },
  {
    id: 'column.nameFixed',
    rule: 'A column’s name cannot be changed; its display name can.',
    source: 'Update columnDefinition',
    trust: 'documented',
  },
  {
    id: 'column.nameTaken',
    rule: 'Two columns of a list cannot have one name.',
    source: 'columnDefinition resource type',
    trust: 'assumed',
  },
  { id: 'column.indexLimit', rule: 'A list has at most 20 indexed columns.', source: 'SharePoint limits', trust: 'documented' },
  {
    id: 'column.modifiedIndex',
    rule: 'Of the built-in columns only Title and the index of Modified can be changed.',
    source: 'No page says it for Graph',
    trust: 'assumed',
    switch: 'modifiedCanBeIndexed',
  },
] as const satisfies readonly Rule[];
