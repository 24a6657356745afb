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
  const { text } = view.filter;
  const left = findUpns(text).length > 0 || findSigns(text, { today }).length > 0;
  const subPage = viewSubPage(view.plan, left ? { ...view, filter: { ...view.filter, text: '' } } : view);
  return { link: place === undefined ? `${page}#${subPage}` : teamsLink(place, subPage), left };
}
