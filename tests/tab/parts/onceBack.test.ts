import { onceBack } from '../../../src/tab/parts/onceBack';

test('it is acted once for each time that the network comes back, and neither at the beginning nor while it is missing', () => {
  let acts = 0;
  const hear = onceBack(() => void acts++);
  const heard = [false, false, true, true, false, false, true, false, true].map((isOffline) => (hear(isOffline), acts));
  expect(heard).toEqual([0, 0, 0, 0, 1, 1, 1, 2, 2]);
});
