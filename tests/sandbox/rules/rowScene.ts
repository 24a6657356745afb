import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import type { Switches } from '../../../src/sandbox/switches';
import { callAs, makeList, type Call, type Read } from '../callAs';

const columns = [
  { name: 'Key', text: { maxLength: 50 }, indexed: true, enforceUniqueValues: true },
  { name: 'Notes', text: { allowMultipleLines: true } },
  { name: 'Status', choice: { choices: ['Draft', 'Active'] } },
  { name: 'Mood', choice: { choices: ['Fair'], allowTextEntry: true } },
  { name: 'Needs', choice: { choices: ['SLCN', 'SEMH'], displayAs: 'checkBoxes' } },
  { name: 'Cost', number: { minimum: 0 } },
  { name: 'Done', boolean: {} },
  { name: 'Due', dateTime: { format: 'dateOnly' } },
  { name: 'At', dateTime: { format: 'dateTime' } },
  { name: 'Lead', personOrGroup: {} },
  { name: 'Link', hyperlinkOrPicture: {} },
  { name: 'Must', text: {}, required: true },
];

/** A list with a column of each kind, and Priya at work on it. */
export interface RowScene {
  sandbox: Sandbox;
  items: string;
  priya: Call;
  /** Makes a row with these columns. */
  add(fields: unknown): Promise<Read>;
  /** Makes a row and reads its columns back. */
  kept(fields: unknown): Promise<Record<string, unknown>>;
}

/** A fresh such list, at ten o'clock on 21 November 2026. */
export async function rowScene(switches: Partial<Switches> = {}): Promise<RowScene> {
  const sandbox = await createSandbox({ switches, now: () => new Date('2026-11-21T10:00:00.900Z') });
  const items = `${await makeList(sandbox, columns)}/items`;
  const priya = await callAs(sandbox, 'priya');
  const add = (fields: unknown): Promise<Read> => priya('POST', items, { fields });
  const kept = async (fields: unknown): Promise<Record<string, unknown>> => {
    const made = await add(fields);
    expect(made.status).toBe(201);
    return (await priya('GET', `${items}/${made.body.id}?$expand=fields`)).body.fields;
  };
  return { sandbox, items, priya, add, kept };
}

/** Expects a 400, perhaps with these words. */
export const bad = ({ status, body }: Read, message?: RegExp): void => {
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  if (message) expect(body.error.message).toMatch(message);
};
