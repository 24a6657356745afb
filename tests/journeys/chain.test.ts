import { openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24T16:10:00Z');
});
afterAll(() => stage.close());

test('the chain is walked by the arrow keys along its lines, and back again to where it was opened from', async () => {
  const { page, tab } = await stage.visit('priya');
  const { keyboard } = page;
  const focused = tab.locator(':focus');
  const on = (words: RegExp) => tab.getByRole('button', { name: words }).and(focused).waitFor();
  await tab.getByRole('heading', { name: 'Attendance on SEN Support rises' }).click();
  await tab.getByRole('button', { name: 'See the whole chain' }).press('Enter');
  await on(/^Objective 2 Attendance on SEN Support/);
  // What the lines say is said to whoever does not see them.
  const said = await focused.evaluate((box) => document.getElementById(box.getAttribute('aria-describedby')!)!.textContent);
  expect(said).toMatch(/^From priority P2 Attendance.*Leads to Strength: Breakfast club/);

  await keyboard.press('ArrowRight');
  await on(/^SWOT Strength: Breakfast club/);
  await keyboard.press('ArrowRight');
  await on(/^Action 2\.1 Soft-start rota/);
  await keyboard.press('ArrowDown');
  await on(/^Action 2\.2 ELSA group/);
  await keyboard.press('Enter');
  await tab.getByRole('heading', { level: 1, name: /2\.2 ELSA group/ }).waitFor();
  await on(/^Action 2\.2 ELSA group/);

  await tab.getByRole('button', { name: 'Back to the objective' }).press('Enter');
  await tab.getByRole('heading', { level: 1, name: /Attendance on SEN Support/ }).waitFor();
  await on(/^Objective 2 Attendance on SEN Support/);
  await tab.getByRole('button', { name: 'Back', exact: true }).press('Enter');
  await tab.getByRole('complementary', { name: /^Objective 2/ }).waitFor();
});

test('a link that leads to the chain offers no way back out of the tab', async () => {
  const { tab } = await stage.visit('priya', { subPage: 'chain/schoolPriority/sp2' });
  await tab
    .getByRole('region', { name: 'The chain' })
    .or(tab.getByRole('heading', { level: 1 }))
    .first()
    .waitFor();
  expect(await tab.getByRole('button', { name: /^Back/ }).count()).toBe(0);
});
