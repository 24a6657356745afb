import type { PupilGroup } from './figure';
import { groupSaid } from './hiddenOutOf';
import { isSaid, muchAfter, noPupils, numbersRead, people, wordsAlone, type NumberSaid } from './numbersSaid';
import type { Key } from './record';
import { secretsOfMeasure, type Secret } from './secretNumbers';
import type { Snapshot } from './snapshot';

/** Of what words are: the measures that they name or that they were written for, and the year groups that they name. */
interface About {
  measures: readonly Key[];
  years: ReadonlySet<string>;
}

/**
 * The numbers that words say beside a group's name, and that are hidden of that group in a measure that the words are about:
 * `EHCP clubs: 3`, `80% of pupils with an EHCP go to none`. A share to one decimal needs no group beside it.
 */
export function hiddenBeside(snapshot: Snapshot, words: string, { measures, years }: About): NumberSaid[] {
  if (measures.length === 0) return [];
  const names = measures.map((key) => snapshot.measure.get(key)?.record.name ?? '');
  const mentions = groupsNamed(words);
  if (mentions.length === 0 && !exactShare.test(words)) return [];
  const read = numbersRead(words, names);
  const said = [...read, ...ratiosIn(read, words)].filter((one) => isOfPupils(one, words, mentions, names));
  if (said.length === 0) return [];
  const secrets = measures
    .flatMap((key) => secretsOfMeasure(snapshot, key))
    .filter(({ yearGroup }) => yearGroup === '' || years.has(yearGroup));
  return said.filter((one) => {
    const groups = groupsBeside(one, words, mentions);
    return secrets.some((secret) => {
      const of = one.of === 'unknown' ? 'howMany' : one.of;
      if (secret.of !== of || !isSaid({ ...one, of }, secret.number)) return false;
      if (secret.isRest && target.test(words.slice(0, one.at))) return false;
      return groups.has(secret.group) || (groups.size === 0 && isExact(one, secret));
    });
  });
}

/** The measures whose names the words say: every word of it that means something, in whichever form. */
export function measuresNamed({ measure }: Pick<Snapshot, 'measure'>, words: string): Key[] {
  const inFull = words.replace(/\bPA\b/g, 'persistent absence');
  const said = new Set((inFull.toLowerCase().match(/[a-z][a-z\d]+/g) ?? []).map(stemOf));
  return [...measure.values()].flatMap(({ record: { key, name, removed } }) => {
    const stems = removed ? [] : stemsOf(name);
    return stems.length > 0 && stems.every((stem) => said.has(stem)) ? [key] : [];
  });
}

/** Each `3 EHCPs out of 15`, `Of 15 with EHCP, 3 do` and `EHCP (n=15): 3`: how many, and out of how many. */
export function apartPairs(words: string): [count: NumberSaid, pupils: NumberSaid][] {
  if (!anyGroup.test(words)) return [];
  const said = numbersRead(words);
  return said.slice(1).flatMap((next, at): [NumberSaid, NumberSaid][] => {
    const one = said[at]!;
    const between = words.slice(one.at + one.length, next.at);
    if (/[.;!?\n]/.test(between) || wordsIn(between) > 8 || [one, next].some((number) => countsOthers(number, words))) return [];
    const isForward = wordsIn(between) > 2 && anyGroup.test(between) && outOf.test(between);
    if (isForward) return [[one, next]];
    const isBackward = outOf.test(words.slice(0, one.at)) && (anyGroup.test(between) || /^\s*\)/.test(between));
    return isBackward ? [[next, one]] : [];
  });
}

/** A group's name, and where it stands. */
interface Mention {
  group: Secret['group'];
  at: number;
  end: number;
}

