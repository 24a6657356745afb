/** Pixels around what is said at the foot, and of these below it. */
const GAP = 20;
const GAP_BELOW = 10;

/**
 * A ref for whatever stays at the foot of a page. While something is said there (`Toast`), it stands in room that this makes for it
 * above its own: `saidAbove` is to be added to its padding. However high it becomes, and wherever it lies.
 */
export function standsAtFoot(element: HTMLElement | null): (() => void) | undefined {
  return measured(element, () => {
    const { left, width, height } = element!.getBoundingClientRect();
    return { '--foot': height, '--foot-left': left, '--foot-width': width };
  });
}

/** A ref for what is said at the foot: for as long as it is there the page keeps room for it. */
export function saidAtFoot(element: HTMLElement | null): (() => void) | undefined {
  return measured(element, () => ({ '--said': element!.offsetHeight + GAP }));
}

/** The room that what is said at the foot takes; nothing while nothing is. */
export const saidAbove = 'var(--said, 0px)';

/** The same where nothing stays at the foot of the page: then the page itself makes the room. */
export const saidBelow = 'max(0px, var(--said, 0px) - 1000 * var(--foot, 0px))';

/** Where what is said begins, from the lower edge of the frame. */
export const saidFrom = `calc(max(0px, var(--foot, 0px) - var(--said, 0px)) + ${GAP_BELOW}px)`;

/** Keeps measures of an element, in pixels, where styles can ask for them, until the answer is called. */
function measured(element: HTMLElement | null, measure: () => Record<string, number>): (() => void) | undefined {
  if (element === null) return undefined;
  const { style } = document.documentElement;
  const tell = () => Object.entries(measure()).forEach(([name, pixels]) => style.setProperty(name, `${pixels}px`));
  // At once, since what is said would lie over something for a frame.
  tell();
  const names = Object.keys(measure());
  const watch = new ResizeObserver(tell);
  watch.observe(element, { box: 'border-box' });
  return () => {
    watch.disconnect();
    for (const name of names) style.removeProperty(name);
  };
}
