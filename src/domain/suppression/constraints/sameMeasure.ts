import { pupilGroups } from '../../figure';
import { placeName } from '../table/cell';
import { hasOtherYears } from '../table/countsFrom';
import type { KnownFigure, MeasureTable } from '../table/knownFigure';

/** What a table says, or several that say one thing. */
type Saying = Pick<MeasureTable, 'figures' | 'sizes' | 'measure' | 'isMean'>;

/**
 * Whether tables that hardly share a place say one thing all the same, or the one how many the other leaves (`turned` already here):
 * since they are called so, or since what both say adds up too well for chance among so many tries.
 */
export function areSameMeasure(one: Saying, other: Saying, { turned, tries }: { turned: boolean; tries: number }): boolean {
  const chance = one.isMean ? 1 : chanceOfFit(one, other);
  if (chance === undefined) return false;
  return isCalledSo(one.measure.name, other.measure.name, turned) || chance * tries < unlikely;
}

const unlikely = 1 / 20;

/** A count with whose it is: the first's, the second's or both's. */
interface Known {
  count: number;
  slack: number;
  of: number;
}

/**
 * How likely chance makes what both say together add up, any number of pupils being as likely as any other; undefined where it does
 * not add up.
 */
function chanceOfFit(one: Saying, other: Saying): number | undefined {
  const known = new Map<string, Known>();
  for (const [of, { figures }] of [[2, other] as const, [1, one] as const])
    for (const figure of figures)
      if (figure.count !== null) known.set(placeName(figure), { count: figure.count, slack: figure.slack ?? 0, of });
  const sizes = new Map([...one.sizes, ...other.sizes]);
  const open = new Set(sumsIn([...one.figures, ...other.figures], sizes));
  let chance = 1;
  for (let isNew = true; isNew;) {
    isNew = false;
    for (const sum of open) {
      const places = [...sum.parts, sum.whole];
      const missing = places.filter((place) => !known.has(place));
      if (missing.length > 1) continue;
      open.delete(sum);
      isNew = true;
      const there = places.flatMap((place) => known.get(place) ?? []);
      const [of, slack] = [there.reduce((all, each) => all | each.of, 0), there.reduce((all, each) => all + each.slack, 0)];
      const left = (known.get(sum.whole)?.count ?? 0) - sum.parts.reduce((all, part) => all + (known.get(part)?.count ?? 0), 0);
      const [gap] = missing;
      if (gap !== undefined) {
        const count = gap === sum.whole ? -left : left;
        if (count < -slack || count > (sizes.get(gap)?.pupils ?? Infinity) + slack) return undefined;
        known.set(gap, { count, slack, of });
      } else if (of === 3) {
        if (Math.abs(left) > slack) return undefined;
        const most = Math.max(...sum.parts.map((part) => sizes.get(part)?.pupils ?? known.get(part)!.count));
        chance *= Math.min(1, (1 + 2 * slack) / (most + 1));
      }
    }
  }
  return chance;
}

interface PlaceSum {
  parts: string[];
  whole: string;
}

/** Groups make all; years make all years where they are known to be all of them. */
function sumsIn(figures: readonly KnownFigure[], sizes: MeasureTable['sizes']): PlaceSum[] {
  const years = [...new Set(figures.map(({ yearGroup }) => yearGroup))];
  const across = years.map((yearGroup) => ({
    parts: pupilGroups.slice(0, 3).map((group) => placeName({ yearGroup, group })),
    whole: placeName({ yearGroup, group: 'all' }),
  }));
  const named = years.filter((year) => year !== '');
  if (named.length === years.length || named.length === 0 || hasOtherYears(figures, sizes) !== false) return across;
  const down = pupilGroups.map((group) => ({
    parts: named.map((yearGroup) => placeName({ yearGroup, group })),
    whole: placeName({ yearGroup: '', group }),
  }));
  return [...across, ...down];
}

/** Whether two names are one in other words, such as the number and the share of something. */
export function areCalledAlike(one: string, other: string): boolean {
  const words = [one, other].flatMap((name) => name.toLowerCase().match(/[\p{L}’']+/gu) ?? []);
  return !words.some((word) => no.test(word)) && isCalledSo(one, other, false);
}

/** Whether two names are one in other words; `turned`, whether they are but for a word that says no. */
function isCalledSo(one: string, other: string, turned: boolean): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return first.words !== '' && first.words === second.words && (first.isNo !== second.isNo) === turned;
}

function wordsOf(name: string): { words: string; isNo: boolean } {
  const all = name.toLowerCase().match(/[\p{L}\d'’+]+/gu) ?? [];
  let isNo = false;
  const words = all.flatMap((word) => {
    if (no.test(word)) isNo = !isNo;
    if (no.test(word) || small.test(word)) return [];
    if (/^absen/.test(word)) isNo = !isNo;
    return [/^(?:absen|attend|present)/.test(word) ? 'attend' : word.replace(/^met$/, 'meet').replace(/(?:ed|ing|es|s|e)$/, '')];
  });
  return { words: [...new Set(words)].toSorted().join(' '), isNo };
}

const no = /^(?:not?|non|never|without|(?:did|do|does|is|are|was|were|has|have)n['’]?t)$/;
const small =
  /^(?:the|a|an|of|in|at|to|and|who|that|did|do|does|is|are|was|were|has|have|per|cent|percent|percentage|number|count|pupils?|children|students?|overall)$/;
