import { lastAddress } from '../../../src/tab/signIn/lastAddress';

const here = { appId: 'app', entityId: 'plan', teamId: 'oak', channelId: 'leaders' };

type Page = Parameters<typeof lastAddress>[1];

/** A window of Teams: its memory outlives the page in it. */
function teams(now: () => number) {
  const kept = new Map<string, string>();
  return (hash: string) => {
    const leaving: (() => void)[] = [];
    const page = {
      sessionStorage: {
        getItem: (name: string) => kept.get(name) ?? null,
        setItem: (name: string, text: string) => kept.set(name, text),
      },
      location: { hash },
      addEventListener: (_: string, leave: () => void) => void leaving.push(leave),
    } as unknown as Page;
    return { came: lastAddress(here, page, now), page, leave: () => leaving.forEach((act) => act()) };
  };
}

test('whoever comes back to a tab within half an hour is where they were, later at its beginning', () => {
  let minutes = 0;
  const open = teams(() => minutes * 60_000);
  const first = open('');
  expect(first.came).toBe('');
  const review = open('#reviews/2026/identification.2?x=1');
  review.leave();
  expect(open('').came).toBe('reviews/2026/identification.2?x=1');
  expect(lastAddress({ ...here, entityId: 'home' }, review.page)).toBe('');
  // Another school of the trust, whose tab is called the same.
  expect(lastAddress({ ...here, teamId: 'other' }, review.page)).toBe('');
  minutes = 31;
  expect(open('').came).toBe('');
});

test('a browser that keeps nothing for a framed page opens the tab at its beginning', () => {
  const page = {
    get sessionStorage(): Storage {
      throw new DOMException('denied', 'SecurityError');
    },
  } as Page;
  expect(lastAddress(here, page)).toBe('');
});
