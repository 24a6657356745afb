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

test.each(['', 'null', '[]', '{'])('no settings at all are said plainly: %j', (text) => {
  expect(() => parseConfig(text)).toThrow('the settings are missing or no JSON object');
});
