import type { Key } from '../domain/record';
import { copyText } from './parts/copyLink';
import type { School } from './school/School';
import { viewLink } from './viewLink';
import type { View } from './viewAddress';

/** Copies a link that opens the plan as it is looked at, and says so. */
export async function copyViewLink({ keeping, host, today }: School, view: View & { plan: Key }): Promise<void> {
  const { link, left } = viewLink(view, { today, place: host.place, page: location.origin + location.pathname });
  await copyText(keeping, link, left ? 'Link copied, without the search: it may point to one pupil' : undefined);
}
