import { codesOf } from '../../sendCodes';
import type { Part } from './partition';

/** Parts that say to be of one question: whose names share a word that is theirs, or are all answers, bands or needs. */
export function questionsOf<P extends Pick<Part, 'measure'>>(parts: readonly P[]): P[][] {
  const byWord = new Map<string, P[]>();
  for (const part of parts) for (const word of wordsOf(part.measure.name)) byWord.set(word, [...(byWord.get(word) ?? []), part]);
  const answers = parts.filter(isAnswer);
  return [answers, ...byWord.values()].filter(({ length }) => length > 1);
}

/** Whether a table says to be an answer, a band or a need. */
export function isAnswer({ measure }: Pick<Part, 'measure'>): boolean {
  return answer.test(measure.name);
}

/** Parts that say to be of some kind of pupils: any table may be the whole of them. */
export function kindsOfPupils<P extends Pick<Part, 'measure'>>(parts: readonly P[]): P[] {
  return parts.filter(({ measure }) => saysKindOfPupils(measure.name));
}

/** Whether words name some of the pupils: `girls`, `pupil premium`. */
export function saysKindOfPupils(words: string): boolean {
  return kindOfPupils.test(words);
}

const kindOfPupils =
  /\b(?:girls?|boys?|males?|females?|pupil premium|ppg?|disadvantaged|fsm\d?|free (?:school )?meals?|eal|additional language|looked after|lac|cla|(?:summer|autumn|spring)[- ]born|service (?:children|pupils)|ethnic\w*|others?|everyone else|the rest|non)\b/i;

/** Whether a table says to be what others make: `Total`, `All leavers`, `Number`. */
export function saysWhole({ measure }: Pick<Part, 'measure'>): boolean {
  return whole.test(measure.name);
}

const whole = /\btotals?\b|^(?:all|everyone|everybody|overall|whole|sum|number|no\.?|n|count|altogether|together)\b/i;

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
