import { watchTyping } from '../../../src/tab/school/typing';

function begin() {
  const page = new EventTarget();
  let clock = 0;
  const typing = watchTyping(page as Document, () => clock);
  const ends: number[] = [];
  const stop = typing.onEnd(() => ends.push(clock));
  const happen = (kind: string, about: object = {}) => page.dispatchEvent(Object.assign(new Event(kind), about));
  return { typing, ends, stop, happen, pass: (milliseconds: number) => void (clock += milliseconds) };
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

test('nobody is told any more who has stopped listening, or once nothing is watched', () => {
  const { typing, ends, stop, happen } = begin();
  stop();
  happen('input');
  happen('pointerdown');
  typing.stop();
  happen('input');
  expect([ends, typing.goesOn()]).toEqual([[], false]);
});
