import type { HalfTermName } from '../../domain/term';

/** What schools call a half-term. */
export const halfTermWords: Record<HalfTermName, string> = {
  'autumn-1': 'Autumn 1',
  'autumn-2': 'Autumn 2',
  'spring-1': 'Spring 1',
  'spring-2': 'Spring 2',
  'summer-1': 'Summer 1',
  'summer-2': 'Summer 2',
};
