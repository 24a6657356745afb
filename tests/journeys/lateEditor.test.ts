import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrives, openStage, row, type Stage } from './stage';

const built = fileURLToPath(new URL('../../dist/tab', import.meta.url));

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24T16:10:00Z');
});
afterAll(() => stage.close());

test('a field that is fetched late takes no focus from whoever has gone on meanwhile', async () => {
  const { page, tab, come } = await visitWithout('What will be done');
  const { keyboard } = page;
  await row(tab, /^1\.2 /).click();
  await keyboard.press('F2');
  await keyboard.press('/');
  const search = tab.getByRole('textbox', { name: 'Search the plan' });
  await search.and(tab.locator(':focus')).waitFor();
  await keyboard.type('flu');
  come();
  await tab.getByRole('textbox', { name: 'Action 1.2' }).waitFor();
  await keyboard.type('ency');
  expect(await search.inputValue()).toBe('fluency');
});

test('what was typed over a cell before its field was there is kept, and whoever has gone on meanwhile goes on', async () => {
  const { page, tab, come } = await visitWithout('What will be done');
  const { keyboard } = page;
  await row(tab, /^1\.3 /).focus();
  await keyboard.press('ArrowRight');
  await keyboard.type('Reading evenings');
  await tab.getByRole('button', { name: 'Search the plan' }).click();
  const search = tab.getByRole('textbox', { name: 'Search the plan' });
  await search.and(tab.locator(':focus')).waitFor();
  come();
  await arrives(stage.sandbox, 'SEND actions', ({ ActionText }) => ActionText === 'Reading evenings');
  await keyboard.type('evenings');
  expect(await search.inputValue()).toBe('evenings');
});

test('a menu that comes late opens for whoever waits for it, and not over what somebody has gone on to', async () => {
  const { page, tab, come } = await visitWithout('Carry unfinished work into a new plan');
  await row(tab, /^1\.2 /).waitFor();
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await page.keyboard.press('/');
  const search = tab.getByRole('textbox', { name: 'Search the plan' });
  await search.and(tab.locator(':focus')).waitFor();
  come();
  // Only the menu's own button has an id.
  await tab.locator('button[aria-label="Plans and more"][id]').waitFor();
  await page.keyboard.type('flu');
  expect(await search.inputValue()).toBe('flu');
  expect(await tab.getByRole('menu').count()).toBe(0);
});

/** Somebody in front of the plan, of whose program the part that says these words is on its way until `come` is called. */
async function visitWithout(words: string) {
  const device = await stage.device();
  let come = (): void => undefined;
  const coming = new Promise<void>((done) => (come = done));
  for (const file of filesWith(words)) await device.route(`**/${file}`, async (route) => (await coming, route.continue()));
  return { ...(await stage.visit('priya', { device })), come };
}

/** What was built of the code that says these words; the oldest of what lies there is of builds before. */
function filesWith(words: string): string[] {
  const files = readdirSync(built).filter((file) => file.endsWith('.js'));
  return files.filter((file) => readFileSync(path.join(built, file), 'utf8').includes(words));
}
