import type { Locator } from 'playwright-core';
import { comes, openStage, type Stage } from './stage';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('brindlewick', '2026-11-24');
});
afterAll(() => stage.close());

test.each([
  ['priorities', '[data-priority] h3', '[data-priority]'],
  ['priorities/school', '[data-register] textarea[aria-label^="Title"]', '[data-register]'],
])(
  'on %s what stands in order is dragged above or below another, and put down elsewhere it stays',
  async (subPage, names, items) => {
    const { page, tab } = await stage.visit('priya', { subPage });
    const all = tab.locator(items);
    await all.nth(2).waitFor();
    const order = () =>
      tab.locator(names).evaluateAll((found) => found.map((one) => (one as HTMLTextAreaElement).value ?? one.textContent));
    const whole = await order();
    const [first, second, third, ...others] = whole;
    const half = async (one: Locator, below: boolean) => {
      const { width, height } = (await one.boundingBox())!;
      return { x: width / 2, y: below ? height - 4 : 4 };
    };
    const becomes = async (expected: unknown[]) =>
      comes(async () => JSON.stringify(await order()) === JSON.stringify(expected), `Not ${expected.join(', ')}`);

    expect(whole.length).toBeGreaterThan(2);
    const sourcePosition = { x: 6, y: 6 };
    await all.nth(0).dragTo(all.nth(2), { targetPosition: await half(all.nth(2), false), sourcePosition });
    await becomes([second, first, third, ...others]);
    await all.nth(0).dragTo(all.nth(2), { targetPosition: await half(all.nth(2), true), sourcePosition });
    await becomes([first, third, second, ...others]);
    await all.nth(0).dragTo(tab.getByRole('heading', { level: 1 }), { sourcePosition });
    await page.reload();
    await all.nth(2).waitFor();
    await becomes([first, third, second, ...others]);
  },
);
