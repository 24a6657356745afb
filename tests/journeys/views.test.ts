import type { FrameLocator, Page } from 'playwright-core';
import { faultsIn, overflowIn } from './accessible';
import { tabFrame } from './keys';
import { arrives, openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

test('a SENCO filters the plan, moves a date on the timeline, sends the view, and pastes a block of cells', async () => {
  const { page, tab } = await stage.visit('priya');
  const { keyboard } = page;
  await row(tab, /ELSA group/).waitFor();

  await tab.getByRole('button', { name: 'Filter' }).click();
  await tab.getByLabel('Lead', { exact: true }).selectOption({ label: 'Bo Kessler' });
  await tab.getByLabel('School priority').selectOption({ label: 'SP2 Attendance' });
  await tab.getByText('2 of 11 actions').waitFor();
  await tab.getByRole('button', { name: 'Timeline' }).click();
  const line = tab.getByRole('grid', { name: /timeline/ }).getByRole('row', { name: /ELSA group/ });
  await line.waitFor();
  expect(await actionRows(tab)).toBe(2);

  await line.press('Alt+ArrowRight');
  await tab.getByText('2.2 is due Thu 25 Mar.').waitFor();
  await arrives(
    stage.sandbox,
    'SEND actions',
    ({ DueDate, ActionText }) => isOn(DueDate, '2027-03-25') && /ELSA/.test(`${String(ActionText)}`),
  );
  await line.press('Alt+ArrowRight');
  await tab.getByText(/2\.2 is due Thu 1 Apr\. Thu 1 Apr is in the holidays/).waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByText('Undone').waitFor();
  await line.getByText('At risk, 18 Mar').first().waitFor();
  await line.press('t');
  await tab.getByRole('table', { name: 'When each action starts and is due' }).waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await keyboard.press('t');
  await line.waitFor();
  await keyboard.press('t');
  await tab.getByRole('table', { name: 'When each action starts and is due' }).waitFor();

  // Reloading keeps the view; so does whoever it is sent to.
  const frame = tabFrame(page);
  const asked = await frame.evaluate(() => location.hash.slice(1));
  expect(asked).toMatch(/view=timeline/);
  await frame.evaluate(() => location.reload());
  await tab.getByText('2 of 11 actions').waitFor();
  await tab.getByLabel('Due', { exact: true }).selectOption('late');
  await tab.getByText(/^No action fits what you asked for: led by Bo Kessler, late and serves SP2 Attendance/).waitFor();
  await tab.getByRole('button', { name: 'Without “late”: 2 actions' }).click();
  await tab.getByText('2 of 11 actions').waitFor();
  await tab.getByRole('button', { name: 'Show all' }).click();
  await tab.getByRole('button', { name: 'Outline' }).click();

  await row(tab, /^2\.1 /).focus();
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowDown');
  expect(await focusedCell(page)).toEqual(['lead', 'B. Kessler']);
  await paste(page, 'Joan Trevanion\t4/12/2026\tgreen\r\nJT\tsoon\t\r\nPriya Lindqvist\tSpring 2\t\r\n');
  const sheet = tab.getByRole('dialog', { name: 'Paste these cells?' });
  await sheet.getByText('Lead “JT”: This may be one of the school’s people. It is left as it is.').waitFor();
  await sheet.getByText('Due “soon”: This is not a date. It is left as it is.').waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Change 2 actions' }).click();
  await row(tab, /^2\.2 ELSA group.*J\. Trevanion.*Fri 4 Dec.*On track/).waitFor();
  await row(tab, /^2\.4 .*P\. Lindqvist.*Spring 2/).waitFor();
  await tab.getByRole('button', { name: 'Undo' }).click();
  await row(tab, /^2\.2 ELSA group.*B\. Kessler.*Thu 18 Mar.*At risk/).waitFor();

  await row(tab, /^2\.4 /).focus();
  await keyboard.press('ArrowRight');
  await paste(page, 'Meet J.T. in Y4 at the gate\r\n');
  await sheet.getByRole('checkbox', { name: /^Take Meet J\.T\. in Y4/ }).check();
  await sheet.getByLabel('Why they may stay').fill('Nobody can tell who it is');
  await sheet.getByRole('button', { name: 'Change 1 action' }).click();
  await row(tab, /^2\.4 Meet J\.T\. in Y4 at the gate/).waitFor();
  await arrives(stage.sandbox, 'SEND history', ({ Reason }) => Reason === 'Kept “J.T. in Y4”: Nobody can tell who it is');

  await row(tab, /^2\.1 /).focus();
  await keyboard.press('ArrowRight');
  await keyboard.type('Softer start');
  await tab.getByRole('textbox', { name: 'Action 2.1' }).waitFor();
  await keyboard.press('Enter');
  await row(tab, /^2\.1 Softer start/).waitFor();
  expect(await focusedCell(page)).toEqual(['text', 'ELSA group, 12 weeks']);
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await keyboard.press('F2');
  await tab.getByRole('textbox', { name: /2\.2$/ }).waitFor();
  await keyboard.press('Tab');
  await tab.locator('[data-cell="status"]:focus').waitFor();
});

test('whoever leads an action says in two touches on a phone how it goes; whoever leads none is told so', async () => {
  const { page, tab } = await stage.visit('bo', { phone: true, subPage: 'plan/any?view=mine' });
  await tab.getByRole('heading', { level: 1, name: 'My actions' }).waitFor();
  expect(await overflowIn(page)).toBe(0);
  await tab.getByRole('button', { name: 'Update 1.2' }).click();
  await tab.getByRole('dialog', { name: 'How is it going?' }).getByRole('button', { name: 'Off track' }).click();
  await arrives(stage.sandbox, 'SEND updates', ({ ActionStatus }) => ActionStatus === 'offTrack');
  expect(await overflowIn(page)).toBe(0);
  expect(await faultsIn(page)).toEqual([]);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByRole('button', { name: 'Done' }).click();
  await tab.getByRole('listitem').filter({ hasText: '1.2' }).getByText('On track').waitFor();
  await page.context().close();

  const head = await stage.visit('martin', { phone: true, subPage: 'plan/any?view=mine' });
  await head.tab.getByText(/^No action of this plan is in your name\. Once somebody/).waitFor();
  await head.tab.getByRole('button', { name: 'The whole plan' }).click();
  await row(head.tab, /ELSA group/).waitFor();
});

async function actionRows(tab: FrameLocator): Promise<number> {
  return tab.locator('[data-row^="action/"]').count();
}

function isOn(found: unknown, day: string): boolean {
  return String(found).startsWith(day);
}

async function focusedCell(page: Page): Promise<(string | undefined)[]> {
  return tabFrame(page).evaluate(() => {
    const cell = document.activeElement as HTMLElement;
    // A word about what is still to be sent may come and go.
    return [cell.dataset.cell, cell.textContent.replace('waiting', '').trim()];
  });
}

/** Puts cells on the focused one as Excel does. */
async function paste(page: Page, text: string): Promise<void> {
  await tabFrame(page).evaluate((cells) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', cells);
    document.activeElement!.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
