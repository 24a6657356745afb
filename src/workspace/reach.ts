import type { Author } from '../domain/record';
import type { Site } from '../lists/site';
import type { Means } from './drafts';
import type { Ledger } from './ledger';
import type { Telling } from './telling';

/** What bringing this device and the tenant together needs. */
export interface Reach {
  site: Site;
  ledger: Ledger;
  means: () => Means;
  /** Whose device it is. */
  person: Author;
  /** How people are told that they are mentioned; without it nobody is. */
  telling?: Telling;
}
