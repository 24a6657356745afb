import type { FrameLocator, Page } from 'playwright-core';
import { faultsIn, overflowIn } from './accessible';
import { focused, pressAt, reach, tabFrame } from './keys';
import { arrives, comes, openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-09-21');
});
afterAll(() => stage.close());

const questions = 40;
const inAnArea = 5;

test('a SENCO reviews by 40 questions with the keyboard alone, is interrupted after 23, goes on elsewhere and proposes what follows', async () => {
  const device = await stage.device();
  const { page, tab } = await stage.visit('priya', { device });
  await tab.getByRole('heading', { level: 1, name: 'SEND development plan 2026/27' }).waitFor();
  await pressAt(page, /^Reviews$/);
  await tab.getByRole('heading', { level: 1, name: 'Reviews' }).waitFor();
  // Past the other places, to what the page is about.
  await page.keyboard.press('F6');
  expect(await focused(page)).toBe('Reviews');
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('Start a review');
  await page.keyboard.press('Enter');
  await tab.getByRole('dialog', { name: 'Start a review' }).waitFor();
  await tab.getByRole('option', { name: 'Eight areas of SEND provision, 40 questions' }).waitFor({ state: 'attached' });
  await pressAt(page, /^Start$/);
  for (let number = 1; number <= 23; number += 1) await answer(page, tab, number);
  await at(tab, 24);
  await tab.getByText('Question 24 of 40, Assessment and identification').waitFor();
  await tab.getByText('23 of 40 answered').waitFor();
  await tab.getByText('“Screen bought for EYFS. KS2 relies on teacher concern.”').waitFor();
  await tab.getByText('P. Lindqvist, Thu 2 Oct 2025').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  // A number pressed elsewhere rates nothing, nor does a letter go on.
  await reach(page, /^All reviews$/, 'Shift+Tab');
  await page.keyboard.press('4');
  await page.keyboard.press('j');
  expect(await tab.getByRole('radio', { checked: true }).count()).toBe(0);
  await tab.getByText('Question 24 of 40').waitFor();
  await comes(() => answered() === 23, '23 answers did not reach the tenant');
  await page.close();

  // The next morning on the same device, then on another: at the very question, with nothing lost.
  stage.sandbox.calendar.moveTo('2026-09-22');
  const again = await stage.visit('priya', { device, subPage: 'reviews' });
  await goOn(again.page, again.tab);
  await at(again.tab, 24);
  await again.tab.getByText('23 of 40 answered').waitFor();
  await again.page.close();
  const other = await stage.visit('priya', { subPage: 'reviews' });
  await goOn(other.page, other.tab);
  await other.tab.getByText('23 of 40 answered').waitFor();
  await addFile(other.page, other.tab);
  await answer(other.page, other.tab, 24, 'No KS2 screen');
  await answer(other.page, other.tab, 25);
  await identification(other.page, other.tab);
  for (let number = 26; number <= questions; number += 1) await answer(other.page, other.tab, number);
  await atPage(other.tab, 'Summary');
  await other.tab.getByText('All 40 questions are answered.').waitFor();
  await comes(() => answered() === questions, 'Not every answer reached the tenant');

  await complete(other.page, other.tab);
  await other.page.close();
  await readByLeader();
});

/** From the list of reviews to where one is in the review of this year. */
async function goOn(page: Page, tab: FrameLocator): Promise<void> {
  await tab.getByRole('button', { name: 'Go on with Review 2026/27' }).waitFor();
  await pressAt(page, /^Go on with Review 2026\/27$/);
}

/** Rates a question by its key and says what is done now; Enter goes on. After the last question of an area, the area as a whole. */
async function answer(page: Page, tab: FrameLocator, number: number, toDevelop = ''): Promise<void> {
  const { keyboard } = page;
  await at(tab, number);
  await keyboard.press(number % 7 === 0 ? '0' : '3');
  await keyboard.press('Tab');
  await keyboard.type(`What we do about ${number}`);
  if (toDevelop !== '') {
    await reach(page, /^To develop$/);
    await keyboard.type(toDevelop);
  }
  await keyboard.press('Enter');
  // One area is summed up in words of its own.
  if (number % inAnArea !== 0 || number === 25) return;
  await tab.getByText(`${inAnArea} of ${inAnArea} answered. Was `).waitFor();
  await keyboard.press('4');
  if (number === 5 || number === 40) {
    await reach(page, /^To develop$/);
    await keyboard.type(number === 5 ? 'Reading is looked at too late' : 'Half of the programmes have no exit measure');
  }
  await keyboard.press('Enter');
}

