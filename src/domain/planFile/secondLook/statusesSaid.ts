import type { StatusKey } from '../statuses';
import { statusWord } from '../statuses';
import type { Status } from '../../update';
import { plainWords } from '../understood';
import { linesOf } from '../splitCells';
import { isTimeAlone } from './words';
import type { RawAction } from '../raw';
import type { Check } from './look';
import { askWhetherSaid, eachAction, isSaid, wordsOf } from './saidElsewhere';

/** An action without a status whose review is a rating and nothing else, or whose own words end in one: `Train all TAs – DONE`. */
export const askForStatusesSaid: Check = ({ read, context, key }, asks) => {
  const all = eachAction(read);
  const bullets = new Set(all.every(({ raw }) => markOf(raw) !== '') ? all.map(({ raw }) => markOf(raw)) : []);
  for (const { action, raw } of all) {
    if (action.status || action.asked.includes('status') || isSaid(raw, 'status')) continue;
    const [own, ...beside] = wordsOf(action, raw, context, ['review', 'progress', 'kept']);
    const opening = bullets.has(markOf(raw)) ? '' : markOf(raw);
    const ending = ENDING.exec(own!.text)?.[1] ?? opening;
    const found = [
      ...beside
        .filter(({ heading }) => !OF_OTHERS.test(heading))
        .map((words) => ({ words, said: linesOf(words.text).at(-1) ?? '' })),
      ...(ending ? [{ words: own!, said: ending }] : []),
    ].flatMap(({ words, said }) => {
      const status =
        ratingIn(said, key) ??
        ratingFirst(said) ??
        ratingIn(/[;,.]\s*(\p{L}{4,}(?: \p{L}+)?)\.?$/u.exec(said)?.[1] ?? '', key) ??
        (isDoneBy(words.heading, said) ? 'complete' : undefined);
      return status ? [{ words, said, status }] : [];
    });
    const last = found.at(-1);
    if (last) askWhetherSaid(asks, action, 'status', last.status, last.said, last.words);
  }
};

/** `Done – three staff were absent`: a rating that is sure, with what more is to be said. */
export function ratingFirst(text: string): Status | undefined {
  const [, first = text] = /^(\p{L}+(?: \p{L}+)?)\s*(?:[–—:;,.]|\s-\s)/u.exec(text.trim()) ?? [];
  const known = first.trim().length > 3 ? statusWord(first) : undefined;
  return known?.sure || known?.status === 'atRisk' ? known.status : undefined;
}

/** A day under `Completed (date)`, or a yes under `Closed?`. */
function isDoneBy(heading: string, text: string): boolean {
  if (!/^(date )?(completed?|achieved|finished|done|closed|signed off|actioned)\b/i.test(heading)) return false;
  return (isTimeAlone(text) && /\d/.test(text)) || /^(?:y|yes)\.?$/i.test(text.trim());
}

/** A rating at the end of an action, apart from its words. */
const ENDING = /(?:\s[-–—:]\s*|[([])(\p{L}[\p{L} ]{2,20})[)\]]?\.?$/u;

/** `✔` before an action, which may as well be the point of a list. */
function markOf({ action }: RawAction): string {
  return /^([✓✔✅☑🟢🟠🔴])\uFE0F?\s/u.exec(action.cell.text)?.[1] ?? '';
}

/** Headings over words that rate something other than the action. */
const OF_OTHERS = /judge?ment|priority|risk|level|grade|previous|last|ofsted|\bsef\b|\by\/n\b|cost|fund/i;

/** What a text stands for that is a rating and nothing else; letters only by the file's own key. */
function ratingIn(text: string, key: StatusKey): Status | undefined {
  const own = key.get(plainWords(text));
  if (own) return own;
  const known = text.trim().length > 2 || /\p{Extended_Pictographic}/u.test(text) ? statusWord(text) : undefined;
  return known?.sure ? known.status : undefined;
}
