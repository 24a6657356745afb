import { cellNumbers } from '../../domain/outcomeFile/cellNumbers';
import { readNumber } from '../words/readNumber';

/**
 * What stands in a box for a number: the number, null where it is not known. Marks for hidden numbers, such as `<5` and `c`, are read
 * as in a file that is brought in: not known, and the mark is told. Undefined where it is neither.
 */
export function typedNumber(text: string): { value: number | null; mark?: string } | undefined {
  const value = readNumber(text);
  if (value !== undefined) return { value };
  const read = cellNumbers({ text: text.trim(), value: null });
  return read?.kind === 'hidden' ? { value: null, mark: read.mark } : undefined;
}
