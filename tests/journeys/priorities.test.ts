import { arrives, comes, openStage, patience, row, type Stage, type Visitor } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
}, patience);
afterAll(() => stage.close());

test(
  'a SENCO goes from a priority to objective and actions with costs, and is told of a due day in half-term',
  async () => {
    const { tab } = await stage.visit('priya');
    const panel = tab.getByRole('complementary');
    await row(tab, /Soft-start rota/).waitFor();
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: 'Start an empty plan' }).waitFor();
    // The plan stays in sight around the menu.
    await row(tab, /Soft-start rota/).click({ trial: true, position: { x: 20, y: 10 } });
    await tab.getByRole('menuitem', { name: 'Start an empty plan' }).click();
    await tab.getByText('0 actions').waitFor();

    await add(tab, 'Add priority', 'Reading fluency of pupils with SEN');
    await row(tab, /^P1 Reading fluency/).waitFor();
    await add(tab, 'Add priority', 'Attendance of pupils with SEN');
    await row(tab, /^P2 Attendance/).click();
    await panel.getByRole('textbox', { name: 'Because' }).fill('SEN Support attendance was 92.1% in 2025/26');
    await panel.getByRole('checkbox', { name: 'SP2 Attendance' }).check({ force: true });
    await row(tab, /^P2 Attendance.*serves SP2 Attendance/).waitFor();

    await add(tab, 'Add objective to P1', 'More pupils on SEN Support read fluently');
    await add(
      tab,
      'Add objective to P2',
      'SEN Support attendance rises and persistent absence falls from 24.2% to 15.0% or less',
    );
    await row(tab, /^2 SEN Support attendance rises/).click();
    await fill(panel, { Measure: 'SEN Support attendance', Baseline: '92.1%', Target: '94.0%', By: '16 Jul 2027' });
    await row(tab, /^2 SEN Support.*92\.1%.*94\.0%, Fri 16 Jul/).waitFor();

    await addAction(tab, 'Soft-start rota');
    await fill(panel, { Due: '27 Nov 2026', Cost: '£0' });
    await addAction(tab, 'ELSA group');
    await fill(panel, { Due: '18 Mar 2027', Cost: '£594' });
    await addAction(tab, 'Cover for home visits');
    await fill(panel, { Due: '17 Feb 2027', Cost: '£420' });
    await panel.getByText(/Wed 17 Feb is in half-term. The nearest school days are Fri 12 Feb and Mon 22 Feb/).waitFor();
    await tab
      .getByText(/3 actions, £1,014/)
      .first()
      .waitFor();

    await tab.getByRole('button', { name: /^\d+ things to look at/ }).click();
    const list = tab.getByRole('dialog');
    await list.getByText(/Wed 17 Feb is in half-term/).waitFor();
    await list.getByRole('button', { name: '2.3 Cover for home visits' }).first().click();
    await fill(panel, { Due: '12 Feb 2027' });
    await arrives(
      stage.sandbox,
      'SEND actions',
      ({ ActionText, DueDate, Cost }) =>
        ActionText === 'Cover for home visits' && String(DueDate).startsWith('2027-02-12') && Cost === 420,
    );
    await arrives(
      stage.sandbox,
      'SEND priorities',
      ({ Serves, Title }) => Title === 'Attendance of pupils with SEN' && Serves !== '[]',
    );

    // Numbers follow a priority that moves, from the keyboard alone.
    await row(tab, /^P2 Attendance/).press('Alt+ArrowUp');
    await row(tab, /^P1 Attendance/).waitFor();
    await row(tab, /^1\.2 ELSA group/).waitFor();
    await row(tab, /^P1 Attendance/).press('Delete');
    await tab.getByText('Deleted P1 Attendance of pupils with SEN').waitFor();
    await tab.getByText('Of no priority').waitFor();
    await tab.getByRole('button', { name: 'Undo' }).click();
    await row(tab, /^P1 Attendance/).waitFor();

    // Rows say themselves what is worth a second look.
    await row(tab, /Soft-start rota/)
      .getByRole('img', { name: '1 thing to look at' })
      .waitFor();
    await menu(tab, 'Add priority');
    await tab.getByRole('textbox', { name: 'New priority' }).press('Escape');

    await menu(tab, 'Look at a sample plan');
    await tab.getByRole('heading', { level: 1, name: 'Sample plan' }).waitFor();
    await tab.getByRole('button', { name: 'Start from this sample' }).click();
    const invented = tab.getByRole('heading', { level: 1, name: 'Sample (invented): SEND development plan 2026/27' });
    await invented.waitFor();
    await row(tab, /^2\.2 ELSA group/).waitFor();
    await arrives(
      stage.sandbox,
      'SEND plans',
      ({ PlanStatus, Title, Removed }) => String(Title).startsWith('Sample (invented)') && PlanStatus === 'draft' && !Removed,
    );
    await tab.getByRole('button', { name: 'Undo' }).click();
    await invented.waitFor({ state: 'detached' });
  },
  patience,
);

