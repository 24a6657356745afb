import type { FrameLocator, Page, Route } from 'playwright-core';
import { reachWhat, tabFrame, untilFocused, wordsInFocus } from './keys';
import { arrives, comes, openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-25T16:10:00Z');
});
afterAll(() => stage.close());

test('without a mouse: walk, open, edit, move, add, update, comment, search, delete and undo', async () => {
  const { page, tab } = await stage.visit('priya');
  const { keyboard } = page;
  await row(tab, /Soft-start rota/).waitFor();
  await reachWhat(page, '[role=row][data-row]');
  expect(await wordsInFocus(page)).toMatch(/^P1 Reading fluency/);

  await keyboard.press('j');
  await untilFocused(page, /^1 More pupils on SEN Support/);
  await keyboard.press('j');
  await keyboard.press('ArrowDown');
  await untilFocused(page, /^1\.2 /);
  await keyboard.press('k');
  await untilFocused(page, /^1\.1 /);

  await keyboard.press('Enter');
  await tab.getByRole('complementary', { name: /^Action 1\.1/ }).waitFor();
  await keyboard.press('ArrowDown');
  await tab.getByRole('complementary', { name: /^Action 1\.2/ }).waitFor();
  await keyboard.press('Escape');
  await untilFocused(page, /^1\.2 /);

  await keyboard.press('F2');
  await tab.getByRole('textbox', { name: 'Action 1.2' }).waitFor();
  await keyboard.press('Control+a');
  await keyboard.type('Fluency group, twelve weeks ');
  await keyboard.press('Tab');
  await tab.getByRole('combobox', { name: 'Lead of 1.2' }).waitFor();
  await keyboard.type('Hana');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await untilFocused(page, /^1\.2 Fluency group, twelve weeks.*H\. Whitlock/);

  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await keyboard.press('Control+a');
  await keyboard.type('17 Feb 2027');
  await tab.getByText(/Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb/).waitFor();
  await keyboard.press('Enter');
  await keyboard.press('ArrowUp');
  await untilFocused(page, /^Wed 17 Feb/);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await keyboard.press('Shift+ArrowLeft');
  await keyboard.press('Shift+ArrowUp');
  await tab.getByText('4 cells marked').waitFor();
  await keyboard.press('Control+c');
  await tab.getByText('Copied').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Hana Whitlock\t16/10/2026\r\nHana Whitlock\t17/02/2027',
  );
  await keyboard.press('Escape');
  await untilFocused(page, /^Wed 17 Feb/);
  await keyboard.press('Escape');
  await untilFocused(page, /^1\.2 /);

  await keyboard.press('Alt+ArrowUp');
  await untilFocused(page, /^1\.1 Fluency group/);
  await keyboard.press('n');
  await tab.getByRole('textbox', { name: 'New action' }).waitFor();
  await keyboard.type('Thank the volunteers');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await untilFocused(page, /^1\.4 Thank the volunteers/);
  await keyboard.press('n');
  await tab.getByRole('textbox', { name: 'New action' }).waitFor();
  // What was typed is kept at once, and gone again with its row.
  await keyboard.type('Not this one');
  await tab.getByText(/ 13 actions/).waitFor();
  await keyboard.press('Escape');
  await untilFocused(page, /^1\.4 Thank the volunteers/);
  await tab.getByText(/ 12 actions/).waitFor();

  await keyboard.press('u');
  await tab.getByRole('group', { name: 'Status' }).waitFor();
  await keyboard.press('Escape');
  await keyboard.press('c');
  await tab.getByRole('textbox', { name: 'Comment to the leadership team' }).waitFor();
  await keyboard.type('Agreed with Hana.');
  await keyboard.press('Control+Enter');
  await arrives(stage.sandbox, 'SEND comments', ({ CommentText }) => CommentText === 'Agreed with Hana.');
  await keyboard.press('Escape');
  await keyboard.press('Escape');

  await keyboard.press('/');
  await keyboard.type('volunteers');
  await row(tab, /Fluency group/).waitFor({ state: 'detached' });
  await reachWhat(page, '[role=row][data-row]');
  await keyboard.press('End');
  await keyboard.press('Delete');
  await tab.getByText('Deleted 1.4 Thank the volunteers').waitFor();
  await keyboard.press('Control+z');
  await row(tab, /Thank the volunteers/).waitFor();

  // The number of an action in the search: it alone is shown, and Enter opens it.
  await keyboard.press('/');
  await keyboard.press('Control+a');
  await keyboard.type('3.2');
  await row(tab, /Thank the volunteers/).waitFor({ state: 'detached' });
  await keyboard.press('Enter');
  await tab.getByRole('complementary', { name: /^Action 3\.2/ }).waitFor();
  link = await copiedFromOverview(page, tab);
  await tab.getByRole('complementary', { name: /^Action 3\.2/ }).waitFor();
});

