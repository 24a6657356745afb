import { faultsIn, overflowIn } from './accessible';
import { arrives, openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-23');
});
afterAll(() => stage.close());

test('an agreed plan is amended with one reason, compared with the day it was agreed, and carried on next year', async () => {
  const { tab, page } = await stage.visit('priya');
  await row(tab, /^1\.1 /).waitFor();
  const menu = async (item: RegExp | string) => {
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: item }).click();
  };
  await menu('Title, year and status');
  const panel = tab.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'Agreed by leaders on' }).fill('23 Nov 2026');
  await panel.getByRole('textbox', { name: 'Agreed by leaders on' }).blur();
  await arrives(stage.sandbox, 'SEND plans', (fields) => String(fields.AgreedDate).startsWith('2026-11-23'));

  stage.sandbox.calendar.moveTo('2026-11-25');
  await tab
    .getByText(/10 Dec, in.15.days/)
    .first()
    .waitFor();
  await row(tab, /^1\.1 /).click();
  await panel.getByRole('textbox', { name: 'Monitoring' }).fill('Priya looks at the rota each Friday');
  await panel.getByRole('textbox', { name: 'Monitoring' }).blur();
  await tab.getByText(/^You are changing “.+”, agreed on Mon 23 Nov\.$/).waitFor();
  const why = tab.getByRole('textbox', { name: /^Why is it changed/ });
  await why.fill('The rota slipped');
  await tab.getByRole('button', { name: 'Calendar' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
  await tab.getByRole('button', { name: 'Plan', exact: true }).click();
  await why.focus();
  await page.reload();
  await row(tab, /^1\.1 /).waitFor();
  expect(await why.inputValue()).toBe('The rota slipped');
  await why.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' twice');
  await page.keyboard.press('Enter');
  await arrives(stage.sandbox, 'SEND history', (fields) => fields.Reason === 'The rota slipped twice');
  await row(tab, /^1\.1 /).click();
  await panel.getByRole('textbox', { name: 'Support' }).fill('Two TAs');
  await panel.getByRole('textbox', { name: 'Support' }).blur();
  await arrives(
    stage.sandbox,
    'SEND history',
    (fields) => fields.ValueAfter === 'Two TAs' && fields.Reason === 'The rota slipped twice',
  );
  expect(await tab.getByText(/^You are changing .*, agreed on/).count()).toBe(0);

  await menu('What changed since…');
  const changed = tab.getByRole('region', { name: 'What changed' });
  await changed.getByRole('heading', { name: 'What changed since Mon 23 Nov' }).waitFor();
  await changed.getByText('Priya looks at the rota each Friday').waitFor();
  expect(await changed.getByText(/Priya Lindqvist, .*The rota slipped twice/).count()).toBe(2);
  await changed.getByRole('button', { name: 'Back to the plan' }).click();

  await menu('Carry unfinished work into a new plan');
  await tab.getByRole('textbox', { name: 'School year' }).fill('2026');
  await tab.getByRole('button', { name: 'Start the new plan' }).click();
  await tab.getByText('Write the school year as two years, such as 2027/28.').waitFor();
  await tab.getByRole('textbox', { name: 'School year' }).fill('2027/28');
  await tab.getByRole('button', { name: 'Start the new plan' }).click();
  await tab.getByRole('heading', { level: 1, name: 'SEND development plan 2027/28' }).waitFor();
  await arrives(stage.sandbox, 'SEND plans', (fields) => fields.AcademicYear === '2027/28' && fields.PlanStatus === 'draft');
});

test('why an agreed plan is changed is asked wherever it is, once a sitting', async () => {
  for (const [theme, phone] of [
    ['contrast', true],
    ['light', false],
  ] as const) {
    const { tab, page } = await stage.visit('priya', { subPage: 'priorities', theme, phone });
    await tab.getByRole('button', { name: /^Attendance of pupils with SEN/ }).click();
    const rationale = tab.getByRole('textbox', { name: 'Because', exact: true });
    await rationale.fill(`Mornings ${theme}`);
    await rationale.blur();
    const why = tab.getByRole('textbox', { name: /^Why is it changed/ });
    await why.waitFor();
    expect([await faultsIn(page), await overflowIn(page)]).toEqual([[], 0]);
    await why.fill(`Governors asked ${theme}`);
    await why.press('Enter');
    await arrives(stage.sandbox, 'SEND history', ({ Reason }) => Reason === `Governors asked ${theme}`);
    // On the plan's own page the same reason stands.
    if (phone) continue;
    await tab.getByRole('button', { name: 'Plan', exact: true }).click();
    await row(tab, /^1\.1 /).click();
    const support = tab.getByRole('complementary').getByRole('textbox', { name: 'Support' });
    await support.fill('Three TAs');
    await support.blur();
    const told = (fields: Record<string, unknown>) =>
      fields.ValueAfter === 'Three TAs' && fields.Reason === `Governors asked ${theme}`;
    await arrives(stage.sandbox, 'SEND history', told);
    expect(await why.count()).toBe(0);
  }
});
