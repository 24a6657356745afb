import type { QuestionReview } from './questionReview';
import type { QuestionSet } from './questionSet';
import type { Key } from './record';
import type { Snapshot } from './snapshot';

type Sets = Pick<Snapshot, 'questionSet'>;

/**
 * The question sets that come with the product, as `assets/served/question-sets.json` holds them. Version 1 of the family
 * `areas` has the key `areas.1` in every school. Throws an Error for anything that is no such file.
 */
export function builtInSets(file: unknown): QuestionSet[] {
  return rowsOf(file, 'sets').map((set) => {
    const texts = textsOf(set, 'family', 'title', 'about', 'guideTitle', 'guideLink');
    const { version } = set;
    if (typeof version !== 'number') throw new Error('a set without a version');
    return {
      ...texts,
      key: `${texts.family}.${version}`,
      version,
      scale: rowsOf(set, 'scale').map((row) => textsOf(row, 'key', 'name', 'meaning')),
      areas: rowsOf(set, 'areas').map((row) => textsOf(row, 'key', 'title', 'theme')),
      questions: rowsOf(set, 'questions').map((row) => textsOf(row, 'key', 'area', 'prompt', 'why')),
      removed: false,
    };
  });
}

/** The set whose questions a review asks: also where that version is in the bin. Undefined where nobody knows it. */
export function setOf(
  snapshot: Sets,
  builtIn: readonly QuestionSet[],
  { setKey }: Pick<QuestionReview, 'setKey'>,
): QuestionSet | undefined {
  return snapshot.questionSet.get(setKey)?.record ?? builtIn.find(({ key }) => key === setKey);
}

/** The latest version of each set that is not in the bin: the product's in its order, then the school's own by title. */
export function latestVersions(snapshot: Sets, builtIn: readonly QuestionSet[]): QuestionSet[] {
  const latest = new Map<Key, QuestionSet>();
  for (const set of everyVersion(snapshot, builtIn)) if (!set.removed) latest.set(set.family, set);
  const place = ({ family }: QuestionSet): number => builtIn.findIndex((one) => one.family === family) + 1 || Infinity;
  return [...latest.values()].sort((a, b) => compare(place(a), place(b)) || compare(a.title, b.title) || compare(a.key, b.key));
}

/** All versions of a set, the latest first, without those in the bin. */
export function versionsOf(snapshot: Sets, builtIn: readonly QuestionSet[], family: Key): QuestionSet[] {
  const all = everyVersion(snapshot, builtIn);
  return all.filter((set) => set.family === family && !set.removed).reverse();
}

/** The copy of a version that one review asks by: in no list of sets, so that its questions stay whatever becomes of the version. */
export function sealedFor(set: QuestionSet, reviewKey: Key): QuestionSet {
  return { ...set, key: `${versionKeyOf(set.key)}${sealedBy}${reviewKey}`, removed: false };
}

/** Whether this is the copy that one review asks by. */
export function isSealed({ key }: Pick<QuestionSet, 'key'>): boolean {
  return key.includes(sealedBy);
}

/** The key of the version that a copy was made of; any other key as it is. */
export function versionKeyOf(setKey: Key): Key {
  return setKey.split(sealedBy)[0]!;
}

/** In no key that is made otherwise. */
const sealedBy = '.asked-in.';

/** By version; of one version, made twice, by key, so that every device agrees. What the school keeps goes before what came along. */
function everyVersion(snapshot: Sets, builtIn: readonly QuestionSet[]): QuestionSet[] {
  // What comes with the product is in no bin, though a review that was begun with it may have been taken back.
  const own = [...snapshot.questionSet.values()].map(({ record }) => record).filter((set) => !isSealed(set));
  const kept = own.map((set) => (place(set) === 0 ? { ...set, removed: false } : set));
  const others = builtIn.filter(({ key }) => !snapshot.questionSet.has(key));
  return [...others, ...kept].sort((a, b) => compare(a.version, b.version) || place(a) - place(b) || compare(a.key, b.key));

  function place({ key }: QuestionSet): number {
    return builtIn.some((one) => one.key === key) ? 0 : 1;
  }
}

function compare<V extends string | number>(a: V, b: V): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function rowsOf(value: unknown, name: string): Record<string, unknown>[] {
  const rows = (value as Record<string, unknown> | null)?.[name];
  if (Array.isArray(rows) && rows.every((row) => typeof row === 'object' && row !== null)) return rows;
  throw new Error(`no list of ${name}`);
}

function textsOf<N extends string>(row: Record<string, unknown>, ...names: N[]): Record<N, string> {
  const texts = names.map((name) => {
    if (typeof row[name] !== 'string') throw new Error(`no text for ${name}`);
    return [name, row[name]];
  });
  return Object.fromEntries(texts) as Record<N, string>;
}
