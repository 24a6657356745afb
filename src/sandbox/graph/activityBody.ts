import { Refusal } from '../refusal';
import { findPerson, leadershipTeam, teamsApp, type Person } from '../tenant/directory';
import type { NewNotice } from '../tenant/notices';
import { notPlayed } from './refusals';

type Body = Readonly<Record<string, unknown>>;

/** Teams shows this much of a preview (team: sendActivityNotification). */
const previewLength = 150;
/** A longer address fails with an unknown error, as developers report in Microsoft's community. */
const addressLength = 1024;

/** The notice that a request body describes; refuses what is incomplete or what the app's manifest does not declare. */
export function noticeIn(body: Body, sender: Person): NewNotice {
  const { topic, webUrl } = topicIn(objectIn(body, 'topic'));
  const type = textIn(body, 'activityType');
  const template = templateOf(type);
  if (template === undefined) throw bad(`The activity type '${type}' is not declared in the manifest of the app.`);
  const preview = body.previewText === undefined ? '' : textIn(objectIn(body, 'previewText'), 'content');
  const { chainId } = body;
  if (chainId !== undefined && !Number.isSafeInteger(chainId)) throw bad("The value of 'chainId' is no 64-bit integer.");
  return {
    activityType: type,
    text: filled(template, parametersIn(body), sender),
    preview: preview.slice(0, previewLength),
    topic,
    webUrl,
    chain: chainId as number | undefined,
  };
}

/** Whom the request names; `everybody` are the members of its team. */
export function recipientsIn(body: Body, everybody: readonly Person[]): readonly Person[] {
  const recipient = objectIn(body, 'recipient');
  const kind = textIn(recipient, '@odata.type').replace(/^#/, '');
  const [, name] = /^(?:microsoft\.graph|Microsoft\.Teams\.GraphSvc)\.(.+)$/.exec(kind) ?? [];
  switch (name) {
    case 'aadUserNotificationRecipient': {
      const found = findPerson(textIn(recipient, 'userId'));
      if (!found) throw new Refusal(404, 'NotFound', 'The recipient does not exist.');
      return [found];
    }
    case 'teamMembersNotificationRecipient':
    case 'channelMembersNotificationRecipient':
      if (textIn(recipient, 'teamId') !== leadershipTeam.id) throw bad('The recipient must be in the scope of the team.');
      if (name.startsWith('channel') && textIn(recipient, 'channelId') !== leadershipTeam.channelId)
        throw new Refusal(404, 'NotFound', 'The channel does not exist.');
      return everybody;
    default:
      throw bad(`The recipient type '${kind}' is not supported.`);
  }
}

function topicIn(topic: Body): Pick<NewNotice, 'topic' | 'webUrl'> {
  const source = textIn(topic, 'source');
  if (source === 'entityUrl') throw notPlayed('a topic that is an entity');
  if (source !== 'text') throw bad(`The topic source '${source}' is not supported.`);
  const value = textIn(topic, 'value');
  const webUrl = textIn(topic, 'webUrl');
  if (!/^https:\/\/teams\.microsoft\.com\/l\/./.test(webUrl)) throw bad("The 'webUrl' of the topic must be a link into Teams.");
  if (webUrl.length > addressLength) throw new Refusal(400, 'BadRequest', 'UnknownError');
  return { topic: value, webUrl };
}

function templateOf(type: string): string | undefined {
  if (type === 'systemDefault') return '{systemDefaultText}';
  return teamsApp.activityTypes.find((one) => one.type === type)?.templateText;
}

function parametersIn({ templateParameters = [] }: Body): ReadonlyMap<string, string> {
  if (!Array.isArray(templateParameters)) throw bad("'templateParameters' must be a collection.");
  return new Map((templateParameters as Body[]).map((one) => [textIn(one, 'name'), textIn(one, 'value')]));
}

/** `{actor}` is whoever calls; every other name must be given. */
function filled(template: string, given: ReadonlyMap<string, string>, sender: Person): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = name === 'actor' ? sender.name : given.get(name);
    if (value === undefined) throw bad(`The template parameter '${name}' has no value.`);
    return value;
  });
}

function objectIn(body: Body, name: string): Body {
  const value = body[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(`'${name}' is required.`);
  return value as Body;
}

function textIn(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw bad(`'${name}' is required.`);
  return value;
}

function bad(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}
