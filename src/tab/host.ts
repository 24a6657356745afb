import type { Library } from '../graph/library';
import type { Place } from './signIn/teamsLink';

/** Teams' three looks; a plain browser has them too, by the device's own settings. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Somebody picked from the school's directory. */
export interface PickedPerson {
  entraId: string;
  name: string;
}

/** What surrounds the screens: Teams or a plain browser, the clock, and what needs more than the school's records. */
export interface Host {
  where: 'teams' | 'browser';
  theme(): ThemeName;
  /** Calls back when the person changes the look; answers how to stop. */
  onTheme(listener: () => void): () => void;
  /**
   * What to open at once, from a deep link: `action/<key>`, `objective/<key>`; `plan/<key>?view=timeline&status=atRisk` for a plan
   * as somebody looked at it; empty for the plan itself.
   */
  subPage: string;
  /** What opens where no link names anything: the plan in its channel, the overview in somebody's personal app. */
  home: 'plan' | 'overview';
  /** Where in Teams links lead; unknown in a plain browser whose settings do not name the app. */
  place?: Place;
  /** Lets the person pick somebody from the directory. Only Teams can. Rejects when they pick nobody. */
  pickPeople?(title: string): Promise<PickedPerson[]>;
  /** Asks the person to sign in; only from a click, since browsers stop other pop-ups. */
  signIn(): Promise<void>;
  /** Asks the person to let the app send notices in Teams in their name; only from a click. Rejects with a Fault. */
  allowNotices(): Promise<void>;
  /** Ends the session here and forgets what the device holds. */
  signOut(): Promise<void>;
  now(): Date;
  newKey(): string;
  /** The files of the team that has the site, to choose from. Rejects with a Fault. */
  library(): Promise<Library>;
  /** The SharePoint site with the lists, for people to open. */
  siteAddress: string;
  /** What an administrator needs to find the app: its client id. */
  clientId: string;
}
