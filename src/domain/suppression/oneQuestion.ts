import { codesOf } from '../sendCodes';
import type { Part } from './parts';

/** Parts that say to be of one question: whose names share a word that is theirs, or are all answers, bands or needs. */
export function questionsOf<P extends Pick<Part, 'measure'>>(parts: readonly P[]): P[][] {
  const byWord = new Map<string, P[]>();
  for (const part of parts) for (const word of wordsOf(part.measure.name)) byWord.set(word, [...(byWord.get(word) ?? []), part]);
  const answers = parts.filter(({ measure }) => answer.test(measure.name));
  return [answers, ...byWord.values()].filter(({ length }) => length > 1);
}

/** Parts that say to be of some kind of pupils: any table may be the whole of them. */
export function kindsOfPupils<P extends Pick<Part, 'measure'>>(parts: readonly P[]): P[] {
  return parts.filter(({ measure }) => kindOfPupils.test(measure.name));
}

const kindOfPupils =
  /\b(?:girls?|boys?|males?|females?|pupil premium|ppg?|disadvantaged|fsm\d?|free (?:school )?meals?|eal|additional language|looked after|lac|cla|(?:summer|autumn|spring)[- ]born|service (?:children|pupils)|ethnic\w*|others?|everyone else|the rest|non)\b/i;

/** Whether a table says to be what others make: `Total`, `All leavers`, `Number`. */
export function saysWhole({ measure }: Pick<Part, 'measure'>): boolean {
  return whole.test(measure.name);
}

const whole = /\btotals?\b|^(?:all|everyone|everybody|overall|whole|sum|number|no\.?|n|count|altogether|together)\b/i;

/** Among how many wholes and parts a set was found, of how many parts at most. */
interface Found {
  wholes: number;
  parts: number;
  most: number;
}

/**
 * Whether numbers fit too well for chance. Any number of a group's pupils being as likely as any other, chance makes the last
 * part just what the others leave in one of so many times; over all sets that were looked at that must stay unlikely.
 */
export function fitsTooWell(members: readonly Part[], { wholes, parts, most }: Found, places: readonly string[]): boolean {
  const years = new Set(places.map((place) => place.split('|')[0]!));
  const isSumOfOthers = (place: string): boolean => {
    const [year, group] = place.split('|');
    return group === 'all' || (year === '' && years.size > 1);
  };
  const free = places.flatMap((place, at) => {
    if (isSumOfOthers(place) || members.some(({ counts }) => counts[at]! < 0)) return [];
    const slack = members.reduce((sum, one) => sum + one.slack[at]!, 0);
    const [first] = members;
    const most =
      first!.isOfPupils && first!.pupils[at]! >= 0 ? first!.pupils[at]! : Math.max(...members.map(({ counts }) => counts[at]!));
    return [Math.max(1, (most + 1) / (1 + 2 * slack))];
  });
  return free.reduce((chance, numbers) => chance / numbers, wholes * setsUpTo(parts, most)) < unlikely;
}

const unlikely = 1 / 20;

function setsUpTo(of: number, most: number): number {
  let [sets, ofSize] = [0, 1];
  for (let size = 1; size <= Math.min(of, most); size += 1) {
    ofSize *= (of - size + 1) / size;
    if (size > 1) sets += ofSize;
  }
  return sets;
}

/** Words of a name that may be its question's; what most names have says nothing. */
function wordsOf(name: string): Set<string> {
  return new Set((name.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []).filter((word) => !everyones.test(word)));
}

const everyones =
  /^(?:the|and|for|with|from|not|all|per|cent|percent|percentage|number|count|rate|total|pupils?|children|child|students?|learners?|school|year|term|autumn|spring|summer|sen|send|group|who|are|has|have|their|they|our|one|more|than|least|good|level|standard|20\d\d)$/;

/** The words of a scale, of bands, of yes and no, and of the types of need that the school census has. */
const answer = new RegExp(
  [
    String.raw`\b(?:strongly|agree\w*|disagree\w*|neither|neutral|unsure|yes|no|maybe|don['’]?t know|prefer not|always|usually|mostly|often|sometimes|occasionally|rarely|seldom|never|very|quite|fairly|a little|not at all)\b`,
    String.raw`\b(?:above|below|met|not met|expected|working (?:at|towards|below)|wts|exs|gds|pks|greater depth|pre-?key stage|on track|off track|emerging|developing|secure\w*|mastered|exceed\w*|beginn\w*|low\w*|middle|high\w*|poor|fair|good|excellent|red|amber|green|band|grade|stage|wave|tier|absent|disapplied|missing|left|other|none|nothing|unknown)\b`,
    String.raw`\b(?:${codesOf('needs', 'shortNeeds')}|autis\w*|speech|hearing|visual|multi-?sensory|physical|learning difficult\w*|emotional|communication|cognition|sensory|down syndrome|no specialist)\b`,
  ].join('|'),
  'iu',
);
