import { differingFields, edit } from './editing';
import { isSealed, versionKeyOf, versionsOf } from './questionSets';
import type { Question, QuestionArea, QuestionSet, ScalePoint } from './questionSet';
import type { Circumstances, Key } from './record';
import type { Change, Snapshot } from './snapshot';

/** What may be changed of a set. */
export type SetValues = Partial<Omit<QuestionSet, 'key' | 'family' | 'version' | 'removed'>>;

type NewKey = Pick<Circumstances, 'newKey'>;

/** A new set of the school's own: with a title, the scale given, and nothing asked yet. */
export function addSet(start: SetValues & Pick<QuestionSet, 'scale'>, { newKey }: NewKey): Change<'questionSet'>[] {
  const key = newKey();
  return [{ kind: 'questionSet', after: { ...emptySet, ...start, key, family: key, version: 1 } }];
}

/**
 * New values for a set. A version that a review has asked by, or that comes with the product, stays as it is: the change then
 * makes the next version, and past reviews keep theirs. The key of the changed record says which version holds the values.
 */
export function changeSet(
  snapshot: Snapshot,
  builtIn: readonly QuestionSet[],
  set: QuestionSet,
  values: SetValues,
  { newKey }: NewKey,
): Change[] {
  if (differingFields(set, { ...set, ...values }).length === 0) return [];
  if (!isFixed(snapshot, set.key)) return edit(snapshot, 'questionSet', set.key, values);
  return beginVersion(snapshot, builtIn, { ...set, ...values }, { newKey });
}

/** The next version of a set, as yet with the same questions. */
export function beginVersion(
  snapshot: Snapshot,
  builtIn: readonly QuestionSet[],
  set: QuestionSet,
  { newKey }: NewKey,
): Change<'questionSet'>[] {
  const version = Math.max(set.version, ...versionsOf(snapshot, builtIn, set.family).map((one) => one.version)) + 1;
  return [{ kind: 'questionSet', after: { ...set, key: newKey(), version, removed: false } }];
}

/** Whether a version stays as it is: it comes with the product, or a review uses it, be that in the bin. */
export function isFixed(snapshot: Snapshot, setKey: Key): boolean {
  return !snapshot.questionSet.has(setKey) || isSealed({ key: setKey }) || reviewsBy(snapshot, setKey) > 0;
}

/** How many reviews ask by a version, or by their copy of it; those in the bin count, since they may come back. */
export function reviewsBy(snapshot: Pick<Snapshot, 'questionReview'>, setKey: Key): number {
  const isBy = (asked: Key): boolean => asked === setKey || versionKeyOf(asked) === setKey;
  return [...snapshot.questionReview.values()].filter(({ record }) => isBy(record.setKey)).length;
}

/** A copy of a set as one of the school's own, of its own family: what is changed in it never touches the first. */
export function copySet(set: QuestionSet, title: string, { newKey }: NewKey): Change<'questionSet'>[] {
  const { scale, areas, questions, about, guideTitle, guideLink } = set;
  return addSet({ title, about, guideTitle, guideLink, scale, areas, questions }, { newKey });
}

/** Puts the school's versions of a set in the bin; what comes with the product stays, and past reviews find theirs still. */
export function removeSet(snapshot: Snapshot, family: Key): Change[] {
  return versionsKept(snapshot, family).flatMap(({ key }) => edit(snapshot, 'questionSet', key, { removed: true }));
}

/** Takes the school's versions of a set out of the bin. */
export function restoreSet(snapshot: Snapshot, family: Key): Change[] {
  return versionsKept(snapshot, family).flatMap(({ key }) => edit(snapshot, 'questionSet', key, { removed: false }));
}

