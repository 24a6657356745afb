import type { FrameLocator } from 'playwright-core';
import { faultsIn } from './accessible';
import { arrives, comes, openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

test('a head asks the SENCO by name, who gets a notice that leads there, replies and resolves, and both see it', async () => {
  const head = await stage.visit('martin');
  await row(head.tab, /ELSA group/).click();
  const field = head.tab.getByRole('textbox', { name: 'Comment to the leadership team' });
  await field.pressSequentially('Can Year 5 go first, @sen');
  await head.tab.getByRole('option', { name: 'Priya Lindqvist' }).waitFor();
  await field.press('Enter');
  await field.pressSequentially('? Data shows the largest group.');
  await head.tab.getByText('Priya Lindqvist will get a notice in Teams.').waitFor();
  await field.press('Control+Enter');
  await arrives(
    stage.sandbox,
    'SEND comments',
    ({ CommentText, Mentions }) => String(CommentText).startsWith('Can Year 5') && String(Mentions).includes('priya'),
  );
  await comes(() => stage.sandbox.activity.of('priya').length === 1);

  const senco = await stage.visit('priya');
  await senco.page.getByRole('button', { name: 'Activity' }).click();
  await senco.page.getByRole('button', { name: /Martin Osei-Bell mentioned you on action 2.2/ }).click();
  const thread = senco.tab.getByRole('article', { name: /Martin Osei-Bell, today/ });
  await thread.getByText('You are mentioned and have not answered').waitFor();
  expect(await thread.locator('b').allTextContents()).toContain('@Priya Lindqvist');
  await comes(() => thread.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight));
  await thread.getByRole('button', { name: 'Reply' }).click();
  await senco.tab.getByRole('textbox', { name: 'Reply to Martin Osei-Bell' }).fill('Yes, from Monday.');
  await senco.tab.getByRole('button', { name: 'Reply' }).last().click();
  await senco.tab
    .getByRole('article', { name: /Priya Lindqvist, today/ })
    .getByText('Yes, from Monday.')
    .waitFor();
  await thread.getByText('You are mentioned and have not answered').waitFor({ state: 'detached' });
  await thread.getByRole('button', { name: 'Resolve' }).click();
  await senco.tab.getByRole('button', { name: /resolved comment/ }).waitFor();
  await arrives(stage.sandbox, 'SEND comments', ({ Act }) => Act === 'resolve');

  await head.page.reload();
  const again = head.page.frameLocator('iframe[title="SEND Strategy"]');
  await row(again, /ELSA group/).click();
  await again.getByRole('button', { name: /resolved comment/ }).click();
  await again.getByText('Yes, from Monday.').waitFor();
  await again.getByText('Resolved by Priya Lindqvist').waitFor();
});

test('a comment is saved where the notice is refused; it says who was not told, and tells them when asked to again', async () => {
  const { page, tab } = await stage.visit('bo');
  stage.sandbox.weather.appNotInstalled('hana');
  await row(tab, /Parent reading mornings/).click();
  await comment(tab, 'Could we move these, @Hana Whitlock?');
  const untold = tab.getByText('Saved. Hana Whitlock was not told: SEND Strategy is not installed for them in Teams.');
  await untold.waitFor();
  expect(await faultsIn(page, 'colours')).toEqual([]);
  stage.sandbox.weather.appNotInstalled('hana', false);
  await tab.getByRole('button', { name: 'Try again' }).click();
  await comes(() => stage.sandbox.activity.of('hana').length === 1);
  await untold.waitFor({ state: 'detached' });
});

test('an update takes two clicks, and its words may follow', async () => {
  const { tab } = await stage.visit('bo');
  await row(tab, /Soft-start rota/).click();
  const panel = tab.getByRole('complementary');
  await panel.getByRole('button', { name: 'Update', exact: true }).click();
  await panel.getByRole('group', { name: 'Status' }).getByRole('button', { name: 'At risk' }).click();
  await arrives(stage.sandbox, 'SEND updates', ({ ActionStatus, Happened }) => ActionStatus === 'atRisk' && !Happened);
  await panel.getByRole('textbox', { name: 'What happened?' }).fill('Two staff away.');
  await panel.getByRole('button', { name: 'Save and close' }).click();
  await panel.getByRole('article').getByText('Two staff away.').waitFor();
  await arrives(stage.sandbox, 'SEND updates', ({ Happened }) => Happened === 'Two staff away.');
  expect(await panel.getByRole('article').filter({ hasText: 'At risk' }).count()).toBe(1);
});

test('two people write offline: different fields both stand, the same field is shown twice until somebody chooses', async () => {
  const [senco, deputy] = [await stage.visit('priya'), await stage.visit('joan')];
  for (const { tab } of [senco, deputy]) await row(tab, /Coaching walk-throughs/).click();
  for (const { page } of [senco, deputy]) await page.context().setOffline(true);
  await write(senco.tab, 'We will see', 'Two walk-throughs a class and one agreed next step');
  await write(senco.tab, 'Resources', 'Four cover mornings');
  await write(deputy.tab, 'We will see', 'One walk-through a class before Easter, with notes shared');
  await write(deputy.tab, 'Monitoring', 'Joan reports in March');
  await senco.tab.getByText(/You are offline/).waitFor();
  await senco.tab
    .getByText(
      /2 changes are kept on this device and go out when you are back|1 change is kept on this device and goes out when you are back/,
    )
    .waitFor();

  await deputy.page.context().setOffline(false);
  await arrives(stage.sandbox, 'SEND actions', ({ Monitoring }) => Monitoring === 'Joan reports in March');
  await senco.page.context().setOffline(false);
  await arrives(
    stage.sandbox,
    'SEND actions',
    ({ Resources, Monitoring }) => Resources === 'Four cover mornings' && Monitoring === 'Joan reports in March',
  );

  const clash = senco.tab.getByRole('region', { name: /Two versions of “We will see”/ });
  await clash.waitFor();
  await clash.getByRole('radio', { name: /Yours/ }).waitFor();
  await clash.getByRole('radio', { name: /Joan Trevanion’s/ }).check();
  await clash.getByRole('button', { name: 'Keep Joan’s' }).click();
  await clash.waitFor({ state: 'detached' });
  const field = senco.tab.getByRole('complementary').getByRole('textbox', { name: 'We will see' });
  expect(await field.inputValue()).toBe('One walk-through a class before Easter, with notes shared');
});

async function comment(tab: FrameLocator, words: string): Promise<void> {
  await tab.getByRole('textbox', { name: 'Comment to the leadership team' }).fill(words);
  await tab.getByRole('textbox', { name: 'Comment to the leadership team' }).press('Control+Enter');
}

async function write(tab: FrameLocator, field: string, words: string): Promise<void> {
  const box = tab.getByRole('complementary').getByRole('textbox', { name: field });
  await box.fill(words);
  await box.blur();
}
