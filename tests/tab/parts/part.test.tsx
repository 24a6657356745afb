import { Suspense, type ComponentType } from 'react';
import { prerender } from 'react-dom/static';
import { part } from '../../../src/tab/parts/part';
import { NotFetched } from '../../../src/tab/parts/NotFetched';
import { openScreens } from '../drawn';

interface PageProps {
  name: string;
  onClose?(): void;
}
const There = ({ name }: PageProps) => <p>The page of {name}</p>;

/** What stands in place of a part as it is first drawn, everything that it waits for having come or failed. */
async function comes(Part: ComponentType<PageProps>): Promise<string> {
  const { prelude } = await prerender(
    <Suspense fallback="Opening.">
      <Part name="Outcomes" onClose={() => undefined} />
    </Suspense>,
  );
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
  expect(await comes(part(() => Promise.resolve(There), 'page'))).toContain('The page of');
});

test('of a page that was never opened here it is said that the network is missing', async () => {
  const screens = await openScreens('priya');
  const offline = { ...screens.workspace, standing: () => ({ ...screens.workspace.standing(), offline: true }) };
  const instead = <NotFetched stands="page" onAgain={() => undefined} />;
  expect(screens.draw(instead, offline).words).toMatch(/the network is missing.*by itself when you are back online/);
  expect(screens.draw(instead).words).toMatch(/The network may be missing. Try again/);
  screens.close();
});
