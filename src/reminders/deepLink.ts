/** Where the school's tab is, for links to it. */
export interface TabPlace {
  /** The app's id as Teams lists it; an organisation's catalogue gives it an id of its own. */
  teamsAppId: string;
  channelId: string;
  /** The page that the tab shows, for whoever follows the link outside Teams. */
  tabAddress: string;
  /** The tab's own name for itself, as its settings page set it. */
  entityId?: string;
}

/** What the tab's settings page calls every tab it makes. */
const usualEntity = 'plan';

/** A link that opens the tab at one of its pages. Source: "Configure deep links", learn.microsoft.com/microsoftteams. */
export function linkTo({ teamsAppId, channelId, tabAddress, entityId = usualEntity }: TabPlace, subPage: string): string {
  const context = JSON.stringify({ subEntityId: subPage, channelId });
  const query = Object.entries({ webUrl: tabAddress, label: 'SEND plan', context })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${encodeURIComponent(entityId)}?${query}`;
}
