import type { ReviewView } from '../../domain/reviewQuestions';
import type { Key } from '../../domain/record';

/** Where in a review one is: at a question, at what is said of an area, at its end, or beside another review. */
export type Place =
  | { page: 'question'; key: string }
  | { page: 'area'; key: string }
  | { page: 'summary' }
  | { page: 'compare'; other?: Key };

/** The place that the rest of an address names, after the review's key; undefined for the review itself. */
export function readPlace([first, second]: readonly string[]): Place | undefined {
  if (first === undefined || first === '') return undefined;
  if (first === 'summary') return { page: 'summary' };
  if (first === 'compare') return { page: 'compare', other: second || undefined };
  if (first === 'area' && second) return { page: 'area', key: decoded(second) };
  return { page: 'question', key: decoded(first) };
}

/** A link may be garbled: then it names nothing that the review knows. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a place in a review. */
export function pathTo(reviewKey: Key, place: Place): string {
  return ['reviews', reviewKey, ...partsOf(place)].join('/');
}

/** The way through a review: each area's questions, then the area as a whole, at last the review as a whole. */
export function wayThrough({ areas }: ReviewView): Place[] {
  return [
    ...areas.flatMap(({ area, questions }): Place[] => [
      ...questions.map(({ question }): Place => ({ page: 'question', key: question.key })),
      { page: 'area', key: area.key },
    ]),
    { page: 'summary' },
  ];
}

/** The place that follows on the way, or the one before; undefined where the way ends. */
export function stepFrom(place: Place, view: ReviewView, step: 1 | -1): Place | undefined {
  const way = wayThrough(view);
  const at = way.findIndex((one) => isSamePlace(one, place));
  return at === -1 ? undefined : way[at + step];
}

/** Whether the review knows this place: a link may be older than the version of its questions. */
export function isThere(place: Place, view: ReviewView): boolean {
  return place.page === 'compare' || wayThrough(view).some((one) => isSamePlace(one, place));
}

/** Whether two places of a review are one. */
export function isSamePlace(one: Place, other: Place): boolean {
  return partsOf(one).join() === partsOf(other).join();
}

/** What going on to a place is called. */
export function goOnWords(place: Place | undefined): string {
  switch (place?.page) {
    case 'question':
      return 'Next question';
    case 'area':
      return 'Sum up this area';
    default:
      return 'To the summary';
  }
}

function partsOf(place: Place): string[] {
  switch (place.page) {
    case 'question':
      return [encodeURIComponent(place.key)];
    case 'area':
      return ['area', encodeURIComponent(place.key)];
    case 'summary':
      return ['summary'];
    case 'compare':
      return place.other === undefined ? ['compare'] : ['compare', place.other];
  }
}
