import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { tabFrame } from './keys';

const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with the tab as it stands, by WCAG 2.2 AA: one line a fault, with where it is. Between themes only colours
 * differ, so that all other rules need one theme.
 */
export async function faultsIn(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const runOnly = rules === 'all' ? everything : { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
  const frame = tabFrame(page);
  // A panel that fades in is judged when it has come.
  await frame.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))));
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe);
  // What is in order need not be described one by one.
  const { violations } = await frame.evaluate(
    (asked) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: asked,
        resultTypes: ['violations'],
      }),
    runOnly,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** What ends beyond an edge where nobody sees that there is more: what is offered under a field, and tables in a sheet. */
export async function cutOffIn(page: Page): Promise<string[]> {
  const frame = tabFrame(page);
  return (
    (await frame.evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const offered = [...document.querySelectorAll('[role=option]')].filter((one) => one.getBoundingClientRect().right > edge);
      const tables = [...document.querySelectorAll('dialog table, [role=dialog] table')].filter(
        (one) => one.scrollWidth > one.parentElement!.clientWidth,
      );
      return [...offered, ...tables].map((one) => one.textContent ?? '');
    })) ?? ['no tab']
  );
}

/** How many pixels the tab's page is wider than its frame: people would have to scroll sideways. */
export async function overflowIn(page: Page): Promise<number> {
  const frame = tabFrame(page);
  return (await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)) ?? -1;
}
