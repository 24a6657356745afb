import { teamsLink, type Place } from './teamsLink';

/** A link to one of our pages: in Teams where the app can be found there, else in the browser. */
export function pageLink(place: Place | undefined, subPage: string): string {
  return place === undefined ? `${location.origin}${location.pathname}#${subPage}` : teamsLink(place, subPage);
}
