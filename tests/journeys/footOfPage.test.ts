import type { Locator } from 'playwright-core';
import { tabFrame } from './keys';
import { comes, openStage, row, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

test('what was just done is said above what stays at the foot: where a comment is written, the strip of a meeting, the answers of an import', async () => {
  const { page, tab } = await stage.visit('priya', { size: { width: 1052, height: 800 } });
  await row(tab, /Soft-start rota/).click();
  const comment = tab.getByRole('textbox', { name: 'Comment to the leadership team' });
  await comment.waitFor();
  await row(tab, /Screen Years 2 to 6/).press('Delete');
  const said = tab
    .getByRole('status')
    .filter({ hasText: /^Deleted/ })
    .filter({ has: tab.getByRole('button', { name: 'Undo' }) });
  await comes(async () => (await bottom(said)) <= (await top(comment)));

  // It stays for a few seconds only; the place where it is said is there all the time.
  const place = tab.locator('[role=status]').filter({ hasNotText: /\S/ }).or(said).last();
  await tab.getByRole('button', { name: 'Hold review' }).click();
  await comes(async () => (await bottom(place)) <= (await top(tab.getByRole('navigation', { name: 'Actions of this review' }))));

  await tab.getByRole('button', { name: 'Pause' }).click();
  await tab.getByRole('button', { name: 'Plans and more' }).click();
  await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
  await tab.getByLabel('Or paste the table here').fill('Action\tBy when\nWalk the school\tby Oct half term');
  await tab.getByRole('button', { name: 'Read what I pasted' }).click();
  await comes(async () => (await bottom(place)) <= (await top(tab.getByRole('region', { name: 'Questions' }))));

  await tab.getByRole('button', { name: 'Cancel' }).click();
  await tab.getByRole('button', { name: 'Calendar', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: 'Calendar' }).waitFor();
  const frame = page.locator('iframe[title="SEND Strategy"]');
  await comes(async () => (await bottom(frame)) - (await bottom(place)) < 30);
});

const top = async (one: Locator) => (await one.boundingBox())!.y;

async function bottom(one: Locator): Promise<number> {
  const { y, height } = (await one.boundingBox())!;
  return y + height;
}

test.each([
  ['phone', 700],
  ['long phone', 600],
])(
  'on a %s the row that an import asks about stands above its question, and with the next question the next row',
  async (_, width) => {
    const { page, tab } = await stage.visit('priya', { phone: true, size: { width, height: 900 } });
    await tab.getByRole('button', { name: 'Plans and more' }).click();
    await tab.getByRole('menuitem', { name: 'Bring in a plan' }).click();
    const doubtful = Array.from({ length: 8 }, (_, at) => `Step ${at + 1}\tHW\t${at < 6 ? '4/12/2026' : 'end of term'}`);
    await tab.getByLabel('Or paste the table here').fill(['Action\tLead\tBy when', ...doubtful].join('\n'));
    await tab.getByRole('button', { name: 'Read what I pasted' }).click();
    const asked = tab.locator('tr[data-lit]').first();
    const questions = tab.getByRole('region', { name: 'Questions' });
    for (const number of [1, 2, 3]) {
      await questions.getByText(new RegExp(`^Question ${number} of `)).waitFor();
      await comes(async () => (await bottom(asked)) <= (await top(questions)) + 1);
      await page.keyboard.press('1');
    }
  },
);

test.each([
  ['a phone', { phone: true }],
  ['a channel tab', { size: { width: 1052, height: 800 } }],
])('what was just done covers nothing that can be pressed: on %s', async (_width, how) => {
  const { page, tab } = await stage.visit('priya', how);
  const notice = tab
    .getByRole('status')
    .filter({ has: tab.getByRole('button', { name: 'Undo' }) })
    .last();
  const saidClear = async (words: RegExp) => {
    await notice.filter({ hasText: words }).waitFor();
    expect(await tabFrame(page).evaluate(pressedUnder, words.source)).toEqual([]);
  };
  const actions = row(tab, /^1\.\d /);
  await actions.first().waitFor();
  await tabFrame(page).evaluate(scrollAll);
  await actions.first().press('Delete');
  await saidClear(/^Deleted/);
  await notice.getByRole('button', { name: 'Undo' }).click();

  await actions.first().click();
  const panel = tab.getByRole('complementary');
  await panel.getByRole('textbox', { name: 'Comment to the leadership team' }).waitFor();
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await tab.getByRole('menuitem', { name: /Delete/ }).click();
  await saidClear(/^Deleted/);
  await notice.getByRole('button', { name: 'Undo' }).click();

  await tabFrame(page).evaluate(() => void (location.hash = 'priorities'));
  await tab.getByRole('heading', { level: 1, name: 'Priorities' }).waitFor();
  await tab.getByRole('button', { name: /^More/ }).first().click();
  await tab.getByRole('menuitem', { name: 'Delete' }).click();
  await tabFrame(page).evaluate(scrollAll);
  await saidClear(/^Deleted/);
});

/** Brings what scrolls to its middle, so that there is something at the foot. Carried out in the page. */
function scrollAll(): void {
  for (const one of document.querySelectorAll('*')) one.scrollTop = (one.scrollHeight - one.clientHeight) / 2;
}

/** What can be pressed under what is said, by its words. Carried out in the page. */
function pressedUnder(words: string): string[] {
  const said = [...document.querySelectorAll<HTMLElement>('[role=status] > div')].find((one) =>
    new RegExp(words).test(one.innerText),
  )!;
  const { left, right, top, bottom } = said.getBoundingClientRect();
  said.style.visibility = 'hidden';
  const found = new Set<string>();
  for (let x = left + 1; x < right; x += 6)
    for (let y = top + 1; y < bottom; y += 6) {
      const pressed = document.elementFromPoint(x, y)?.closest('button, a, input, select, textarea, [role=row], [role=gridcell]');
      if (pressed) found.add(pressed.textContent || pressed.tagName);
    }
  said.style.visibility = '';
  return bottom > innerHeight ? ['beyond the frame', ...found] : [...found];
}
