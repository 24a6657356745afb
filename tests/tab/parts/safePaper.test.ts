import { coverOnPaper, covered, type Holder } from '../../../src/tab/parts/safePaper';
import { openScreens, smallNumber } from '../drawn';

/** Words on a page, as the page tells of them. */
function words(of: string, text: string, more: Partial<Holder> = {}) {
  const it = { text };
  const write = (next: string) => {
    const before = it.text;
    it.text = next;
    return () => void (it.text === next && (it.text = before));
  };
  return Object.assign(it, { of, read: () => it.text, write, ...more });
}

test('while the page is printed hidden numbers are covered wherever they stand, and the words come back however that ends', async () => {
  const { workspace, close } = await openScreens('priya');
  const { measureKey, count, pupils } = smallNumber(workspace.current());
  const said = `Only ${count} of ${pupils} pupils reached it`;
  const told = `Only … of ${pupils} pupils reached it`;
  const objective = [...workspace.current().objective.values()][0]!.record;
  const after = { ...objective, measureKey, statement: said };
  await workspace.commit([{ kind: 'objective', before: objective, after }]);
  const of = `objective/${objective.key}`;
  const row = words(of, said);
  const elsewhere = words('', `Priya changed “${said}”`);
  const typing = words(of, `${said} so far`, { isWords: true });
  let out = false;
  const inUse = words(of, said, { isWords: true, write: () => ((out = true), () => void (out = false)) });
  let ready: boolean[] = [];
  const page = [row, elsewhere, typing, inUse];
  const before = page.map(({ text }) => text);

  const events = new EventTarget();
  const gone = new AbortController();
  coverOnPaper({ events, holders: () => page, ready: (is) => void ready.push(is) }, workspace, gone.signal);
  // A host that does not say that it prints gets nothing.
  expect(ready).toEqual([false]);
  const print = () => events.dispatchEvent(new Event('beforeprint'));
  for (const end of ['afterprint', 'pointerdown', 'keydown', 'beforeinput']) {
    print();
    expect(page.map(({ text }) => text)).toEqual([told, `Priya changed “${told}”`, `${told} so far`, said]);
    expect(out).toBe(true);
    // Twice without an end between is once.
    print();
    expect(ready.at(-1)).toBe(true);
    events.dispatchEvent(new Event(end));
    expect(ready.at(-1)).toBe(false);
    expect(page.map(({ text }) => text)).toEqual(before);
    expect(out).toBe(false);
  }
  // What was drawn anew meanwhile stays.
  print();
  row.write('Drawn anew');
  events.dispatchEvent(new Event('afterprint'));
  expect(row.text).toBe('Drawn anew');
  ready = [];
  print();
  gone.abort();
  expect(ready.at(-1)).toBe(false);
  expect(elsewhere.text).toBe(before[1]);
  print();
  expect(elsewhere.text).toContain(said);
  close();
});

test('of a bare number its own field alone is covered, neither the number of its row nor a day', async () => {
  const { workspace, close } = await openScreens('priya');
  const { current } = workspace;
  const { key, measureKey } = smallNumber(current());
  const [figure, measure] = [current().figure.get(key)!.record, current().measure.get(measureKey)!.record];
  const objective = [...current().objective.values()][0]!.record;
  await workspace.commit([
    { kind: 'measure', before: measure, after: { ...measure, unit: 'mean' } },
    { kind: 'figure', before: figure, after: { ...figure, value: 4, pupils: 3, count: null } },
    { kind: 'objective', before: objective, after: { ...objective, measureKey, baseline: '4' } },
  ]);
  const of = `objective/${objective.key}`;
  const page = [words(of, '4'), words(of, '4', { isNumber: true }), words(of, ', 4 Nov'), words('', '4')];
  const events = new EventTarget();
  coverOnPaper({ events, holders: () => page, ready: () => undefined }, workspace, new AbortController().signal);
  events.dispatchEvent(new Event('beforeprint'));
  expect(page.map(({ text }) => text)).toEqual(['…', '4', ', 4 Nov', '4']);
  close();
});

test('words that are quoted in part are covered, too, and a page that cannot be covered is kept off paper', async () => {
  const { workspace, close } = await openScreens('priya');
  const { measureKey, count, pupils } = smallNumber(workspace.current());
  const objective = [...workspace.current().objective.values()][0]!.record;
  const statement = `Only ${count} of ${pupils} pupils reached it, which is why we will read with them each morning`;
  await workspace.commit([{ kind: 'objective', before: objective, after: { ...objective, measureKey, statement } }]);
  const quote = words('', `Two versions of “${statement.slice(0, 60)} …”`);
  const events = new EventTarget();
  let isReady = false;
  let holders = () => [quote];
  const page = { events, holders: () => holders(), ready: (is: boolean) => void (isReady = is) };
  coverOnPaper(page, workspace, new AbortController().signal);
  events.dispatchEvent(new Event('beforeprint'));
  expect(quote.text).toContain(`“Only … of ${pupils} pupils`);
  expect(isReady).toBe(true);

  const said = `“${statement.slice(0, 60)} …”`;
  const [first, wrong] = [words('', said), words('', said)];
  wrong.write = () => {
    throw new Error('A mistake half way');
  };
  for (const made of [() => [first, wrong], () => wrong.write('') as never]) {
    holders = made;
    const thrown = new Promise((told) => process.once('uncaughtException', told));
    events.dispatchEvent(new Event('beforeprint'));
    await thrown;
    expect(isReady).toBe(false);
    expect(first.text).toBe(said);
    expect(quote.text).toContain(statement.slice(0, 60));
  }
  close();
});

test('a short value is covered by itself alone, a bare number where nothing stands beside it', () => {
  expect(covered('Now 4 of 9, was 14 of 9.5', [{ from: '4 of 9', to: '… of 9' }])).toBe('Now … of 9, was 14 of 9.5');
  expect(covered('4. Year 4, due 4 Nov', [{ from: '4', to: '…' }])).toBe('4. Year 4, due 4 Nov');
  expect(covered(' 4', [{ from: '4', to: '…' }])).toBe('…');
});
