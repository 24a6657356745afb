import type { Locator } from 'playwright-core';
import { arrives, comes, openStage, row, type Stage, type Visitor } from './stage';

let stage: Stage;
let senco: Visitor;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24T16:10:00Z');
  senco = await stage.visit('priya', { subPage: 'priorities' });
});
afterAll(() => stage.close());

test('an objective of an agreed plan that is begun and left without words leaves nothing behind', async () => {
  const { page, tab } = senco;
  await tab.getByRole('button', { name: 'Attendance of pupils with SEN', exact: true }).click();
  const fresh = await leavesByItself(tab.getByRole('button', { name: 'Add an objective' }).first(), 'New objective');
  // What is pressed instead is pressed, though the row goes.
  await tab.getByRole('button', { name: 'Add an objective' }).first().click();
  await fresh.waitFor();
  await tab.getByRole('button', { name: 'Give my marks' }).click();
  await tab.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await fresh.waitFor({ state: 'detached' });
  expect(rows('SEND objectives').filter(({ Statement }) => !Statement)).toEqual([]);

  await tab.getByRole('button', { name: 'Add an objective' }).first().press('Enter');
  await page.keyboard.type('Fluency is heard every week');
  await page.keyboard.press('Enter');
  await tab.getByRole('complementary', { name: /Fluency is heard every week/ }).waitFor();
  await arrives(stage.sandbox, 'SEND objectives', ({ Statement }) => Statement === 'Fluency is heard every week');
});

test('an action, a priority and a milestone that are left without words leave nothing behind', async () => {
  const { page, tab } = senco;
  await page.keyboard.press('Escape');
  await leavesByItself(tab.getByRole('button', { name: 'Add priority' }), 'New priority');
  await row(tab, /Parent reading mornings/).click();
  await leavesByItself(tab.getByRole('button', { name: 'Add milestone' }), 'New milestone');
  await leavesByItself(tab.getByRole('button', { name: 'Add action to 1' }), 'New action');
  // No reason is asked for what nobody changed.
  expect(await tab.getByText(/^You are changing .*, agreed on/).count()).toBe(0);
});

test('a school priority, a finding and a proposal that are left without words leave nothing behind', async () => {
  const { page, tab } = senco;
  await page.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Priorities', exact: true }).click();
  await leavesByItself(tab.getByRole('button', { name: 'Propose a priority' }), 'Priority');
  // Nor one that is left for another place of the tab, its words taken back.
  await tab.getByRole('button', { name: 'Propose a priority' }).press('Enter');
  await page.keyboard.type('No');
  await arrives(stage.sandbox, 'SEND priorities', ({ PriorityTitle }) => PriorityTitle === 'No');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await tab.getByRole('button', { name: 'Calendar', exact: true }).click();
  await arrives(stage.sandbox, 'SEND priorities', ({ PriorityTitle, Removed }) => !PriorityTitle && Removed === true);
  await tab.getByRole('button', { name: 'Priorities', exact: true }).click();
  await tab.getByRole('button', { name: 'School priorities' }).click();
  const add = tab.getByRole('button', { name: 'Add a school priority' });
  await leavesByItself(add, 'Title of SP4');
  // A number of its own is something.
  await add.press('Enter');
  await page.keyboard.type('Calm starts');
  await page.keyboard.press('Enter');
  await arrives(stage.sandbox, 'SEND school priorities', ({ PriorityTitle }) => PriorityTitle === 'Calm starts');
  await tab.getByRole('button', { name: 'Findings', exact: true }).click();
  await leavesByItself(tab.getByRole('button', { name: 'Add a finding' }), 'Finding: finding without words');
  // Nor does one whose words were taken back, though they were kept meanwhile.
  await tab.getByRole('button', { name: 'Add a finding' }).press('Enter');
  await page.keyboard.type('No');
  await tab.getByRole('button', { name: 'Delete No' }).waitFor();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Shift+Tab');
  await tab.getByRole('textbox', { name: /^Finding: (No|finding without words)$/ }).waitFor({ state: 'detached' });
  expect(await tab.getByText(/^Deleted \(/).count()).toBe(0);
  expect(rows('SEND history').filter(({ ChangedKind }) => ChangedKind === 'finding')).toEqual([]);
  await tab
    .getByRole('button', { name: /^Why is it so\?/ })
    .first()
    .click();
  await leavesByItself(tab.getByRole('button', { name: 'Add a reason' }).first(), 'Reason', true);
  for (const list of ['SEND reasons', 'SEND school priorities']) expect(rows(list).filter(({ Removed }) => Removed)).toEqual([]);
});

test('words that are taken back leave nothing behind though nobody leaves the row; written again they stand', async () => {
  const begun: [string, string | undefined, RegExp, string][] = [
    ['priorities', undefined, /^Propose a priority$/, 'SEND priorities'],
    ['priorities/school', undefined, /^Add a school priority$/, 'SEND school priorities'],
    ['priorities/findings', 'Why is it so?', /^Add a reason/, 'SEND reasons'],
  ];
  for (const [subPage, opens, add, list] of begun) {
    const { page, tab } = await stage.visit('priya', { subPage });
    if (opens) await tab.getByRole('button', { name: opens }).first().click();
    await tab.getByRole('button', { name: add }).first().press('Enter');
    const box = tab.getByRole('textbox').and(tab.locator(':focus'));
    await box.waitFor();
    const holds = (words: string, removed: boolean) => (fields: Record<string, unknown>) =>
      (fields.Removed === true) === removed && Object.values(fields).includes(words);
    await page.keyboard.type('Nope');
    await arrives(stage.sandbox, list, holds('Nope', false));
    const [made] = rows(list).filter(holds('Nope', false));
    for (let at = 0; at < 4; at += 1) await page.keyboard.press('Backspace');
    const isAway = () => rows(list).some(({ RecordKey, Removed }) => RecordKey === made!.RecordKey && Removed === true);
    await comes(isAway, `Words taken back leave a row in ${list}`);
    await page.keyboard.type('Yes');
    await arrives(stage.sandbox, list, holds('Yes', false));
    await box.waitFor();
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('Backspace');
    // Nobody leaves the box.
    await comes(isAway, `A tab that is closed now would leave a row in ${list}`);
    await page.close();
  }
});

/** Begins a row twice: it goes with Tab, and with Escape, which leads back to what began it. */
async function leavesByItself(add: Locator, box: string, last = false): Promise<Locator> {
  const { page, tab } = senco;
  const all = tab.getByRole('textbox', { name: box, exact: true });
  const fresh = all.and(tab.locator(':focus'));
  const before = await all.count();
  for (const key of ['Tab', 'Escape']) {
    await add.press('Enter');
    await fresh.waitFor();
    await page.keyboard.press(key);
    // From one of its boxes to the next, and out at the end.
    for (let at = 0; key === 'Tab' && at < 12 && (await all.count()) > before; at += 1) await page.keyboard.press('Tab');
    await comes(async () => (await all.count()) === before, `An empty row stays: ${box}`);
  }
  if (!last) await add.and(tab.locator(':focus')).waitFor();
  return fresh;
}

function rows(list: string): Record<string, unknown>[] {
  const found = [...stage.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === list);
  return [...(found?.items.values() ?? [])].map(({ fields }) => fields as Record<string, unknown>);
}
