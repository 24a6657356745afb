import { kindOfHeading } from './headings';
import { looksLikeYearGroup, personKind } from './pupilWords';
import type { Row } from './workbook';
import { looksLikeName } from './pupils/personNames';

/**
 * Whether rows after a gap go on in the table under these headings: each of their columns has one, year groups stand under a heading for them, and what may
 * be names stands among the actions (`Brain Gym`) or is of whoever does them.
 */
export function goesOnUnder({ cells: heads }: Row, rows: readonly Row[]): boolean {
  const columns = new Set(rows.flatMap(({ cells }) => cells.flatMap((cell, column) => (cell?.text ? [column] : []))));
  return (
    columns.size > 1 &&
    [...columns].every((column) => {
      const heading = heads[column]?.text ?? '';
      const texts = rows.flatMap(({ cells }) => cells[column]?.text ?? []);
      const most = (fits: (text: string) => boolean) => texts.filter(fits).length > texts.length / 2;
      if (most(looksLikeYearGroup)) return personKind(heading) === 'yearGroup';
      if (most(looksLikeName)) return ['action', 'lead', 'support', 'monitoring'].includes(kindOfHeading(heading) ?? '');
      return heading !== '';
    })
  );
}
