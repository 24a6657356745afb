import type { Figure } from '../../../src/domain/figure';
import { isHidden } from '../../../src/domain/told';
import { tell, type Place } from './places';
import { computableNumbers, type PublishedTable, type ReaderKnows } from './reader';
import { thresholds } from './rows';

/** A measure's table as the school has it. */
export interface OwnTable extends Pick<PublishedTable, 'ofPupils' | 'roll'> {
  name: string;
  places: readonly Place[];
}

/**
 * What a reader computes of hidden numbers who sees all the tables as they are published, and knows more of them than each says:
 * that they are one table, for one.
 */
export function computableFrom(
  tables: readonly OwnTable[],
  { areOne = false, ...knows }: Pick<ReaderKnows, 'years'> & Partial<ReaderKnows> & { areOne?: boolean },
): { found: string[]; hidden: number } {
  const keys = tables.map((_, at) => `m${at}`);
  const told = tell(
    tables.flatMap(({ places }) => places),
    Object.fromEntries(tables.map(({ ofPupils }, at) => [keys[at], ofPupils ? 'percent' : 'rate'] as const)),
    Object.fromEntries(tables.map(({ name }, at) => [keys[at], name])),
  );
  const figures = tables.flatMap(({ places }) =>
    places.flatMap((place) => (place.figure ? [{ place, figure: place.figure }] : [])),
  );
  const isHiddenIn = (place: Place, what: 'pupils' | 'count' | 'value'): boolean => isHidden(told(place)[what]);
  const hidesNone = figures.some(
    ({ place, figure }) =>
      (figure.pupils === 0 && isHiddenIn(place, 'pupils')) ||
      (isNone(figure) && (isHiddenIn(place, 'count') || isHiddenIn(place, 'value'))),
  );
  const published = tables.map(({ ofPupils, roll, places }): PublishedTable => {
    const own = places.filter(({ figure }) => figure);
    return { ofPupils, roll, cells: own.map((place) => ({ yearGroup: place.yearGroup, group: place.group, ...told(place) })) };
  });
  const { count: below, pupils: belowPupils } = thresholds;
  return {
    found: computableNumbers({
      ...{
        tables: areOne ? [{ ...published[0]!, cells: published.flatMap(({ cells }) => cells) }] : published,
        below,
        belowPupils,
        leastFew: hidesNone ? 0 : 1,
        areComplements: false,
      },
      ...knows,
    }),
    hidden: figures.filter(({ place }) => isHiddenIn(place, 'pupils') || isHiddenIn(place, 'count') || isHiddenIn(place, 'value'))
      .length,
  };
}

function isNone({ count, value }: Figure): boolean {
  return count === 0 || value === 0;
}
