/** What says how far something is moved within its frame. */
type Moved = Pick<Element, 'scrollLeft' | 'scrollWidth' | 'clientWidth'>;

/** On which sides of a frame something of it is out of sight. Less than a pixel is rounding. */
export function sidesHidden({ scrollLeft, scrollWidth, clientWidth }: Moved): { left: boolean; right: boolean } {
  return { left: scrollLeft > 1, right: scrollWidth - clientWidth - scrollLeft > 1 };
}
