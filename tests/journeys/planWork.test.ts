import { fileURLToPath } from 'node:url';
import { arrives, openStage, row, type Stage } from './stage';

const samplePlan = fileURLToPath(new URL('../../assets/served/sample-plan.xlsx', import.meta.url));
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a SENCO brings in a spreadsheet, answers its questions, works on it and takes something back', async () => {
  const { page, tab } = await stage.visit('priya');
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
  await tab.getByLabel('Plan file').setInputFiles(samplePlan);
  await tab.getByText('What we understood').waitFor();
  const before = stage.sandbox.tenant.lists.size;
  expect(rowsOf('SEND actions')).toHaveLength(11);

  const asked = tab.getByRole('region', { name: 'Questions' });
  for (let number = 1; number < 20 && !(await asked.getByText('All questions answered').isVisible()); number += 1) {
    await asked.getByText(new RegExp(`^Question ${number} of|^All questions`)).waitFor();
    await page.keyboard.press('1');
  }
  await tab.getByText('All questions answered').waitFor();
  expect(rowsOf('SEND actions')).toHaveLength(11);

  const add = tab.getByRole('button', { name: /^Add \d+ actions$/ });
  const count = Number(/\d+/.exec((await add.textContent()) ?? '')?.[0]);
  await add.click();
  await tab.getByText(`Added ${count} actions`).waitFor();
  await row(tab, /^1\.1 /).click();
  const panel = tab.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'Monitoring' }).fill('Priya looks at the rota each Friday');
  await panel.getByRole('textbox', { name: 'Monitoring' }).blur();
  await arrives(stage.sandbox, 'SEND actions', (fields) => fields.Monitoring === 'Priya looks at the rota each Friday');
  expect(rowsOf('SEND actions')).toHaveLength(11 + count);
  expect(stage.sandbox.tenant.lists.size).toBe(before);
});

test('a newer version of a file takes what the file has changed, words that may point to a pupil with a reason, and an import is taken back as a whole', async () => {
  const { tab } = await stage.visit('joan');
  await row(tab, /^1\.1 /).waitFor();
  const title = await tab.getByRole('heading', { level: 1 }).textContent();
  const bringIn = async (write: string) => {
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
    await tab
      .getByLabel('Or paste the table here')
      .fill(`Action\tLead\tBy when\nWalk the school\tSENCO\t27/11/2026\n${write}\tSENCO\t4/12/2026`);
    await tab.getByRole('button', { name: 'Read what I pasted' }).click();
  };
  await bringIn('Write it up for one pupil');
  await tab.getByRole('button', { name: /^Add 2 actions$/ }).click();
  await tab.getByLabel('Why they may stay').fill('nobody can tell who it is');
  await tab.getByRole('button', { name: 'Keep it' }).click();
  await tab.getByRole('button', { name: /^Add 2 actions$/ }).click();
  await row(tab, /Walk the school/).waitFor();
  await arrives(stage.sandbox, 'SEND actions', (fields) => fields.ActionText === 'Walk the school');

  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitemradio', { name: title ?? '' }).click();
  await tab.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
  await bringIn('Write it up for one pupil, and for governors');
  await tab.getByRole('checkbox', { name: 'Take Action of 1.2', checked: true }).waitFor();
  await tab.getByRole('button', { name: 'Take 1 change' }).click();
  await row(tab, /and for governors/).waitFor();

  await tab.getByRole('button', { name: 'Undo' }).click();
  await tab.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
  expect(await row(tab, /and for governors/).count()).toBe(0);
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
  // Somebody else works in it, and this device has not heard of it yet.
  const walk = itemsOf('SEND actions').find(
    ({ fields }) => (fields as { ActionText?: string }).ActionText === 'Walk the school',
  )!;
  stage.sandbox.weather.editRow('SEND actions', String(walk.id), { Monitoring: 'Each Friday' }, 'priya');
  const back = tab.getByRole('button', { name: /^Take it back: SEND plan/ }).first();
  await back.press('Enter');
  await tab.getByText('1 later change would go into the bin with it.').waitFor();
  await tab.getByText('Somebody has worked in it since. Look again before you take it back').waitFor();
  await back.press('Enter');
  // The button is gone with its line, and the focus with neither.
  await tab.getByRole('heading', { level: 1, name: 'Bring in a plan' }).and(tab.locator(':focus')).waitFor();
  await tab.getByRole('button', { name: 'Cancel' }).click();
  await tab.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
  expect(await row(tab, /Walk the school/).count()).toBe(0);
});

