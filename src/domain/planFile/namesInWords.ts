import { asAnswer, type Ask } from './asks';
import type { RawAction } from './raw';
import type { PlanReading, ReadAction } from './reading';
import { isBody, isGroup } from './pupils/groupWords';
import { looksLikeName } from './pupilWords';
import { isTraining } from './pupils/rowSigns';
import type { Workbook } from './workbook';

/**
 * Asks about whole names of somebody for whom or with whom an action is: `Reading with Zeph Wood daily`. Until a person says that it is
 * no pupil the name is out of the text; `…` is proposed, as it may be a colleague. Nobody is asked about whoever leads, about words that the file writes small elsewhere
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
    const without = action.text;
    const ofPupil = children.reduce((text, name) => text.replaceAll(name, 'a pupil'), written);
    action.asked.push('text');
    action.proposed.texts = [without];
    asks.push({
      field: 'text',
      reason: 'nameInWords',
      said: children.join(', '),
      heading: raw.action.heading,
      part: raw.action,
      proposed: asAnswer('text', [without]),
      options: [without, ofPupil, written].map((text) => ({ kind: 'texts', texts: [text] })),
      action,
    });
  }
}

const WORD = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}-]+";
const FRAME = new RegExp(
  `(?<!\\p{L})(?:[Ww]ith|[Ff]or|[Ss]upports?|[Hh]elps?|[Mm]eets?|[Oo]bserve|[Aa]ssess|[Aa]bout|[Rr]egarding|[Rr]eviews?(?: of| for)?|[Mm]eetings?(?: of| for)?|(?:AR|EHCP|EHCNA|TAC|TAF|IEP|PEP|ISP|EHA))(?:\\s*[-–:]\\s*|\\s+)(${WORD} ${WORD})(?=['’]s(?!\\p{L})|\\s*(?:$|[.,;:()\\n–-])|\\s+[\\p{Ll}\\d])`,
  'gu',
);

/** `Zeph Wood (3B)`. */
const IN_CLASS = new RegExp(
  `(?<!\\p{L})(${WORD} ${WORD}),? ?(?:\\((?:Y(?:ea)?r? ?)?\\d{1,2}[A-Za-z]?\\)|\\((?:Reception|Rec|Nursery|R|N)\\))`,
  'gu',
);
/** `Kay Dunn (LA)`: whoever comes from a service. */
const OF_SERVICE = /^ ?\((?:LA|EP|EPS|EWO|SALT|SaLT|SLT|OT|CAMHS|MHST|EMHP|CT|TA|HLTA|LSA|HT|DHT|AHT|SENCO|SENDCO|NHS|ELSA)\)/;

function namesIn(text: string): string[] {
  const names = [...text.matchAll(FRAME), ...text.matchAll(IN_CLASS)]
    .filter(({ index, 0: all, 1: name = '' }) => !OF_SERVICE.test(text.slice(index + all.indexOf(name) + name.length)))
    .flatMap(([, name]) => name ?? [])
    .filter((name) => /^\p{Lu}.* \p{Lu}/u.test(name) && looksLikeName(name) && !isGroup(name) && !isBody(name));
  return [...new Set(names)];
}

function wordsWrittenSmall({ sheets }: Workbook): Set<string> {
  const small = new Set<string>();
  for (const { rows } of sheets)
    for (const { cells } of rows)
      for (const cell of cells)
        for (const [word] of (cell?.text ?? '').matchAll(/(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]+/gu)) small.add(word);
  return small;
}
