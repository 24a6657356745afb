import { readFileSync } from 'node:fs';
import { transformSync } from '@swc/core';
import type { Browser, Page } from 'playwright-core';
import type { Page as Printed } from '../../src/tab/parts/safePaper';
import { launchBrowser, takesFunctions } from '../chromium';

declare const printedPage: Printed;

const source = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const content = `
  <main class="guarded">
    <p data-said="objective/o">Only <b>4</b></p>
    <p data-said="finding/f" data-words>Only 4 <a href="#">of 9</a></p>
    <div data-row="action/a"><i>4</i> <span>Read daily</span></div>
    <p data-said="reason/r" data-words><textarea>4 of 9</textarea></p>
    <textarea data-said="voice/v">4 of 9</textarea><textarea placeholder="How we know"></textarea>
    <dialog open><input value="4" /></dialog>
  </main>`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await takesFunctions(await browser.newContext())).newPage();
  await page.setContent(content);
  await page.addStyleTag({ content: source('assets/served/page.css') });
  const { code } = transformSync(source('src/tab/parts/printedPage.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  });
  await page.addScriptTag({ content: code.replace('export const printedPage', 'globalThis.printedPage') });
});
afterAll(() => browser.close());

test('of all words on a page it is known whose they are, in as many pieces as they stand', async () => {
  const held = await page.evaluate(() =>
    printedPage
      .holders()
      .map(({ of, isNumber, isWords, read }) => [of, read().trim(), isWords ? 'words' : isNumber ? 'number' : '']),
  );
  expect(held.filter(([, words]) => words !== '')).toEqual([
    ['finding/f', 'Only 4 of 9', 'words'],
    ['objective/o', 'Only', ''],
    ['objective/o', '4', ''],
    ['action/a', '4', 'number'],
    ['action/a', 'Read daily', ''],
    ['reason/r', '4 of 9', 'words'],
    ['voice/v', '4 of 9', 'words'],
    ['', '4', ''],
  ]);
});

test('what is written for paper is put back as it stood, and the box that somebody is in is left alone', async () => {
  const seen = await page.evaluate(() => {
    const box = document.querySelector<HTMLTextAreaElement>('[data-said="voice/v"]')!;
    box.focus();
    const looks = () => [document.querySelector('[data-said="finding/f"]')!.innerHTML, document.querySelector('textarea')!.value];
    const before = looks();
    const back = printedPage.holders().map((holder) => holder.write('…'));
    const [during, inUse] = [looks(), [box.value, box.style.opacity]];
    back.forEach((put) => put());
    return { before, during, inUse, after: looks(), shown: box.style.opacity };
  });
  expect(seen).toEqual({
    before: ['Only 4 <a href="#">of 9</a>', '4 of 9'],
    during: ['…<a href="#"></a>', '…'],
    inUse: ['4 of 9', '0'],
    after: ['Only 4 <a href="#">of 9</a>', '4 of 9'],
    shown: '',
  });
});

test('nothing goes to paper before the page is ready, and then neither empty boxes nor what lies over it', async () => {
  await page.emulateMedia({ media: 'print' });
  const main = page.locator('main');
  const note = () => page.evaluate(() => getComputedStyle(document.body, '::before').content);
  expect(await main.isVisible()).toBe(false);
  expect(await note()).toMatch(/could not be made ready for paper/);
  await page.evaluate(() => printedPage.ready(true));
  expect(await main.isVisible()).toBe(true);
  expect(await note()).toBe('none');
  expect(await page.getByPlaceholder('How we know').isVisible()).toBe(false);
  expect(await page.locator('dialog').isVisible()).toBe(false);
  await page.evaluate(() => printedPage.ready(false));
  expect(await main.isVisible()).toBe(false);
});
