/** A number that words say. */
export interface NumberSaid {
  /** Where it stands, and over how many letters. */
  at: number;
  length: number;
  number: number;
  /** To how many decimals it is said. */
  decimals: number;
  /** Of how many of something (`4 of 9`, `9 pupils`), how much (`44.4%`, `3.5 points`), or nobody knows of what. */
  of: 'howMany' | 'howMuch' | 'unknown';
}

/**
 * The numbers in a text, but for school years, year groups and whatever stands within names such as KS2. Of numbers in words those up
 * to twenty, where they say how many or how much: `three pupils`, `seven of twelve`, `ten points`, `no pupils`, `a third of them`.
 */
export function numbersSaid(text: string, names: readonly string[] = []): NumberSaid[] {
  return numbersRead(text, names).filter(({ isLoose }) => !isLoose);
}

/** Those, and with `isLoose` numbers in words that may be a figure of speech: of use where it is seen otherwise what they count. */
export function numbersRead(text: string, names: readonly string[] = []): (NumberSaid & { isLoose: boolean })[] {
  const bare = [...names.filter(Boolean).map((name) => new RegExp(escaped(name), 'gi')), ...notNumbers, yearByName].reduce(
    (left, pattern) => left.replace(pattern, (match) => 'x'.repeat(match.length)),
    text,
  );
  const oneIn = oneInSaid(bare);
  const isInOne = (at: number): boolean => oneIn.some((one) => at >= one.at && at < one.at + one.length);
  const said = [...bare.matchAll(numberAlone)].flatMap((match) => {
    const [said] = match;
    if (isInOne(match.index)) return [];
    const before = bare.slice(0, match.index);
    const after = bare.slice(match.index + said.length);
    const decimals = said.split(/[.,·]/)[1]?.length ?? 0;
    const inWords = numberWords.get(said.toLowerCase());
    const of = whatIsSaid(said, before, after);
    const isLoose = inWords !== undefined && (of === 'unknown' || isFigureOfSpeech(before, after));
    return [{ at: match.index, length: said.length, number: numberOf(said), decimals, of, isLoose }];
  });
  const sure = said.filter(({ isLoose }) => !isLoose);
  const unsaid = (one: NumberSaid): boolean => !sure.some(({ at }) => at >= one.at && at < one.at + one.length);
  const shares = [...oneIn, ...partsSaid(bare).filter(unsaid), ...nobodySaid(bare)];
  const isApart = (at: number): boolean => !shares.some((one) => at >= one.at && at < one.at + one.length);
  const all = [...said.filter(({ at }) => isApart(at)), ...shares.map((one) => ({ ...one, isLoose: false }))];
  return all.toSorted((one, other) => one.at - other.at);
}

/** `one in five`, `4 in 5`: a share, but not of classes or weeks. */
function oneInSaid(text: string): NumberSaid[] {
  return [...text.matchAll(oneIn)].flatMap((match): NumberSaid[] => {
    const [few, many] = [numberOf(match[1]!), numberOf(match[2]!)];
    if (few >= many) return [];
    return [{ at: match.index, length: match[0].length, number: (100 * few) / many, decimals: 0, of: 'howMuch' }];
  });
}

/** `half of the group`, `two thirds of them`: a share in words. */
function partsSaid(text: string): NumberSaid[] {
  return [...text.matchAll(part)].map((match) => {
    const [said, many = 'a', name = 'half'] = match;
    const number =
      (100 * (numberOf(many.toLowerCase() === 'a' ? 'one' : many) || 1)) / parts[name.toLowerCase().replace(/s$/, '')]!;
    return { at: match.index, length: said.length, number, decimals: 0, of: 'howMuch' };
  });
}

/** `no pupils`: none of them. `No SEN pupils` are a group. */
function nobodySaid(text: string): NumberSaid[] {
  return [...text.matchAll(nobody)].map(({ index }) => ({ at: index, length: 2, number: 0, decimals: 0, of: 'howMany' }));
}

