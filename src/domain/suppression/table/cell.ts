import type { PupilGroup } from '../../figure';

/** One place of a table of numbers that add up, with the places that the table leaves out and a reader can work out. */
export interface Cell {
  /** As in a figure: '' is all years together. */
  yearGroup: string;
  group: PupilGroup;
  /** Null where it cannot be worked out from the others. */
  number: number | null;
  /** The table names it; otherwise it only follows, or is not known. */
  published: boolean;
  /** It does not follow: one of several numbers that a reader must think possible. */
  supposed?: boolean;
}

/** Names a group of a year. */
export function placeName({ yearGroup, group }: { yearGroup: string; group: PupilGroup }): string {
  return `${yearGroup}|${group}`;
}
