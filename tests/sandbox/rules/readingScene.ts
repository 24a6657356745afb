import { createSandbox } from '../../../src/sandbox/createSandbox';
import type { Sandbox } from '../../../src/sandbox/sandbox';
import type { Switches } from '../../../src/sandbox/switches';
import { callAs, makeList, type Call, type Read } from '../callAs';

/** The header that lets a query go without an index. */
export const daring = { Prefer: 'HonorNonIndexedQueriesWarningMayFailRandomly' };
const columns = [
  { name: 'Plan', text: {}, indexed: true },
  { name: 'Due', dateTime: { format: 'dateOnly' }, indexed: true },
  { name: 'Cost', number: {}, indexed: true },
  { name: 'Open', boolean: {}, indexed: true },
  { name: 'Plain', text: {} },
  { name: 'Notes', text: { allowMultipleLines: true } },
];

/** A list of four rows, and Priya asking for them. */
export interface ReadingScene {
  sandbox: Sandbox;
  list: string;
  priya: Call;
  get(query: string, headers?: Record<string, string>): Promise<Read>;
  /** The titles of the rows that a query gives. */
  titles(query: string, headers?: Record<string, string>): Promise<string[]>;
}

/** A fresh such list. */
export async function readingScene(switches: Partial<Switches> = {}): Promise<ReadingScene> {
  const sandbox = await createSandbox({ switches });
  const list = await makeList(sandbox, columns);
  const rows = [
    { Title: 'a', Plan: 'P1', Due: '2026-07-01', Cost: 5, Open: true, Plain: 'x', Notes: 'n' },
    { Title: 'b', Plan: 'p1', Due: '2026-12-01', Cost: 10, Open: false, Plain: 'y' },
    { Title: 'c', Plan: "O'Hara and Co", Cost: 2, Open: true, Plain: 'z' },
    { Title: 'd' },
  ];
  for (const row of rows) sandbox.weather.addRow('Things', row);
  const priya = await callAs(sandbox, 'priya');
  const get = (query: string, headers?: Record<string, string>): Promise<Read> =>
    priya('GET', `${list}/items?${query}`, undefined, headers);
  const titles = async (query: string, headers?: Record<string, string>): Promise<string[]> => {
    const { status, body } = await get(`$expand=fields($select=Title)&${query}`, headers);
    expect([status, body.error]).toEqual([200, undefined]);
    return body.value.map((one: { fields: { Title: string } }) => one.fields.Title);
  };
  return { sandbox, list, priya, get, titles };
}

/** Expects a 400, perhaps with these words. */
export const bad = ({ status, body }: Read, message?: RegExp): void => {
  expect(status).toBe(400);
  if (message) expect(body.error.message).toMatch(message);
};

/** Reads page after page: the ids of the rows in each. */
export async function allPages(call: Call, first: string): Promise<string[][]> {
  const pages: string[][] = [];
  for (let next: string | undefined = first; next !== undefined;) {
    const { status, body }: Read = await call('GET', next);
    expect(status).toBe(200);
    pages.push(body.value.map((one: { id: string }) => one.id));
    next = body['@odata.nextLink'];
  }
  return pages;
}
