import type { Config } from '../../config';

/** Where in Teams links and notices lead. */
export interface Place {
  /** The app's id as Teams lists it. */
  appId: string;
  /** The tab's own name for itself. */
  entityId: string;
  /** The Microsoft 365 group behind the team; without it the personal app is meant. */
  teamId?: string;
  channelId?: string;
}

/** What the tab's settings page calls every tab it makes in a channel. */
const channelEntity = 'plan';

/** The leadership channel where it is known, else the personal app. Undefined while the app's id in Teams is not known. */
export function placeOf({ teamsAppId, teamId, channelId }: Config, here: Partial<Place> = {}): Place | undefined {
  const appId = teamsAppId ?? here.appId;
  if (appId === undefined) return undefined;
  const team = here.teamId ?? teamId;
  if (here.channelId !== undefined)
    return { appId, entityId: here.entityId ?? channelEntity, teamId: team, channelId: here.channelId };
  if (channelId !== undefined) return { appId, entityId: channelEntity, teamId: team, channelId };
  return { appId, entityId: here.entityId ?? 'home', teamId: team };
}

/** A link that opens the tab at one of its pages. Source: "Configure deep links", learn.microsoft.com/microsoftteams. */
export function teamsLink({ appId, entityId, channelId }: Place, subPage: string): string {
  const context = JSON.stringify({ subEntityId: subPage, ...(channelId !== undefined && { channelId }) });
  return `https://teams.microsoft.com/l/entity/${appId}/${encodeURIComponent(entityId)}?context=${encodeURIComponent(context)}`;
}