/** A file of the team as evidence, found on the way through its folders by keys alone. */
async function addFile(page: Page, tab: FrameLocator): Promise<void> {
  const { keyboard } = page;
  await at(tab, 24);
  await pressAt(page, /^Add a file of the team$/);
  const files = tab.getByRole('dialog', { name: 'Files of the team' });
  for (const folder of ['SEND', 'Audits and screens']) {
    await files.getByRole('button', { name: new RegExp(`^${folder} Folder, changed`) }).waitFor();
    await pressAt(page, new RegExp(`^${folder} Folder, changed`));
    await files.getByText(folder, { exact: true }).and(tab.locator(':focus')).waitFor();
  }
  await keyboard.press('ArrowDown');
  const frame = page.locator('iframe[title="SEND Strategy"]');
  await frame.evaluate((one) => void (one.style.width = '320px'));
  expect(await overflowIn(page)).toBe(0);
  await frame.evaluate((one) => void (one.style.width = ''));
  await reach(page, /^Find by name$/);
  await keyboard.type('cohort');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await tab.getByRole('link', { name: 'Screen results by cohort, R and Y1.xlsx' }).waitFor();
  await arrives(stage.sandbox, 'SEND review answers', ({ EvidenceLinks }) =>
    String(EvidenceLinks).includes('/_layouts/15/Doc.aspx?'),
  );
  // Back from the button to the question.
  await reach(page, /^Add a file of the team$/);
  await keyboard.press('Shift+F6');
}

/** “Assessment and identification” as a whole: Developing, as it was, with its words and what its questions found. */
async function identification(page: Page, tab: FrameLocator): Promise<void> {
  const { keyboard } = page;
  await atPage(tab, 'Assessment and identification');
  await tab.getByText('Was Developing in 2025/26').waitFor();
  await keyboard.press('3');
  await tab.getByText('Was Developing in 2025/26, now the same').waitFor();
  await tab.getByRole('complementary').getByText('No KS2 screen').waitFor();
  for (const words of ['SLCN screen used in R and Y1 only', 'termly checks', 'no KS2 screen']) {
    // On the way from the evidence there is the button for a link.
    do await keyboard.press('Tab');
    while (!(await isInBox(page)));
    await keyboard.type(words);
  }
  // Typed words can be proposed at once: Tab leads to the button.
  await keyboard.press('Tab');
  expect(await tab.locator('button:focus').textContent()).toBe('Propose as a priority');
  await keyboard.press('Shift+Tab');
  await arrives(
    stage.sandbox,
    'SEND review answers',
    ({ About, AnswerTo, Rating, Evidence, Strong, ToDevelop, ReviewKey }) =>
      ReviewKey !== 'review-2025' &&
      String([About, AnswerTo, Rating]) === 'identification,area,developing' &&
      String([Evidence, Strong, ToDevelop]) === 'SLCN screen used in R and Y1 only,termly checks,no KS2 screen',
  );
  await keyboard.press('Enter');
}

