import { pupilGroups, type Figure, type PupilGroup } from './figure';
import { figureIndexOf, grouped } from './figureIndex';
import { countsOf, secretSumsOf } from './secretNumbers';
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

/** Whose pupils words may tell of: a figure's, or those of all with SEN in its year group. */
interface Asked extends Pick<Figure, 'measureKey' | 'yearGroup'> {
  group: PupilGroup | 'withSen';
}

/** The hidden counts of any measure and period that are out of so many pupils, of those that are asked about. */
export function hiddenOutOf(snapshot: Snapshot, said: OutOf, isAsked: (asked: Asked) => boolean): HiddenOutOf[] {
  return [...figureIndexOf(snapshot).school].flatMap(([period, figures]) => {
    const own = figures
      .filter((figure) => figure.pupils === said.pupils && isAsked(figure) && isCounted(snapshot, figure, said.count))
      .flatMap((figure) => {
        const told = toldFigures(snapshot, period).get(figure.key);
        if (told === undefined || !isHidden(figure.count === null ? told.value : told.count)) return [];
        return [{ isPupilsHidden: isHidden(told.pupils) }];
      });
    const rows = [...grouped(figures, ({ measureKey, yearGroup }) => JSON.stringify([measureKey, yearGroup])).values()];
    const asked = rows.filter(([first]) => isAsked({ ...first!, group: 'withSen' }));
    return [...own, ...asked.flatMap((row) => hiddenWithSen(snapshot, said, row))];
  });
}

/** `20 of the 81 pupils with SEN` tells how many have an EHCP where it is shown how many are on SEN Support. */
function hiddenWithSen(snapshot: Snapshot, { count, pupils }: OutOf, row: readonly Figure[]): HiddenOutOf[] {
  const numbersOf = (group: PupilGroup) => {
    const figure = row.find((one) => one.group === group);
    const told = figure && toldFigures(snapshot, figure.period).get(figure.key);
    const isSecret = told !== undefined && isHidden(figure!.count === null ? told.value : told.count);
    return {
      pupils: { number: figure?.pupils ?? null, isSecret: told !== undefined && isHidden(told.pupils) },
      count: { number: (figure && countsOf(figure, isOfPupils(snapshot, figure))[0]) ?? null, isSecret },
    };
  };
  const groups = pupilGroups.map(numbersOf);
  const [senSupport, ehcp] = [groups[1]!, groups[2]!];
  const all = (senSupport.pupils.number ?? NaN) + (ehcp.pupils.number ?? NaN);
  const { withSen } = secretSumsOf(groups.map((one) => one.count));
  if (all !== pupils || withSen === undefined) return [];
  const isSaid = withSen === count || (isOfPupils(snapshot, row[0]!) && all - withSen === count);
  return isSaid ? [{ isPupilsHidden: secretSumsOf(groups.map((one) => one.pupils)).withSen !== undefined }] : [];
}

/** Whether words name the group, and the year group if it is of one, whose pupils are asked about. `years` are the year groups that they say. */
export function namesPupilsOf(words: string, years: ReadonlySet<string>): (asked: Pick<Asked, 'group' | 'yearGroup'>) => boolean {
  return ({ group, yearGroup }) => groupSaid[group].test(words) && (yearGroup === '' || years.has(yearGroup));
}

/** How words name a group. */
export const groupSaid: Readonly<Record<Asked['group'], RegExp>> = {
  noSen: /\b(?:no|without|non)[\s-]+send?\b(?!\s+support)/i,
  senSupport: /\bsend?\s+support\b/i,
  ehcp: /\behcps?\b|\behc\s+plans?\b|\b(?:pupils|children)\s+with\s+(?:an?\s+)?plans?\b|\beducation,?\s+health\s+(?:and|&)\s+care\b/i,
  withSen: /(?<!\b(?:no|without|non)[\s-]+)\bsend?\b(?!\s+support)|\bspecial (?:educational )?needs\b/i,
  all: /\b(?:all|every|whole|in school|on roll)\b/i,
};

/** Of a share of pupils how many it is not is kept alike. */
function isCounted(snapshot: Snapshot, figure: Figure, count: number): boolean {
  return countsOf(figure, isOfPupils(snapshot, figure)).includes(count);
}

function isOfPupils(snapshot: Snapshot, { measureKey }: Pick<Figure, 'measureKey'>): boolean {
  return snapshot.measure.get(measureKey)?.record.unit === 'percent';
}
