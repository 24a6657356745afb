import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readSettings } from '../../src/packaging/settings';

const file = fileURLToPath(new URL('school.json', import.meta.url));

test('settings come from a file or as a text, and need not be there', () => {
  const fromFile = readSettings({ SEND_STRATEGY_SETTINGS_FILE: file });
  expect(fromFile).toMatchObject({ host: 'send.tidewater.example' });
  expect(readSettings({ SEND_STRATEGY_SETTINGS: JSON.stringify(fromFile) })).toEqual(fromFile);
  expect(readSettings({})).toBeUndefined();
});

test('every faulty field is named', () => {
  const text = JSON.stringify({
    ...readSettings({ SEND_STRATEGY_SETTINGS_FILE: file }),
    host: 'https://send',
    tenantId: 'school',
  });
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS: text })).toThrow(/tenantId should be .*; host should be /);
});

test('whatever is missing is named at once, and where', () => {
  const fault = (text: string) => () => readSettings({ SEND_STRATEGY_SETTINGS: text });
  expect(fault('{"hots":"x"}')).toThrow(
    /in SEND_STRATEGY_SETTINGS .*clientId .*siteAddress .*hots is no setting; host .* missing$/,
  );
  const { host: _, ...rest } = readSettings({ SEND_STRATEGY_SETTINGS_FILE: file })!;
  expect(fault(JSON.stringify(rest))).toThrow('host should be the name of the web host that serves the tab, and is missing');
  const half = fileURLToPath(import.meta.url);
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS_FILE: half })).toThrow(/settings\.test\.ts .*no JSON object/);
});

test('a file that is not there is named, and two places at once are refused', () => {
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS_FILE: 'nowhere.json' })).toThrow(/nowhere\.json.* cannot be read/);
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS_FILE: file, SEND_STRATEGY_SETTINGS: '{}' })).toThrow('not both');
});

test('faulty settings stop the build before it begins, and the package too', async () => {
  const env = {
    ...process.env,
    SEND_STRATEGY_SETTINGS_FILE: '',
    SEND_STRATEGY_SETTINGS: '{"host":"https://send.school.example/"}',
  };
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const run = (...told: string[]) => promisify(execFile)(process.execPath, told, { cwd: root, env });
  const named = { code: 1, stderr: expect.stringMatching(/clientId should be .*siteAddress should be .*host should be /) };
  await expect(
    run('node_modules/webpack/bin/webpack.js', '--mode', 'production', '--env', 'out=node_modules/.cache/never-built'),
  ).rejects.toMatchObject(named);
  await expect(run('--import', 'tsx', 'src/packaging/main.ts')).rejects.toMatchObject(named);
});
