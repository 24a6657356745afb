import { app, pages } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';
import { parseConfig } from '../../config';
import { openSurroundings, sayReady } from '../signIn/openHost';
import { Themed } from '../Themed';
import { Configure } from './Configure';

void start(document.getElementById('root')!);

/** The page that Teams shows while somebody adds the tab to a channel. There is one site, so there is nothing to choose. */
async function start(root: HTMLElement): Promise<void> {
  const config = parseConfig(document.querySelector<HTMLMetaElement>('meta[name="send-strategy-settings"]')?.content ?? '');
  const surroundings = await openSurroundings(config.hostOrigins);
  const inTeams = surroundings.where === 'teams' && app.isInitialized();
  if (inTeams) offerTab();
  createRoot(root).render(
    <Themed host={surroundings}>
      <Configure siteAddress={config.siteAddress} inTeams={inTeams} />
    </Themed>,
  );
  sayReady();
}

/** Lets Teams' own Save button work: it keeps where the tab is and what it is called. */
function offerTab(): void {
  const address = new URL('index.html', window.location.href).href;
  pages.config.registerOnSaveHandler((saving) => {
    const settings = { entityId: 'plan', contentUrl: address, websiteUrl: address, suggestedDisplayName: 'SEND Strategy' };
    pages.config.setConfig(settings).then(
      () => saving.notifySuccess(),
      (thrown: unknown) => saving.notifyFailure(thrown instanceof Error ? thrown.message : 'The tab could not be saved'),
    );
  });
  pages.config.setValidityState(true);
}
