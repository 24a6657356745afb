import { addressNow, writeAddress, writeAddressSoon } from '../../src/tab/address';

let hash = '';
let frames: (() => void)[] = [];

beforeEach(() => {
  hash = '';
  frames = [];
  const replaceState = (_: unknown, __: string, address: string) => void (hash = address.startsWith('#') ? address : '');
  Object.assign(globalThis, {
    location: {
      pathname: '/',
      search: '',
      get hash() {
        return hash;
      },
    },
    history: { state: null, replaceState, pushState: replaceState },
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
  });
});

afterAll(() => {
  for (const name of ['location', 'history', 'requestAnimationFrame']) Reflect.deleteProperty(globalThis, name);
});

test('what may wait is in the address once a frame has been painted, and not before', async () => {
  writeAddressSoon('', { path: 'action/a1' });
  expect(hash).toBe('');
  frames.forEach((frame) => frame());
  expect(hash).toBe('');
  await new Promise((painted) => setTimeout(painted));
  expect(hash).toBe('#action/a1');
});

test('whoever asks for the address, or writes it, finds in it what was to be written before', () => {
  writeAddressSoon('', { path: 'action/a1' });
  expect(addressNow('')).toBe('action/a1');
  writeAddressSoon('', { path: 'action/a2' }, true);
  writeAddress('', { query: 'view=mine' });
  expect(hash).toBe('#action/a2?view=mine');
  writeAddressSoon('', { path: 'action/a3' });
  writeAddressSoon('', { path: 'action/a4' });
  expect(hash).toBe('#action/a3?view=mine');
  frames.forEach((frame) => frame());
  expect(addressNow('')).toBe('action/a4?view=mine');
});