/** Every number that a text has in figures or in words, as figures: quick, and too many rather than too few. */
export function figuresIn(text: string): ReadonlySet<string> {
  const plain = text.replace(/\b20\d\d(?:\/\d\d)?/g, '');
  const inWords = [...plain.matchAll(anyWord)].map(([word]) => String(numberWords.get(word.toLowerCase())));
  const others = [...oneInSaid(plain), ...partsSaid(plain), ...nobodySaid(plain)].flatMap(({ number }) => [
    String(Math.floor(number)),
    String(Math.round(number)),
  ]);
  return new Set([...(plain.match(/\d+/g) ?? []), ...inWords, ...others]);
}

/** Whether a number that is said is this one: of how much, as far as it is said, since `58%` tells of 58.3 what a reader needs. */
export function isSaid({ number, decimals, of }: NumberSaid, known: number): boolean {
  if (of === 'howMany') return number === known;
  return Math.abs(number - known) <= (decimals === 0 && of === 'howMuch' ? 0.55 : 0.05) + 1e-9;
}

const words =
  'none one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const numberWords: ReadonlyMap<string, number> = new Map([
  ...words.split(' ').map((word, at) => [word, at] as const),
  ['both', 2],
]);
/** A number in words that stands alone, as a pattern. */
export const wordsAlone = String.raw`(?<![\w-])(?:${[...numberWords.keys()].join('|')})(?![\w-])`;

/** What a number in figures or in words is. */
export function numberOf(said: string): number {
  return numberWords.get(said.toLowerCase()) ?? Number(said.replace(/[,·]/, '.'));
}

const anyWord = new RegExp(wordsAlone, 'gi');

/** A number that no other figure or letter follows, but for a unit that is written together with it. */
const numberAlone = new RegExp(
  String.raw`(?<![\w.,·])\d+(?:[.,·]\d+)?(?=(?:pp|pc|p?pts?|points?|percent)\b|(?!\w|[.,·]\d))|${wordsAlone}`,
  'gi',
);

/** What else is counted in a plan, alone and out of so many: `two of eight classes`. */
export const noPupils =
  'class(?:es|rooms?)?|staff|teachers?|adults?|tas|assistants?|leaders?|governors?|parents?|families|schools?|rooms?|weeks?|days?|hours?|minutes?|(?:half-)?terms?|sessions?|lessons?|times|visits?|areas?|questions?|reasons?|actions?|objectives?|priorities';
/** Whom a number counts: `pupils`, `of our SEN Support pupils`, `on SEN Support`. */
const kinds = String.raw`sen|send|support|ehcp?|plan|more|fewer|other|of|the|our|these|those|disadvantaged|eal|fsm|pp|looked[- ]after|young|class|school|x{4,}|y\d{1,2}|ks\d|reception|nursery`;
export const people = String.raw`(?:(?:(?:${kinds})\s+)*(?:pupils?|child(?:ren)?|learners?|students?|boys?|girls?|people|members)|(?:with|on)\s+(?:an?\s+)?(?:sen|ehc)\w*)\b`;
/** What follows how much. */
export const muchAfter = String.raw`\s*(?:%|per ?cent|(?:percentage )?points?\b|pp\b|pc\b|p?pts?\b|per 100)`;
/** What follows a share, or a number out of so many: then it is no year group, as in `In Year 6, 7 of 12 pupils`. */
const share = String.raw`\d|[.,·]\d|${muchAfter}|\s*(?:of\b|out of\b)`;
const outOf = String.raw`${muchAfter}|\s*(?:of|out of)\s+(?:the\s+)?(?:\d|${wordsAlone})`;
const pupils = String.raw`\s*(?:/|${people})`;

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 };
const part =
  /(?<![\w-])(?:(?:one[- ]|an?\s+)?half(?=\s+(?:of\s+)?(?:the|our|all|its|their|these|those|them|pupils|children|\d)\b)|(an?|one|two|three|four)[\s-]+(third|quarter|fifth|tenth)s?(?=\s+of\b))/gi;
