import type { Holder, Page } from './safePaper';

/** What is of a record says so: the rows of plan and timeline anyway, other parts by `data-said`. */
const marked = '[data-row], [data-said]';

/** What stands first in a row is its number. */
const number = '[data-row] > :first-child';

/** The page that stands in this window. */
export const printedPage: Page = { events: globalThis, holders: () => [...texts(), ...boxes()] };

function texts(): Holder[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Holder[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node;
    const { parentElement } = text;
    if (text.data.trim() === '' || parentElement === null || parentElement.closest('style, script, textarea')) continue;
    found.push({
      of: recordOf(parentElement),
      isNumber: parentElement.closest(number) !== null,
      read: () => text.data,
      write: (words) => void (text.data = words),
    });
  }
  return found;
}

function boxes(): Holder[] {
  return [
    ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input:not([type]), input[type=text]'),
  ].map((box) => ({
    of: recordOf(box),
    isBox: box.tagName === 'TEXTAREA',
    read: () => box.value,
    write: (words) => void (box.value = words),
    // What is written to a box in use moves its caret and forgets what could be undone.
    ...(box === document.activeElement && { leaveOut: () => leftOut(box) }),
  }));
}

function leftOut({ style }: HTMLElement): () => void {
  const before = style.opacity;
  style.opacity = '0';
  return () => void (style.opacity = before);
}

function recordOf(element: Element): string {
  const { said, row } = element.closest<HTMLElement>(marked)?.dataset ?? {};
  return said ?? row ?? '';
}
