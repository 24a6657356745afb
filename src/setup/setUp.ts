import type { HalfTerm } from '../domain/term';
import type { Graph } from '../graph/graph';
import { ensureLists } from '../lists/ensureLists';
import { ensurePermissions, type Groups } from './permissions';
import type { SharePoint } from './sharePoint';
import { ensureSiteRight, type App } from './siteRight';

/** What the person who sets up decides. */
export interface SetUp {
  siteId: string;
  school: string;
  halfTerms: HalfTerm[];
  groups: Groups;
  /** The registrations that read and write on the site: the tab's, and the reminder job's where the school runs one. */
  apps: App[];
}

/**
 * Everything a site needs before the tab can open: lists, who may do what with each, and the apps' right to the site. Answers what it did, a line
 * each; nothing when all was there. Throws a Fault or a SharePointFault; run again it goes on where it stopped.
 */
export async function setUp(
  graph: Graph,
  sharePoint: SharePoint,
  { siteId, groups, apps, ...beginning }: SetUp,
): Promise<string[]> {
  const { done, settings } = await ensureLists(graph, siteId, beginning);
  for (const app of apps) done.push(...(await ensureSiteRight(graph, siteId, app)));
  return [...done, ...(await ensurePermissions(sharePoint, settings, groups))];
}
