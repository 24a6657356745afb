import type { FrameLocator } from 'playwright-core';
import { cutOffIn, faultsIn, overflowIn } from './accessible';
import { reviewSteps } from './reviewSteps';
import { openStage, row, type Stage, type Visitor } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

const themes = ['default', 'dark', 'contrast'] as const;
type Theme = (typeof themes)[number];

/** Every screen, and how one gets there from the plan. */
const screens: Record<string, (visitor: Visitor) => Promise<void>> = {
  plan: async ({ tab }) => row(tab, /ELSA group/).waitFor(),
  action: async ({ tab }) => {
    await row(tab, /Parent reading/).click();
    await tab.getByRole('heading', { name: 'How it is going' }).waitFor();
    await tab.getByRole('textbox', { name: 'Comment to the leadership team' }).pressSequentially('@');
    await tab.getByRole('listbox', { name: 'People to mention' }).waitFor();
  },
  update: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Update', exact: true }).first().click();
    await tab.getByRole('heading', { name: 'How is it going?' }).waitFor();
    await tab.getByRole('button', { name: 'Done' }).click();
  },
  erase: async ({ tab }) => {
    await tab.getByRole('button', { name: 'More', exact: true }).click();
    await tab.getByRole('menuitem', { name: 'Remove a name for good…' }).click();
    await tab.getByLabel('Name or words to remove').fill('nobody');
    await tab.getByRole('button', { name: 'Look for it' }).click();
    await tab.getByText(/^(It stands nowhere|Found in)/).waitFor();
  },
  objective: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await close(tab);
    await tab.getByRole('heading', { name: 'Attendance on SEN Support rises' }).click();
    await tab.getByRole('combobox', { name: 'Lead' }).click();
    await tab.getByRole('option', { name: /Bo Kessler/ }).waitFor();
  },
  priority: async ({ tab }) => {
    await close(tab);
    await tab.getByRole('heading', { name: 'Attendance of pupils with SEN' }).click();
    await tab.getByRole('checkbox', { name: 'SP2 Attendance' }).waitFor();
  },
  keys: async ({ page, tab }) => {
    await close(tab);
    await page.keyboard.press('?');
    await tab.getByRole('dialog', { name: 'Keys' }).waitFor();
  },
  bin: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: 'Bin' }).click();
    await tab.getByRole('dialog', { name: 'Bin' }).waitFor();
  },
  chooseFile: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
    await tab.getByRole('button', { name: 'Choose a file' }).waitFor();
  },
  preview: async ({ tab }) => {
    await tab
      .getByLabel('Or paste the table here')
      .fill('Action\tLead\tBy when\nWalk the school\tSENCO\tby Oct half term\nWrite it up\tHW\t4/12/2026');
    await tab.getByRole('button', { name: 'Read what I pasted' }).click();
    await tab.getByText('What we understood').waitFor();
  },
  priorities: async ({ tab }) => {
    await goTo(tab, 'Priorities');
    await tab.getByRole('button', { name: 'Attendance of pupils with SEN', exact: true }).click();
    await tab.getByRole('button', { name: 'Give my marks' }).click();
    await tab.getByRole('dialog').getByRole('button', { name: 'Keep, and on to the next' }).click();
    await tab.getByText('Choose one of four for each.').waitFor();
  },
  swot: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await tab.getByRole('button', { name: 'SWOT of Attendance on SEN Support rises' }).click();
    await tab.getByRole('button', { name: 'Add a threat' }).click();
    await tab.getByText('Could make the objective redundant').waitFor();
  },
  swotAnswer: async ({ page, tab }) => {
    await tab.getByRole('button', { name: 'Answer this weakness' }).click();
    await tab.getByRole('radio', { name: /^Becomes an action/ }).check({ force: true });
    await tab.getByRole('textbox', { name: 'Action' }).waitFor();
    await page.keyboard.press('Tab');
  },
  schoolPriorities: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await goTo(tab, 'Priorities');
    await tab.getByRole('button', { name: 'School priorities' }).click();
    await tab.getByText('All 3 are served by a SEND objective.').waitFor();
  },
  calendar: async ({ tab }) => {
    await goTo(tab, 'Calendar');
    await tab.getByRole('radio', { name: /Every half-term/ }).check({ force: true });
    await tab
      .getByRole('button', { name: /^Move the review of/ })
      .first()
      .waitFor();
  },
  termDates: async ({ tab }) => {
    await tab
      .getByRole('button', { name: /^Change the term dates of/ })
      .first()
      .click();
    const autumn = tab.getByRole('group', { name: 'Autumn 1' });
    await autumn.getByLabel('Last school day').fill('1 Aug');
    await tab.getByRole('button', { name: /^Save / }).click();
    await tab.getByText('Autumn 1 would end before it begins.').waitFor();
    await tab.getByText('A day is not right yet. Nothing is saved until it is.').waitFor();
  },
  moveReview: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Cancel' }).click();
    await tab
      .getByRole('button', { name: /^Move the review of/ })
      .first()
      .click();
    await tab.getByRole('dialog').getByLabel('New day').fill('25 Dec');
    await tab.getByText(/The nearest school days are/).waitFor();
  },
  review: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await tab
      .getByRole('button', { name: /^Hold the review of/ })
      .first()
      .click();
    await tab.getByRole('heading', { name: 'Who is here?' }).waitFor();
  },
  reviewAction: async ({ page, tab }) => {
    await tab.getByRole('button', { name: /^2\.2/ }).click();
    await tab.getByRole('heading', { name: /ELSA group/ }).waitFor();
    await page.keyboard.press('2');
    await tab.getByLabel('New due date').fill('17 Feb 2027');
    await tab.getByText(/Wed 17 Feb is in half-term/).waitFor();
    await tab.getByLabel(/^Why/).fill('The TA was away for three weeks');
  },
  reviewEnd: async ({ tab }) => {
    await tab.getByRole('button', { name: /^Record and go to/ }).click();
    await tab.getByRole('button', { name: /^End/ }).click();
    await tab.getByRole('heading', { name: 'When is the next one?' }).waitFor();
  },
  held: async ({ tab }) => {
    await tab.getByRole('button', { name: 'End the review' }).click();
    await tab.getByRole('heading', { level: 1, name: /^Plan review, held/ }).waitFor();
  },
  readTable: async ({ tab }) => {
    await goTo(tab, 'Outcomes');
    const [first, add] = [
      tab.getByRole('button', { name: 'Bring in a table' }),
      tab.getByRole('button', { name: 'Add', exact: true }),
    ];
    const list = tab.getByRole('button', { name: 'All measures' });
    await first.or(add).or(list).first().waitFor();
    if (await list.isVisible()) await list.click();
    if (await add.isVisible()) await add.click();
    await first.or(tab.getByRole('menuitem', { name: 'Bring in a table' })).click();
    await tab
      .getByLabel('Paste the table here')
      .fill('Number on roll 2025/26\nYear\tNo SEN\tSEN Support\tEHCP\nR\t50\t7\t1\nAll\t331\t66\t15');
    await tab.getByRole('button', { name: 'Read what I pasted' }).click();
    await tab.getByRole('heading', { name: 'What was read' }).waitFor();
  },
  outcome: async ({ tab }) => {
    await tab.getByRole('button', { name: 'Back' }).click();
    await tab
      .getByLabel('Paste the table here')
      .fill('Persistent absence 2025/26\nGroup\tPupils\tAbsent\nNo SEN\t331\t30\nSEN Support\t66\t16\nEHCP\t15\t4');
    await tab.getByRole('button', { name: 'Read what I pasted' }).click();
    await tab.getByRole('button', { name: /^Add 3/ }).click();
    await tab.getByRole('heading', { level: 1, name: /^Persistent absence on SEN Support is 15\.1/ }).waitFor();
    await tab.getByRole('button', { name: 'Add a reason' }).click();
    await tab.getByRole('textbox', { name: 'Reason', exact: true }).last().waitFor();
  },
  figures: async ({ tab }) => {
    await tab.getByRole('button', { name: 'More of Persistent absence' }).click();
    await tab.getByRole('menuitem', { name: 'Type figures in' }).click();
    await tab.getByRole('dialog').getByLabel('SEN Support, Pupils').press('ArrowDown');
  },
  overview: async ({ page, tab }) => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await goTo(tab, 'Overview');
    await tab.getByRole('heading', { name: 'Where we stand' }).waitFor();
    await tab.getByText('92.6%').first().waitFor();
  },
  settle: async ({ tab }) => {
    await tab.getByRole('button', { name: /^Look:/ }).click();
    await tab.getByRole('heading', { name: 'Things to settle' }).waitFor();
    await tab.getByRole('listitem').filter({ hasText: 'SWOT' }).first().waitFor();
  },
  chain: async ({ tab }) => {
    await tab
      .getByRole('button', { name: /Handover at the gate/ })
      .first()
      .click();
    await tab.getByRole('region', { name: 'The chain' }).waitFor();
    await tab
      .getByRole('button', { name: /^Finding/ })
      .first()
      .waitFor();
  },
  reviews: async ({ tab }) => {
    await goTo(tab, 'Reviews');
    await tab.getByRole('heading', { name: 'Reviews', exact: true }).waitFor();
  },
  ...reviewSteps,
  settings: async ({ tab }) => {
    await goTo(tab, 'Settings');
    await tab.getByText('Everything is sent.').waitFor();
  },
};

