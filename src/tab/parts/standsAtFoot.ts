/**
 * A ref for whatever stays at the foot of a page: while it is there, what floats over the page (`Toast`) stands above it, however
 * high it becomes.
 */
export function standsAtFoot(element: HTMLElement | null): (() => void) | undefined {
  if (element === null) return undefined;
  const { style } = document.documentElement;
  const tell = () => style.setProperty('--foot', `${element.offsetHeight}px`);
  tell();
  const watch = new ResizeObserver(tell);
  watch.observe(element);
  return () => {
    watch.disconnect();
    style.removeProperty('--foot');
  };
}
