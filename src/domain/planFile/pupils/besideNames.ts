// What stands in the columns beside names, by their headings and cells.

import { halfOfName, kindOfHeading } from '../headings';
import { looksLikeYearGroup, personKind, type PersonKind } from '../pupilWords';
import { plainWords } from '../understood';
import { share, type PersonColumn } from './personTable';
import { isDoing } from './planWords';

export const PROVIDED =
  /^(intervention|provision)s?( in place)?$|^(targeted|individual) (support|targets?)$|^(key )?(adults?|tas?|lsas?|key ?worker)$/;
export const OF_TEACHER = /^(key )?teacher$/;

export function textsOf({ cells }: PersonColumn): string[] {
  return cells.map(({ text }) => text);
}

export function when(holds: boolean, column: PersonColumn | undefined): PersonColumn | undefined {
  return holds ? column : undefined;
}

export function ofKind(columns: readonly PersonColumn[], kind: PersonKind): PersonColumn | undefined {
  return columns.find((column) => column.kind === kind);
}

export function headed(columns: readonly PersonColumn[], words: RegExp): PersonColumn | undefined {
  return columns.find(({ heading }) => words.test(plainWords(heading)));
}

export function meant(columns: readonly PersonColumn[]): PersonColumn[] {
  return columns.filter(
    ({ kind, heading }) =>
      kind !== 'pupilFact' && /\b(targets?|interventions?|strateg(?:y|ies)|needs)\b/.test(plainWords(heading)),
  );
}

export function ofActions(columns: readonly PersonColumn[]): PersonColumn | undefined {
  return columns.find(({ heading }) => kindOfHeading(heading) === 'action');
}

export function yearGroups(columns: readonly PersonColumn[]): PersonColumn | undefined {
  return columns.find(
    (column) =>
      column.kind === 'yearGroup' &&
      (share(column, looksLikeYearGroup) >= 0.6 || share(column, (text) => /^\d{1,2}$/.test(text)) >= 0.6),
  );
}

export function repeats({ cells, kind }: PersonColumn): boolean {
  return kind !== 'names' && new Set(cells.map(({ text }) => text.trim())).size / cells.length < 0.8;
}

/** `Adult`, `TA`: whoever works with one child. */
export function isOfWhoTeaches({ heading }: PersonColumn): boolean {
  return /^(?:key )?(?:adults?|tas?|lsas?|teacher|key ?worker)$/.test(plainWords(heading));
}

/** Adults who do something. `Support` may as well be what is given. */
export function isOfAdults({ heading }: PersonColumn): boolean {
  const words = plainWords(heading);
  if (['initials', 'anyNames'].includes(personKind(heading) ?? '') || halfOfName(heading) || words === 'support') return false;
  return (
    ['lead', 'support'].includes(kindOfHeading(heading) ?? '') ||
    /^(?:key )?(?:adults?|tas?|lsas?|staff|teacher|worker|who|coach|mentor)$/.test(words)
  );
}

/** What is done is what a pupil gets: staff do actions, and no interventions are done by them alone. */
export function isOfProvision({ heading }: PersonColumn): boolean {
  return kindOfHeading(heading) === 'action' && /\b(intervention|provision|support)s?\b/.test(plainWords(heading));
}

/** Hours that adults beside give to somebody, not those they are employed for. */
export function isOfHoursGiven({ heading }: PersonColumn, beside: readonly PersonColumn[]): boolean {
  return /^hours\b/.test(plainWords(heading)) && beside.some(isOfAdults);
}

/** Whether actions are things that somebody gets, `Reading group`, more than things to do: `Buy phonics books`. */
export function isOfWhatIsGiven(column: PersonColumn): boolean {
  const opensWithDoing = (text: string) => isDoing(/^\p{L}+/u.exec(text.trim())?.[0] ?? '');
  return kindOfHeading(column.heading) === 'action' && share(column, opensWithDoing) < 0.5;
}

export function isOfOnePupil({ heading, cells }: PersonColumn): boolean {
  return kindOfHeading(heading) === 'action' && cells.some(({ text }) => OF_A_PUPIL.test(text));
}

/** Of one alone: plans speak of groups, their support and their reading in nearly every line. */
const OF_A_PUPIL =
  /\b(pupil|child|student|learner|boy|girl|he|she|him|his|hers?|1:1|one[ -]to[ -]one|grip|(?:twice|once|\d ?x|x ?\d) (?:a |per )?(?:day|week))\b/i;

export function isStage(text: string): boolean {
  return /^(?:e|k|n|ehcp?|ehc plan|send? support|send? ?[ek]|no send?|none|monitoring|(?:k|e) ?[-–(:].*)$/.test(plainWords(text));
}
