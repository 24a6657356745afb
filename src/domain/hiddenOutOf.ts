import type { Figure, PupilGroup } from './figure';
import { figureIndexOf } from './figureIndex';
import type { Key } from './record';
import { countsOf } from './secretNumbers';
import { toldFigures } from './smallNumbers';
import type { Snapshot } from './snapshot';
import { isHidden } from './told';

/** `3 of 15`, as words say it. */
interface OutOf {
  count: number;
  pupils: number;
}

/** What nobody is shown of `3 of 15`: the count at least. */
export interface HiddenOutOf {
  isPupilsHidden: boolean;
}

/** The hidden counts of any measure and period that are out of so many pupils, of the figures that are asked about. */
export function hiddenOutOf(snapshot: Snapshot, said: OutOf, isAsked: (figure: Figure) => boolean): HiddenOutOf[] {
  return [...figureIndexOf(snapshot).school].flatMap(([period, figures]) =>
    figures
      .filter((figure) => figure.pupils === said.pupils && isAsked(figure) && isCounted(snapshot, figure, said.count))
      .flatMap((figure) => {
        const told = toldFigures(snapshot, period).get(figure.key);
        if (told === undefined || !isHidden(figure.count === null ? told.value : told.count)) return [];
        return [{ isPupilsHidden: isHidden(told.pupils) }];
      }),
  );
}

/** Whether words name the group, and the year group if it is of one, that a figure is of. `years` are the year groups that they say. */
export function namesPupilsOf(
  words: string,
  years: ReadonlySet<string>,
): (figure: Pick<Figure, 'group' | 'yearGroup'>) => boolean {
  return ({ group, yearGroup }) => groupSaid[group].test(words) && (yearGroup === '' || years.has(yearGroup));
}

const groupSaid: Readonly<Record<PupilGroup, RegExp>> = {
  noSen: /\b(?:no|without|non)[\s-]+send?\b(?!\s+support)/i,
  senSupport: /\bsend?\s+support\b/i,
  ehcp: /\behcps?\b|\behc\s+plans?\b|\beducation,?\s+health\s+(?:and|&)\s+care\b/i,
  all: /\b(?:all|every|whole|in school|on roll)\b/i,
};

/** Of a share of pupils how many it is not is kept alike. */
function isCounted(snapshot: Snapshot, figure: Figure, count: number): boolean {
  return countsOf(figure, unitOf(snapshot, figure.measureKey) === 'percent').includes(count);
}

function unitOf(snapshot: Snapshot, measureKey: Key): string | undefined {
  return snapshot.measure.get(measureKey)?.record.unit;
}
