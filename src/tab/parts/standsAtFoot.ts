/**
 * A ref for whatever stays at the foot of a page: while it is there, what floats over the page (`Toast`) stands above it, however
 * high it becomes.
 */
export function standsAtFoot(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  const { style } = document.documentElement;
  const watch = new ResizeObserver(() => style.setProperty('--foot', `${element.offsetHeight}px`));
  watch.observe(element);
  return () => {
    watch.disconnect();
    style.removeProperty('--foot');
  };
}
