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
