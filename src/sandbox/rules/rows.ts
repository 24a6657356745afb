import type { Rule } from './rule';

/** Writing rows. */
export const rowRules = [
  {
    id: 'row.fields',
    rule: 'A row is made from { fields: {…} }; other properties are refused.',
    source: 'Create listItem',
    trust: 'documented',
  },
  {
    id: 'row.knownField',
    rule: 'A name that is no column, or begins with an underscore, is refused: Field … is not recognized.',
    source: 'graph-docs#2609',
    trust: 'reported',
  },
  {
    id: 'row.readOnlyField',
    rule: 'Author, Editor, Created, Modified and the like cannot be written.',
    source: 'fieldValueSet resource type',
    trust: 'assumed',
  },
  {
    id: 'row.singleLine',
    rule: 'A single line of text holds its maximum length, at most 255 characters, and no line break.',
    source: 'textColumn resource type; SharePoint limits',
    trust: 'documented',
  },
  {
    id: 'row.multiLine',
    rule: 'Several lines of text hold at most 63,999 characters.',
    source: 'SharePoint limits',
    trust: 'reported',
  },
  {
    id: 'row.choice',
    rule: 'A choice column takes only its choices unless text entry is allowed.',
    source: 'choiceColumn resource type',
    trust: 'documented',
  },
  {
    id: 'row.several',
    rule: 'Several values need the annotation {name}@odata.type: Collection(Edm.String).',
    source: 'Microsoft Q&A 813838',
    trust: 'reported',
  },
  {
    id: 'row.lookup',
    rule: 'A lookup is written as {name}LookupId, as text; a number is 500 "General exception while processing".',
    source: 'docs-contrib#1457',
    trust: 'reported',
  },
  {
    id: 'row.types',
    rule: 'A number, yes/no or text column takes only its own kind.',
    source: 'columnDefinition resource type',
    trust: 'documented',
  },
  {
    id: 'row.dateOnly',
    rule: 'A date-only value is kept as the site’s midnight of its day and comes back in UTC.',
    source: 'graph-docs#13168, sp-dev-docs#6083',
    trust: 'reported',
  },
  { id: 'row.hyperlink', rule: 'Hyperlink columns cannot be written.', source: 'msgraph-sdk-dotnet#2957', trust: 'reported' },
  {
    id: 'row.unique',
    rule: 'A taken value in a unique column is refused, whatever its case.',
    source: 'Enforce uniqueness in a list column; msgraph-sdk-dotnet#790',
    trust: 'documented',
    switch: 'duplicateAnswers409',
  },
  {
    id: 'row.match',
    rule: 'If-Match with another eTag than the row’s is 412 and changes nothing, on PATCH of fields and of the item.',
    source: 'Update listItem',
    trust: 'documented',
  },
  { id: 'row.matchDelete', rule: 'If-Match holds for DELETE too.', source: 'Delete listItem', trust: 'documented' },
  {
    id: 'row.matchForm',
    rule: 'If-Match holds an eTag in quotes, or *.',
    source: 'Microsoft Graph error responses and resource types (malformedEntityTag)',
    trust: 'documented',
  },
  {
    id: 'row.id',
    rule: 'A row’s id is a number as text; it is not given again; an unknown one is 404.',
    source: 'listItem resource type',
    trust: 'documented',
  },
  {
    id: 'row.json',
    rule: 'A body is JSON and says so: no JSON is 400, another content type 415.',
    source: 'Microsoft Graph error responses and resource types',
    trust: 'documented',
  },
  {
    id: 'row.versions',
    rule: 'Earlier states are listed, the latest first, and restored by POST restoreVersion as a new version; an unknown one is 404.',
    source: 'listItemVersion: restoreVersion',
    trust: 'documented',
    switch: 'versioningOnInNewLists',
  },
  {
    id: 'row.required',
    rule: 'A required column without a value is not refused by Graph.',
    source: 'No page says it',
    trust: 'assumed',
    switch: 'requiredEnforced',
  },
  {
    id: 'row.people',
    rule: 'The hidden User Information List gives people their numbers; nobody writes to it.',
    source: 'msgraph-sdk-java#1087',
    trust: 'reported',
  },
] as const satisfies readonly Rule[];
