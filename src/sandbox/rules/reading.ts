import type { Rule } from './rule';

/** Asking for rows, and for what has changed. */
export const readingRules = [
  {
    id: 'filter.indexed',
    rule: 'Only indexed columns are filtered, unless Prefer: HonorNonIndexedQueriesWarningMayFailRandomly is sent.',
    source: 'List items; graph-docs#2279',
    trust: 'documented',
  },
  { id: 'filter.oneField', rule: 'Only one indexed field is filtered at a time.', source: 'List items', trust: 'documented' },
  {
    id: 'filter.threshold',
    rule: 'A filter whose first condition matches more than 5,000 rows fails with 429.',
    source: 'msgraph-sdk-dotnet#827; list view threshold',
    trust: 'reported',
  },
  {
    id: 'filter.operators',
    rule: 'eq, ne, lt, gt, le, ge, startswith and and are understood; or, not and contains are not.',
    source: 'List items',
    trust: 'documented',
  },
  {
    id: 'filter.notes',
    rule: 'Several lines of text are neither filtered nor ordered by.',
    source: 'SharePoint limits',
    trust: 'reported',
  },
  {
    id: 'filter.modified',
    rule: 'Modified is filtered once it is indexed.',
    source: 'No page says it',
    trust: 'assumed',
    switch: 'modifiedIsFilterable',
  },
  { id: 'order.indexed', rule: '$orderby takes one indexed column, asc or desc.', source: 'List items', trust: 'documented' },
  {
    id: 'page.token',
    rule: 'A next link is opaque and followed as it stands; a token made up is refused.',
    source: 'Paging Microsoft Graph data',
    trust: 'documented',
  },
  { id: 'page.top', rule: '$top is a number above 0.', source: 'OData query parameters', trust: 'documented' },
  {
    id: 'query.known',
    rule: 'An unknown or unsupported $option is refused.',
    source: 'OData query parameters',
    trust: 'documented',
  },
  {
    id: 'select.known',
    rule: 'Columns selected in $expand=fields must exist.',
    source: 'No page says it',
    trust: 'assumed',
    switch: 'unknownSelectRefused',
  },
  {
    id: 'expand.form',
    rule: 'Inside the brackets of $expand the dollar sign of $select is needed.',
    source: 'graph-docs#9642',
    trust: 'reported',
  },
  {
    id: 'delta.changes',
    rule: 'Delta gives what changed since its token, deleted rows marked; a token made up is refused.',
    source: 'listItem: delta',
    trust: 'documented',
    switch: 'deltaSupported',
  },
  {
    id: 'delta.latest',
    rule: 'token=latest gives no rows and the present delta link; delta takes $select, $expand and $top alone.',
    source: 'listItem: delta',
    trust: 'documented',
  },
  {
    id: 'delta.resync',
    rule: 'A token too old is 410 with a code that begins with resync and a Location that begins afresh.',
    source: 'listItem: delta',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