test(
  'in the register of school priorities one is added, served by none, put first, deleted and taken back',
  async () => {
    const { tab } = await stage.visit('joan');
    await tab.getByRole('heading', { level: 1 }).waitFor();
    await tab.getByRole('button', { name: 'Priorities' }).click();
    await tab.getByRole('button', { name: 'Add a school priority' }).click();
    await tab.getByRole('textbox', { name: 'Title of SP4', exact: true }).fill('Families');
    const table = tab.getByRole('table', { name: 'School priorities' });
    await table.getByRole('row').filter({ hasText: 'No SEND objective yet' }).first().waitFor();
    await tab.getByText(/SP4.* served by no SEND objective/).waitFor();
    await tab.getByRole('button', { name: /^Show only/ }).click();
    expect(await table.getByRole('row').filter({ hasText: 'Attendance' }).count()).toBe(0);
    await tab.getByRole('button', { name: /^Show only/ }).click();
    await tab.getByRole('textbox', { name: 'Title of SP4 Families' }).press('Alt+ArrowUp');
    const numbers = () =>
      table
        .getByRole('textbox', { name: /^Number of/ })
        .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));
    await comes(async () => String(await numbers()) === 'SP1,SP2,SP4,SP3');
    await tab.getByRole('button', { name: 'More of SP4 Families' }).click();
    await tab.getByRole('menuitem', { name: 'Delete' }).click();
    await comes(async () => String(await numbers()) === 'SP1,SP2,SP3');
    await tab.getByText('Deleted (1)').click();
    await tab.getByRole('button', { name: 'Take back SP4 Families' }).click();
    await arrives(
      stage.sandbox,
      'SEND school priorities',
      ({ Title, Removed }) => String(Title).includes('Families') && Removed === false,
    );
  },
  patience,
);

async function menu(tab: Visitor['tab'], item: string): Promise<void> {
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: item }).click();
}

/** Adds what the button says, by its words. A box that opens for another one is left empty. */
async function add(tab: Visitor['tab'], button: string, words: string): Promise<void> {
  await tab.getByRole('button', { name: button, exact: true }).click();
  const box = tab.getByRole('textbox', { name: /^New (?:priority|objective)$/ });
  await box.fill(words);
  await box.press('Enter');
  if (button.includes('objective')) await box.press('Escape');
}

async function addAction(tab: Visitor['tab'], name: string): Promise<void> {
  await row(tab, /^2 SEN Support attendance rises/).press('n');
  const box = tab.getByRole('textbox', { name: 'New action' });
  await box.fill(name);
  await box.press('Enter');
  await box.press('Escape');
  await row(tab, new RegExp(`^2\\.\\d ${name}`)).click();
}

async function fill(panel: ReturnType<Visitor['tab']['getByRole']>, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = panel.getByRole('textbox', { name, exact: true });
    await field.fill(value);
    await field.blur();
  }
}
