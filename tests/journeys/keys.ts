import type { Frame, Page } from 'playwright-core';

/** What the focus is on, as a person would call it: its label, its words. */
export async function focused(page: Page): Promise<string> {
  return tabFrame(page).evaluate(() => {
    const on = document.activeElement as HTMLInputElement | null;
    if (on === null || on === document.body) return '';
    const name = on.getAttribute('aria-label') ?? on.labels?.[0]?.innerText;
    return (name || on.innerText || on.title || '').replaceAll(/\s+/g, ' ').trim();
  });
}

/** Presses Tab, or another key, until the focus is on something called so: no place may hold the focus for ever. */
export async function reach(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never came to ${name.source}`);
}

/** Presses what Tab, or another key, comes to. */
export async function pressAt(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  await reach(page, name, key);
  await page.keyboard.press('Enter');
}

/** The tab's own frame in the Teams window. */
export function tabFrame(page: Page): Frame {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('There is no tab in the window');
  return frame;
}
