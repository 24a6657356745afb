import { Refusal } from '../refusal';
import { findPerson, type Person } from '../tenant/directory';
import type { Answer, GraphCall } from './call';
import { graphRoot } from './call';
import { allowOptions, option, pick, selected } from './query';
import { unknownSegment, wrongMethod } from './refusals';

const properties = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** `/me`: the signed-in person. Needs User.Read (or more); a token without a person has no "me". */
export function answerMe(call: GraphCall): Answer {
  const { person, scopes } = call.caller;
  if (call.path.length > 1) throw unknownSegment(call.path[1] ?? '');
  if (!person) throw new Refusal(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  if (!['User.Read', 'User.ReadBasic.All', 'User.Read.All'].some((one) => scopes.has(one))) throw denied();
  return onePerson(call, person);
}

/** `/users/{id or UPN}`: oneself with User.Read, anybody with User.Read.All, and names and address with User.ReadBasic.All. */
export function answerUser(call: GraphCall): Answer {
  const { person, scopes } = call.caller;
  const [, who, more] = call.path;
  if (more) throw unknownSegment(more);
  const everybody = scopes.has('User.ReadBasic.All') || scopes.has('User.Read.All');
  if (who === undefined) throw everybody ? unknownSegment('users') : denied();
  const wanted = who.includes('@') || who.includes('-') ? findPerson(who) : undefined;
  if (!everybody && !(scopes.has('User.Read') && wanted && wanted.oid === person?.oid)) throw denied();
  if (!wanted)
    throw new Refusal(
      404,
      'Request_ResourceNotFound',
      `Resource '${who}' does not exist or one of its queried reference-property objects are not present.`,
    );
  const basic = wanted.oid !== person?.oid && !scopes.has('User.Read.All');
  return onePerson(call, basic ? { ...wanted, job: null } : wanted);
}

function onePerson(call: GraphCall, person: Omit<Person, 'job'> & { job: string | null }): Answer {
  if (call.method !== 'GET') throw wrongMethod();
  allowOptions(call.query, ['select']);
  const whole = {
    '@odata.context': `${graphRoot}/$metadata#users/$entity`,
    businessPhones: [],
    displayName: person.name,
    givenName: person.givenName,
    jobTitle: person.job,
    mail: person.upn,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: person.surname,
    userPrincipalName: person.upn,
    id: person.oid,
  };
  return { status: 200, body: pick(whole, selected(option(call.query, 'select')), properties, 'user') };
}

function denied(): Refusal {
  return new Refusal(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
}
