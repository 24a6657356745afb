import { readSubPage } from '../../src/tab/opened';
import { queryOf, readView, viewSubPage, type View } from '../../src/tab/viewAddress';
import { viewLink } from '../../src/tab/viewLink';
import { fc } from '../property';

const plain: View = { view: 'outline', filter: { statuses: new Set(), text: '' } };

test('a view is read back as it was sent, whatever is asked in it', () => {
  const filter = fc.record({
    statuses: fc.subarray(['notStarted', 'onTrack', 'atRisk', 'stopped'] as const).map((some) => new Set(some)),
    lead: fc.constantFrom(undefined, 'bo', '4f2a-1.b_'),
    due: fc.constantFrom(undefined, 'late' as const, 'week' as const, 'halfTerm' as const, { by: '2027-02-28' }),
    serves: fc.constantFrom(undefined, 'sp1', 'SP2 Attendance & “more”?'),
    text: fc.constantFrom('', 'ELSA', 'Year 4 & “5”?', 'a#b/c=d'),
  });
  fc.assert(
    fc.property(filter, fc.constantFrom('outline', 'timeline', 'mine'), (asked, view) => {
      const sent: View = { plan: 'p-1', view: view as View['view'], filter: asked };
      expect(readView(viewSubPage('p-1', sent))).toEqual(sent);
    }),
  );
});

test('the plain outline needs no words in the address, and its link names the plan all the same', () => {
  expect(queryOf(plain)).toBe('');
  expect(readView('')).toEqual({ ...plain, plan: undefined });
  expect(readView(viewSubPage('p1', plain)).plan).toBe('p1');
  // Whoever comes to add an action is not sent there again by a link to what they look at.
  const adds = readView('plan/p1?add=o1');
  expect(adds).toEqual({ ...plain, plan: 'p1', add: 'o1' });
  expect(viewSubPage('p1', adds)).toBe('plan/p1?view=outline');
});

test('what a link says and nobody knows is left out', () => {
  expect(readView('plan/p1?view=gantt&status=atRisk,purple&due=2027-02-30&lead=<b>&other=1')).toEqual({
    plan: 'p1',
    view: 'outline',
    filter: { ...plain.filter, statuses: new Set(['atRisk']) },
  });
  expect(readView('plan/p1?%%%&text=%E0%A4%A').view).toBe('outline');
});

test('a pupil number stays out of the address, going and coming', () => {
  expect(queryOf({ ...plain, filter: { ...plain.filter, text: 'J999400026001' } })).toBe('');
  expect(readView('plan/p1?text=J999400026001&serves=J999400026001').filter).toEqual(plain.filter);
});

test('a view’s link opens no panel, while what is open beside a view is still found', () => {
  expect(readSubPage('plan/p1?view=timeline')).toBeUndefined();
  expect(readSubPage('plan/p1')).toEqual({ kind: 'plan', key: 'p1' });
  // What came in by a file has a key with a point in it.
  expect(readSubPage('action/4f2a.file')).toEqual({ kind: 'action', key: '4f2a.file' });
  expect(readSubPage('action/a1?status=atRisk')).toEqual({ kind: 'action', key: 'a1' });
  expect(readView('action/a1?status=atRisk&plan=p2')).toMatchObject({ plan: 'p2', filter: { statuses: new Set(['atRisk']) } });
});

test('a link leads to the view in Teams, or in the browser where Teams does not know the app', () => {
  const view: View & { plan: string } = { ...plain, plan: 'p1', view: 'timeline' };
  const place = { appId: 'app', entityId: 'home' };
  const context = (link: string) => JSON.parse(new URL(link).searchParams.get('context')!) as { subEntityId: string };
  const around = { today: '2026-11-24', place: undefined, page: 'https://tab.example/index.html' };
  expect(viewLink(view, around)).toEqual({ link: 'https://tab.example/index.html#plan/p1?view=timeline', left: false });
  expect(context(viewLink(view, { ...around, place }).link).subEntityId).toBe('plan/p1?view=timeline');
});

test('words that may point to one pupil do not travel in a link', () => {
  const around = { today: '2026-11-24', place: undefined, page: 'https://tab.example/' };
  const asked = (text: string) => viewLink({ ...plain, plan: 'p1', filter: { ...plain.filter, text } }, around);
  for (const text of ['J999400026001', 'J.T. in Y4']) {
    expect(asked(text)).toEqual({ link: 'https://tab.example/#plan/p1?view=outline', left: true });
  }
  expect(asked('ELSA').link).toMatch(/text=ELSA$/);
});

test('nor does what an objective serves in such words', () => {
  const around = { today: '2026-11-24', place: undefined, page: 'https://tab.example/index.html' };
  const served = { ...plain, plan: 'p1', filter: { ...plain.filter, text: 'ELSA', serves: 'Asked for by J.T. in Y4' } };
  expect(viewLink(served, around)).toEqual({ link: 'https://tab.example/index.html#plan/p1?text=ELSA', left: true });
});
