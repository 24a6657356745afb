/**
 * What Microsoft's documentation leaves open, or reports contradict, as far as it matters to a program that keeps its data in lists.
 * Each switch is one such question; its default is the sterner or the likelier reading; the product must work with either, but
 * for `sitesSelectedDelegatedWorks`, without which an app with a right to one site reaches nothing.
 */
export interface Switches {
  /** A delegated token with only `Sites.Selected` reaches items. The overview of selected permissions (2025) says so; reports of 2021 had 403 (docs-contrib#3299). */
  sitesSelectedDelegatedWorks: boolean;
  /** `enforceUniqueValues` inside `POST …/lists` takes effect. Unconfirmed; when off the column comes out not unique and must be patched. */
  uniqueHonouredInListCreate: boolean;
  /** `indexed` inside `POST …/lists` takes effect. Unconfirmed, as above. */
  indexedHonouredInListCreate: boolean;
  /** `columns` inside `POST …/lists` take effect at all. One report of columns silently missing (graph-docs#11966). */
  columnsHonouredInListCreate: boolean;
  /** A `currency` column can be created. Reported to fail (graph-docs#17121). */
  currencyColumns: boolean;
  /** `items/delta` answers; otherwise 501 as for a list whose template has none. The listItem: delta page; doubted for some templates. */
  deltaSupported: boolean;
  /** `$expand=fields` gives columns in delta pages. The listItem: delta page allows `$expand`; its examples show none. */
  deltaCarriesFields: boolean;
  /** Entries of delta pages carry `eTag`. The listItem: delta page shows it on changed items. */
  deltaCarriesEtag: boolean;
  /** The built-in column `Modified` may be given an index by PATCH. Not stated anywhere for Graph. */
  modifiedCanBeIndexed: boolean;
  /** `$filter=fields/Modified ge …` is answered, given an index or the Prefer header. Not stated anywhere. */
  modifiedIsFilterable: boolean;
  /** The answer to a create or patch names the row's new eTag, as that to a GET does. The examples on the pages "Create a new item in a list" and "Update an item in a list" show none. */
  writesAnswerWithEtag: boolean;
  /** The answer to a create or patch shows date-only columns as they were sent, until read again (graph-docs#13168). */
  createResponseShowsShiftedDate: boolean;
  /** `/lists/{title}` finds a list by its title. The list: get page says so. */
  listByTitleInPath: boolean;
  /** A list the person may not see answers 404, as one that does not exist; otherwise 403. SharePoint trims; Graph's page says neither. */
  hiddenListAnswers404: boolean;
  /** A second row with a taken unique value answers 409 `nameAlreadyExists`; otherwise 400 `invalidRequest`. No page states the code. */
  duplicateAnswers409: boolean;
  /** `$select` of a column that does not exist inside `$expand=fields(…)` is refused; otherwise it is left out in silence. */
  unknownSelectRefused: boolean;
  /** A row without a value in a `required` column is refused. SharePoint checks this in its forms, not in its interfaces, as far as reports go. */
  requiredEnforced: boolean;
  /** New lists keep versions of their rows (SharePoint: 50). Graph cannot set it, so a list made through Graph takes the tenant's default. */
  versioningOnInNewLists: boolean;
  /** An assertion signed with a certificate is taken once, as RFC 7523 lets a server insist. Entra's pages do not say; MSAL sends the same one for ten minutes. */
  assertionTakenOnce: boolean;
  /** A workflow that is switched off answers 400 `WorkflowTriggerIsNotEnabled`, as public threads report; otherwise 404. No page of Microsoft's states it. */
  disabledWorkflowAnswers400: boolean;
  /** A workflow whose owner's account is gone still answers 202, and its runs fail; otherwise it answers as one switched off. The page on orphaned flows does not say. */
  orphanedWorkflowAccepts: boolean;
  /** Whoever may not change a row is told 403 whatever eTag they send; otherwise a stale eTag is 412 for everybody. No page says which is looked at first. */
  rightsBeforeVersion: boolean;
  /** `Sites.Selected` reaches the files of its site as it does the rows. The overview of selected permissions says so; the pages of the file calls do not name it. */
  sitesSelectedReachesFiles: boolean;
  /** Search answers whoever may read the site; otherwise 404, as reported of people to whom the tenant's root site is closed (onedrive-api-docs#893, #1010). */
  searchWithoutRootSite: boolean;
}

/** The switches as every scene starts. */
export const defaultSwitches: Switches = {
  sitesSelectedDelegatedWorks: true,
  uniqueHonouredInListCreate: false,
  indexedHonouredInListCreate: false,
  columnsHonouredInListCreate: true,
  currencyColumns: false,
  deltaSupported: true,
  deltaCarriesFields: true,
  deltaCarriesEtag: true,
  modifiedCanBeIndexed: true,
  modifiedIsFilterable: true,
  writesAnswerWithEtag: true,
  createResponseShowsShiftedDate: true,
  listByTitleInPath: true,
  hiddenListAnswers404: true,
  duplicateAnswers409: false,
  unknownSelectRefused: true,
  requiredEnforced: false,
  versioningOnInNewLists: true,
  assertionTakenOnce: false,
  disabledWorkflowAnswers400: true,
  orphanedWorkflowAccepts: true,
  rightsBeforeVersion: true,
  sitesSelectedReachesFiles: true,
  searchWithoutRootSite: true,
};
