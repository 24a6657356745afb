import { isDay } from '../domain/day';
import { kinds } from '../domain/record';
import { usualSmallNumbers, type Settings, type SmallNumbers } from '../domain/settings';
import { halfTermNames, type HalfTerm } from '../domain/term';
import { choice, line, structured, whole, wordsLine } from './columns';
import type { ListDefinition } from './definition';

export const settings: ListDefinition<'settings'> = {
  kind: 'settings',
  displayName: 'SEND settings',
  description: 'What SEND Strategy needs to know of this site. One row.',
  audience: 'leadership',
  label: ({ school }) => school,
  columns: {
    schemaVersion: whole('SchemaVersion'),
    school: wordsLine('School'),
    currentPlan: line('CurrentPlan'),
    lists: structured('Lists', {}, checkLists),
    changesBy: choice('ChangesBy', ['modified', 'delta']),
    halfTerms: structured('HalfTerms', [], checkHalfTerms),
    smallNumbers: structured('SmallNumbers', usualSmallNumbers, checkSmallNumbers),
  },
};

function checkLists(value: unknown): Settings['lists'] {
  if (typeof value !== 'object' || value === null) throw new Error('not a table of lists');
  const entries = Object.entries(value).filter(([kind, id]) => kinds.some((one) => one === kind) && typeof id === 'string');
  return Object.fromEntries(entries) as Settings['lists'];
}

function checkHalfTerms(value: unknown): HalfTerm[] {
  if (!Array.isArray(value) || !value.every(isHalfTerm)) throw new Error('not a list of half-terms');
  return value;
}

function isHalfTerm(value: Partial<HalfTerm> | null): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { name, academicYear, first, last } = value;
  return halfTermNames.some((one) => one === name) && typeof academicYear === 'string' && isDay(first ?? '') && isDay(last ?? '');
}

function checkSmallNumbers(value: unknown): SmallNumbers {
  const { count, pupils } = (value ?? {}) as Partial<SmallNumbers>;
  if (!isThreshold(count) || !isThreshold(pupils)) throw new Error('not the numbers from which on counts and shares are shown');
  return { count, pupils };
}

function isThreshold(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 100;
}
