import type { Keeping } from '../school/keeping';
import { pageLink } from '../signIn/pageLink';
import type { Place } from '../signIn/teamsLink';
import { copyRich } from './copyRich';

/** Copies the link that opens one of our pages and says so, also in frames that have no clipboard of their own. Never rejects. */
export async function copyLink(keeping: Pick<Keeping, 'say'>, place: Place | undefined, subPage: string): Promise<void> {
  await copyText(keeping, pageLink(place, subPage));
}

/** Copies a link that was made already; `said` where all went well. */
export async function copyText(keeping: Pick<Keeping, 'say'>, link: string, said = 'Link copied'): Promise<void> {
  const html = `<a href="${link.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">${link.replaceAll('&', '&amp;')}</a>`;
  await copyRich({ html, text: link }).then(
    () => keeping.say(said),
    () => keeping.say('The browser did not let us copy'),
  );
}