const groupPatterns: Readonly<Record<Secret['group'], string>> = {
  noSen: groupSaid.noSen.source,
  senSupport: groupSaid.senSupport.source,
  ehcp: groupSaid.ehcp.source,
  withSen: groupSaid.withSen.source,
  all: String.raw`\b(?:all|of\s+(?:the|our))\s+(?:(?:of|the|our)\s+)*(?:pupils|children|learners|students)\b(?!\s+(?:with|on)\b)|\b(?:whole|in the) school\b|\bon roll\b|\boverall\b`,
};
const groupFinders = Object.entries(groupPatterns).map(
  ([group, pattern]) => [group as PupilGroup | 'withSen', new RegExp(pattern, 'gi')] as const,
);
const groupNames = Object.values(groupPatterns).join('|');
const anyGroup = new RegExp(groupNames, 'i');

function groupsNamed(words: string): Mention[] {
  return groupFinders.flatMap(([group, pattern]) =>
    [...words.matchAll(pattern)].map(({ index, 0: name }) => ({ group, at: index, end: index + name.length })),
  );
}

/** The groups that are named next to a number, before it and after it, in its own sentence; the one alone that follows at once. */
function groupsBeside(one: NumberSaid, words: string, mentions: readonly Mention[]): ReadonlySet<Secret['group']> {
  const end = one.at + one.length;
  const gapOf = ({ at, end: last }: Mention): string => (at >= end ? words.slice(end, at) : words.slice(last, one.at));
  const near = mentions.filter((mention) => !/[.;!?](?:\s|$)|\n/.test(gapOf(mention)) && wordsIn(gapOf(mention)) <= 7);
  const [before, after] = [near.filter(({ end: last }) => last <= one.at), near.filter(({ at }) => at >= end)];
  const nearest = after.toSorted((a, b) => a.at - b.at).slice(0, 1);
  if (nearest[0] && /^[\s-]*$/.test(gapOf(nearest[0]))) return new Set([nearest[0].group]);
  return new Set([...before.toSorted((a, b) => b.end - a.end).slice(0, 1), ...nearest].map(({ group }) => group));
}

/** Whether a number may count pupils, or be a share of them, by what stands beside it. */
function isOfPupils(
  one: NumberSaid & { isLoose: boolean },
  words: string,
  mentions: readonly Mention[],
  names: readonly string[],
): boolean {
  const [before, after] = [words.slice(0, one.at), words.slice(one.at + one.length)];
  const isShare = new RegExp(`^${muchAfter}`, 'i').test(after) || /[a-z]/i.test(words.slice(one.at, one.at + one.length));
  if (one.of === 'howMuch') return isShare && !/\b(?:up|down|by)\s*$/i.test(before) && !otherShare.test(after);
  if (/[£$€#]\s*$|[/:]$|\b(?:room|week|wave|step|phase|stage|set|group|grade|level|no|page|version)\.?\s*$/i.test(before))
    return false;
  if (/^(?:\/|[:%]\d)/.test(after) || countsOthers(one, words)) return false;
  if (one.of === 'howMany' && !one.isLoose) return true;
  return isBeforeGroup.test(after) || isFromTo.test(after) || isMoved(before, after) || isLabelled(one, words, mentions, names);
}

/** `four out of five`, which may be a share of more of them. */
function ratiosIn(read: readonly NumberSaid[], words: string): (NumberSaid & { isLoose: boolean })[] {
  return read.slice(1).flatMap((many, after) => {
    const one = read[after]!;
    if (!/^\s+out\s+of\s+(?:every\s+)?$/i.test(words.slice(one.at + one.length, many.at))) return [];
    if (one.of !== 'howMany' || many.number > 10 || one.number >= many.number) return [];
    const length = many.at + many.length - one.at;
    return [
      { at: one.at, length, number: (100 * one.number) / many.number, decimals: 0, of: 'howMuch' as const, isLoose: false },
    ];
  });
}

/** `fell from 5 to 4`, which is no time of day. */
function isMoved(before: string, after: string): boolean {
  if (!/^(?:\s+to\s+\d+)?\s*(?:$|[.,;)!?\n])/i.test(after)) return false;
  return /\b(?:ris|ros|rais|fall|fell|increas|reduc|drop|grew|gone|went)\w*\s[^.;!?\n\d]*\bfrom\s+(?:\d+\s+to\s+)?$/i.test(
    before,
  );
}

/** `EHCP clubs: 3`: after a group's name and at most the measure's. */
function isLabelled({ at, length }: NumberSaid, words: string, mentions: readonly Mention[], names: readonly string[]): boolean {
  if (!/^\s*(?:$|[.,;)!?\n]|(?:and|or|but|of|out|in)\b)/i.test(words.slice(at + length))) return false;
  const last = mentions.filter(({ end }) => end <= at).toSorted((one, other) => other.end - one.end)[0];
  if (last === undefined) return false;
  const between = words.slice(last.end, at).replace(/\(?n\s*=\s*\d+\)?/i, '');
  if (/[.;!?\n,]/.test(between) || wordsIn(between) > 6) return false;
  const stems = new Set(names.flatMap(stemsOf));
  return (between.toLowerCase().match(/[a-z\d]+/g) ?? []).every((word) => passedOver.has(word) || stems.has(stemOf(word)));
}

