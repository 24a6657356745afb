import { makeLink, readLink } from '../../../src/sandbox/window/deepLink';
import { keepInstance, readInstance } from '../../../src/sandbox/window/tabInstance';
import { readState, writeState } from '../../../src/sandbox/window/windowState';

test('a link leads back to what it was made for', () => {
  const channel = { place: 'channel', entityId: 'plan one', subPageId: 'action/1 & 2' } as const;
  expect(readLink(makeLink(channel, 'Action'))).toEqual(channel);
  const personal = { place: 'personal', entityId: 'home', subPageId: '' } as const;
  expect(readLink(makeLink(personal, ''))).toEqual(personal);
});

test.each([
  'not an address',
  'https://teams.microsoft.com/l/entity/00000000-0000-0000-0000-000000000000/home',
  'https://teams.microsoft.com/l/channel/19:x/General',
  'http://teams.microsoft.com/l/entity/5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101/home',
  'https://example.org/l/entity/5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101/home',
])('%s is no link to the app', (link) => {
  expect(readLink(link)).toBeUndefined();
});

test('a link whose context cannot be read opens the personal app at its start', () => {
  const link = 'https://teams.microsoft.com/l/entity/5d0c2c57-5f1e-4d5e-9f43-2b1a70e6c101/home?context=%7B';
  expect(readLink(link)).toEqual({ place: 'personal', entityId: 'home', subPageId: '' });
});

test('the address says the window’s state, leaves out what is usual, and ignores what it does not know', () => {
  const said = '?person=martin&theme=contrast&width=320&naa=mute&place=personal&subPageId=plan%2F1';
  expect(writeState(readState(said))).toBe(said);
  expect(writeState(readState('?theme=purple&width=12&naa=maybe&place=moon'))).toBe('');
});

test('the channel keeps what the settings page set, but no page of another origin', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  const usual = readInstance('http://localhost:4102', storage);
  keepInstance({ ...usual, entityId: 'two', contentUrl: 'http://localhost:4102/index.html?two' }, storage);
  expect(readInstance('http://localhost:4102', storage)).toMatchObject({
    entityId: 'two',
    contentUrl: 'http://localhost:4102/index.html?two',
  });
  expect(readInstance('http://localhost:5000', storage).contentUrl).toBe('http://localhost:5000/index.html');
});