/** To a place by the list of places, which is a menu on a phone. */
async function goTo(tab: FrameLocator, place: string): Promise<void> {
  const places = tab.getByRole('navigation', { name: 'Places' });
  const menu = places.getByRole('button', { name: /, menu$/ });
  if (await menu.isVisible()) await menu.click();
  await places.getByRole('button', { name: place, exact: true }).click();
}

async function close(tab: FrameLocator): Promise<void> {
  const away = tab.getByRole('complementary').getByRole('button', { name: /^(Close|Plan)$/ });
  await away.filter({ visible: true }).first().click();
}

test('axe finds nothing on any screen in any theme', async () => {
  const visitor = await stage.visit('priya', { theme: 'dark' });
  let worn: Theme = 'dark';
  for (const [name, goThere] of Object.entries(screens)) {
    await goThere(visitor);
    expect([name, worn, await faultsIn(visitor.page)]).toEqual([name, worn, []]);
    for (const next of themes.filter((one) => one !== worn)) {
      await wear(visitor, (worn = next));
      expect([name, worn, await faultsIn(visitor.page, 'colours')]).toEqual([name, worn, []]);
    }
  }
  await visitor.page.context().close();
});

/** Changes the theme as Teams does: under whatever is open. */
async function wear({ page, tab }: Visitor, theme: Theme): Promise<void> {
  await page.getByRole('combobox', { name: 'Theme' }).evaluate((list: HTMLSelectElement, value) => {
    list.value = value;
    list.dispatchEvent(new Event('change'));
  }, theme);
  await tab
    .locator(`[data-theme="${theme === 'default' ? 'light' : theme}"]`)
    .first()
    .waitFor({ state: 'attached' });
}

test('every screen fits 320 pixels without scrolling sideways, and axe finds nothing there', async () => {
  const visitor = await stage.visit('priya', { phone: true, size: { width: 700, height: 900 } });
  for (const [name, goThere] of Object.entries(screens)) {
    await goThere(visitor);
    const { page } = visitor;
    expect([name, await overflowIn(page), await cutOffIn(page), await faultsIn(page)]).toEqual([name, 0, [], []]);
  }
});
