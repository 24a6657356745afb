import type { Person } from '../tenant/directory';
import { app, team } from './team';
import type { WindowState } from './windowState';

/** The context Teams gives a tab, in the flat form that travels; teams-js makes its own shape of it. */
export function tabContext(state: WindowState, person: Person, entityId: string, session: string): Record<string, unknown> {
  const place = state.place === 'personal' ? {} : channelContext();
  return {
    entityId,
    subEntityId: state.subPageId,
    frameContext: frameContext(state),
    theme: state.theme,
    locale: 'en-gb',
    tid: team.tenantId,
    userObjectId: person.oid,
    userDisplayName: person.name,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userLicenseType: 'Education',
    isTeamArchived: false,
    hostName: 'Teams',
    hostClientType: 'web',
    appId: app.id,
    sessionId: session,
    appSessionId: session,
    ...place,
  };
}

/** Which kind of page the frame holds, in Teams' words. */
export function frameContext(state: WindowState): 'content' | 'settings' {
  return state.place === 'settings' ? 'settings' : 'content';
}

/** The answer to `initialize`. The runtime is fourth: nested app authentication is injected only from there. */
export function initializeAnswer(state: WindowState): unknown[] {
  const runtime = {
    apiVersion: 4,
    isNAAChannelRecommended: state.naa !== 'off',
    isDeeplyNestedAuthSupported: false,
    isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: {
      app: { notifySuccessResponse: {} },
      pages: { config: {}, currentApp: {} },
      people: {},
      ...(state.naa !== 'off' && { nestedAppAuth: {} }),
    },
  };
  return [frameContext(state), 'web', '2.58.0', JSON.stringify(runtime)];
}

function channelContext(): Record<string, unknown> {
  return {
    teamId: team.id,
    teamName: team.name,
    groupId: team.groupId,
    channelId: team.channel.id,
    channelName: team.channel.name,
    channelType: 'Regular',
    teamSiteUrl: team.site.url,
    teamSiteDomain: team.site.domain,
    teamSitePath: team.site.path,
  };
}
