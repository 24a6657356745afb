import type { Frame, Page } from 'playwright-core';
import { comes } from './stage';

/** What the focus is on, as a person would call it: its label, its words. */
export async function focused(page: Page): Promise<string> {
  return tabFrame(page).evaluate(() => {
    const on = document.activeElement as HTMLInputElement | null;
    if (on === null || on === document.body) return '';
    const name = on.getAttribute('aria-label') ?? on.labels?.[0]?.innerText;
    return (name || on.innerText || on.title || '').replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab, or another key, until the focus is on something called so. */
export async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  await pressUntil(page, async () => name.test(await focused(page)), { key, towards: name.source });
}

/** Presses what Tab, or another key, comes to. */
export async function pressAt(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  await reach(page, name, key);
  await page.keyboard.press('Enter');
}

/** Presses Tab until the focus is on something that fits. */
export async function reachWhat(page: Page, selector: string): Promise<void> {
  const fits = () => tabFrame(page).evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await pressUntil(page, fits, { key: 'Tab', towards: selector });
}

/** No place may hold the focus for ever. */
async function pressUntil(
  page: Page,
  isThere: () => Promise<boolean>,
  { key, towards }: { key: string; towards: string },
): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${towards}`);
}

/** The words of what the focus is on. */
export async function wordsInFocus(page: Page): Promise<string> {
  return tabFrame(page).evaluate(wordsOfFocus);
}

/** Waits until the focus is on something with these words. */
export async function untilFocused(page: Page, words: RegExp): Promise<void> {
  await comes(async () => words.test(await wordsInFocus(page)), `The focus never came to ${words.source}`);
}

/** Carried out in the page. */
function wordsOfFocus(): string {
  return (document.activeElement as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** The tab's own frame in the Teams window. */
export function tabFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('There is no tab in the window');
  return frame;
}
