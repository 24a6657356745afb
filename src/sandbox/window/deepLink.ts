import { app, team } from './team';

/** Where a link leads inside Teams: the app in the channel or as the personal app, and what to open there. */
export interface LinkTarget {
  place: 'channel' | 'personal';
  entityId: string;
  subPageId: string;
}

/** A link to a thing in the app, as Teams makes it. Source: "Configure deep links to an app". */
export function makeLink({ place, entityId, subPageId }: LinkTarget, label: string): string {
  const context = { subEntityId: subPageId, ...(place === 'channel' && { channelId: team.channel.id }) };
  const said = new URLSearchParams({ label, context: JSON.stringify(context) });
  return `https://teams.microsoft.com/l/entity/${app.id}/${encodeURIComponent(entityId)}?${said}`;
}

/** Reads such a link; undefined when it is none, or leads to another app. A link that names no channel opens the personal app. */
export function readLink(text: string): LinkTarget | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const [, appId, entityId] = /^\/l\/entity\/([^/]+)\/([^/]+)$/.exec(url.pathname) ?? [];
  if (url.protocol !== 'https:' || url.host !== 'teams.microsoft.com' || appId !== app.id || !entityId) return undefined;
  const context = readContext(url.searchParams.get('context'));
  return {
    place: context.channelId ? 'channel' : 'personal',
    entityId: decodeURIComponent(entityId),
    subPageId: context.subEntityId ?? context.subPageId ?? '',
  };
}

function readContext(text: string | null): { subEntityId?: string; subPageId?: string; channelId?: string } {
  try {
    return JSON.parse(text ?? '{}') as { subEntityId?: string };
  } catch {
    return {};
  }
}
