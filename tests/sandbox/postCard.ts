import type { Sandbox } from '../../src/sandbox/sandbox';

/** A small card that a channel takes. */
export const aCard = {
  type: 'AdaptiveCard',
  version: '1.4',
  body: [{ type: 'TextBlock', text: 'The plan is due for review', wrap: true }],
  actions: [{ type: 'Action.OpenUrl', title: 'Open the plan', url: 'https://teams.microsoft.com/l/entity/1/2' }],
};

/** What a webhook takes: a message with one card. */
export function aMessage(content: unknown): object {
  return {
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content }],
  };
}

/** Posts a message to the channel's webhook as a program does; `how` changes the request. */
export async function postCard(
  sandbox: Sandbox,
  message: unknown = aMessage(aCard),
  how: { address?: string; headers?: Record<string, string>; method?: string } = {},
): Promise<{ status: number; headers: Headers; body: string }> {
  const { address = sandbox.workflow.address, headers, method = 'POST' } = how;
  const answer = await sandbox.fetch(address, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'POST' && { body: typeof message === 'string' ? message : JSON.stringify(message) }),
  });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
}
