import { inspect } from 'node:util';
import { parseSchools } from '../../src/reminders/schoolsFile';

const webhook = 'https://x.environment.api.powerplatform.com/powerautomate/a?api-version=1&sig=Se-cr_et';
const places = {
  env: (name: string) => ({ HOOK: `${webhook}\n`, OLD_HOOK: 'https://x.webhook.office.com/a', EMPTY: '' })[name],
  file: (path: string) => ({ 'key.pem': '-----BEGIN PRIVATE KEY-----\nKEY\n' })[path],
};
const school = {
  name: 'Brindlewick Primary',
  tenantId: '7e5d0c1a-4b7e-4c0e-9b1d-5e2f10a1b2c3',
  siteId: 'x.sharepoint.com,3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101,9b7c1f34-52aa-4c83-8e0f-6d1e5a90b202',
  teamsAppId: '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101',
  channelId: '19:leadership@thread.tacv2',
  tabAddress: 'https://send.brindlewick.example/index.html',
  webhook: { env: 'HOOK' },
};
const file = {
  clientId: 'c3e6a0b2-1111-4222-8333-444455556666',
  certificate: { thumbprintSha256: 'AB'.repeat(32), privateKey: { file: 'key.pem' } },
  schools: [school],
};
const parse = (given: unknown) => parseSchools(JSON.stringify(given), places);

test('a good file is read, its secrets from where it points', () => {
  const { schools, faults, privateKey, ...rest } = parse(file);
  expect(faults).toEqual([]);
  expect(rest).toEqual({ clientId: file.clientId, thumbprintSha256: 'AB'.repeat(32) });
  expect(privateKey.reveal()).toBe('-----BEGIN PRIVATE KEY-----\nKEY');
  const { name, tenantId, siteId, teamsAppId, channelId, tabAddress } = school;
  expect(schools).toMatchObject([{ name, tenantId, siteId, link: { teamsAppId, channelId, tabAddress } }]);
  expect(schools[0]!.webhook.reveal()).toBe(webhook);
});

test('all that is wrong is named at once, by school and field; the other schools can run', () => {
  const bad = {
    ...school,
    name: 'Oxmarsh Infant',
    tenantId: 'organizations',
    tabAddress: 'http://x',
    webhook: { env: 'NONE' },
    chanelId: 1,
  };
  const { schools, faults } = parse({ ...file, clientId: 1, certificate: {}, cron: '', schools: [bad, school, 7] });
  expect(schools.map(({ name }) => name)).toEqual(['Brindlewick Primary']);
  expect(faults).toEqual([
    'clientId should be the application id from Entra, a GUID',
    'certificate.thumbprintSha256 should be 64 hexadecimal digits',
    'cron is no setting',
    'certificate.privateKey should be { "env": NAME } or { "file": PATH }, never the secret itself',
    'Oxmarsh Infant: tenantId should be the tenant id, a GUID',
    'Oxmarsh Infant: tabAddress should be the address of the tab, https://…',
    'Oxmarsh Infant: chanelId is no setting',
    'Oxmarsh Infant: webhook is missing: the variable NONE is not set',
    ...['name', 'tenantId', 'siteId', 'teamsAppId', 'channelId', 'tabAddress'].map((field) =>
      expect.stringMatching(new RegExp(`^school 3: ${field} should be `)),
    ),
    expect.stringMatching(/^school 3: webhook should be /),
  ]);
});

test.each([
  ['itself in the file', webhook, 'never the secret itself'],
  ['of an old connector', { env: 'OLD_HOOK' }, 'should be an https address of environment.api.powerplatform.com'],
  ['in an empty variable', { env: 'EMPTY' }, 'the variable EMPTY is not set'],
  ['in a file that is not there', { file: 'none.txt' }, 'the file none.txt cannot be read'],
  ['where the name of its variable belongs', { env: webhook }, 'webhook is missing: the variable is not set'],
  ['where its file’s name belongs', { file: webhook }, 'webhook is missing: the file cannot be read'],
  ['in two places', { env: 'HOOK', file: 'key.pem' }, 'never the secret itself'],
])('a webhook %s is refused, and no secret is repeated', (_where, given, fault) => {
  const read = parse({ ...file, schools: [{ ...school, webhook: given }] });
  expect(read.schools).toEqual([]);
  expect(read.faults).toEqual([expect.stringContaining(fault)]);
  expect(read.faults.join() + inspect(read, { depth: 9 })).not.toMatch(/Se-cr_et|KEY\b/);
});

test.each(['', '[]', '{', '"x"'])('%j is no settings file', (text) => {
  expect(parseSchools(text, places)).toMatchObject({
    schools: [],
    faults: expect.arrayContaining(['The file is no JSON object.']),
  });
});
