import { readOutcomes } from '../../../src/domain/outcomeFile/readOutcomes';
import { readPaste } from '../../../src/files/delimited';
import { context as planContext } from '../planFile/cells';

/** What is read of a table of tabs and lines, its questions by id and what is left out, as words. */
export function said(text: string, name = ''): string[] {
  const pasted = readPaste(text);
  const workbook = name === '' ? pasted : { ...pasted, name, sheets: pasted.sheets.map((one) => ({ ...one, name })) };
  const { outcome, figures, questions, leftOut } = readOutcomes(workbook, { ...planContext, measures: [] });
  if (outcome === 'refuse') return ['refused'];
  return [
    ...figures.map(({ measureKey, whose, period, yearGroup, group, pupils, count, value }) => {
      const numbers = [pupils, count, value].map((one) => one ?? '–').join(' ');
      return `${measureKey || '?'} ${whose === 'school' ? '' : `${whose} `}${period || '?'} ${yearGroup || 'all'} ${group} ${numbers}`;
    }),
    ...questions.map(({ id, proposed }) => `${id}? ${proposed ?? ''}`.trim()),
    ...leftOut.map(({ why, text: words }) => `${why}: ${words}`),
  ];
}
