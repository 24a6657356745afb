import { statutoryDates, type StatutoryDate } from '../../domain/statutoryDates';
import { servedHook } from './served';

/** What law or a grant asks of schools by a day; undefined until it is there, empty where it cannot be fetched just now. */
export const useStatutoryDates = servedHook<readonly StatutoryDate[]>('statutory-dates.json', statutoryDates, []);
