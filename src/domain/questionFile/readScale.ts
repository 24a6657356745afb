import { plainWords } from '../planFile/understood';
import type { Sheet } from '../planFile/workbook';
import type { QuestionReading } from './reading';

/** The stops of a scale, where a sheet holds nothing else: two columns, the stop and what it means. */
export function readScale(sheet: Sheet): QuestionReading['scale'] | undefined {
  const rows = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text.trim() ?? ''));
  const head = rows.findIndex((texts) => STOP.test(plainWords(texts[0] ?? '')) && MEANING.test(plainWords(texts[1] ?? '')));
  if (head < 0) return undefined;
  const stops = rows.slice(head + 1).filter(([name = '']) => name !== '');
  return stops.map(([name = '', meaning = '']) => ({ name, meaning }));
}

const STOP = /^(stops?|ratings?|grades?|levels?|scale)$/;
const MEANING = /^(what it means|meanings?|descriptions?|descriptors?|what it takes)$/;
