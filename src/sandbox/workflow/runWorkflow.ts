import { seconds } from '../tenant/days';
import type { Tenant } from '../tenant/tenant';

/** Where a Teams message must stay below, in bytes (Microsoft Teams connector: message size limit). */
const mostBytes = 28 * 1024;
const cardType = 'application/vnd.microsoft.card.adaptive';

/**
 * Runs the flow of the template "Send webhook alerts to a channel": each attachment is posted as a card. Answers why the run failed, as its history
 * tells the owner; empty when it did not. What was posted before a failure stays posted.
 */
export async function runWorkflow(tenant: Tenant, body: unknown, contentType: string): Promise<string> {
  if (!/^application\/json\b/i.test(contentType)) return `The trigger’s body is not JSON but “${contentType}”.`;
  const attachments = (body as { attachments?: unknown } | null)?.attachments;
  if (!Array.isArray(attachments))
    return 'The expression triggerBody()?[\'attachments\'] is of type "Null": an array is expected.';
  const troubles: string[] = [];
  for (const attachment of attachments as unknown[]) {
    const trouble = await troubleWith(attachment);
    if (trouble === undefined) addPost(tenant, (attachment as { content: Record<string, unknown> }).content);
    else troubles.push(trouble);
  }
  return troubles.join(' ');
}

async function troubleWith(attachment: unknown): Promise<string | undefined> {
  const { contentType, content } = (attachment ?? {}) as { contentType?: unknown; content?: unknown };
  if (contentType !== cardType) return `An attachment is of type “${String(contentType)}”, not ${cardType}.`;
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return 'An attachment has no content.';
  const size = Buffer.byteLength(JSON.stringify(content));
  if (size > mostBytes) return `The card has ${size} bytes; a message may have ${mostBytes}.`;
  // The library is large and most tests post nothing.
  const { cardTroubles } = await import('./cardTroubles');
  const troubles = cardTroubles(content as Record<string, unknown>);
  return troubles.length === 0 ? undefined : `Bot Framework refused the card: ${troubles.join(' ')}`;
}

function addPost(tenant: Tenant, card: Readonly<Record<string, unknown>>): void {
  const id = `post-${tenant.entries.length + 1}`;
  tenant.putEntry({ kind: 'post', post: { id, at: seconds(tenant.calendar()), card, by: 'Workflows' } });
}
