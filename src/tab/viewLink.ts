import type { Day } from '../domain/day';
import { findUpns } from '../domain/pupilGuard';
import { findSigns } from '../domain/pupilSigns';
import type { Key } from '../domain/record';
import { teamsLink, type Place } from './signIn/teamsLink';
import { viewSubPage, type View } from './viewAddress';

/**
 * The link that opens a plan as it is looked at: in Teams where the app can be found there, else in the browser at `page`. Words
 * that may point to one pupil are left out of it.
 */
export function viewLink(
  view: View & { plan: Key },
  { today, place, page }: { today: Day; place: Place | undefined; page: string },
): { link: string; left: boolean } {
  const { text, serves } = view.filter;
  const points = (words: string) => findUpns(words).length > 0 || findSigns(words, { today }).length > 0;
  // What an objective serves may be its own words.
  const leaves = { text: points(text), serves: serves !== undefined && points(serves) };
  const filter = { ...view.filter, text: leaves.text ? '' : text, serves: leaves.serves ? undefined : serves };
  const subPage = viewSubPage(view.plan, { ...view, filter });
  return { link: place === undefined ? `${page}#${subPage}` : teamsLink(place, subPage), left: leaves.text || leaves.serves };
}
