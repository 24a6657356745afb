import { callAsSetup } from '../callAs';
import { bad, daring, readingScene, type ReadingScene } from './readingScene';
import { accepts, refuses } from './rule';

accepts('filter.indexed', async () => {
  const { titles } = await readingScene();
  expect(await titles("$filter=fields/Plan eq 'p1'")).toEqual(['a', 'b']);
  expect(await titles("$filter=fields/Plan eq 'O''Hara and Co'")).toEqual(['c']);
  expect(await titles("$filter=fields/Plain eq 'y'", daring)).toEqual(['b']);
});

refuses('filter.indexed', async () => {
  const { get } = await readingScene();
  bad(
    await get("$filter=fields/Plain eq 'y'"),
    /^Field 'Plain' cannot be referenced in filter or orderby as it is not indexed\. Provide the 'Prefer: HonorNonIndexedQueriesWarningMayFailRandomly' header/,
  );
});

accepts('filter.oneField', async () => {
  const { titles } = await readingScene();
  expect(await titles("$filter=fields/Due ge '2026-07-01T00:00:00Z' and fields/Due lt '2026-12-31T00:00:00Z'")).toEqual(['b']);
  expect(await titles("$filter=fields/Plan eq 'P1' and fields/Plain eq 'x'", daring)).toEqual(['a']);
});

refuses('filter.oneField', async () => {
  const { get } = await readingScene();
  bad(await get("$filter=fields/Plan eq 'P1' and fields/Cost gt 3"), /one indexed field/i);
});

async function crowded(): Promise<ReadingScene> {
  const made = await readingScene();
  for (let n = 0; n < 5001; n++) made.sandbox.weather.addRow('Things', { Plan: n < 5000 ? 'many' : 'few' });
  return made;
}

accepts('filter.threshold', async () => {
  const { get } = await crowded();
  expect((await get("$filter=fields/Plan eq 'many'&$top=1")).status).toBe(200);
  expect((await get('$top=5000')).body.value).toHaveLength(5000);
});

refuses('filter.threshold', async () => {
  const { sandbox, get } = await crowded();
  sandbox.weather.addRow('Things', { Plan: 'many' });
  expect((await get("$filter=fields/Plan eq 'many'&$top=1")).status).toBe(429);
  expect((await get("$filter=fields/Plain eq 'x'", daring)).status).toBe(429);
  expect((await get('$orderby=fields/Plain', daring)).status).toBe(429);
});

accepts('filter.operators', async () => {
  const { titles } = await readingScene();
  expect(await titles('$filter=fields/Cost gt 2')).toEqual(['a', 'b']);
  expect(await titles('$filter=fields/Cost ge 2 and fields/Cost lt 10')).toEqual(['a', 'c']);
  expect(await titles('$filter=fields/Cost le 2')).toEqual(['c']);
  expect(await titles("$filter=fields/Plan ne 'P1'")).toEqual(['c', 'd']);
  expect(await titles("$filter=startswith(fields/Plan,'o')")).toEqual(['c']);
  expect(await titles('$filter=fields/Open eq true')).toEqual(['a', 'c']);
  expect(await titles('$filter=fields/Due eq null')).toEqual(['c', 'd']);
  expect(await titles("$filter=fields/Due eq '2026-06-30T23:00:00Z'")).toEqual(['a']);
  expect(await titles('$filter=fields/id gt 3')).toEqual(['d']);
});

refuses('filter.operators', async () => {
  const { get } = await readingScene();
  for (const filter of [
    "fields/Plan eq 'a' or fields/Plan eq 'b'",
    "contains(fields/Plan,'a')",
    "not fields/Plan eq 'a'",
    "Plan eq 'a'",
    "fields/Nope eq 'a'",
    'fields/Plan eq',
  ]) {
    bad(await get(`$filter=${encodeURIComponent(filter)}`));
  }
});

accepts('filter.notes', async () => {
  const { titles } = await readingScene();
  expect(await titles('$orderby=fields/Plain desc', daring)).toEqual(['c', 'b', 'a', 'd']);
});

refuses('filter.notes', async () => {
  const { get } = await readingScene();
  bad(await get("$filter=fields/Notes eq 'n'", daring), /'Notes' cannot be referenced/);
});

accepts('filter.modified', async () => {
  const { sandbox, list, get, titles } = await readingScene();
  bad(await get("$filter=fields/Modified ge '2000-01-01T00:00:00Z'"), /not indexed/);
  await (
    await callAsSetup(sandbox)
  )('PATCH', `${list}/columns/Modified`, { indexed: true });
  expect(await titles("$filter=fields/Modified ge '2000-01-01T00:00:00Z'")).toHaveLength(4);
  expect(await titles("$filter=fields/Modified lt '2000-01-01T00:00:00Z'")).toEqual([]);
});

refuses('filter.modified', async () => {
  const { sandbox, list, get } = await readingScene({ modifiedIsFilterable: false });
  await (
    await callAsSetup(sandbox)
  )('PATCH', `${list}/columns/Modified`, { indexed: true });
  bad(await get("$filter=fields/Modified ge '2000-01-01T00:00:00Z'"), /not recognized/);
  bad(await get("$filter=fields/Modified ge '2000-01-01T00:00:00Z'", daring), /not recognized/);
});

accepts('order.indexed', async () => {
  const { titles } = await readingScene();
  expect(await titles('$orderby=fields/Cost desc')).toEqual(['b', 'a', 'c', 'd']);
  expect(await titles('$orderby=fields/Cost')).toEqual(['d', 'c', 'a', 'b']);
});

refuses('order.indexed', async () => {
  const { get } = await readingScene();
  bad(await get('$orderby=fields/Plain'), /not indexed/);
  bad(await get('$orderby=lastModifiedDateTime'), /Invalid orderby/);
  bad(await get('$orderby=fields/Cost,fields/Plan'));
});
