import { watchTyping } from '../../../src/tab/school/typing';

function begin() {
  const page = new EventTarget();
  let clock = 0;
  const waiting: { at: number; act(): void }[] = [];
  const wait = (act: () => void, milliseconds: number) => void waiting.push({ at: clock + milliseconds, act });
  const typing = watchTyping(page as Document, { now: () => clock, wait });
  const ends: number[] = [];
  const stop = typing.onEnd(() => ends.push(clock));
  const happen = (kind: string, about: object = kind === 'input' ? { inputType: 'insertText' } : {}) =>
    page.dispatchEvent(Object.assign(new Event(kind), about));
  const pass = (milliseconds: number): void => {
    clock += milliseconds;
    for (const { act } of waiting.filter(({ at }) => at <= clock)) act();
    waiting.splice(0, waiting.length, ...waiting.filter(({ at }) => at > clock));
  };
  return { typing, ends, stop, happen, pass };
}

test('a letter begins it, and it is over when none follows', () => {
  const { typing, happen, pass } = begin();
  expect(typing.goesOn()).toBe(false);
  happen('input');
  pass(400);
  expect(typing.goesOn()).toBe(true);
  happen('keydown', { key: 'e' });
  expect(typing.goesOn()).toBe(true);
  pass(200);
  expect(typing.goesOn()).toBe(false);
});

test.each([
  ['another key', 'keydown', { key: 'Enter' }],
  ['a shortcut', 'keydown', { key: 'z', ctrlKey: true }],
  ['a press of the pointer', 'pointerdown', {}],
  ['leaving the field', 'focusout', {}],
])('%s ends it at once, and says so', (_what, kind, about) => {
  const { typing, ends, happen, pass } = begin();
  happen('input');
  pass(10);
  happen(kind, about);
  expect([typing.goesOn(), ends]).toEqual([false, [10]]);
  happen(kind, about);
  expect(ends).toEqual([10]);
});

test('a tick is no typing', () => {
  const { typing, happen } = begin();
  happen('input', {});
  expect(typing.goesOn()).toBe(false);
});

test('what waits for a pause goes at once where nobody types', () => {
  const { typing } = begin();
  let done = 0;
  typing.onPause(() => (done += 1));
  expect(done).toBe(1);
});

test('what waits for a pause waits while letters follow each other, and no longer than five seconds', () => {
  const { typing, happen, pass } = begin();
  const done: string[] = [];
  happen('input');
  typing.onPause(() => done.push('a'));
  for (let letter = 0; letter < 10; letter++) {
    pass(200);
    happen('input');
  }
  expect(done).toEqual([]);
  pass(300);
  expect(done).toEqual(['a']);
  typing.onPause(() => done.push('b'));
  happen('input');
  typing.onPause(() => done.push('c'));
  for (let letter = 0; letter < 25; letter++) {
    pass(199);
    happen('input');
    expect(done).toEqual(['a', 'b']);
  }
  pass(199);
  expect(done).toEqual(['a', 'b', 'c']);
});

test('nobody is told any more who has stopped listening, or once nothing is watched', () => {
  const { typing, ends, stop, happen } = begin();
  stop();
  happen('input');
  happen('pointerdown');
  typing.stop();
  happen('input');
  expect([ends, typing.goesOn()]).toEqual([[], false]);
});
