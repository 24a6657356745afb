import { faultsIn } from './accessible';
import {
  add,
  addAction,
  answerBy,
  entry,
  fill,
  finding,
  focused,
  item,
  mark,
  menu,
  name,
  objective,
  writeFinding,
} from './prioritySteps';
import { arrives, comes, openStage, row, type Stage, type Visitor } from './stage';

let stage: Stage;
/** The SENCO, who goes the whole way on one page. */
let senco: Visitor;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
  senco = await stage.visit('priya');
});
afterAll(() => stage.close());

test('a SENCO goes from a finding and its reasons to a priority that is agreed, and to an objective that is clear', async () => {
  const { tab } = senco;
  const panel = tab.getByRole('complementary');
  await row(tab, /Soft-start rota/).waitFor();
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Start an empty plan' }).waitFor();
  // The plan stays in sight around the menu.
  await row(tab, /Soft-start rota/).click({ trial: true, position: { x: 20, y: 10 } });
  await tab.getByRole('menuitem', { name: 'Start an empty plan' }).click();
  await tab.getByText('0 actions').waitFor();

  // Proposed, then agreed in this order.
  await tab.getByRole('button', { name: 'Priorities', exact: true }).click();
  await tab.getByRole('button', { name: 'Propose the first one' }).click();
  const reading = item(tab, 'Reading fluency of pupils with SEN');
  await name(tab, 'Reading fluency of pupils with SEN');
  await reading.getByText('Serves no school priority yet', { exact: true }).waitFor();
  await reading.getByRole('textbox', { name: 'Why it serves no school priority' }).fill('The school works on it by itself');
  await reading.getByText('Serves no school priority yet', { exact: true }).waitFor({ state: 'detached' });
  await writeFinding(tab);
  await tab.getByRole('button', { name: 'SEND priorities' }).click();
  await item(tab, finding).getByRole('button', { name: finding, exact: true }).click();
  await name(tab, 'Attendance of pupils with SEN', finding);
  const attendance = item(tab, 'Attendance of pupils with SEN');
  await attendance.getByText(/Learner skills, social: Unstructured times are hardest.* Survey, n = 22, strong/).waitFor();
  await attendance.getByRole('checkbox', { name: 'SP2 Attendance' }).check({ force: true });
  await attendance.getByText(/^Serves SP2 Attendance, answers 1 finding, 3 reasons/).waitFor();
  await tab.getByRole('button', { name: 'Agree all 2 in this order' }).click();
  await tab.getByText('In the plan, in this order.').waitFor();
  await attendance.getByText('P2', { exact: true }).waitFor();
  await arrives(
    stage.sandbox,
    'SEND priorities',
    ({ Serves, Title, PriorityStatus, SettledDate }) =>
      Title === 'Attendance of pupils with SEN' &&
      Serves !== '[]' &&
      PriorityStatus === 'agreed' &&
      String(SettledDate).startsWith('2026-11-24'),
  );

  // The objective is helped to be clear, and says so when it is.
  await attendance.getByRole('button', { name: 'Attendance of pupils with SEN', exact: true }).click();
  await attendance.getByRole('button', { name: 'Add an objective' }).click();
  const fresh = attendance.getByRole('textbox', { name: 'New objective' }).and(focused(tab));
  await fresh.fill('Improve attendance');
  await fresh.press('Enter');
  await panel.getByText(/“Improve” leaves open how much, and for whom/).waitFor();
  await fill(panel, { Objective: objective, Measure: 'SEN Support attendance', Baseline: '92.1%', Target: '92.1%' });
  await panel.getByText(/The target is where it stands already/).waitFor();
  await fill(panel, { Target: '94.0%', By: '16 Jul 2027' });
  await panel.getByText(/What must not get worse on the way\? Such as: with no rise in part-time timetables/).waitFor();
  await fill(panel, { 'Must not get worse': 'Persistent absence on SEN Support falls from 24.2% to ≤ 15.0%' });
  await panel.getByText(/^Clear: measure, baseline, target/).waitFor();
  await panel.getByRole('checkbox', { name: /Unstructured times are hardest/ }).check({ force: true });
  await row(tab, /^1 SEN Support attendance rises.*92\.1%.*94\.0%, Fri 16 Jul/).waitFor();
  await add(tab, 'Add objective to P1', 'More pupils on SEN Support read fluently');
  await row(tab, /^2 SEN Support attendance rises/).waitFor();
});

