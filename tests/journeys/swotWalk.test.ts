import { openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

test('the arrow keys walk the entries of a SWOT one a press, through all four quadrants and back', async () => {
  const { page, tab } = await stage.visit('priya', { subPage: 'priorities' });
  await tab.getByRole('button', { name: 'Attendance of pupils with SEN', exact: true }).click();
  await tab
    .getByRole('button', { name: /^SWOT of/ })
    .first()
    .click();
  const entries = tab.getByRole('textbox', { name: 'Entry', exact: true });
  await entries.first().waitFor();
  const all = await entries.evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
  expect(all.length).toBeGreaterThan(5);
  const inFocus = () => tab.locator(':focus').evaluate((box) => (box as HTMLTextAreaElement).value);
  await entries.first().focus();
  await page.keyboard.press('Control+End');
  const down = [await inFocus()];
  for (const _ of all.slice(1)) {
    await page.keyboard.press('ArrowDown');
    down.push(await inFocus());
  }
  expect(down).toEqual(all);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowUp');
  expect(await inFocus()).toBe(all.at(-2));
  // Within words it goes to their line.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  expect(await inFocus()).toBe(all.at(-2));
  // Tab goes on to what belongs to the entry, as before.
  await page.keyboard.press('Tab');
  await tab
    .getByRole('textbox', { name: `Evidence for ${all.at(-2)!}` })
    .and(tab.locator(':focus'))
    .waitFor();
});