/** What a colleague is sent: the link to 3.2, taken along from a page that is not the plan's. */
let link = '';

async function copiedFromOverview(page: Page, tab: FrameLocator): Promise<string> {
  const { keyboard } = page;
  await tab.getByRole('button', { name: 'Overview' }).press('Enter');
  await tab.getByRole('heading', { level: 1 }).waitFor();
  // What a row says is begun where it leads, and leaving it by the places ends the way through.
  await tab.getByRole('button', { name: /^Go through all/ }).press('Enter');
  const going = tab.getByRole('region', { name: 'Going through what needs you' });
  await going
    .getByRole('status')
    .getByText(/^1 of \d+ that need you$/)
    .waitFor();
  await tab
    .getByRole('textbox', { name: /^Reply to / })
    .and(tab.locator(':focus'))
    .waitFor();
  // Once it is sent the box is gone, and the focus stays with the conversation.
  await keyboard.type('Thank you.');
  await keyboard.press('Control+Enter');
  await untilFocused(page, /^Correct$/);
  await tab.getByRole('button', { name: 'Overview' }).press('Enter');
  await going.waitFor({ state: 'detached' });
  // The page that a row leads to takes the focus, since the row is gone, whatever Tab met while the page was on its way. Where it
  // cannot be fetched that is said, nobody is told to carry on, and it comes by itself with the network, also where a request was
  // under way just then and is lost after it.
  const held: Route[] = [];
  let lets = false;
  const lose = () => Promise.all(held.splice(0).map((route) => route.abort()));
  await page.route('**/*.js', (route) => (lets ? route.continue() : void held.push(route)));
  await tab.getByRole('button', { name: /^Look: .* to settle/ }).press('Enter');
  await tab.getByText('Opening.').waitFor();
  await keyboard.press('Tab');
  await page.context().setOffline(true);
  await lose();
  await untilFocused(page, /^This page could not be fetched$/);
  await tab.getByText('You are offline.').waitFor();
  expect(await tab.getByText('Carry on.').count()).toBe(0);
  await comes(() => held.length > 0, 'The page was not asked for again');
  lets = true;
  await page.context().setOffline(false);
  await tab.getByText('You are offline.').waitFor({ state: 'detached' });
  await lose();
  await untilFocused(page, /^Things to settle$/);
  await page.unroute('**/*.js');
  await tab.getByRole('button', { name: 'Overview' }).press('Enter');
  await tab.getByRole('heading', { level: 1, name: /^Good/ }).waitFor();
  await keyboard.press('/');
  await tab.getByRole('dialog', { name: 'Find in the plan' }).waitFor();
  await keyboard.type('3.2');
  await tab.getByRole('button', { name: /^3\.2 .* Enter$/ }).waitFor();
  // Tab goes round in a dialog.
  await keyboard.press('Shift+Tab');
  await keyboard.press('Shift+Tab');
  await tab
    .getByRole('button', { name: /^Copy link to 3\.2/ })
    .and(tab.locator(':focus'))
    .waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await tab.getByText('Link copied').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  return copied;
}

