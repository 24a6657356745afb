import { findSigns } from '../domain/pupilSigns';
import type { Key } from '../domain/record';
import type { School } from './school/School';
import { teamsLink } from './signIn/teamsLink';
import { viewSubPage, type View } from './viewAddress';

/**
 * Copies a link that opens the plan as it is looked at. Words that may point to one pupil do not travel in it, and the person
 * is told.
 */
export async function copyViewLink({ keeping, host, today }: School, view: View & { plan: Key }): Promise<void> {
  const left = findSigns(view.filter.text, { today }).length > 0;
  const kept = left ? { ...view, filter: { ...view.filter, text: '' } } : view;
  try {
    await navigator.clipboard.writeText(linkTo(viewSubPage(view.plan, kept), host.place));
    keeping.say(left ? 'Link copied, without the search: it may point to one pupil' : 'Link copied');
  } catch {
    keeping.say('The browser did not let us copy');
  }
}

/** In Teams where the app can be found there, else in the browser. */
function linkTo(subPage: string, place: School['host']['place']): string {
  return place === undefined ? `${location.origin}${location.pathname}#${subPage}` : teamsLink(place, subPage);
}