const oneIn = new RegExp(
  String.raw`(?<![\w.,/·-])(\d{1,2}|${wordsAlone})\s+in\s+(?:every\s+)?(\d{1,2}|100|${wordsAlone})(?![\w/:]|[.,·]\d)(?!\s*%)(?!\s+(?:of\s+(?:the|our)\s+)?(?:${noPupils})\b)`,
  'gi',
);
const nobody = new RegExp(String.raw`(?<![\w-])no(?=\s+(?!send?\b|special)${people})`, 'gi');

/** `2025/26`, `autumn 2025`, `Year 1`, `Years 3 to 5`, `Years 3 and 4 pupils`, `each Year 4 pupil`; not `this year 4 pupils`. */
const notNumbers = [
  String.raw`\b20\d\d(?:\s*[/–-]\s*\d{2,4})?\b`,
  ...[String.raw`\d+(?!\d)`, wordsAlone].flatMap((one) => [
    String.raw`\b(?:years|key stages)\s+${one}(?:\s*(?:and|to|–|-|/|&)\s*${one}(?!${share})|\s*,\s*${one}(?!${share}|${pupils}))*`,
    String.raw`(?<!\b(?:this|last|next|that|each|every|per|a)\s)\b(?:year|key stage)\s+${one}(?!${outOf})(?:\s*[–/-]\s*${one}(?!${share})|\s*(?:,|and|to|&)\s*${one}(?!${share}|${pupils}))*`,
    String.raw`\byear\s+(?!1\s|one\s)${one}(?=\s+(?:(?:${kinds})\s+)*(?:pupil|child|learner|student|boy|girl)\b)`,
  ]),
].map((pattern) => new RegExp(pattern, 'gi'));

/** `the last Year 6 pupils`: with a capital it is the year group's name, whatever stands before it. */
const capitalWords = wordsAlone.replace(/\b[a-z](?=[a-z]+\b)/g, (first) => `[${first.toUpperCase()}${first}]`);
const yearByName = new RegExp(String.raw`\bYear\s+(?:\d+(?!\d)|${capitalWords})(?!${outOf})`, 'g');

function whatIsSaid(number: string, before: string, after: string): NumberSaid['of'] {
  if (/[.,·]/.test(number) || new RegExp(`^${muchAfter}`, 'i').test(after)) return 'howMuch';
  const ofOthers = String.raw`^\s*(?:(?:of|out of)\s+(?:the\s+|our\s+)?(?:\d+|${wordsAlone})\s+)?(?:${noPupils})\b(?!\s+${people})`;
  if (new RegExp(ofOthers, 'i').test(after)) return 'unknown';
  const counts = new RegExp(String.raw`^\s*(?:\(?\s*(?:of|out of)\b|/|-?${people}|\(\s*\d+(?:[.,·]\d+)?${muchAfter})`, 'i').test(
    after,
  );
  return counts || /(?:\bof(?: the)?|\/|n ?=|\b(?:pupils|children|learners|students) ?[:=])\s*$/i.test(before)
    ? 'howMany'
    : 'unknown';
}

/** `one of the reasons`, `both of them` say of how many only where pupils or another number stand beside them. */
function isFigureOfSpeech(before: string, after: string): boolean {
  const beside = String.raw`${people}|\d|${wordsAlone}|${muchAfter}`;
  if (new RegExp(String.raw`^\s*(?:(?:out )?of\s+(?:(?:the|our|these|those|all)\s+)?)?(?:${beside})`, 'i').test(after))
    return false;
  return !new RegExp(String.raw`(?:\d|${wordsAlone})\s+(?:out )?of(?: the)?\s+$`, 'i').test(before);
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
