import { sayUnheard } from '../../../src/tab/parts/unheard';
import { createKeeping } from '../../../src/tab/school/keeping';
import { dropRow } from '../../../src/tab/plan/rowActs';
import type { School } from '../../../src/tab/school/School';
import { outlineOf } from '../../../src/domain/planView';
import { memoryDevice } from '../../../src/workspace/memoryDevice';
import type { Device } from '../../../src/workspace/device';
import { openDesk } from '../../workspace/desk';
import { twoPeople } from '../../workspace/twoPeople';

/** A page whose device can be full, with what it says. */
async function page() {
  const { school } = await twoPeople();
  const memory = memoryDevice();
  const state = { full: false };
  const change: Device['change'] = async (...given) => {
    if (state.full) throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
    return memory.change(...given);
  };
  const { workspace } = await openDesk(school, 'priya', { device: { ...memory, change } });
  const keeping = createKeeping(workspace, { now: () => new Date('2026-11-23T10:00:00Z'), newKey: () => 'k' });
  const window = new EventTarget();
  const gone = new AbortController();
  sayUnheard(window, keeping, workspace, gone.signal);
  /** As a browser does with a promise that nobody listens to. */
  const unheard = (promise: Promise<unknown>): Promise<void> =>
    promise.then(
      () => undefined,
      (reason: unknown) => void window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason })),
    );
  return { state, workspace, keeping, gone, unheard, said: () => keeping.said()?.text };
}

test('whoever deletes a row where the device is full is told why it stays', async () => {
  const { state, workspace, keeping, unheard, said } = await page();
  const outline = outlineOf(workspace.current(), 'plan')!;
  const drop = () => unheard(dropRow({ workspace, keeping } as School, outline, { kind: 'action', key: 'action' }));
  state.full = true;
  await drop();
  expect(said()).toBe('This device has no room left, so this is not kept. Make some room on it and try again.');
  expect(workspace.current().action.get('action')!.record.removed).toBe(false);
  state.full = false;
  await drop();
  expect(said()).toBe('Deleted 1.1 Rota');
});

test('a part that cannot be fetched is said, too, and nothing once the page is gone or over', async () => {
  const { workspace, keeping, gone, unheard, said } = await page();
  const missing = () => unheard(Promise.reject(Object.assign(new Error('Loading chunk 7 failed'), { name: 'ChunkLoadError' })));
  await missing();
  expect(said()).toMatch(/^Part of the program could not be fetched/);
  keeping.hush();
  await workspace.wipe();
  await missing();
  expect(said()).toBeUndefined();
  const other = await page();
  other.gone.abort();
  await other.unheard(Promise.reject(new Error('late')));
  expect([other.said(), gone.signal.aborted]).toEqual([undefined, false]);
});