test('without a mouse: add a review, say how often, correct term dates, decide about an action and hold the review', async () => {
  const { subEntityId } = JSON.parse(new URL(link).searchParams.get('context')!) as { subEntityId: string };
  const { page, tab } = await stage.visit('joan', { subPage: subEntityId });
  const { keyboard } = page;
  await tab.getByRole('complementary', { name: /^Action 3\.2/ }).waitFor();
  await row(tab, /Soft-start rota/).waitFor();
  await reachWhat(page, 'nav button[title=Calendar]');
  await keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
  await reachWhat(page, 'section button');
  await untilFocused(page, /^Add a review/);
  await keyboard.press('Enter');
  await tab.getByRole('dialog').getByLabel('Day').waitFor();
  await keyboard.type('10 Dec 2026');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tab.getByRole('button', { name: 'Hold the review of Wed 9 Dec' }).waitFor();
  await untilFocused(page, /^Add a review/);

  await reachWhat(page, 'input[type=radio]');
  await keyboard.press('ArrowDown');
  await tab.getByText(/^Reviewed every term/).waitFor();
  await reachWhat(page, 'button[aria-label^="Change the term dates"]');
  await keyboard.press('Enter');
  await tabFrame(page).waitForFunction(() => document.activeElement?.matches('fieldset textarea'));
  await keyboard.press('ArrowDown');
  await reachWhat(page, 'fieldset:nth-of-type(2) textarea');
  await reachWhat(page, 'div > button');
  await untilFocused(page, /^Save 2026\/27/);
  await keyboard.press('Enter');
  await tab.getByText('Saved the term dates of 2026/27').waitFor();
  await tab.getByRole('cell', { name: 'Wed 2 Sep' }).waitFor();
  await untilFocused(page, /^Change/);

  await reachWhat(page, 'button[title=Remove]');
  await keyboard.press('Enter');
  await tab.getByText('Removed the review of Wed 9 Dec').waitFor();
  await tabFrame(page).waitForFunction(() => document.activeElement?.matches('li button[title=Remove]'));
  await tab.getByRole('button', { name: 'Undo' }).focus();
  await keyboard.press('Enter');
  await tab.getByText('Undone').waitFor();
  await tabFrame(page).waitForFunction(() => document.activeElement?.matches('li button[title=Remove]'));

  await reachWhat(page, 'button[aria-label="Hold the review of Wed 9 Dec"]');
  await keyboard.press('Enter');
  await untilFocused(page, /^Who is here/);
  await reachWhat(page, 'input[type=checkbox]');
  await keyboard.press('Space');
  await keyboard.press('Enter');
  await untilFocused(page, /^1\.[12]/);
  await keyboard.press('4');
  await tabFrame(page).waitForFunction(() => document.activeElement?.matches('article textarea'));
  await keyboard.type('No longer');
  await keyboard.press('Shift+Enter');
  await keyboard.type('needed');
  await keyboard.press('Enter');
  await untilFocused(page, /^1\.3/);
  await keyboard.press('k');
  await untilFocused(page, /^1\.[12]/);
  await reachWhat(page, 'nav ol button');
  await keyboard.press('End');
  await untilFocused(page, /^End/);
  await reachWhat(page, 'section > div > button');
  await untilFocused(page, /^End the review/);
  await keyboard.press('Enter');
  await untilFocused(page, /^Plan review, held/);
  await tab.getByText(/No longer\s+needed/).waitFor();
});

test('without a mouse: a search that is closed and lines that are all shown lose nobody their place', async () => {
  const { page, tab } = await stage.visit('priya');
  await tab.getByRole('button', { name: 'Search the plan' }).press('Enter');
  await tab.getByRole('textbox', { name: 'Search the plan' }).and(tab.locator(':focus')).waitFor();
  await page.keyboard.type('reading');
  await page.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Search the plan' }).and(tab.locator(':focus')).waitFor();
  await tab.getByRole('button', { name: 'Overview' }).press('Enter');
  await tab.getByRole('button', { name: /^Show all \d/ }).press('Enter');
  await tab.getByRole('button', { name: /^Show all \d/ }).waitFor({ state: 'detached' });
  await tab.getByRole('region', { name: 'What changed' }).getByRole('button').and(tab.locator(':focus')).waitFor();
});
