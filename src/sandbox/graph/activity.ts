import { createPace } from '../pace';
import { Refusal } from '../refusal';
import { findGroup, findPerson, leadershipTeam, teamsApp, type Person } from '../tenant/directory';
import { addNotice } from '../tenant/notices';
import type { Tenant } from '../tenant/tenant';
import { noticeIn, recipientsIn } from './activityBody';
import { bodyObject, type Answer, type GraphCall } from './call';
import { unknownSegment, wrongMethod } from './refusals';

/** `POST /teams/{id}/sendActivityNotification`: tells members of the team, each in the own activity feed. */
export function answerTeams(call: GraphCall): Answer {
  const [, team, action, more] = call.path;
  if (action !== 'sendActivityNotification' || more !== undefined) throw unknownSegment(more ?? action ?? 'teams');
  const sender = admit(call);
  if (team !== leadershipTeam.id) throw new Refusal(404, 'NotFound', `No team found with Group Id ${team}.`);
  const members = membersOf(call.tenant);
  if (!members.some(({ oid }) => oid === sender.oid)) throw forbidden('The caller is not a member of the team.');
  const recipients = recipientsIn(bodyObject(call), members);
  if (recipients.some((one) => !members.includes(one))) throw forbidden('The recipient is not a member of the team.');
  return send(call, sender, recipients);
}

/** `POST /users/{id}/teamwork/sendActivityNotification`: tells one person. */
export function answerUserTeamwork(call: GraphCall): Answer {
  const [, who = '', , action, more] = call.path;
  if (action !== 'sendActivityNotification' || more !== undefined) throw unknownSegment(more ?? action ?? 'teamwork');
  const sender = admit(call);
  const recipient = findPerson(who);
  if (!recipient) throw new Refusal(404, 'NotFound', `Resource '${who}' does not exist.`);
  return send(call, sender, [recipient]);
}

/** Judges who is calling, before anything that is said. */
function admit(call: GraphCall): Person {
  const { caller, method } = call;
  if (method !== 'POST') throw wrongMethod();
  if (!caller.person || !caller.scopes.has('TeamsActivity.Send'))
    throw forbidden(
      `Missing ${caller.person ? 'scope' : 'role'} permissions on the request. API requires one of 'TeamsActivity.Send'. On the request: '${[...caller.scopes].join(', ')}'.`,
    );
  if (caller.appId !== teamsApp.clientId) throw notInstalled(caller.appId);
  paceOf(call.tenant)();
  return caller.person;
}

function send(call: GraphCall, sender: Person, recipients: readonly Person[]): Answer {
  const { tenant } = call;
  const notice = noticeIn(bodyObject(call), sender);
  // With a person's token nobody tells oneself; a notice to everybody leaves the sender out.
  const others = recipients.filter(({ oid }) => oid !== sender.oid);
  if (others.length === 0) throw new Refusal(400, 'BadRequest', 'A user cannot send a notification to themselves.');
  if (others.some(({ oid }) => tenant.setting.withoutApp.includes(oid))) throw notInstalled(teamsApp.clientId);
  for (const one of others) addNotice(tenant, sender, one, notice);
  return { status: 204 };
}

function membersOf({ setting }: Tenant): Person[] {
  const group = findGroup(leadershipTeam.group);
  return (setting.groupMembers[group?.id ?? ''] ?? []).flatMap((oid) => findPerson(oid) ?? []);
}

/** Activity feed: five requests a second for an app in a tenant (Microsoft Graph service-specific throttling limits). */
function paceOf(tenant: Tenant): () => void {
  const pace = paces.get(tenant) ?? createPace(tenant.calendar, 5);
  paces.set(tenant, pace);
  return pace;
}

const paces = new WeakMap<Tenant, () => void>();

function forbidden(message: string): Refusal {
  return new Refusal(403, 'Forbidden', message);
}

function notInstalled(appId: string): Refusal {
  return forbidden(
    `Application with AAD App Id '${appId}' is not authorized to generate custom text notifications to the recipient. Ensure that the expected Teams app is installed in the target scope (user, team, or chat).`,
  );
}
