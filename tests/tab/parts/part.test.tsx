import { Suspense, type ComponentType, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import { part } from '../../../src/tab/parts/part';
import { NotFetched } from '../../../src/tab/parts/NotFetched';

interface PageProps {
  name: string;
  onClose?(): void;
}
const There = ({ name }: PageProps) => <p>The page of {name}</p>;

/** What stands in place of a part as it is first drawn, everything that it waits for having come or failed. */
function comes(Part: ComponentType<PageProps>): Promise<string> {
  return streamed(<Part name="Outcomes" onClose={() => undefined} />);
}

async function streamed(part: ReactNode): Promise<string> {
  const { prelude } = await prerender(<Suspense fallback="Opening.">{part}</Suspense>);
  return new Response(prelude as ReadableStream).text();
}

test('a part that cannot be fetched says so where it stands for a page or beside one, and takes nothing else along', async () => {
  globalThis.matchMedia = (() => ({ matches: false })) as never;
  const never = () => Promise.reject(new Error('No network'));
  const parts = (['page', 'beside', undefined] as const).map((stands) => part<PageProps>(never, stands));
  const [page, beside, quiet] = await Promise.all(parts.map(comes));
  expect(page).toMatch(/<h1[^>]*>This page could not be fetched<\/h1>.*The network may be missing.*Try again/s);
  expect(page).not.toContain('Close');
  expect(beside).toMatch(/This could not be fetched.*Try again.*Close/s);
  expect(quiet).not.toContain('fetched');
  const Row = part<{ onDone(again: boolean): void }>(never, 'beside');
  expect(await streamed(<Row onDone={() => undefined} />)).toMatch(/This could not be fetched.*Close/s);
  expect(await comes(part(() => Promise.resolve(There), 'page'))).toContain('The page of');
});

test('a part is asked for until it comes where not even the words that say so can be fetched', async () => {
  globalThis.matchMedia = (() => ({ matches: false })) as never;
  const asked: string[] = [];
  const comesAt = <T,>(what: string, turn: number, came: T) => {
    let turns = 0;
    return async () => {
      asked.push(what);
      if (++turns < turn) throw new Error('No network');
      return came;
    };
  };
  const words = await import('../../../src/tab/parts/awaitedPart');
  const wait = (pause: number) => Promise.resolve(asked.push(`wait ${pause}`));
  const page = part(comesAt('page', 3, There), 'page', { fetchWords: comesAt('words', 9, words), wait });
  expect(await comes(page)).toContain('The page of');
  expect(asked).toEqual(['page', 'words', 'wait 5000', 'page', 'words', 'wait 10000', 'page']);
  const said = part(comesAt('page', 9, There), 'page', { fetchWords: comesAt('words', 2, words), wait });
  expect(await comes(said)).toContain('This page could not be fetched');
});

test('in place of a part that stands for something what it stands for stays until it comes', async () => {
  let isOnline = () => undefined as void;
  const network = new Promise<void>((done) => (isOnline = done));
  let asked = 0;
  const fetch = async () => {
    if (++asked === 1) throw new Error('No network');
    return There;
  };
  let words = 0;
  const fetchWords = () => Promise.reject(new Error(`Words ${++words}`));
  const Awaited = part<PageProps>(fetch, 'awaited', { fetchWords, wait: () => network });
  const drawn = () =>
    renderToStaticMarkup(
      <Suspense fallback="The words as they are">
        <Awaited name="Outcomes" />
      </Suspense>,
    );
  expect(drawn()).toContain('The words as they are');
  await new Promise(setImmediate);
  expect(drawn()).toContain('The words as they are');
  expect([asked, words]).toEqual([1, 0]);
  isOnline();
  await new Promise(setImmediate);
  expect(drawn()).toContain('The page of');
});

test('of a page that was never opened here it is said that the network is missing', () => {
  const said = (offline: boolean) =>
    renderToStaticMarkup(<NotFetched stands="page" offline={offline} onAgain={() => Promise.resolve()} />);
  expect(said(true)).toMatch(/the network is missing.*by itself when you are back online/);
  expect(said(false)).toMatch(/The network may be missing. Try again/);
});
