import type { Job } from '../../../src/reminders/job';

type Fields = Record<string, unknown>;

/** What a workflow answers that took a card. */
export const isDone = {
  status: 202,
  ok: true,
  headers: new Headers(),
  body: null,
  text: () => Promise.resolve(''),
} as unknown as Response;

/** The job, writing other columns than it means to. */
export function onWrite(job: Job, change: (fields: Fields) => Fields): Job {
  const altered = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map(altered);
    const own = 'ReminderState' in part || 'RanAt' in part || 'MayRepeat' in part ? change(part as Fields) : part;
    return Object.fromEntries(Object.entries(own).map(([name, value]) => [name, altered(value)]));
  };
  return {
    ...job,
    fetch: (address, init) =>
      job.fetch(address, {
        ...init,
        ...(isGraph(address) && typeof init.body === 'string' && { body: JSON.stringify(altered(JSON.parse(init.body))) }),
      }),
  };
}

/** The job, reading other columns than the lists hold. `asked`: the request's address and body. */
export function onAnswer(job: Job, change: (fields: Fields, asked: string) => Fields): Job {
  const altered = (part: unknown, asked: string): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => altered(one, asked));
    const changed = isRow(part) ? { ...part, fields: change(part.fields, asked) } : part;
    return Object.fromEntries(Object.entries(changed).map(([name, value]) => [name, altered(value, asked)]));
  };
  return {
    ...job,
    async fetch(address, init) {
      const answer = await job.fetch(address, init);
      if (!isGraph(address)) return answer;
      const text = await answer.text();
      const { status, ok, headers } = answer;
      const changed = text === '' ? '' : JSON.stringify(altered(JSON.parse(text), address + String(init.body)));
      return { status, ok, headers, body: null, text: () => Promise.resolve(changed) } as unknown as Response;
    },
  };
}

/** The job, with another way of sending cards. */
export function onCard(job: Job, change: (send: () => Promise<Response>, text: string) => Promise<Response>): Job {
  return {
    ...job,
    fetch: (address, init) =>
      isGraph(address) ? job.fetch(address, init) : change(() => job.fetch(address, init), String(init.body)),
  };
}

function isGraph(address: string): boolean {
  return address.startsWith('https://graph.microsoft.com/');
}

function isRow(part: unknown): part is { fields: Fields } {
  return (
    typeof part === 'object' && part !== null && 'fields' in part && typeof (part as { fields: unknown }).fields === 'object'
  );
}