/** The latest version of each set that the school has put in the bin, by title. */
export function binnedSets(snapshot: Snapshot, builtIn: readonly QuestionSet[]): QuestionSet[] {
  const latest = new Map<Key, QuestionSet>();
  const isOwn = ({ key }: QuestionSet): boolean => builtIn.every((one) => one.key !== key);
  const families = new Set([...snapshot.questionSet.values()].map(({ record }) => record.family));
  for (const family of families) {
    const own = versionsKept(snapshot, family).filter(isOwn);
    if (own.length > 0 && own.every(({ removed }) => removed)) latest.set(family, own.at(-1)!);
  }
  return [...latest.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

function versionsKept(snapshot: Pick<Snapshot, 'questionSet'>, family: Key): QuestionSet[] {
  const own = [...snapshot.questionSet.values()]
    .map(({ record }) => record)
    .filter((one) => one.family === family && !isSealed(one));
  return own.sort((a, b) => a.version - b.version);
}

/** Another area at the end, with one question to be written. */
export function withArea({ areas, questions }: QuestionSet, area: Omit<QuestionArea, 'key'>, { newKey }: NewKey): SetValues {
  const key = newKey();
  return { areas: [...areas, { ...area, key }], questions: [...questions, { key: newKey(), area: key, prompt: '', why: '' }] };
}

/** The set without one area and what is asked in it. */
export function withoutArea({ areas, questions }: QuestionSet, key: Key): SetValues {
  return { areas: areas.filter((one) => one.key !== key), questions: questions.filter(({ area }) => area !== key) };
}

/** An area elsewhere, its questions with it: `index` counts the others. */
export function withAreaAt({ areas, questions }: QuestionSet, key: Key, index: number): SetValues {
  const moved = placed(areas, key, index);
  return { areas: moved, questions: byArea(moved, questions) };
}

/** Another question at the end of its area. */
export function withQuestion(set: QuestionSet, start: Omit<Question, 'key'>, { newKey }: NewKey): SetValues {
  return { questions: byArea(set.areas, [...set.questions, { ...start, key: newKey() }]) };
}

/** A question in another area, at its end: one whose area somebody deleted belongs to none. */
export function withQuestionIn({ areas, questions }: QuestionSet, key: Key, area: Key): SetValues {
  const moving = questions.filter((one) => one.key === key).map((one) => ({ ...one, area }));
  return { questions: byArea(areas, [...questions.filter((one) => one.key !== key), ...moving]) };
}

/** The questions that belong to no area of their set: one person wrote them while another deleted the area. */
export function adriftIn({ areas, questions }: Pick<QuestionSet, 'areas' | 'questions'>): Question[] {
  return questions.filter(({ area }) => areas.every(({ key }) => key !== area));
}

/** A question elsewhere in its area: `index` counts the others there. */
export function withQuestionAt({ areas, questions }: QuestionSet, key: Key, index: number): SetValues {
  const home = questions.find((one) => one.key === key)?.area;
  const own = placed(
    questions.filter(({ area }) => area === home),
    key,
    index,
  );
  return { questions: byArea(areas, [...own, ...questions.filter(({ area }) => area !== home)]) };
}

/** Another stop at the upper end of the scale. */
export function withStop({ scale }: QuestionSet, { newKey }: NewKey): SetValues {
  return { scale: [...scale, { key: newKey(), name: '', meaning: '' }] };
}

/** A stop elsewhere on the scale: `index` counts the others. */
export function withStopAt({ scale }: QuestionSet, key: Key, index: number): SetValues {
  return { scale: placed(scale, key, index) };
}

/** A row in which one thing has other values. */
export function changed<R extends QuestionArea | Question | ScalePoint>(rows: readonly R[], key: Key, values: Partial<R>): R[] {
  return rows.map((row) => (row.key === key ? { ...row, ...values } : row));
}

/** A row without one thing. */
export function without<R extends QuestionArea | Question | ScalePoint>(rows: readonly R[], key: Key): R[] {
  return rows.filter((row) => row.key !== key);
}

/** Questions area by area, those of no area last. */
function byArea(areas: readonly QuestionArea[], questions: readonly Question[]): Question[] {
  const own = areas.flatMap(({ key }) => questions.filter(({ area }) => area === key));
  return [...own, ...adriftIn({ areas: [...areas], questions: [...questions] })];
}

function placed<R extends { key: Key }>(rows: readonly R[], key: Key, index: number): R[] {
  const moving = rows.filter((row) => row.key === key);
  return rows.filter((row) => row.key !== key).toSpliced(Math.max(0, index), 0, ...moving);
}

const emptySet: Omit<QuestionSet, 'key' | 'family' | 'version' | 'scale'> = {
  title: '',
  about: '',
  guideTitle: '',
  guideLink: '',
  areas: [],
  questions: [],
  removed: false,
};
