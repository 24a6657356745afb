import { fileURLToPath } from 'node:url';
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

test('a file that is not there is named, and two places at once are refused', () => {
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS_FILE: 'nowhere.json' })).toThrow(/nowhere\.json.* cannot be read/);
  expect(() => readSettings({ SEND_STRATEGY_SETTINGS_FILE: file, SEND_STRATEGY_SETTINGS: '{}' })).toThrow('not both');
});
