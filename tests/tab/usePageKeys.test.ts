import { find } from '../../src/tab/usePageKeys';

/** A page on which the plan's own search is drawn, is drawn and hidden, or is not. */
function pressed(search: 'shown' | 'hidden' | 'none'): string[] {
  const done: string[] = [];
  const own = {
    getClientRects: () => ({ length: search === 'shown' ? 1 : 0 }),
    focus: () => done.push('focus'),
    click: () => done.push('click'),
  };
  Object.assign(globalThis, { document: { querySelector: () => (search === 'none' ? null : own) } });
  find(() => done.push('find'));
  Reflect.deleteProperty(globalThis, 'document');
  return done;
}

test('the key goes into the plan’s own search where that can be seen, and finds over the page everywhere else', () => {
  expect(pressed('shown')).toEqual(['focus', 'click']);
  expect(pressed('hidden')).toEqual(['find']);
  expect(pressed('none')).toEqual(['find']);
});
