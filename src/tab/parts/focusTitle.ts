import { isFocusLost } from './focus';

/** Gives a title the focus, for whoever reads on from there. */
export function focusTitle(title: HTMLElement): void {
  if (!title.hasAttribute('tabindex')) {
    title.tabIndex = -1;
    // A ring would make it look like something to press.
    title.style.outline = 'none';
  }
  title.focus({ preventScroll: true });
}

/** Goes to the page's title once what held the focus is gone, where nothing else has taken it. */
export function focusTitleIfLost(): void {
  const look = () => {
    const title = document.querySelector<HTMLElement>('main h1');
    if (title && isFocusLost()) focusTitle(title);
  };
  // What was asked for in this frame is drawn by the next one.
  requestAnimationFrame(() => requestAnimationFrame(look));
}
