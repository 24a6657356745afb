import { kindOfHeading } from '../headings';
import { personKind, type PersonKind } from '../pupilWords';
import type { Cell, Sheet } from '../workbook';
import { headingSays, speaksOfPupils, type Says } from './headingSays';
import { isGroup } from './groupWords';
import { areSurelyPeople, mayBeNames, mayNamePeople, piecesOf } from './peopleInCells';
import { isOfGroup, unsaidNames } from './unsaidNames';
import { isPerson, isWholeName } from './personNames';

/** A column under a heading, with what its words say it holds of a person. */
export interface PersonColumn {
  column: number;
  heading: string;
  kind: PersonKind | undefined;
  cells: readonly Cell[];
  /** Whose names may stand in it, by its heading; undefined where it is over no names. */
  says: Says | undefined;
  /** Whether its cells name people. One word with a capital may be a class or a group as well. */
  people: 'surely' | 'maybe' | 'no';
}

/** A column as it stands, before anything is made of it. */
export type BareColumn = Pick<PersonColumn, 'column' | 'heading' | 'cells'> & {
  /** No heading stands over it, and names stand in it. */
  unheaded?: true;
};

/**
 * Columns with what their headings and cells say of persons. `isHead`: most of the row are headings, so that words such as `pupils`
 * in one are a heading's and not a text's.
 */
export function personTable(bare: readonly BareColumn[], isHead: boolean): PersonColumn[] {
  const filled = bare.filter(({ cells }) => cells.length > 0);
  const taught = filled.some(({ heading }) => /^(?:key )?(?:adults?|tas?|lsas?|teacher|key ?worker)$/i.test(heading.trim()));
  return bare.map((column): PersonColumn => {
    const kind = column.unheaded ? 'anyNames' : personKind(column.heading);
    const says = headingSays(column.heading, kind, isHead, taught);
    if (says) return { ...column, kind, says, people: peopleUnder(column, kind, says) };
    const unsaid = isHead
      ? unsaidNames(
          column,
          filled.filter((other) => other !== column),
        )
      : undefined;
    return { ...column, kind, says: unsaid && 'nothing', people: unsaid ?? 'no' };
  });
}

/** The columns under a row, if it may stand over columns that name pupils. */
export function tableUnder(sheet: Sheet, row: number): PersonColumn[] {
  const heads = Array.from(sheet.rows[row]?.cells ?? []);
  if (!mayHead(heads.flatMap((cell) => (cell?.text ? [cell.text] : [])))) return [];
  const columns = heads.flatMap((cell, column): BareColumn[] => {
    if (cell?.text && cell.text.length > 60) return [];
    const cells = sheet.rows.slice(row + 1).flatMap(({ cells: own }) => (own[column]?.text ? [own[column]] : []));
    if (!cell?.text)
      return column === 0 && areNames(cells) ? [{ column, heading: 'names without a heading', cells, unheaded: true }] : [];
    return [{ column, heading: cell.text.replace(/\s+/g, ' '), cells }];
  });
  const headings = columns.filter(
    ({ heading }) => personKind(heading) ?? kindOfHeading(heading) ?? (speaksOfPupils(heading) || isOfGroup(heading)),
  ).length;
  return personTable(columns, columns.length > 1 && headings > columns.length / 2);
}

/** Three or more whole names, each another. */
function areNames(cells: readonly Cell[]): boolean {
  return cells.length > 2 && new Set(cells.map(({ text }) => text)).size === cells.length && share({ cells }, isWholeName) >= 0.6;
}

/** How many of the cells fit, from 0 to 1. */
export function share({ cells }: Pick<BareColumn, 'cells'>, fits: (text: string, cell: Cell) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter((cell) => fits(cell.text, cell)).length / cells.length;
}

function mayHead(texts: readonly string[]): boolean {
  const ofPeople = (text: string) =>
    !['staffFact', undefined].includes(personKind(text)) || speaksOfPupils(text) || /^(who|person)$/i.test(text.trim());
  const kinds = texts.flatMap((text) => kindOfHeading(text) ?? []);
  return texts.some(ofPeople) || (kinds.includes('action') && kinds.length > 1 && kinds.length >= texts.length / 2);
}

function peopleUnder(column: BareColumn, kind: PersonKind | undefined, says: Says): PersonColumn['people'] {
  const { heading, cells } = column;
  const texts = cells.map(({ text }) => text);
  if (says === 'names') {
    const isOne = (text: string) => isPerson(text) && !isGroup(text);
    const areAll = (text: string) => isOne(text) || piecesOf(text).every(isOne);
    return cells.length > 1 && (kind === 'names' || share(column, areAll) >= 0.6) ? 'surely' : 'no';
  }
  if (areSurelyPeople(heading, texts)) return 'surely';
  const alone = kind === 'pupilNames' && cells.length > 1 && share(column, (text) => isPerson(text) && !isGroup(text)) >= 0.6;
  return alone || mayNamePeople(texts) || mayBeNames(heading, texts) ? 'maybe' : 'no';
}
