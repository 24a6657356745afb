/** What somebody fills in or chooses; a lone button may do what cannot be taken back, and begins nothing. */
const fields = 'input, select, textarea, [aria-pressed], [role=radio]';

const stops = `${fields}, button, a[href], summary, [tabindex]`;

/** Whether a tap would bring a phone's keyboard over what was just opened. */
const isTouched = () => matchMedia('(pointer: coarse)').matches;

/** Goes to what is filled in or chosen first, where the browser has only found the way out. */
export function focusFirstField(sheet: HTMLElement): void {
  if (sheet.querySelector('[autofocus]') !== null || isTouched()) return;
  const found = stopsIn(sheet).find((one) => one.matches(fields));
  if (found) reached(found, sheet).focus({ preventScroll: true });
}

/**
 * Tab goes round within an open dialog, as in the dialogs of Teams itself: the browser would let it leave for the window around the
 * page, while nothing there can be done.
 */
export function keepTabInside(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'preventDefault'>, sheet: HTMLElement): void {
  const on = document.activeElement;
  if (event.key !== 'Tab' || on === null || !sheet.contains(on)) return;
  const all = stopsIn(sheet);
  const [from, to] = event.shiftKey ? [all[0], all.at(-1)] : [all.at(-1), all[0]];
  if (from === undefined || to === undefined || !isSameStop(on, from)) return;
  event.preventDefault();
  reached(to, sheet).focus();
}

function stopsIn(sheet: HTMLElement): HTMLElement[] {
  const all = [...sheet.querySelectorAll<HTMLElement>(stops)];
  return all.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.getClientRects().length > 0);
}

/** All radio buttons of a name are one stop. */
function isSameStop(one: Element, other: Element): boolean {
  return one === other || (nameOf(one) !== '' && nameOf(one) === nameOf(other));
}

/** Of a group of radio buttons the chosen one. */
function reached(stop: HTMLElement, sheet: HTMLElement): HTMLElement {
  const name = nameOf(stop);
  const chosen = [...sheet.querySelectorAll<HTMLInputElement>('input:checked')].find((one) => nameOf(one) === name);
  return (name === '' ? undefined : chosen) ?? stop;
}

function nameOf(one: Element): string {
  return one instanceof HTMLInputElement && one.type === 'radio' ? one.name : '';
}
