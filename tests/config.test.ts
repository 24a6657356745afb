import { ConfigFault, parseConfig } from '../src/config';

const right = {
  clientId: 'a1c4e8f0-1111-4222-8333-444455556666',
  tenantId: 'organizations',
  siteId: 'school.sharepoint.com,3f0a6c52-8d11-4d6b-9a57-0c4be2d7a101,9b7c1f34-52aa-4c83-8e0f-6d1e5a90b202',
  siteAddress: 'https://school.sharepoint.com/sites/SEND',
};

test('a configuration that names a site and an app is enough', () => {
  expect(parseConfig(JSON.stringify(right))).toMatchObject({
    ...right,
    scopes: ['Sites.Selected', 'User.Read'],
    hostOrigins: [],
  });
});

test('all faults are said at once, each with its field', () => {
  const faulty = () =>
    parseConfig(JSON.stringify({ ...right, clientId: '', siteId: 'school', graphAddress: 'nowhere', hostOrigins: 'all' }));
  expect(faulty).toThrow(ConfigFault);
  expect(faulty).toThrow(/clientId.*siteId.*graphAddress.*hostOrigins/);
});

test('what only some installations need is taken where it is given', () => {
  const further = {
    host: 'send.school.example',
    teamsAppId: '5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101',
    teamId: '6c1f9a0e-77aa-4a0e-8a52-9d4f5b3c2d10',
    channelId: '19:0f3e_9a-B@thread.tacv2',
  };
  expect(parseConfig(JSON.stringify({ ...right, ...further }))).toMatchObject(further);
});

test.each([
  ['host', 'https://send.school.example'],
  ['host', 'send.school.example/tab'],
  ['host', 'send.school.example:443'],
  ['host', 'send'],
  ['host', ''],
  ['teamsAppId', 'send-strategy'],
  ['teamId', '19:leadership@thread.tacv2'],
  ['channelId', '6c1f9a0e-77aa-4a0e-8a52-9d4f5b3c2d10'],
  ['channelId', 7],
  ['tenantId', ['organizations']],
])('%s: %j is refused by name, and nothing else is', (field, value) => {
  const faulty = () => parseConfig(JSON.stringify({ ...right, [field]: value }));
  expect(faulty).toThrow(new RegExp(`not configured: ${field} should be [^;]*$`));
});

test('a setting that is not known, such as a slip of the pen, is said', () => {
  expect(() => parseConfig(JSON.stringify({ ...right, teamsAppID: '' }))).toThrow('teamsAppID is no setting');
});

test.each(['', 'null', '[]', '{'])('no settings at all are said plainly: %j', (text) => {
  expect(() => parseConfig(text)).toThrow('the settings are missing or no JSON object');
});
