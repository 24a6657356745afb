import { findDays } from '../days';
import { termOfHeading } from '../headings';
import { findPeriods } from '../periods';
import type { ReadingContext } from '../reading';
import { plainCell } from '../sharedOut';
import { plainWords } from '../understood';
import { readWhen } from '../when';
import type { When } from '../period';
import type { Check } from './look';
import { askWhetherSaid, eachAction, isSaid, wordsOf, type Words } from './saidElsewhere';
import { isTimeAlone } from './words';

/** An action without a day or period whose words say one: `Internships fair, 11.03.27`, `Review: Feb 27`. */
export const askForDatesSaid: Check = ({ read, context }, asks) => {
  for (const { action, raw } of eachAction(read)) {
    if (action.due || action.start || action.asked.some((field) => field === 'due' || field === 'start')) continue;
    if (isSaid(raw, 'due', 'start', 'whoWhen', 'term', 'milestone')) continue;
    // `4 Jan` under “Aut” is when, and no review.
    const isUnderTerm = ({ heading, text }: Words) =>
      termOfHeading(heading) !== undefined && isTimeAlone(text) && /\d/.test(text);
    const reviews = wordsOf(action, raw, context, ['review', 'status', 'progress']).slice(1).filter(isUnderTerm);
    for (const words of [...wordsOf(action, raw, context, ['kept', 'support', 'resources']), ...reviews]) {
      if (OF_OTHER_TIMES.test(words.heading)) continue;
      const said = reviews.includes(words) ? whenSaid(`: ${words.text}`, context) : whenSaid(words.text, context);
      if (!said) continue;
      askWhetherSaid(asks, action, said.field, said.value, said.words, words);
      break;
    }
  }
};

/** Headings over days on which something else is or was done. */
const OF_OTHER_TIMES =
  /\b(review|monitor|updated?|complet\w+|achieved|finished|done|created|agreed|baseline|evidence|last|previous)/i;

/** The last day or period that a text states as one: behind a word such as “by”, in brackets, or apart at its end. */
export function whenSaid(
  text: string,
  context: ReadingContext,
): { field: 'start' | 'due'; value: When; words: string; at: number } | undefined {
  if (text.length > 300) return undefined;
  const tidy = text.replace(/\s+/g, ' ').trim();
  const plain = plainWords(text);
  const days = findDays(plain, context);
  const periods = findPeriods(plain, context).filter(
    ({ index }) => !days.some((day) => index >= day.index && index < day.index + day.length),
  );
  const marks = [...days, ...periods].filter(({ index, length }) => {
    const [before, behind] = [plain.slice(0, index), plain.slice(index + length)];
    return before.trim() !== '' && (BEFORE.test(before) || APART.test(before)) && BEHIND.test(behind);
  });
  const mark = marks.at(-1);
  if (!mark) return undefined;
  const before = plain.slice(0, mark.index);
  const at = mark.index - (BEFORE.exec(before)?.[0].replace(/^[\s(,;:–-]+/, '').length ?? 0);
  const end = mark.index + mark.length;
  const begins = /\b(from|since|start(s|ing|ed)?|begin(s|ning)?)( on| in)? ?:?( the)? $/.test(before);
  const field = begins ? 'start' : 'due';
  const words = tidy.length === plain.length ? tidy : plain;
  const read = readWhen(plainCell(words.slice(mark.index, end)), field, context)[field];
  const value = read?.value ?? read?.proposed;
  return value && { field, value, words: words.slice(at, end), at };
}

/** Words right before a day that is stated. */
const BEFORE =
  /(?:^|[\s(,;:–-])(?:(?:due|deadline|review|complete[d]?|done|ready|finish(?:ed)?|date|when|timescale|target date)\s*:?\s*)?(?:by|before|until|till|no later than|not later than|due|deadline|when|date|timescale|review|from|since|start(?:s|ing)?|begin(?:s|ning)?|end of|in|on|during)\s*[:–-]?\s*(?:the\s+)?(?:end of\s+|start of\s+|beginning of\s+|mid[- ]|early\s+|late\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri)(?:day)?,?\s+)?$/;

/** A day or period apart from the words before it. */
const APART = /[,;:.(–[]\s*$|\s-\s*$/;

/** What may follow: the end, the end of a clause, or whoever leads in brackets. */
const BEHIND = /^\s*(?:$|[,;.)\]–(]|-\s)/;
