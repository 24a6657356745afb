import { kindOfHeading } from './headings';
import type { PersonColumn } from './guardSheet';
import { areSurelyPeople, isPerson } from './peopleInCells';
import { personKind } from './pupilWords';
import { plainWords } from './understood';

/**
 * The columns that tell of one pupil a row although adults have a column of their own: a person first in each row, with a stage of
 * SEN, or with a class and what is meant for that person. Empty where there are none.
 */
export function pupilRows(columns: readonly PersonColumn[]): PersonColumn[] {
  const filled = columns.filter(({ cells }) => cells.length > 0);
  const action = filled.find(({ heading }) => kindOfHeading(heading) === 'action')?.column ?? Infinity;
  const taught = filled.some(({ heading }) => /^(?:key )?(?:adults?|tas?|lsas?|teacher|key ?worker)$/i.test(heading.trim()));
  const people = filled.find((one) => one.column < action && isOfPeople(one, taught));
  if (!people) return [];
  const stage = filled.find(
    (one) => one !== people && one.cells.length > 1 && (share(one, isStage) >= 0.6 || (taught && share(one, isNeed) >= 0.6)),
  );
  if (stage) return [people, stage];
  if (
    people.kind === 'pupilNames' &&
    areSurelyPeople(
      people.heading,
      people.cells.map(({ text }) => text),
      saysOfPupils(people, columns),
    )
  )
    return [people];
  const place = filled.find(({ kind, heading }) => kind === 'yearGroup' || /^(form|tutor group)$/i.test(heading.trim()));
  const meant = filled.some(({ heading }) => /\b(targets?|interventions?|strateg(?:y|ies)|needs?)\b/i.test(heading));
  const adults = filled.some(({ heading, column }) => column !== people.column && isOfAdults(heading));
  return place && meant && adults ? [people, place] : [];
}

/** Names, first names or initials, hardly one of them twice. */
function isOfPeople(column: PersonColumn, taught: boolean): boolean {
  const { kind, cells, heading } = column;
  // Beside `Adult`, whoever stands first is no adult.
  const who = taught && /^(?:who|person)$/i.test(heading.trim());
  if (cells.length < 2 || !(who || (kind && ['names', 'anyNames', 'pupilNames', 'initials'].includes(kind)))) return false;
  const distinct = new Set(cells.map(({ text }) => text.trim())).size / cells.length;
  return distinct >= 0.8 && share(column, isPerson) >= 0.6;
}

function isStage(text: string): boolean {
  return /^(?:e|k|n|ehcp?|ehc plan|send? support|send? ?[ek]|no send?|none|monitoring|(?:k|e) ?[-–(:].*)$/.test(plainWords(text));
}

/** `ASD`, `Speech and language`: what only a pupil has. */
function isNeed(text: string): boolean {
  return /^(?:as[dc]|autism|slcn|semh|mld|spld|sld|pmld|hi|vi|msi|pd|adhd|dyslexia|speech(?: (?:and|&) language.*)?|communication.*|cognition.*|sensory.*|physical.*)$/.test(
    plainWords(text),
  );
}

/** Whether another column tells what only a pupil has: a need, a stage, a year group or a class. */
export function saysOfPupils(column: PersonColumn, columns: readonly PersonColumn[]): boolean {
  return columns.some(
    (other) =>
      other !== column &&
      (other.kind === 'pupilFact' ||
        other.kind === 'yearGroup' ||
        /^(areas? of )?needs?$|^barriers?$/.test(plainWords(other.heading))),
  );
}

/** Whether a heading is over the adults who do something. */
export function isOfAdults(heading: string): boolean {
  const words = plainWords(heading);
  if (personKind(heading) === 'initials' || personKind(heading) === 'anyNames') return false;
  return (
    ['lead', 'support'].includes(kindOfHeading(heading) ?? '') ||
    /^(?:key )?(?:adults?|tas?|lsas?|staff|teacher|worker|who)$/.test(words)
  );
}

function share({ cells }: PersonColumn, fits: (text: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(({ text }) => fits(text)).length / cells.length;
}
