import type { Rule } from './rule';

/** Reading the team's own library: the site's default drive. */
export const fileRules = [
  {
    id: 'file.page',
    rule: 'A page holds 200 files and folders, or as many fewer as $top says; the rest is behind @odata.nextLink, which is opaque.',
    source: 'List children of a driveItem; Paging Microsoft Graph data',
    trust: 'documented',
  },
  {
    id: 'file.options',
    rule: 'Lists of files take $expand, $select, $skipToken, $top and $orderby and nothing else; a property that files have not is refused.',
    source: 'List children of a driveItem; driveItem: search',
    trust: 'documented',
  },
  {
    id: 'file.order',
    rule: 'In SharePoint files are sorted by name or url alone: 501 notSupported.',
    source: 'OneDrive API, optional query parameters; onedrive-vercel-index#717',
    trust: 'documented',
  },
  {
    id: 'file.facets',
    rule: 'A folder has the facet folder and children, a file the facet file and none; a notebook has package and neither.',
    source: 'driveItem, folder and package resource types',
    trust: 'documented',
  },
  {
    id: 'file.search',
    rule: "Search takes its words as q='…', an apostrophe in them doubled, and looks below the item it is asked of.",
    source: 'driveItem: search; OData string literals',
    trust: 'documented',
  },
  {
    id: 'file.foundWhere',
    rule: 'What a search finds comes without the path of its folder; the file itself and lists of a folder tell it.',
    source: 'onedrive-api-docs#1234, #1870',
    trust: 'reported',
  },
  {
    id: 'file.there',
    rule: 'A file that is not there answers 404 itemNotFound.',
    source: 'Microsoft Graph error responses and resource types',
    trust: 'documented',
  },
  {
    id: 'file.rights',
    rule: 'Sites.Selected reaches the files of its site as it does the rows; the person’s right on the library counts, too.',
    source: 'Overview of Selected permissions: within SharePoint all files are list items',
    trust: 'assumed',
    switch: 'sitesSelectedReachesFiles',
  },
  {
    id: 'file.searchRights',
    rule: 'Search answers whoever may read the library, whether or not they may read the root site of the tenant.',
    source: 'driveItem: search; otherwise onedrive-api-docs#893, #1010',
    trust: 'assumed',
    switch: 'searchWithoutRootSite',
  },
] as const satisfies readonly Rule[];
