import { grouped } from '../figureIndex';
import type { ToldCell } from './toldCell';

/** `Number of pupils` beside `On roll`: those who are counted, of all there are. */
export function tellRollApart(told: readonly ToldCell[]): void {
  const pupils = told.filter(({ told: { statistic } }) => statistic === 'pupils');
  const isRoll = ({ cell }: ToldCell): boolean => onRoll.test(cell.across[0]?.text ?? '');
  const rows = [...grouped(pupils, ({ cell: { place } }) => `${place.sheet} ${place.row}`).values()];
  const isPair = rows.every((row) => row.length === 2 && row.filter(isRoll).length === 1);
  if (!isPair || rows.length === 0) return;
  for (const one of pupils) if (!isRoll(one)) one.told = { ...one.told, statistic: 'count' };
}

const onRoll = /\b(?:on )?roll\b/i;
