import { Fault } from '../../src/graph/faults';
import { createRhythm } from '../../src/workspace/rhythm';
import { createClock } from './clock';

function begin() {
  const clock = createClock();
  const done: string[] = [];
  const seen = { lastLook: undefined as string | undefined };
  const rhythm = createRhythm(clock.surroundings, {
    send: () => done.push('send'),
    look: () => done.push('look'),
    lastLook: () => seen.lastLook,
  });
  return { clock, done, rhythm, seen };
}

test('sends two seconds after the last change, not while somebody types', () => {
  const { clock, done, rhythm } = begin();
  for (let word = 0; word < 8; word++) {
    rhythm.changed();
    clock.pass(1500);
  }
  expect(done).toEqual([]);
  clock.pass(500);
  expect(done).toEqual(['send']);
});

test('looks every minute while somebody works, less when nobody does, least when the page is not seen', () => {
  const { clock, rhythm } = begin();
  rhythm.ran(undefined);
  expect(clock.alarms()).toEqual([60_000]);
  clock.pass(600_001);
  rhythm.ran(undefined);
  expect(clock.alarms()).toEqual([180_000]);
  clock.hidden = true;
  rhythm.ran(undefined);
  expect(clock.alarms()).toEqual([600_000]);
});

test('does not look when another page on the device just did', () => {
  const { clock, done, rhythm, seen } = begin();
  rhythm.ran(undefined);
  clock.pass(50_000);
  seen.lastLook = clock.surroundings.now().toISOString();
  clock.pass(59_000);
  expect(done).toEqual([]);
  clock.pass(1_000);
  expect(done).toEqual(['look']);
});

test('waits at least as long as the tenant asks', () => {
  const { clock, rhythm } = begin();
  rhythm.ran(new Fault('busy', 'Too many requests', { retryAfter: 300 }));
  expect(clock.alarms()).toEqual([300_000]);
});

test('looks again soon after nobody was reached, then less and less often, and as usual once it was heard', () => {
  const { clock, rhythm } = begin();
  const waits = Array.from({ length: 6 }, () => {
    rhythm.ran(new Fault('offline', 'No answer came'));
    return clock.alarms()[0]! / 1000;
  });
  expect(waits).toEqual([5, 10, 20, 40, 60, 60]);
  rhythm.ran(undefined);
  expect(clock.alarms()).toEqual([60_000]);
});

test('looks at once when the network is back, and not each time somebody comes back to the window', () => {
  const { clock, done, rhythm } = begin();
  rhythm.ran(new Fault('offline', 'No answer came'));
  clock.wake();
  expect(done).toEqual(['look']);
  rhythm.ran(undefined);
  clock.pass(9_000);
  clock.wake();
  expect(done).toEqual(['look']);
  clock.pass(2_000);
  clock.wake();
  expect(done).toEqual(['look', 'look']);
  clock.pass(11_000);
  clock.hidden = true;
  clock.wake();
  expect(done).toEqual(['look', 'look']);
});

test('does nothing more once it is stopped', () => {
  const { clock, done, rhythm } = begin();
  rhythm.changed();
  rhythm.ran(undefined);
  rhythm.stop();
  rhythm.ran(undefined);
  clock.wake();
  clock.pass(3_600_000);
  expect(done).toEqual([]);
});
