import { tabFrame } from './keys';
import { arrives, comes, openStage, type Stage, type Visitor } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
  // A school that has not looked at outcomes yet.
  for (const { displayName, items } of stage.sandbox.tenant.lists.values()) {
    if (['SEND measures', 'SEND figures', 'SEND findings'].includes(displayName)) items.clear();
  }
});
afterAll(() => stage.close());

const attendance = 'Attendance 2025/26\nGroup\tPupils\tAttendance %\nNo SEN\t331\t95.6\nSEN Support\t66\t92.1\nEHCP\t15\t90.4';
const phonics =
  'Phonics Year 1 2025/26\nGroup\tPupils\tMet the standard\nNo SEN\t49\t44\nSEN Support\t9\t4\nEHCP\t2\t1\nAll pupils\t60\t49';
const years = [
  'Number on roll 2025/26\nYear\tNo SEN\tSEN Support\tEHCP',
  'R\t50\t7\t1\nY1\t49\t9\t2\nY2\t47\t10\t2\nY3\t46\t11\t3\nY4\t44\t12\t2\nY5\t47\t9\t3\nY6\t48\t8\t2\nAll\t331\t66\t15',
].join('\n');
/** An invented export, one row a pupil. One number is a real one's shape; the authority 999 does not exist. */
const pupils = [
  'UPN\tSurname\tDOB\tAttendance %',
  ...Array.from({ length: 66 }, (_, at) =>
    [at === 40 ? 'J999400026001' : `Pupil ${at}`, `Surname${at}`, `${(at % 28) + 1}/09/2018`, 90 + (at % 10)].join('\t'),
  ),
].join('\n');

test('a SENCO brings in tables of groups with small numbers hidden, and no pupil gets in by a table or by words', async () => {
  const { tab } = await stage.visit('priya', { subPage: 'outcomes/bring-in' });
  const page = tab.getByRole('main');

  await bringIn(tab, attendance);
  await tab.getByRole('button', { name: 'Add 3 figures' }).click();
  await tab
    .getByRole('heading', { level: 1, name: /^Attendance on SEN Support is 3\.5.points below pupils with no SEN/ })
    .waitFor();
  expect(await rows(page)).toMatchObject({
    'SEN Support': expect.arrayContaining(['66', '92.1%', '−3.5']),
    EHCP: expect.arrayContaining(['15', '90.4%', '−5.2']),
  });

  await tab.getByRole('button', { name: 'More of Attendance' }).click();
  await tab.getByRole('menuitem', { name: 'Change the comparison' }).click();
  const sheet = tab.getByRole('dialog');
  await sheet.getByRole('combobox').selectOption({ label: 'Trust' });
  await sheet.getByRole('button', { name: 'Save' }).click();
  await sheet.getByText('Say which year or term the figures are of, such as 2024/25.').waitFor();
  await sheet.getByLabel('Year or term').fill('2024/25');
  await sheet.getByLabel('Source').fill('Tidewater Learning Trust, July 2025');
  await sheet.getByLabel('No SEN').fill('95.0');
  await sheet.getByLabel('SEN Support').fill('92.7');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await tab.getByText(/Trust: Tidewater Learning Trust, July 2025, 2024\/25\. It is of another year than yours/).waitFor();
  await arrives(
    stage.sandbox,
    'SEND figures',
    (row) =>
      row.Whose === 'trust' && row.FigureValue === 92.7 && row.Period === '2024/25' && /Tidewater/.test(String(row.Source)),
  );

  await another(tab);
  await bringIn(tab, phonics);
  await tab.getByRole('button', { name: 'Add 4 figures' }).click();
  await tab.getByRole('heading', { level: 1, name: /^Phonics.*too few pupils with SEN to say/ }).waitFor();
  const shown = await rows(page);
  expect(shown['No SEN']?.slice(0, 3)).toEqual(['49', '44', '89.8%']);
  expect(shown['SEN Support']?.slice(0, 3)).toEqual(['9', 'hidden', 'hidden']);
  expect(shown.EHCP?.slice(0, 3)).toEqual(['<5', '<5', 'hidden']);
  // 60 less 49 and 9 would be 2.
  expect(shown['All pupils']?.slice(0, 3)).toEqual(['hidden', 'hidden', 'hidden']);
  await tab.getByText('Hidden, fewer than 5 pupils').waitFor();

  await another(tab);
  await bringIn(tab, years);
  await tab
    .getByRole('group', { name: 'What does this table measure?' })
    .getByRole('button', { name: 'Attendance', exact: true })
    .click();
  await tab.getByRole('button', { name: 'Add 24 figures' }).click();
  const grid = tab.getByRole('region', { name: 'Figures by year group' });
  await grid.waitFor();
  const cells = await grid.getByRole('row').allInnerTexts();
  const ehcp = cells.slice(2).map((line) => line.split('\t')[5]);
  expect(ehcp).toEqual(['15', ...Array<string>(7).fill('<5')]);

  await arrives(stage.sandbox, 'SEND figures', (row) => row.YearGroup === 'Y6' && row.PupilGroup === 'ehcp' && row.Pupils === 2);
  await comes(async () => (await tab.getByText(/waiting to send/).count()) === 0);
  const before = everyRow();
  await another(tab);
  await bringIn(tab, pupils);
  const refusal = await tab.getByRole('alert').innerText();
  expect(refusal).toMatch(/This looks like a list of pupils \(UPN, Surname, DOB\): 66 rows/);
  expect(refusal).toMatch(/Nothing was stored and nothing left this computer/);
  expect(everyRow()).toBe(before);

  await tab.getByRole('button', { name: 'Cancel' }).click();
  await tab
    .getByRole('navigation', { name: 'Measures' })
    .getByRole('button', { name: /^Attendance/ })
    .click();
  await tab.getByRole('button', { name: 'Add a reason' }).click();
  await tab.getByRole('textbox', { name: 'Reason', exact: true }).last().fill('Mornings are hardest');
  const note = tab.getByRole('textbox', { name: 'Evidence for Mornings are hardest' });
  await note.fill('Jayden in Y4 (J999400026001) refuses maths');
  await tab.getByText('“J999400026001” is a pupil number. This is neither kept nor sent.').waitFor();
  await note.blur();
  await arrives(stage.sandbox, 'SEND reasons', (row) => row.Statement === 'Mornings are hardest');
  expect(everyRow()).not.toMatch(/J999400026001|Jayden/);

  await note.fill('Pupil survey, n = 22');
  await tab.getByRole('button', { name: 'Make this a priority' }).click();
  await tab.getByRole('button', { name: 'Open the proposed priority' }).waitFor();
  await arrives(
    stage.sandbox,
    'SEND priorities',
    (row) => row.PriorityStatus === 'proposed' && /^Attendance on SEN Support/.test(String(row.Title)),
  );
});