const exactShare = new RegExp(String.raw`\d[.,·]\d${muchAfter}`, 'i');

/** A share to one decimal, and no other's by chance. */
function isExact({ of, decimals }: NumberSaid, { isRest }: Secret): boolean {
  return of === 'howMuch' && decimals > 0 && !isRest;
}

/** `15 March`, `3 sessions`: what is no pupils. */
function countsOthers({ at, length }: NumberSaid, words: string): boolean {
  return others.test(words.slice(at + length));
}

const otherShare = new RegExp(String.raw`^${muchAfter}\s*(?:off|discount|more|less|pay|cut)\b`, 'i');
const months = 'jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec';
const others = new RegExp(
  String.raw`^\s*(?:(?:x|am|pm|st|nd|rd|th|years?|months?|half-terms?|${noPupils})\b|(?:${months})[a-z]*\b|(?:(?:with|on|for)\s+)?(?:an?\s+)?(?:${groupNames})\s+(?:${noPupils}|meetings?|reviews?)\b)(?!\s+${people})`,
  'i',
);
const outOf = /(?:\bof|\bn\s*=)(?:\s+(?:the|our|all|these|those))?\s*$/i;
/** What is aimed at is nobody's number yet. */
const target = /(?:\bto|\btarget(?: of)?:?|\bat least|\breach(?:es|ing)?|\baim(?:ing)? for|→|->)\s*$/i;
const verbs =
  'in|on|at|who|do|does|did|are|is|was|were|and|or|out|of|have|has|had|come|came|go|goes|went|take|took|met|meet|not|only|to|attend\\w*|join\\w*|pass\\w*|reach\\w*|stay\\w*|absent|persistently|severely';
const isBeforeGroup = new RegExp(
  String.raw`^\s+(?:of\s+)?(?:(?:the|our)\s+)?(?:${groupNames})(?=\s*(?:$|[.,;:)!?\n]|(?:${verbs})\b))`,
  'i',
);
const isFromTo = new RegExp(String.raw`^\s*(?:to|→|->)\s*(?:\d+|${wordsAlone})\s+(?:${people}|(?:${groupNames}))`, 'i');
const passedOver = new Set(
  'figure figures number numbers total count counts pupils pupil children n take up uptake is are was were now only just in at for a an the of with still so far'.split(
    ' ',
  ),
);

function wordsIn(text: string): number {
  return text.match(/[\p{L}\d]+/gu)?.length ?? 0;
}

/** The words of a measure's name that tell it from others, each as far as its forms have it in common. */
function stemsOf(name: string): readonly string[] {
  const known = stems.get(name);
  if (known) return known;
  const [said = ''] = name.toLowerCase().split(/[,(]/);
  const found = (said.match(/[a-z][a-z\d]+/g) ?? []).filter((word) => !emptyWords.has(word)).map(stemOf);
  stems.set(name, found);
  return found;
}

const stems = new Map<string, readonly string[]>();
const emptyWords = new Set(
  'takes take part in an at of or and the for from to off not pupils children year grade above level good'.split(' '),
);

/** `club` for clubs, `absen` for absent and absence. */
function stemOf(word: string): string {
  return word.replace(/(?<=\w{3})s$/, '').slice(0, 5);
}
