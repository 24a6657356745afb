import type { Page } from 'playwright-core';
import { tabFrame } from './keys';
import type { Visitor } from './stage';

/** The screens of the reviews, one after another from the list of reviews. */
export const reviewSteps: Record<string, (visitor: Visitor) => Promise<void>> = {
  startReview: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Start a review' }).click();
    await tab.getByLabel('Who looks').selectOption('Peer review');
    await tab.getByRole('option', { name: /^Eight areas/ }).waitFor({ state: 'attached' });
  },
  question: async ({ page, tab }) => {
    await tab.getByRole('button', { name: 'Start', exact: true }).click();
    await tab.getByRole('article', { name: 'Question 1' }).locator('h2:focus').waitFor();
    await page.keyboard.press('3');
    await tab.getByRole('textbox', { name: 'To develop' }).fill('Reading is looked at too late');
    await tab.getByRole('button', { name: 'Note as a finding' }).click();
    await tab.getByRole('button', { name: 'Propose as a priority' }).click();
    await tab.getByText('No reason yet why it is so.').waitFor();
  },
  area: async ({ page, tab }) => {
    await goInReview(page, 'area/outcomes');
    await tab.getByText('Findings, 1').waitFor();
  },
  compare: async ({ page, tab }) => {
    await goInReview(page, 'compare/review-2025');
    await tab.getByRole('row', { name: /^1\. / }).waitFor();
  },
  reviewSummary: async ({ page, tab }) => {
    await goInReview(page, 'summary');
    await tab.getByText('About this review').click();
    await tab.getByRole('textbox', { name: 'Day of the visit' }).waitFor();
  },
  themes: async ({ page, tab }) => {
    await goToPage(page, 'reviews/themes');
    await tab.getByRole('heading', { level: 2, name: 'Assessment and identification' }).waitFor();
  },
  voices: async ({ page, tab }) => {
    await goToPage(page, 'reviews/voice');
    await tab.getByRole('button', { name: 'Write down a voice' }).click();
    await tab.getByRole('textbox', { name: /^What they said/ }).fill('Handover is rushed');
    await tab.getByRole('button', { name: 'Keep it' }).click();
    await tab.getByRole('button', { name: 'Note as a finding' }).first().waitFor();
    await tab.getByRole('button', { name: 'Write down a voice' }).click();
  },
  questionSet: async ({ page, tab }) => {
    await goToPage(page, 'reviews/sets');
    await tab.getByRole('button', { name: 'Eight areas of SEND provision' }).click();
    const change = tab.getByRole('button', { name: 'Change the questions' });
    await change.or(tab.getByRole('button', { name: 'Add an area' })).waitFor();
    if (await change.isVisible()) await change.click();
    await tab.getByRole('button', { name: 'Add an area' }).waitFor();
  },
  findings: async ({ page, tab }) => {
    await goToPage(page, 'priorities/findings');
    await tab
      .getByRole('button', { name: /^Why is it so\?/ })
      .first()
      .click();
    await tab
      .getByRole('button', { name: /^Set aside: / })
      .first()
      .click();
  },
};

/** To a page by its address, as a link within the tab leads there. */
async function goToPage(page: Page, path: string): Promise<void> {
  const frame = tabFrame(page);
  await frame.evaluate((address) => void (location.hash = address), path);
}

/** To another page of the review that is open. */
async function goInReview(page: Page, place: string): Promise<void> {
  const frame = tabFrame(page);
  const [reviews, key] = (await frame.evaluate(() => location.hash.slice(1))).split('/');
  await goToPage(page, [reviews, key, place].join('/'));
}
