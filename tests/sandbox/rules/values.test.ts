import { accepts, refuses } from './rule';
import { bad, rowScene } from './rowScene';

accepts('row.knownField', async () => {
  const { kept } = await rowScene();
  expect(await kept({ Notes: 'a\nb', Status: '' })).toMatchObject({ Notes: 'a\nb' });
  expect(await kept({ Notes: '', Title: null })).not.toHaveProperty('Notes');
});

refuses('row.knownField', async () => {
  const { add } = await rowScene();
  bad(await add({ Nope: 'x' }), /^Field 'Nope' is not recognized$/);
  bad(await add({ notes: 'x' }), /not recognized/);
  bad(await add({ _UIVersionString: '9.0' }), /not recognized/);
});

accepts('row.readOnlyField', async () => {
  const { kept } = await rowScene();
  expect(await kept({ Title: 'One' })).toMatchObject({ Created: '2026-11-21T10:00:00Z' });
});

refuses('row.readOnlyField', async () => {
  const { add } = await rowScene();
  bad(await add({ Created: '2020-01-01T00:00:00Z' }), /read-only/);
  bad(await add({ AuthorLookupId: '6' }), /read-only/);
});

accepts('row.singleLine', async () => {
  const { kept } = await rowScene();
  expect((await kept({ Title: 'x'.repeat(255), Key: 'y'.repeat(50) })).Title).toHaveLength(255);
});

refuses('row.singleLine', async () => {
  const { add } = await rowScene();
  bad(await add({ Title: 'x'.repeat(256) }), /at most 255/);
  bad(await add({ Key: 'y'.repeat(51) }), /at most 50/);
  bad(await add({ Title: 'a\nb' }), /single line/);
});

accepts('row.multiLine', async () => {
  const { kept } = await rowScene();
  expect((await kept({ Notes: 'x'.repeat(63_999) })).Notes).toHaveLength(63_999);
});

refuses('row.multiLine', async () => {
  const { add } = await rowScene();
  bad(await add({ Notes: 'x'.repeat(64_000) }));
});

accepts('row.choice', async () => {
  const { kept } = await rowScene();
  expect(await kept({ Status: 'Active', Mood: 'Stormy' })).toMatchObject({ Status: 'Active', Mood: 'Stormy' });
});

refuses('row.choice', async () => {
  const { add } = await rowScene();
  bad(await add({ Status: 'Closed' }), /not one of its choices/);
});

accepts('row.several', async () => {
  const { kept } = await rowScene();
  expect(await kept({ 'Needs@odata.type': 'Collection(Edm.String)', Needs: ['SLCN', 'SEMH'] })).toMatchObject({
    Needs: ['SLCN', 'SEMH'],
  });
});

refuses('row.several', async () => {
  const { add } = await rowScene();
  bad(await add({ Needs: ['SLCN'] }), /@odata\.type/);
  bad(await add({ 'Needs@odata.type': 'Collection(Edm.String)', Needs: ['Other'] }), /choices/);
});

accepts('row.lookup', async () => {
  const { sandbox, items, priya, add } = await rowScene();
  const people = await priya(
    'GET',
    `/sites/${sandbox.siteId}/lists/User%20Information%20List/items?$expand=fields($select=Title)`,
  );
  const bo = people.body.value.find((one: { fields: { Title: string } }) => one.fields.Title === 'Ivy Marchetti').id;
  await add({ LeadLookupId: bo });
  const { body } = await priya('GET', `${items}/1?$expand=fields($select=LeadLookupId,Lead)`);
  expect(body.fields).toMatchObject({ LeadLookupId: bo, Lead: 'Ivy Marchetti' });
});

refuses('row.lookup', async () => {
  const { add } = await rowScene();
  const { status, body } = await add({ LeadLookupId: 6 });
  expect([status, body.error.code, body.error.message]).toEqual([500, 'generalException', 'General exception while processing']);
  bad(await add({ Lead: 'Ivy Marchetti' }), /not recognized/);
});

accepts('row.types', async () => {
  const { kept } = await rowScene();
  expect(await kept({ Cost: 12.5, Done: false, At: '2026-11-21T09:30:15.750Z' })).toMatchObject({
    Cost: 12.5,
    Done: false,
    At: '2026-11-21T09:30:15Z',
  });
});

refuses('row.types', async () => {
  const { add } = await rowScene();
  for (const fields of [{ Cost: '12' }, { Cost: -1 }, { Done: 'yes' }, { Title: 5 }, { At: 'tomorrow' }, { Due: 20261121 }])
    bad(await add(fields));
});

accepts('row.dateOnly', async () => {
  const { kept, add } = await rowScene();
  expect((await kept({ Due: '2026-07-01T12:00:00Z' })).Due).toBe('2026-06-30T23:00:00Z');
  expect((await kept({ Due: '2026-01-05T12:00:00Z' })).Due).toBe('2026-01-05T00:00:00Z');
  // On the day the clocks go forward midnight is still winter time; on the day they go back it is still summer time.
  expect((await kept({ Due: '2026-03-29T12:00:00Z' })).Due).toBe('2026-03-29T00:00:00Z');
  expect((await kept({ Due: '2026-10-25T12:00:00Z' })).Due).toBe('2026-10-24T23:00:00Z');
  expect((await add({ Due: '2026-07-01T12:00:00Z' })).body.fields.Due).toBe('2026-07-01T12:00:00Z');
});

refuses('row.dateOnly', async () => {
  const { add, kept } = await rowScene({ createResponseShowsShiftedDate: false });
  bad(await add({ Due: '1/7/2026' }));
  expect((await kept({ Due: '2026-06-30T23:30:00Z' })).Due).toBe('2026-06-30T23:00:00Z');
  expect((await add({ Due: '2026-07-01T12:00:00Z' })).body.fields.Due).toBe('2026-06-30T23:00:00Z');
});

accepts('row.hyperlink', async () => {
  const { kept } = await rowScene();
  expect(await kept({ Title: 'https://example.org' })).not.toHaveProperty('Link');
});

refuses('row.hyperlink', async () => {
  const { add } = await rowScene();
  bad(await add({ Link: { Url: 'https://example.org' } }), /^Invalid request$/);
});
