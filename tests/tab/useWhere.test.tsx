import { renderToStaticMarkup } from 'react-dom/server';
import { SchoolProvider } from '../../src/tab/school/School';
import { useWhere } from '../../src/tab/useWhere';

type Ways = ReturnType<typeof useWhere>;

/** A browser as far as addresses go: a list of them, where in it one is, and the way Back. */
function openBrowser() {
  const entries = [{ hash: '', state: null as unknown }];
  let at = 0;
  const entry = (state: unknown, address: string) => ({ hash: address.startsWith('#') ? address : '', state });
  const location = {
    pathname: '/',
    search: '',
    get hash() {
      return entries[at]!.hash;
    },
  };
  const history = {
    get state() {
      return entries[at]!.state;
    },
    pushState(state: unknown, _: string, address: string) {
      entries.splice(at + 1);
      entries.push(entry(state, address));
      at += 1;
    },
    replaceState: (state: unknown, _: string, address: string) => void (entries[at] = entry(state, address)),
  };
  Object.assign(globalThis, { location, history, dispatchEvent: () => true, PopStateEvent: class {} });
  return { address: () => location.hash, back: () => void (at -= 1) };
}

afterAll(() => {
  for (const name of ['location', 'history', 'dispatchEvent', 'PopStateEvent']) Reflect.deleteProperty(globalThis, name);
});

function waysOf(): Ways {
  let ways: Ways | undefined;
  function Probe() {
    ways = useWhere();
    return null;
  }
  const workspace = { current: () => ({}), subscribe: () => () => {}, standing: () => ({}) } as never;
  const host = { now: () => new Date(), subPage: '', home: 'plan' } as never;
  renderToStaticMarkup(
    <SchoolProvider workspace={workspace} host={host}>
      <Probe />
    </SchoolProvider>,
  );
  return ways!;
}

test('a review is left for where it was gone to from', () => {
  const { address } = openBrowser();
  const ways = waysOf();
  ways.go('overview');
  ways.go('review/r1');
  ways.leave();
  expect(address()).toBe('#overview');
});

test('a review can be left after Back has led to it', () => {
  const { address, back } = openBrowser();
  const ways = waysOf();
  ways.go('review/r1');
  ways.go('calendar');
  back();
  expect(address()).toBe('#review/r1');
  ways.leave();
  expect(address()).toBe('');
});
