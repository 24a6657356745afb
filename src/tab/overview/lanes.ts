/** Puts labels that begin at these shares of the width into as few lanes as keep them apart by `room`, a share, too. */
export function lanesOf(places: readonly number[], room: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => end <= place);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place + room;
    return lane;
  });
}

/** How wide each label may be: until the next one in its lane or, where none follows, to the end. At least `room`. */
export function widthsOf(places: readonly number[], lanes: readonly number[], room: number): number[] {
  return places.map((place, at) => {
    const next = Math.min(1, ...places.filter((other, one) => lanes[one] === lanes[at] && other > place));
    return Math.max(room, next - place - gap);
  });
}

/** Between a label and the next, as a share of the width. */
const gap = 0.01;
