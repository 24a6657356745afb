import type { CellObject } from '@e965/xlsx';
import { serialDay } from '../domain/planFile/serialDay';
import type { Cell } from '../domain/planFile/workbook';
import { raised } from './htmlText';
import { unescapeXml } from './sheetParts';
import { markStruck, struckApart } from './struckWords';
import { tidyText } from './tidyText';
import type { CellStyle } from './xlsxStyles';

/** One cell, or undefined when it holds nothing a person could see. */
export function readCell(from: CellObject, style: CellStyle, date1904: boolean): Cell | undefined {
  const { text, ...struck } = struckApart(textOf(from));
  const comment = (from.c ?? [])
    .map(({ t }) => (t ?? '').replace(/^\[Threaded comment\][^]*?Comment:\s*/, ''))
    .join('\n')
    .trim();
  if (!text && !comment && !from.f && !style.fill) return undefined;
  const cell: Cell = { text, value: valueOf(from, text) };
  if (from.f) cell.formula = from.f;
  if (comment) cell.comment = comment;
  if (style.fill) cell.fill = style.fill;
  if (style.font) cell.font = style.font;
  if (style.struck) cell.struck = true;
  else Object.assign(cell, struck);
  if (from.t === 'n' && typeof from.v === 'number') addDay(cell, from.v, String(from.z ?? ''), date1904);
  return cell;
}

function textOf(from: CellObject): string {
  if (from.t === 'z') return '';
  const shown = from.t === 's' ? withRaised(from) : (from.w ?? String(from.v ?? ''));
  return tidyText(shown.replace(/_x000D_/g, ''));
}

/** The words of a text cell; raised figures stay apart from the number before them, what is struck out is marked. */
function withRaised(from: CellObject): string {
  const words = String(from.v ?? '');
  const rich = typeof from.r === 'string' && /superscript|<strike\b/.test(from.r) ? from.r : '';
  const runs = rich.match(/<r>.*?<\/r>/gs) ?? [];
  const texts = runs.map((run) =>
    unescapeXml([...run.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, said]) => said ?? '').join('')),
  );
  if (texts.length === 0 || texts.join('').length !== words.length) return words;
  return texts
    .map((text, at) => {
      const run = runs[at] ?? '';
      if (/<strike(?:\/| val="(?:1|true)")/.test(run)) return markStruck(text);
      return run.includes('val="superscript"') && /^\d{1,2}$/.test(text) ? raised(text) : text;
    })
    .join('');
}

function valueOf(from: CellObject, text: string): Cell['value'] {
  if (from.t === 'n' || from.t === 'b') return from.v as number | boolean;
  return text === '' ? null : text;
}

/** A number is a day only where its format shows one: `mmm-yy` shows a month, `h:mm` a time. */
function addDay(cell: Cell, serial: number, format: string, date1904: boolean): void {
  const letters = format.split(';')[0]?.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '') ?? '';
  if (!/[dmy]/i.test(letters) || /[0#?]/.test(letters.replace(/[.:]0+/g, '')) || /general|@/i.test(letters)) return;
  const day = serialDay(serial, date1904);
  if (!day) return;
  if (/d/i.test(letters)) cell.day = day;
  else if (/y/i.test(letters) || /mmm/i.test(letters)) cell.month = `${day.slice(0, 7)}-01`;
}
