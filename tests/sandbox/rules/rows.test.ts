import { createSandbox, type Sandbox } from '../../../src/sandbox/createSandbox';
import type { Switches } from '../../../src/sandbox/switches';
import { callAs, makeList, type Call, type Read } from '../callAs';
import { accepts, refuses } from './rule';

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

interface Scene {
  sandbox: Sandbox;
  items: string;
  priya: Call;
  /** Makes a row with these columns. */
  add(fields: unknown): Promise<Read>;
  /** Makes a row and reads its columns back. */
  kept(fields: unknown): Promise<Record<string, unknown>>;
}

async function scene(switches: Partial<Switches> = {}): Promise<Scene> {
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

const bad = ({ status, body }: Read, message?: RegExp): void => {
  expect([status, body.error.code]).toEqual([400, 'invalidRequest']);
  if (message) expect(body.error.message).toMatch(message);
};

accepts('row.fields', async () => {
  const { add } = await scene();
  const { body, headers } = await add({ Title: 'One', Key: 'k' });
  expect(headers.get('location')).toMatch(/items\/1$/);
  expect(body).toMatchObject({
    id: '1',
    eTag: expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
    createdDateTime: '2026-11-21T10:00:00Z',
    createdBy: { user: { displayName: 'Priya Lindqvist', email: 'priya.lindqvist@brindlewick.example' } },
    fields: { Title: 'One', LinkTitle: 'One', Key: 'k', id: '1', ContentType: 'Item', _UIVersionString: '1.0', Attachments: false, Modified: '2026-11-21T10:00:00Z', AuthorLookupId: expect.stringMatching(/^\d+$/) },
  });
});

refuses('row.fields', async () => {
  const { priya, items } = await scene();
  bad(await priya('POST', items, { Title: 'One' }));
  bad(await priya('POST', items, {}));
  bad(await priya('POST', items, { fields: [] }));
});

accepts('row.knownField', async () => {
  const { kept } = await scene();
  expect(await kept({ Notes: 'a\nb', Status: '' })).toMatchObject({ Notes: 'a\nb' });
  expect(await kept({ Notes: '', Title: null })).not.toHaveProperty('Notes');
});

refuses('row.knownField', async () => {
  const { add } = await scene();
  bad(await add({ Nope: 'x' }), /^Field 'Nope' is not recognized$/);
  bad(await add({ notes: 'x' }), /not recognized/);
  bad(await add({ _UIVersionString: '9.0' }), /not recognized/);
});

accepts('row.readOnlyField', async () => {
  const { kept } = await scene();
  expect(await kept({ Title: 'One' })).toMatchObject({ Created: '2026-11-21T10:00:00Z' });
});

refuses('row.readOnlyField', async () => {
  const { add } = await scene();
  bad(await add({ Created: '2020-01-01T00:00:00Z' }), /read-only/);
  bad(await add({ AuthorLookupId: '6' }), /read-only/);
});

accepts('row.singleLine', async () => {
  const { kept } = await scene();
  expect((await kept({ Title: 'x'.repeat(255), Key: 'y'.repeat(50) })).Title).toHaveLength(255);
});

refuses('row.singleLine', async () => {
  const { add } = await scene();
  bad(await add({ Title: 'x'.repeat(256) }), /at most 255/);
  bad(await add({ Key: 'y'.repeat(51) }), /at most 50/);
  bad(await add({ Title: 'a\nb' }), /single line/);
});

accepts('row.multiLine', async () => {
  const { kept } = await scene();
  expect((await kept({ Notes: 'x'.repeat(63_999) })).Notes).toHaveLength(63_999);
});

refuses('row.multiLine', async () => {
  const { add } = await scene();
  bad(await add({ Notes: 'x'.repeat(64_000) }));
});

accepts('row.choice', async () => {
  const { kept } = await scene();
  expect(await kept({ Status: 'Active', Mood: 'Stormy' })).toMatchObject({ Status: 'Active', Mood: 'Stormy' });
});

refuses('row.choice', async () => {
  const { add } = await scene();
  bad(await add({ Status: 'Closed' }), /not one of its choices/);
});

accepts('row.several', async () => {
  const { kept } = await scene();
  expect(await kept({ 'Needs@odata.type': 'Collection(Edm.String)', Needs: ['SLCN', 'SEMH'] })).toMatchObject({ Needs: ['SLCN', 'SEMH'] });
});

refuses('row.several', async () => {
  const { add } = await scene();
  bad(await add({ Needs: ['SLCN'] }), /@odata\.type/);
  bad(await add({ 'Needs@odata.type': 'Collection(Edm.String)', Needs: ['Other'] }), /choices/);
});

accepts('row.lookup', async () => {
  const { sandbox, items, priya, add } = await scene();
  const people = await priya('GET', `/sites/${sandbox.siteId}/lists/User%20Information%20List/items?$expand=fields($select=Title)`);
  const bo = people.body.value.find((one: { fields: { Title: string } }) => one.fields.Title === 'Ivy Marchetti').id;
  await add({ LeadLookupId: bo });
  const { body } = await priya('GET', `${items}/1?$expand=fields($select=LeadLookupId,Lead)`);
  expect(body.fields).toMatchObject({ LeadLookupId: bo, Lead: 'Ivy Marchetti' });
});

refuses('row.lookup', async () => {
  const { add } = await scene();
  const { status, body } = await add({ LeadLookupId: 6 });
  expect([status, body.error.code, body.error.message]).toEqual([500, 'generalException', 'General exception while processing']);
  bad(await add({ Lead: 'Ivy Marchetti' }), /not recognized/);
});

accepts('row.types', async () => {
  const { kept } = await scene();
  expect(await kept({ Cost: 12.5, Done: false, At: '2026-11-21T09:30:15.750Z' })).toMatchObject({ Cost: 12.5, Done: false, At: '2026-11-21T09:30:15Z' });
});

refuses('row.types', async () => {
  const { add } = await scene();
  for (const fields of [{ Cost: '12' }, { Cost: -1 }, { Done: 'yes' }, { Title: 5 }, { At: 'tomorrow' }, { Due: 20261121 }]) bad(await add(fields));
});

accepts('row.dateOnly', async () => {
  const { kept, add } = await scene();
  expect((await kept({ Due: '2026-07-01T12:00:00Z' })).Due).toBe('2026-06-30T23:00:00Z');
  expect((await kept({ Due: '2026-01-05T12:00:00Z' })).Due).toBe('2026-01-05T00:00:00Z');
  // On the day the clocks go forward midnight is still winter time; on the day they go back it is still summer time.
  expect((await kept({ Due: '2026-03-29T12:00:00Z' })).Due).toBe('2026-03-29T00:00:00Z');
  expect((await kept({ Due: '2026-10-25T12:00:00Z' })).Due).toBe('2026-10-24T23:00:00Z');
  expect((await add({ Due: '2026-07-01T12:00:00Z' })).body.fields.Due).toBe('2026-07-01T12:00:00Z');
});

refuses('row.dateOnly', async () => {
  const { add, kept } = await scene({ createResponseShowsShiftedDate: false });
  bad(await add({ Due: '1/7/2026' }));
  expect((await kept({ Due: '2026-06-30T23:30:00Z' })).Due).toBe('2026-06-30T23:00:00Z');
  expect((await add({ Due: '2026-07-01T12:00:00Z' })).body.fields.Due).toBe('2026-06-30T23:00:00Z');
});

accepts('row.hyperlink', async () => {
  const { kept } = await scene();
  expect(await kept({ Title: 'https://example.org' })).not.toHaveProperty('Link');
});

refuses('row.hyperlink', async () => {
  const { add } = await scene();
  bad(await add({ Link: { Url: 'https://example.org' } }), /^Invalid request$/);
});

accepts('row.unique', async () => {
  const { add, priya, items } = await scene();
  expect((await add({ Key: 'a' })).status).toBe(201);
  expect((await add({ Key: 'b' })).status).toBe(201);
  expect((await priya('PATCH', `${items}/1/fields`, { Key: 'A', Title: 'itself' })).status).toBe(200);
  await priya('DELETE', `${items}/2`);
  expect((await add({ Key: 'b' })).status).toBe(201);
});

refuses('row.unique', async () => {
  const { sandbox, add, priya, items } = await scene();
  await add({ Key: 'a' });
  await add({ Key: 'b' });
  bad(await add({ Key: 'A' }), /unique constraints/);
  bad(await priya('PATCH', `${items}/2/fields`, { Key: 'a' }), /unique constraints/);
  sandbox.switches.duplicateAnswers409 = true;
  expect((await add({ Key: 'a' })).status).toBe(409);
  expect((await priya('GET', items)).body.value).toHaveLength(2);
});

accepts('row.match', async () => {
  const { add, priya, items } = await scene();
  const { body } = await add({ Title: 'One' });
  const two = await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': body.eTag });
  expect([two.status, two.body.Title, two.body['@odata.etag']]).toEqual([200, 'Two', body.eTag.replace(',1"', ',2"')]);
  const three = await priya('PATCH', `${items}/1`, { fields: { Title: 'Three' } }, { 'If-Match': two.body['@odata.etag'] });
  expect([three.status, three.body.fields.Title]).toEqual([200, 'Three']);
  expect((await priya('PATCH', `${items}/1/fields`, {})).body['@odata.etag']).toContain(',4"');
});

refuses('row.match', async () => {
  const { sandbox, add, priya, items } = await scene();
  const { body } = await add({ Title: 'One' });
  sandbox.weather.editRow('Things', '1', { Title: 'By hand' }, 'joan');
  for (const [path, sent] of [[`${items}/1/fields`, { Title: 'Two' }], [`${items}/1`, { fields: { Title: 'Two' } }]] as const) {
    const stale = await priya('PATCH', path, sent, { 'If-Match': body.eTag });
    expect([stale.status, stale.body.error.code]).toEqual([412, 'resourceModified']);
  }
  const now = await priya('GET', `${items}/1?$expand=fields`);
  expect(now.body).toMatchObject({ fields: { Title: 'By hand' }, lastModifiedBy: { user: { displayName: 'Joan Trevanion' } }, createdBy: { user: { displayName: 'Priya Lindqvist' } } });
});

accepts('row.matchDelete', async () => {
  const { add, priya, items } = await scene();
  const { body } = await add({ Title: 'One' });
  expect((await priya('DELETE', `${items}/1`, undefined, { 'If-Match': body.eTag })).status).toBe(204);
});

refuses('row.matchDelete', async () => {
  const { sandbox, add, priya, items } = await scene();
  const { body } = await add({ Title: 'One' });
  sandbox.weather.editRow('Things', '1', { Title: 'By hand' });
  expect((await priya('DELETE', `${items}/1`, undefined, { 'If-Match': body.eTag })).status).toBe(412);
  expect((await priya('GET', `${items}/1`)).status).toBe(200);
});

accepts('row.matchForm', async () => {
  const { add, priya, items } = await scene();
  await add({ Title: 'One' });
  expect((await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': '*' })).status).toBe(200);
});

refuses('row.matchForm', async () => {
  const { add, priya, items } = await scene();
  await add({ Title: 'One' });
  const answer = await priya('PATCH', `${items}/1/fields`, { Title: 'Two' }, { 'If-Match': 'guid,1' });
  expect([answer.status, answer.body.error.innerError.code]).toEqual([400, 'malformedEntityTag']);
});

accepts('row.id', async () => {
  const { add, priya, items } = await scene();
  await add({ Title: 'One' });
  await priya('DELETE', `${items}/1`);
  expect((await add({ Title: 'Two' })).body.id).toBe('2');
});

refuses('row.id', async () => {
  const { add, priya, items } = await scene();
  await add({ Title: 'One' });
  await priya('DELETE', `${items}/1`);
  for (const id of ['1', '99', 'abc']) {
    const answer = await priya('GET', `${items}/${id}`);
    expect([answer.status, answer.body.error.code]).toEqual([404, 'itemNotFound']);
  }
});

accepts('row.json', async () => {
  const { priya, items } = await scene();
  const charset = { 'Content-Type': 'application/json; charset=utf-8' };
  expect((await priya('POST', items, '{"fields":{"Title":"One"}}', charset)).status).toBe(201);
});

refuses('row.json', async () => {
  const { priya, items } = await scene();
  expect((await priya('POST', items, '{"fields":')).status).toBe(400);
  expect((await priya('POST', items, '{"fields":{}}', { 'Content-Type': 'text/plain' })).status).toBe(415);
  expect((await priya('POST', items, '[]')).status).toBe(400);
});

accepts('row.versions', async () => {
  const { add, priya, items } = await scene();
  await add({ Title: 'One' });
  await priya('PATCH', `${items}/1/fields`, { Title: 'Two' });
  const versions = await priya('GET', `${items}/1/versions?$expand=fields($select=Title)`);
  expect(versions.body.value.map((one: { id: string; fields: { Title: string } }) => [one.id, one.fields.Title])).toEqual([['2.0', 'Two'], ['1.0', 'One']]);
  expect((await priya('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(204);
  expect((await priya('GET', `${items}/1?$expand=fields`)).body).toMatchObject({ eTag: expect.stringMatching(/,3"$/), fields: { Title: 'One' } });
});

refuses('row.versions', async () => {
  const { add, priya, items } = await scene({ versioningOnInNewLists: false });
  await add({ Title: 'One' });
  await priya('PATCH', `${items}/1/fields`, { Title: 'Two' });
  expect((await priya('GET', `${items}/1/versions`)).body.value).toHaveLength(1);
  expect((await priya('POST', `${items}/1/versions/1.0/restoreVersion`)).status).toBe(404);
});

accepts('row.required', async () => {
  const { add } = await scene();
  expect((await add({ Title: 'One' })).status).toBe(201);
});

refuses('row.required', async () => {
  const { add, priya, items } = await scene({ requiredEnforced: true });
  bad(await add({ Title: 'One' }), /'Must' has no value/);
  expect((await add({ Must: 'x' })).status).toBe(201);
  bad(await priya('PATCH', `${items}/1/fields`, { Must: null }), /'Must' has no value/);
});

accepts('row.people', async () => {
  const { sandbox, priya } = await scene();
  const read = (): Promise<Read> => priya('GET', `/sites/${sandbox.siteId}/lists/User%20Information%20List/items?$expand=fields`);
  const names = async (): Promise<string[]> => (await read()).body.value.map((one: { fields: { Title: string } }) => one.fields.Title);
  expect(await names()).not.toContain('Hana Whitlock');
  sandbox.weather.addRow('Things', { Title: 'Hers' }, 'hana');
  expect(await names()).toContain('Hana Whitlock');
});

refuses('row.people', async () => {
  const { sandbox, priya } = await scene();
  const answer = await priya('POST', `/sites/${sandbox.siteId}/lists/User%20Information%20List/items`, { fields: { Title: 'Me' } });
  expect(answer.status).toBe(403);
});