/** On 1 October it is completed; what three areas are to develop is proposed. */
async function complete(page: Page, tab: FrameLocator): Promise<void> {
  stage.sandbox.calendar.moveTo('2026-10-01');
  await page.reload();
  await goOn(page, tab);
  await tab.locator('article h2:focus').waitFor();
  await pressAt(page, /^Summary$/, 'Shift+Tab');
  await tab.locator('h2:focus', { hasText: 'Summary' }).waitFor();
  await pressAt(page, /^Complete the review$/);
  await tab.getByText('40 of 40 answered. Completed Thu 1 Oct').waitFor();
  // What was pressed is gone: the focus is on what came in its place.
  await comes(async () => (await tab.locator(':focus').innerText()) === 'Reopen');
  const proposed = tab.getByRole('button', { name: 'Propose as a priority' });
  await comes(async () => (await proposed.count()) === 3, 'Not three areas are to develop something');
  for (let left = 3; left > 0; left -= 1) {
    await pressAt(page, /^Propose as a priority$/);
    // It warns before the act, and does not stand in its way.
    await pressAt(page, /^Make it a priority all the same$/);
    await comes(async () => (await proposed.count()) === left - 1);
  }
  for (const title of ['no KS2 screen', 'Reading is looked at too late', 'Half of the programmes have no exit measure']) {
    await arrives(
      stage.sandbox,
      'SEND priorities',
      ({ PriorityTitle, PriorityStatus }) => PriorityTitle === title && PriorityStatus === 'proposed',
    );
  }
  await changeVisit(page, tab);
  await pressAt(page, /^Compare with 2025\/26$/, 'Shift+Tab');
  await tab
    .getByRole('table', { name: 'Theme by theme, over the years' })
    .getByRole('row', { name: /^Assessment and identification Developing Developing.*The same/ })
    .waitFor();
  await tab.getByRole('row', { name: /^Assessment and identification Developing Evidence.*Developing.*The same/ }).waitFor();
}

/** Who looks, and on which day, can be put right at any time. */
async function changeVisit(page: Page, tab: FrameLocator): Promise<void> {
  const { keyboard } = page;
  await pressAt(page, /^About this review$/, 'Shift+Tab');
  await reach(page, /^Who looks$/);
  await keyboard.type('Peer');
  await reach(page, /^Day of the visit/);
  await keyboard.type('in autumn');
  await keyboard.press('Tab');
  await tab.getByRole('alert').getByText('Write a day, such as 16 Jul 2027, or leave it empty').waitFor();
  await keyboard.press('Shift+Tab');
  await keyboard.press('Control+a');
  await keyboard.type('8 Dec');
  await keyboard.press('Tab');
  await tab.getByText(/Visit on Tue 8 Dec/).waitFor();
  await reach(page, /^Who looks$/, 'Shift+Tab');
  await keyboard.type('Our');
}

/** A leader who may not edit reads it, on a phone. */
async function readByLeader(): Promise<void> {
  const { page, tab } = await stage.visit('martin', { phone: true, subPage: 'reviews' });
  await tab.getByRole('button', { name: 'Review 2026/27' }).click();
  await tab.getByText('You can read this review, not change it.').waitFor();
  await tab.getByRole('button', { name: 'Assessment and identification', exact: true }).last().click();
  await atPage(tab, 'Assessment and identification');
  const evidence = tab.getByRole('textbox', { name: 'Evidence' });
  expect(await evidence.inputValue()).toBe('SLCN screen used in R and Y1 only');
  expect(await evidence.isEditable()).toBe(false);
  expect(await tab.getByRole('radio', { name: 'Developing' }).isDisabled()).toBe(true);
  await page.keyboard.press('5');
  expect(await tab.getByRole('radio', { name: 'Developing' }).isChecked()).toBe(true);
  expect(await overflowIn(page)).toBe(0);
}

/** Whoever comes to a question begins at its heading. */
async function at(tab: FrameLocator, number: number): Promise<void> {
  await tab
    .getByRole('article', { name: `Question ${number}`, exact: true })
    .locator('h2:focus')
    .waitFor();
}

async function atPage(tab: FrameLocator, title: string): Promise<void> {
  await tab.getByRole('heading', { level: 2, name: title }).waitFor();
}

async function isInBox(page: Page): Promise<boolean> {
  return tabFrame(page).evaluate(() => document.activeElement?.tagName === 'TEXTAREA');
}

/** How many questions of the new review have a rating in the tenant. */
function answered(): number {
  const list = [...stage.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === 'SEND review answers')!;
  return [...list.items.values()].filter(
    ({ fields }) => fields.ReviewKey !== 'review-2025' && fields.AnswerTo === 'question' && Boolean(fields.Rating),
  ).length;
}
