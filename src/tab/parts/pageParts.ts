import { focusTitle } from './focusTitle';

/**
 * F6 leads to the next part of the page, with Shift back to the beginning of this one and to the one before, as between the panes of other Microsoft programs: past lists of
 * places, rows and boxes that Tab would go through one after another.
 */
export function onPartKey(event: KeyboardEvent): void {
  const on = document.activeElement;
  if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || on?.closest('dialog'))
    return;
  const begins = beginnings();
  const at = begins.findLastIndex((one) => one === on || (on !== null && on !== document.body && isBefore(one, on)));
  const isWithin = at >= 0 && begins[at] !== on;
  const back = isWithin ? at : Math.max(at, 0) - 1;
  const next = begins.at(event.shiftKey ? back : (at + 1) % begins.length);
  if (next === undefined) return;
  event.preventDefault();
  if (next.matches('h1')) focusTitle(next);
  else next.focus();
}

const partsOfPage = 'nav, main, aside, article, section, [role="region"], [role="grid"], [role="status"], [role="alert"]';

/** What takes the focus at the beginning of each part, in the order of the page. Parts within parts may begin with the same. */
function beginnings(): HTMLElement[] {
  const found = [...document.querySelectorAll<HTMLElement>(partsOfPage)].flatMap((part) => beginningOf(part) ?? []);
  return [...new Set(found)].sort((one, other) => (isBefore(one, other) ? -1 : 1));
}

/** A page begins with its title, a panel with itself, a question with its heading; anything else with what Tab comes to first in it. */
function beginningOf(part: HTMLElement): HTMLElement | undefined {
  if (part.matches('[tabindex]:not([role="grid"])')) return isShown(part) ? part : undefined;
  const all = part.querySelectorAll<HTMLElement>(part.matches('main') ? 'h1' : takesFocus);
  return [...all].find((one) => isShown(one) && (one.tabIndex >= 0 || one.matches('h1, h2')));
}

const takesFocus =
  'h2[tabindex], a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]';

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
