import { app, pages } from '@microsoft/teams-js';

const settings = JSON.parse(document.querySelector<HTMLMetaElement>('meta[name=send-strategy-settings]')!.content) as {
  hostOrigins: string[];
};

await app.initialize(settings.hostOrigins);
const { page } = await app.getContext();
pages.config.registerOnSaveHandler((event) => {
  const address = `${location.origin}/index.html?site=one`;
  void pages.config
    .setConfig({ contentUrl: address, websiteUrl: address, entityId: 'one', suggestedDisplayName: 'Plan of one' })
    .then(() => event.notifySuccess());
});
const button = Object.assign(document.createElement('button'), { textContent: `Choose (${page.frameContext})` });
button.addEventListener('click', () => pages.config.setValidityState(true));
document.body.append(button);
app.notifySuccess();