test('on paper, which is narrower than the screen, stands the outcome that the screen shows', async () => {
  const { page, tab } = await stage.visit('priya', { size: { width: 1340, height: 800 } });
  await tab.getByRole('button', { name: 'Outcomes', exact: true }).click();
  // Not by its role: nothing is to be seen as paper before the page is made ready for it.
  const outcome = tab.locator('[aria-label="Figures by group"]');
  await outcome.waitFor();
  const frame = tabFrame(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 794, height: 1123 });
  await frame.waitForFunction(() => matchMedia('print and (max-width: 799px)').matches);
  await frame.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await outcome.count()).toBe(1);
  // The same width of a screen has room for the list alone.
  await page.emulateMedia({ media: 'screen' });
  await outcome.waitFor({ state: 'detached' });
});

async function another(tab: Visitor['tab']): Promise<void> {
  await tab.getByRole('button', { name: 'Add', exact: true }).click();
  await tab.getByRole('menuitem', { name: 'Bring in a table' }).click();
}

async function bringIn(tab: Visitor['tab'], table: string): Promise<void> {
  await tab.getByLabel('Paste the table here').fill(table);
  await tab.getByRole('button', { name: 'Read what I pasted' }).click();
}

/** The page's table: what stands beside each group. */
async function rows(page: ReturnType<Visitor['tab']['getByRole']>): Promise<Record<string, string[]>> {
  const lines = await page.getByRole('region', { name: 'Figures by group' }).getByRole('row').allInnerTexts();
  return Object.fromEntries(lines.map((line) => line.split('\t')).map(([group = '', ...cells]) => [group, cells]));
}

/** Every row of every list in the tenant, as one text. */
function everyRow(): string {
  const lists = [...stage.sandbox.tenant.lists.values()];
  return JSON.stringify(lists.map(({ displayName, items }) => [displayName, [...items.values()].map(({ fields }) => fields)]));
}
