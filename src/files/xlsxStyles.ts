import type { WorkBook } from '@e965/xlsx';
import { columnIndex } from './sheetParts';

/** Colours and strike of a cell; white fills and black fonts count as none. */
export interface CellStyle {
  fill?: string;
  font?: string;
  struck?: boolean;
}

interface Colour {
  rgb?: string;
  theme?: number;
  tint?: number;
}

/** What the library keeps of the style sheet; its types do not say so. */
interface StyleSheet {
  Fonts?: { color?: Colour; strike?: boolean | number }[];
  Fills?: { patternType?: string; fgColor?: Colour }[];
  CellXf?: { fontId?: number; fillId?: number }[];
}

/** Reads each cell's fill and font colour: the library itself gives only fills, and only of cells with content. */
export function styleReader(book: WorkBook): (sheetXml: string) => (row: number, column: number) => CellStyle {
  const { Styles: sheet = {}, Themes: themes } = book as unknown as {
    Styles?: StyleSheet;
    Themes?: { themeElements?: { clrScheme?: Colour[] } };
  };
  const scheme = themes?.themeElements?.clrScheme ?? [];
  const styles = (sheet.CellXf ?? []).map((format): CellStyle => {
    const fill = sheet.Fills?.[Number(format.fillId)];
    const font = sheet.Fonts?.[Number(format.fontId)];
    const style: CellStyle = {};
    const fillColour =
      fill && fill.patternType !== 'none' && fill.patternType !== 'gray125' ? colourOf(fill.fgColor, scheme) : undefined;
    const fontColour = colourOf(font?.color, scheme);
    if (fillColour && fillColour !== 'FFFFFF') style.fill = fillColour;
    if (fontColour && fontColour !== '000000') style.font = fontColour;
    if (font?.strike) style.struck = true;
    return style;
  });
  return (sheetXml) => {
    const numbers = styleNumbers(sheetXml);
    return (row, column) => styles[numbers.get(`${row},${column}`) ?? 0] ?? {};
  };
}

/** The style number of each cell by `row,column`, from 0. */
function styleNumbers(sheetXml: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [, attributes = ''] of sheetXml.matchAll(/<(?:\w+:)?c\s([^>]*)>/g)) {
    const style = /(?:^|\s)s="(\d+)"/.exec(attributes)?.[1];
    const place = /(?:^|\s)r="([A-Z]+)(\d+)"/.exec(attributes);
    if (style && place) numbers.set(`${Number(place[2]) - 1},${columnIndex(place[1] ?? '')}`, Number(style));
  }
  return numbers;
}

function colourOf(colour: Colour | undefined, scheme: Colour[]): string | undefined {
  if (!colour) return undefined;
  const rgb = colour.rgb ?? (colour.theme === undefined ? undefined : scheme[colour.theme]?.rgb);
  if (!rgb || !/^[\da-f]{6,8}$/i.test(rgb)) return undefined;
  const plain = rgb.slice(-6).toUpperCase();
  return colour.rgb === undefined && colour.tint ? tinted(plain, colour.tint) : plain;
}

/** Lightens (tint above 0) or darkens, near enough to tell red from green (ECMA-376 part 1, 18.8.19, works on lightness). */
function tinted(rgb: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => parseInt(rgb.slice(start, start + 2), 16));
  const moved = channels.map((channel) => Math.round(tint > 0 ? channel + (255 - channel) * tint : channel * (1 + tint)));
  return moved
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
