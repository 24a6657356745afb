import type { Place } from '../planFile/workbook';
import type { CellNumbers } from './cellNumbers';
import type { Meaning } from './meaning';

/** A label and where it stands. */
export interface Label {
  text: string;
  place: Place;
  meaning: Meaning;
  /** The file's own name. */
  ofFile?: true;
}

/** A cell with a number, or a place for one, and every label that tells what it is. The nearest labels come first. */
export interface TableCell {
  place: Place;
  numbers: CellNumbers;
  /** Which table of the file it stands in, from 0. */
  table: number;
  across: Label[];
  down: Label[];
  titles: Label[];
}
