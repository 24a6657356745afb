import type { Frame, Locator, Page } from 'playwright-core';
import { firstActions, planSize } from './currentPlan';
import { median, percentile } from './figures';
import { openDevice, type Rig } from './rig';

/** Milliseconds from an input to the paint of the frame that shows it. */
export interface Lag {
  middle: number;
  p95: number;
}

/** How quick the plan is under the hands, in the product's tab. */
export interface Keys {
  actions: number;
  /** Of a letter in a box on a page with nothing else on it: what the browser, the machine and the measuring cost. */
  empty: Lag;
  typing: Lag;
  filtering: Lag;
  /** Until the rows that the search asks for are those on the screen. */
  filtered: Lag;
  opening: Lag;
  /** Until all that the panel says is on the screen. */
  opened: Lag;
}

/** Types in an action's text, looks for words and opens panels in the current plan, as a quick person does. */
export async function measureKeys(rig: Rig): Promise<Keys> {
  const device = await openDevice(rig, listenScript);
  await device.page.goto(`${rig.ports.ours.window}/?person=priya`);
  const [first] = firstActions(rig.sandbox);
  const frame = device.page.frameLocator('iframe[title="SEND Strategy"]');
  await frame.getByRole('row', { name: first!.text }).first().waitFor();
  await pause(8000);
  const tab = device.tab()!;
  const keys = {
    actions: planSize(rig.sandbox),
    empty: lagOf(await typeOnEmptyPage(rig)),
    ...(await openPanels(device.page, tab, 24)),
    typing: lagOf(await typeWords(device.page, tab)),
    ...(await search(device.page, tab)),
  };
  await device.context.close();
  return keys;
}

/**
 * Clicks one row after the other; each click is counted from the release of the button, which is what makes it one, until the
 * panel about that action was painted, and until all of it was.
 */
async function openPanels(page: Page, tab: Frame, times: number): Promise<Pick<Keys, 'opening' | 'opened'>> {
  const rows = tab.locator('[data-row^="action/"]');
  const heads: number[] = [];
  const wholes: number[] = [];
  for (let at = 0; at < times + 2; at++) {
    const cell = rows.nth(at).locator('[data-cell="due"]');
    await cell.scrollIntoViewIfNeeded();
    const { x, y } = (await cell.boundingBox())!;
    await page.mouse.move(x + 20, y + 8);
    await pause(300);
    await taken(tab, 'benchPanels');
    await taken(tab, 'benchWholes');
    // By the mouse itself: what a test's own click looks up in the page would be counted.
    await page.mouse.down();
    await pause(held);
    await page.mouse.up();
    await pause(700);
    heads.push(...(await taken(tab, 'benchPanels')).slice(0, 1));
    wholes.push(...(await taken(tab, 'benchWholes')).slice(-1));
  }
  // The first ones fetch what panels are made of.
  return { opening: lagOf(heads.slice(2)), opened: lagOf(wholes.slice(2)) };
}

/** Milliseconds for which a hand holds the button down in a quick click: the frame that shows it pressed is over by then. */
const held = 80;

const words = ' Children read twice a day, and the team looks at it every Friday.';

async function typeOnEmptyPage(rig: Rig): Promise<number[]> {
  const { context, page } = await openDevice(rig, listenScript);
  await page.goto('data:text/html,<!doctype html><title>Empty</title><textarea></textarea>');
  await pause(1000);
  const lags = await typeInto(page, page.mainFrame(), page.locator('textarea'));
  await context.close();
  return lags;
}

async function typeWords(page: Page, tab: Frame): Promise<number[]> {
  const lags = await typeInto(page, tab, tab.locator('aside').getByRole('textbox', { name: 'Action', exact: true }));
  await page.keyboard.press('Escape');
  await pause(3000);
  return lags;
}

async function typeInto(page: Page, frame: Frame, field: Locator): Promise<number[]> {
  await field.click();
  await page.keyboard.press('End');
  await pause(1000);
  await taken(frame, 'benchKeys');
  for (const letter of words) {
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await pause(120);
  }
  await pause(500);
  return taken(frame, 'benchKeys');
}

async function search(page: Page, tab: Frame): Promise<Pick<Keys, 'filtering' | 'filtered'>> {
  await page.keyboard.press('Escape');
  await tab.getByRole('button', { name: 'Search the plan' }).click();
  await pause(1000);
  await taken(tab, 'benchKeys');
  await taken(tab, 'benchSettled');
  const asked = ['reading', 'group', 'staff', 'every'];
  for (const word of asked) {
    for (const letter of word) {
      await page.keyboard.press(letter);
      await pause(700);
    }
    for (const _letter of word) {
      await page.keyboard.press('Backspace');
      await pause(700);
    }
  }
  return { filtering: lagOf(await taken(tab, 'benchKeys')), filtered: lagOf(await taken(tab, 'benchSettled')) };
}

/**
 * Each input counts from the moment the browser had it (`timeStamp`) to a message sent in the next animation frame, which
 * arrives when that frame has been painted.
 */
const listenScript = `(() => {
  const painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  });
  Object.assign(globalThis, { benchKeys: [], benchSettled: [], benchPanels: [], benchWholes: [] });
  let clicked = 0;
  addEventListener('keydown', ({ timeStamp, target }) => {
    painted((now) => globalThis.benchKeys.push(now - timeStamp));
    if (!target.closest('[role=search]')) return;
    let last = timeStamp;
    const observer = new MutationObserver(() => painted((now) => void (last = now)));
    const list = document.querySelector('[role=grid]');
    if (list) observer.observe(list, { subtree: true, childList: true, attributeFilter: ['class'] });
    setTimeout(() => {
      observer.disconnect();
      if (last > timeStamp) globalThis.benchSettled.push(last - timeStamp);
    }, 600);
  }, true);
  addEventListener('pointerup', ({ timeStamp }) => void (clicked = timeStamp), true);
  new MutationObserver((records) => {
    const changed = records.flatMap(({ type, target, addedNodes }) => (type === 'attributes' ? [target] : [...addedNodes]));
    const panels = changed.filter((node) => node.matches?.('aside[aria-label]') || node.querySelector?.('aside[aria-label]'));
    const parts = records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node.parentElement?.closest('aside') || node.querySelector?.('aside section'));
    if (parts.length > 0) painted((now) => globalThis.benchWholes.push(now - clicked));
    if (panels.length > 0) painted((now) => globalThis.benchPanels.push(now - clicked));
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['aria-label'] });
})()`;

async function taken(tab: Frame, name: string): Promise<number[]> {
  return tab.evaluate((which) => (globalThis as unknown as Record<string, number[]>)[which]!.splice(0), name);
}

function lagOf(lags: readonly number[]): Lag {
  return { middle: median(lags), p95: percentile(lags, 95) };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