test('the objective gets actions with costs, and a SWOT whose threat becomes one more', async () => {
  const { page, tab } = senco;
  const panel = tab.getByRole('complementary');
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

  // What helps and hinders: four entries, each with what follows from it.
  await row(tab, /^2 SEN Support attendance rises/).click();
  await panel.getByRole('button', { name: 'What helps and what hinders' }).click();
  await tab.getByRole('heading', { level: 1, name: 'SEN Support attendance from 92.1% to 94.0% by Fri 16 Jul' }).waitFor();
  await entry(tab, 'strength', 'Breakfast club is in place');
  await entry(tab, 'weakness', 'LA attendance adviser is free until March');
  await entry(tab, 'weakness', 'Only one trained ELSA');
  await entry(tab, 'threat', 'Breakfast club grant ends Wed 31 Mar');
  // By the keyboard alone: down past the last of its quadrant, then across.
  const adviser = tab.getByRole('button', { name: 'More of LA attendance adviser is free until March' });
  await adviser.press('Alt+ArrowDown');
  await adviser.press('Alt+ArrowDown');
  await tab.getByRole('list', { name: 'Threats' }).locator('li').nth(1).waitFor();
  await adviser.press('Alt+ArrowLeft');
  await tab.getByRole('list', { name: 'Opportunities' }).getByRole('textbox', { name: 'Entry' }).waitFor();
  await tab.getByText('4 have no answer yet.').waitFor();

  await answerBy(tab, 'Use this strength', 'Used in the approach', '2.1 Soft-start rota');
  await answerBy(tab, 'Answer this weakness', 'Becomes an action', '2.2 ELSA group');
  await answerBy(tab, 'Use this opportunity', 'Used in the approach', '2.3 Cover for home visits');
  await tab.getByRole('button', { name: 'More of Breakfast club grant ends Wed 31 Mar' }).click();
  await tab.getByRole('menuitemcheckbox', { name: 'Could make the objective redundant' }).click();
  await tab.getByText('Could make the objective redundant').first().waitFor();
  await page.keyboard.press('Escape');
  await tab.getByRole('button', { name: /^Answer this threat/ }).click();
  const sheet = tab.getByRole('dialog');
  await sheet.getByRole('radio', { name: /^Becomes an action/ }).check({ force: true });
  await sheet.getByRole('textbox', { name: 'Action' }).fill('Secure breakfast club funding');
  await sheet.getByRole('textbox', { name: /^Due/ }).fill('19 Mar 2027');
  await sheet.getByRole('button', { name: 'Add the action' }).click();
  await tab.getByRole('button', { name: 'Answered by 2.4 Secure breakfast club funding' }).waitFor();
  // The answer has the focus that its button had.
  await tab.locator('button:focus', { hasText: 'Answered by 2.4 Secure breakfast club funding' }).waitFor();
  await tab.getByText(/^4 entries\.\s*$/).waitFor();
  expect(await faultsIn(page)).toEqual([]);
  await arrives(
    stage.sandbox,
    'SEND SWOT',
    ({ EntryText, Consequence, CouldMakeRedundant, ActionKey }) =>
      EntryText === 'Breakfast club grant ends Wed 31 Mar' &&
      Consequence === 'action' &&
      CouldMakeRedundant === true &&
      ActionKey !== '',
  );
  await tab.getByRole('button', { name: 'Answered by 2.4 Secure breakfast club funding' }).click();
  await row(tab, /^2\.4 Secure breakfast club funding.*Fri 19 Mar/).waitFor();
  await tab
    .getByText(/4 actions, £1,014/)
    .first()
    .waitFor();
});

test('what was planned moves, goes and comes back, and a sample plan can be begun with', async () => {
  const { tab } = senco;
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
});

test('leaders’ marks are kept, and in the register of school priorities one is added, served by none, put first, deleted and taken back', async () => {
  const { page, tab } = await stage.visit('joan');
  await tab.getByRole('heading', { level: 1 }).waitFor();
  await tab.getByRole('button', { name: 'Priorities', exact: true }).click();
  // A leader's own view stands beside the others', and their order is offered.
  await tab.getByRole('button', { name: 'Give my marks' }).click();
  const sheet = tab.getByRole('dialog');
  const { keyboard } = page;
  await keyboard.press('1');
  // Closed in the middle, it opens with what was chosen, and at once: the browser's word that it closed may come after the next key.
  await sheet.evaluate((dialog) => dialog.addEventListener('close', (event) => event.stopImmediatePropagation(), true));
  await keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Give my marks' }).press('Enter');
  await comes(async () => sheet.getByRole('radio', { name: '1 Little' }).isChecked());
  await keyboard.press('Tab');
  await keyboard.press('4');
  await keyboard.press('Enter');
  await sheet.getByText('How I see it, 2 of 2').waitFor();
  await mark(sheet, 4, 3);
  await sheet.getByRole('textbox', { name: /^Why/ }).press('Enter');
  await tab.getByRole('cell', { name: 'impact 1, urgency 4' }).first().waitFor();
  await tab.getByRole('button', { name: 'Order by the leaders’ marks' }).click();
  await item(tab, 'Reading fluency of pupils with SEN').getByText('P1', { exact: true }).waitFor();
  await arrives(stage.sandbox, 'SEND rankings', ({ Impact, Urgency }) => Impact === 4 && Urgency === 3);
  expect(await faultsIn(page)).toEqual([]);
  await tab.getByRole('button', { name: 'Undo' }).click();
  await item(tab, 'Attendance of pupils with SEN').getByText('P1', { exact: true }).waitFor();
  await tab.getByRole('button', { name: 'School priorities' }).click();
  // By the keyboard alone: the cursor goes into the new title, and Enter ends it.
  const begin = tab.getByRole('button', { name: 'Add a school priority' });
  await begin.press('Enter');
  const title = tab.getByRole('textbox', { name: 'Title of SP4', exact: true });
  await title.and(focused(tab)).press('Enter');
  // One without words is gone again.
  await begin.and(focused(tab)).press('Enter');
  await title.fill('Families');
  await title.press('Enter');
  await tab.locator('[data-register]:focus').waitFor();
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
});
