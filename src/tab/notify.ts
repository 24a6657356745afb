import { Fault } from '../graph/faults';
import type { Telling } from '../workspace/telling';
import { teamsLink, type Place } from './signIn/teamsLink';

/**
 * Tells people in Teams' activity feed that they are mentioned: in the scope of the team where it is known, else of their own
 * personal app (learn.microsoft.com/graph/teams-send-activityfeednotifications). Says which action, and nothing that anybody
 * wrote: a notice is shown on locked screens.
 */
export function createNotify(
  post: (path: string, body: object, going: () => Promise<void>) => Promise<unknown>,
  place: Place | undefined,
): Telling['notify'] {
  return async ({ to, ref, subPage, name }, going) => {
    if (place === undefined) throw new Fault('invalid', 'The settings do not name the app in Teams', { code: 'noTeamsApp' });
    const action = ref === '' ? 'an action' : `action ${ref}`;
    const body = {
      topic: { source: 'text', value: action, webUrl: teamsLink(place, subPage) },
      activityType: 'mentioned',
      chainId: numberOf(name),
      previewText: { content: `You are mentioned in a comment on ${action}` },
      ...(place.teamId !== undefined && {
        recipient: { '@odata.type': 'microsoft.graph.aadUserNotificationRecipient', userId: to },
      }),
      templateParameters: [{ name: 'action', value: action }],
    };
    await post(place.teamId === undefined ? `/users/${to}/teamwork/${verb}` : `/teams/${place.teamId}/${verb}`, body, going);
  };
}

const verb = 'sendActivityNotification';

/** A whole number for a name, always the same: by it Teams lets a repeated notice replace the first. */
function numberOf(name: string): number {
  let [high, low] = [0x811c9dc5, 0x1234567];
  for (const letter of name) {
    high = Math.imul(high ^ letter.codePointAt(0)!, 0x01000193);
    low = Math.imul(low ^ letter.codePointAt(0)!, 0x5bd1e995);
  }
  return (high & 0xfffff) * 2 ** 32 + (low >>> 0);
}
