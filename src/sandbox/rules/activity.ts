import type { Rule } from './rule';

/** Notices in a person's activity feed. */
export const activityRules = [
  {
    id: 'activity.scope',
    rule: 'A notice is sent with the permission TeamsActivity.Send; without it 403.',
    source: 'team: sendActivityNotification',
    trust: 'documented',
  },
  {
    id: 'activity.app',
    rule: 'The token’s app is the one in the manifest of a Teams app that is installed for the recipient; otherwise 403.',
    source: 'Send activity feed notifications to users in Microsoft Teams; OfficeDev/microsoft-365-agents-toolkit#6067',
    trust: 'documented',
  },
  {
    id: 'activity.topic',
    rule: 'A topic in free text carries a value and a link into Teams of no more than 1,024 characters.',
    source: 'teamworkActivityTopic; Microsoft’s community on the length',
    trust: 'documented',
  },
  {
    id: 'activity.type',
    rule: 'The activity type is declared in the manifest (or systemDefault), and every parameter of its template has a value; {actor} is the caller’s name.',
    source: 'Send activity feed notifications to users in Microsoft Teams',
    trust: 'documented',
  },
  {
    id: 'activity.recipient',
    rule: 'A notice in a team reaches one member, or all members of the team or channel, and nobody else.',
    source: 'team: sendActivityNotification',
    trust: 'documented',
  },
  {
    id: 'activity.oneself',
    rule: 'With a person’s token nobody notifies oneself.',
    source: 'Send activity feed notifications to users in Microsoft Teams',
    trust: 'documented',
  },
  {
    id: 'activity.pace',
    rule: 'An app sends five notices a second in a tenant; more are throttled: 429 with Retry-After.',
    source: 'Microsoft Graph service-specific throttling limits',
    trust: 'documented',
  },
] as const satisfies readonly Rule[];
