import { asAnswer, type Ask } from './asks';
import type { RawAction } from './raw';
import type { PlanReading, ReadAction } from './reading';
import { isGroup } from './pupils/groupWords';
import { looksLikeName } from './pupilWords';
import { isTraining } from './pupils/rowSigns';
import type { Workbook } from './workbook';

/**
 * Asks about whole names of somebody for whom or with whom an action is: `Reading with Zeph Wood daily`. Until a person says that it is
 * no pupil the name is out of the text. Nobody is asked about whoever leads, about words that the file writes small elsewhere
 * (`Talk Boost`), or about training.
 */
export function askForNames(
  read: readonly { made: ReadAction[]; raw: RawAction }[],
  workbook: Workbook,
  initials: PlanReading['initials'],
  asks: Ask[],
): void {
  const found = read.flatMap(({ made, raw }) =>
    made.flatMap((action) => {
      const names = isTraining(action.text) ? [] : namesIn(action.text);
      return names.length > 0 ? [{ action, raw, names }] : [];
    }),
  );
  if (found.length === 0) return;
  const staff = new Set([...read.flatMap(({ made }) => made.flatMap(({ leads }) => leads)), ...initials.map(({ name }) => name)]);
  const small = wordsWrittenSmall(workbook);
  for (const { action, raw, names } of found) {
    const children = names.filter((name) => !staff.has(name) && !name.split(' ').some((word) => small.has(word.toLowerCase())));
    if (children.length === 0) continue;
    const written = action.text;
    action.text = children.reduce((text, name) => text.replaceAll(name, '…'), written);
    const without = children.reduce((text, name) => text.replaceAll(name, 'a pupil'), written);
    action.asked.push('text');
    action.proposed.texts = [without];
    asks.push({
      field: 'text',
      reason: 'nameInWords',
      said: children.join(', '),
      heading: raw.action.heading,
      part: raw.action,
      proposed: asAnswer('text', [without]),
      options: [without, written].map((text) => ({ kind: 'texts', texts: [text] })),
      action,
    });
  }
}

const WORD = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}-]+";
const FRAME = new RegExp(
  `(?<!\\p{L})(?:[Ww]ith|[Ff]or|[Ss]upports?|[Hh]elps?|[Mm]eets?|[Oo]bserve|[Aa]ssess|[Aa]bout|[Rr]egarding)\\s+(${WORD} ${WORD})(?=['’]s(?!\\p{L})|\\s*(?:$|[.,;:()\\n–-])|\\s+[\\p{Ll}\\d])`,
  'gu',
);
/** What a school works with that has a name of two words as well. */
const BODIES =
  /\b(authority|council|trust|park|grove|academy|college|university|services?|teams?|hub|centre|forum|foundation|mark|award|plans?|code|act|policy|group|street|road|house|hall|church|saint|st)\b/i;

function namesIn(text: string): string[] {
  return [...text.matchAll(FRAME)]
    .flatMap(([, name]) => name ?? [])
    .filter((name) => /^\p{Lu}.* \p{Lu}/u.test(name) && looksLikeName(name) && !isGroup(name) && !BODIES.test(name));
}

function wordsWrittenSmall({ sheets }: Workbook): Set<string> {
  const small = new Set<string>();
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells)
        for (const [word] of (cell?.text ?? '').matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]+/gu)) small.add(word);
  return small;
}
