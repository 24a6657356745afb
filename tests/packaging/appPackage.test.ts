import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { parseConfig } from '../../src/config';
import { makeAppPackage, PackageFault, type ManifestFolder } from '../../src/packaging/appPackage';
import { pngFault } from '../../src/packaging/pngFault';

const school = readFileSync(new URL('school.json', import.meta.url), 'utf8');
const config = parseConfig(school);
const file = (name: string): Buffer => readFileSync(new URL(`../../manifest/${name}`, import.meta.url));
const folder: ManifestFolder = {
  manifest: file('manifest.json').toString('utf8'),
  color: file('color.png'),
  outline: file('outline.png'),
};
const manifestWith = (...changes: [from: string, to: string][]): ManifestFolder => ({
  ...folder,
  manifest: changes.reduce((text, [from, to]) => text.replace(from, to), folder.manifest),
});

test('the package opens again as the app of this school, valid by Microsoft’s schema', async () => {
  const files = unzipSync(await makeAppPackage(config, '1.2.3', folder));
  expect(Object.keys(files)).toEqual(['manifest.json', 'color.png', 'outline.png']);
  expect(files['color.png']).toEqual(new Uint8Array(folder.color));
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Record<string, unknown>;
  expect(manifest).toMatchObject({
    version: '1.2.3',
    id: config.clientId,
    developer: { privacyUrl: 'https://send.tidewater.example/privacy.html' },
    configurableTabs: [{ configurationUrl: 'https://send.tidewater.example/config.html', scopes: ['team'] }],
    staticTabs: [{ contentUrl: 'https://send.tidewater.example/index.html', scopes: ['personal'] }, { entityId: 'about' }],
    activities: { activityTypes: [{ type: 'mentioned', templateText: '{actor} mentioned you on {action}' }] },
    validDomains: ['send.tidewater.example'],
    webApplicationInfo: {
      id: config.clientId,
      nestedAppAuthInfo: [{ redirectUri: 'brk-multihub://send.tidewater.example', scopes: config.scopes }],
    },
    showLoadingIndicator: true,
  });
  expect(manifest).not.toHaveProperty('supportsChannelFeatures');
  expect(strFromU8(files['manifest.json']!)).not.toContain('{{');
});

test('the same settings give the same bytes, and scopes stay in the order in which the tab asks for them', async () => {
  const scopes = ['User.Read', 'Sites.ReadWrite.All'];
  const [one, two] = await Promise.all([1, 2].map(() => makeAppPackage({ ...config, scopes }, '1.0.0', folder)));
  expect(one).toEqual(two);
  const manifest = JSON.parse(strFromU8(unzipSync(one!)['manifest.json']!));
  expect(manifest.webApplicationInfo.nestedAppAuthInfo[0].scopes).toEqual(scopes);
});

test('a package needs the name of the web host', async () => {
  await expect(makeAppPackage({ ...config, host: undefined }, '1.0.0', folder)).rejects.toThrow(/not configured: host should be/);
});

test('what Microsoft’s schema and Teams refuse is named, all of it at once', async () => {
  const changed = manifestWith(
    ['"privacyUrl"', '"privacy"'],
    ['"short": "SEND', `"short": "${'SEND '.repeat(10)}`],
    ['#5B5FC7', 'indigo'],
    ['["team"]', '["school"]'],
    ['/v1.29/', '/v1.28/'],
  );
  const refused = await makeAppPackage(config, '1.0.0', { ...changed, color: folder.outline, outline: folder.color }).catch(
    (thrown: unknown) => thrown,
  );
  expect(refused).toBeInstanceOf(PackageFault);
  expect((refused as PackageFault).faults).toEqual([
    expect.stringMatching(/^\$schema should be https:.*v1\.29/),
    "developer must have required property 'privacyUrl'",
    'developer must NOT have additional properties (privacy)',
    'name/short must NOT have more than 30 characters',
    expect.stringMatching(/^accentColor must match pattern/),
    'configurableTabs/0/scopes/0 must be equal to one of the allowed values (team,groupChat)',
    'color.png is 32 by 32 pixels and should be 192 by 192',
    'outline.png is 192 by 192 pixels and should be 32 by 32',
  ]);
});

test('icons under other names than the package’s, and a manifest that is not JSON, are named', async () => {
  const faultsOf = (changed: ManifestFolder) =>
    makeAppPackage(config, '1.0.0', changed).then(
      () => [],
      (thrown: PackageFault) => thrown.faults,
    );
  expect(await faultsOf(manifestWith(['"outline.png"', '"outlin.png"']))).toEqual([
    'icons/outline names outlin.png, and the package has outline.png',
  ]);
  expect(await faultsOf(manifestWith(['"color.png",', '"color.png", "color32x32": "small.png",']))).toEqual([
    'icons/color32x32 names small.png, which is not in the package',
  ]);
  expect(await faultsOf(manifestWith(['"icons": {', '"icons": ']))).toEqual([
    expect.stringMatching(/^manifest\.json is not JSON: /),
  ]);
});

test('a manifest of a version that has no schema is refused', async () => {
  const made = makeAppPackage(config, '1.0.0', manifestWith(['"1.29"', '"9.9"']));
  await expect(made).rejects.toThrow('manifestVersion 9.9 is none');
});

test('an icon that is no picture, has the wrong size or no transparent ground is said', () => {
  expect(pngFault(folder.color, { size: 192, transparent: false })).toBeUndefined();
  expect(pngFault(folder.outline, { size: 32, transparent: true })).toBeUndefined();
  expect(pngFault(folder.color, { size: 192, transparent: true })).toBe('has no transparent ground and should have one');
  expect(pngFault(Buffer.from('<svg/>'), { size: 32, transparent: true })).toBe('is no PNG picture');
});

test('a mark without a value is named', async () => {
  const made = makeAppPackage(config, '1.0.0', manifestWith(['{{version}}', '{{release}}']));
  await expect(made).rejects.toThrow('{{release}}');
});
