/**
 * The tenant every scene starts from: who and what exists before anybody has created a list.
 * The tenant is the Tidewater Learning Trust; all of it is invented. What can change (members, consents, site rights) is copied into the tenant's state at reset.
 */

/** A person of the tenant. `alias` is the short name used on the command line and in tests. */
export interface Person {
  alias: string;
  oid: string;
  upn: string;
  name: string;
  givenName: string;
  surname: string;
  job: string;
  kind: 'member' | 'guest';
}

/** A security group in Entra ID; `members` are aliases. */
export interface Group {
  id: string;
  name: string;
  members: readonly string[];
}

/** An app registration. `delegated` and `application` are what the admin has consented to in the usual scene. */
export interface AppRegistration {
  id: string;
  name: string;
  kind: 'spa' | 'publicClient' | 'daemon';
  redirectUris: readonly string[];
  delegated: readonly string[];
  application: readonly string[];
  sharePoint: readonly string[];
}

/** The tenant's id, the `tid` of every token. */
export const tenantId = '7e5d0c1a-4b7e-4c0e-9b1d-5e2f10a1b2c3';
/** The host of the tenant's SharePoint. */
export const sharePointHost = 'tidewater.sharepoint.com';

/** The one site of the tenant. Its id has Graph's form `host,site guid,web guid`. */
export const site = {
  id: `${sharePointHost},3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101,9b7c1f34-52aa-4c83-8e0f-6d1e5a90b202`,
  siteGuid: '3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101',
  webGuid: '9b7c1f34-52aa-4c83-8e0f-6d1e5a90b202',
  path: '/sites/BrindlewickSEND',
  name: 'BrindlewickSEND',
  displayName: 'Brindlewick SEND',
  webUrl: `https://${sharePointHost}/sites/BrindlewickSEND`,
  timeZone: 'Europe/London',
  created: '2026-08-24T08:00:00Z',
} as const;

/** The people, in the order the sign-in page offers them. */
export const people: readonly Person[] = [
  person('priya', 'Priya', 'Lindqvist', 'SENCO', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a001'),
  person('martin', 'Martin', 'Osei-Bell', 'Head teacher', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a002'),
  person('joan', 'Joan', 'Trevanion', 'Deputy head', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a003'),
  person('bo', 'Bo', 'Kessler', 'TA lead', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a004'),
  person('hana', 'Hana', 'Whitlock', 'English lead', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a005'),
  person('aled', 'Aled', 'Farrow', 'SEND governor', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a006', 'guest'),
  person('ivy', 'Ivy', 'Marchetti', 'Trust IT admin', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a007'),
  person('tess', 'Tess', 'Onyango', 'Class teacher', '0a6f3c11-1d52-4a8e-8f6b-7c3d20e5a008'),
];

/** The Entra groups. The leadership team is the site's Members group. */
export const groups: readonly Group[] = [
  { id: 'd41c7f60-3b1e-4f4a-9d27-1f6a80c4b001', name: 'SEND plan editors', members: ['priya', 'joan'] },
  {
    id: 'd41c7f60-3b1e-4f4a-9d27-1f6a80c4b002',
    name: 'SEND leadership team',
    members: ['priya', 'martin', 'joan', 'bo', 'hana'],
  },
];

/** The app the tab signs in as. */
export const tabApp: AppRegistration = {
  id: 'a1c4e8f0-1111-4222-8333-444455556666',
  name: 'SEND Strategy',
  kind: 'spa',
  redirectUris: ['localhost', '127.0.0.1']
    .flatMap((host) => [`http://${host}:4102/auth.html`, `http://${host}:4100/auth.html`])
    .concat('brk-multihub://localhost:4102'),
  delegated: ['openid', 'profile', 'email', 'offline_access', 'Sites.Selected', 'User.Read', 'TeamsActivity.Send'],
  application: [],
  sharePoint: [],
};

/** The app as Teams lists it; an app that was uploaded for one team carries the id of its manifest. */
export const teamsAppId = '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101';

/** What the installed app's manifest says: whose tokens may notify as it, and of what. */
export const teamsApp = {
  id: teamsAppId,
  clientId: tabApp.id,
  activityTypes: [{ type: 'mentioned', templateText: '{actor} mentioned you on {action}' }],
} as const;

/** The team in which the app is installed: its members are the leadership team's. `id` is the Microsoft 365 group's. */
export const leadershipTeam = {
  id: '6c1f9a0e-77aa-4a0e-8a52-9d4f5b3c2d10',
  channelId: '19:leadership@thread.tacv2',
  group: 'SEND leadership team',
} as const;

/** The app the IT admin's set-up signs in as. */
export const setupApp: AppRegistration = {
  id: 'b2d5f9a1-1111-4222-8333-444455556666',
  name: 'SEND Strategy setup',
  kind: 'publicClient',
  redirectUris: ['http://localhost'],
  delegated: ['openid', 'profile', 'email', 'offline_access', 'Sites.FullControl.All', 'Sites.Manage.All', 'User.Read'],
  application: [],
  sharePoint: ['AllSites.FullControl'],
};

/** The app the reminders job runs as, with no person. */
export const remindersApp: AppRegistration = {
  id: 'c3e6a0b2-1111-4222-8333-444455556666',
  name: 'SEND Strategy reminders',
  kind: 'daemon',
  redirectUris: [],
  delegated: [],
  application: ['Sites.Selected'],
  sharePoint: [],
};

/** Every app registration of the tenant. */
export const apps: readonly AppRegistration[] = [tabApp, setupApp, remindersApp];

/** The person with this alias, UPN or object id (case-insensitive); undefined when there is none. */
export function findPerson(who: string): Person | undefined {
  const wanted = who.toLowerCase();
  return people.find((one) => one.alias === wanted || one.upn.toLowerCase() === wanted || one.oid === wanted);
}

/** The group with this name or id; undefined when there is none. */
export function findGroup(which: string): Group | undefined {
  return groups.find((one) => one.name === which || one.id === which.toLowerCase());
}

/** The app with this name or client id; undefined when there is none. */
export function findApp(which: string): AppRegistration | undefined {
  return apps.find((one) => one.name === which || one.id === which.toLowerCase());
}

function person(
  alias: string,
  givenName: string,
  surname: string,
  job: string,
  oid: string,
  kind: Person['kind'] = 'member',
): Person {
  const upn = `${givenName}.${surname}`.toLowerCase() + '@brindlewick.example';
  return { alias, oid, upn, name: `${givenName} ${surname}`, givenName, surname, job, kind };
}