test('a list of pupils is refused by the names of its columns and leaves nothing behind', async () => {
  const { tab } = await stage.visit('priya');
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
  await tab.getByLabel('Or paste the table here').fill('UPN\tSurname\tDOB\nJ999400026001\tInvented\t01/02/2016');
  await tab.getByRole('button', { name: 'Read what I pasted' }).click();
  const refusal = tab.getByRole('alert');
  await refusal.waitFor();
  expect(await refusal.textContent()).toMatch(/UPN.*Nothing was stored/);
  expect(await refusal.textContent()).not.toContain('Invented');
});

test('what was deleted is in the bin, and comes back', async () => {
  const { page, tab } = await stage.visit('priya');
  await row(tab, /^1\.1 /).waitFor();
  const name =
    (await row(tab, /^1\.1 /)
      .locator('.row-name')
      .textContent()) ?? '';
  await row(tab, name).click();
  await row(tab, name).press('Delete');
  await tab.getByText(`Deleted 1.1 ${name}`).waitFor();
  expect(await row(tab, name).count()).toBe(0);
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Bin' }).click();
  await tab.getByRole('button', { name: `Take back ${name}` }).click();
  await page.keyboard.press('Escape');
  await row(tab, name).waitFor();
});

test('a row is dragged above or below another, by the half of it that the pointer is over', async () => {
  const { tab } = await stage.visit('priya');
  const names = () =>
    tab
      .getByRole('row', { name: /^1\.\d/ })
      .locator('.row-name')
      .allTextContents();
  await row(tab, /^1\.1 /).waitFor();
  const [first, second, ...others] = await names();
  const last = row(tab, others.at(-1)!);
  const { height, width } = (await last.boundingBox())!;
  await row(tab, first!).dragTo(last, { targetPosition: { x: width / 2, y: height - 3 } });
  await row(tab, new RegExp(`^1\\.${others.length + 2} `))
    .filter({ hasText: first! })
    .waitFor();
  expect(await names()).toEqual([second, ...others, first]);
  await row(tab, first!).dragTo(row(tab, second!), { targetPosition: { x: width / 2, y: 3 } });
  await row(tab, /^1\.1 /)
    .filter({ hasText: first! })
    .waitFor();
  expect(await names()).toEqual([first, second, ...others]);
});

test('a pupil number is neither kept nor sent, also on the way to it; what only may be a pupil is kept with a reason', async () => {
  const { page, tab } = await stage.visit('priya');
  await row(tab, /^1\.1 /).click();
  const panel = tab.getByRole('complementary');
  const note = panel.getByRole('textbox', { name: 'Note' });
  await note.pressSequentially('Jayden (J999400026001) refuses maths', { delay: 20 });
  await panel.getByRole('alert').filter({ hasText: 'J999400026001' }).waitFor();
  const comment = panel.getByRole('textbox', { name: 'Comment to the leadership team' });
  await comment.pressSequentially('Jayden (J999400026001)');
  await page.keyboard.press('Control+Enter');
  await panel.getByRole('alert').nth(1).waitFor();
  expect(await comment.inputValue()).toBe('Jayden (J999400026001)');

  await note.fill('J.T. in Y4 goes first');
  await panel.getByRole('status').filter({ hasText: '“J.T. in Y4” may point to one pupil' }).waitFor();
  await note.press('Tab');
  for (const key of ['Tab', 'Enter']) await page.keyboard.press(key);
  await arrives(stage.sandbox, 'SEND actions', (fields) => fields.Note === 'J.T. in Y4 goes first');
  await arrives(stage.sandbox, 'SEND history', (fields) => fields.Reason === 'Kept “J.T. in Y4”: they are staff');
  const all = ['SEND actions', 'SEND history', 'SEND comments'].map(rowsOf);
  expect(JSON.stringify(all)).not.toMatch(/Jayden|J9994/);
});

function itemsOf(list: string) {
  const found = [...stage.sandbox.tenant.lists.values()].find(({ displayName }) => displayName === list);
  return [...(found?.items.values() ?? [])];
}

function rowsOf(list: string): object[] {
  return itemsOf(list).map(({ fields }) => fields);
}
