import { AdaptiveCard, HostConfig, OpenUrlAction, SerializationContext, Versions } from 'adaptivecards';
import { cardLook } from './cardLook';
import { element } from './element';
import { markdownToHtml } from './markdown';

/** Draws a card with the real renderer; a card it cannot draw is said in its place. `openLink` gets the address of a pressed button. */
export function drawCard(json: unknown, openLink: (link: string) => void): HTMLElement {
  AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdownToHtml(text);
    result.didProcess = true;
  };
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(cardLook);
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) openLink(action.url ?? '');
  };
  card.onAnchorClicked = (_element, anchor) => {
    openLink(anchor.href);
    return true;
  };
  card.parse(json, new SerializationContext(Versions.v1_5));
  return card.render() ?? element('p', {}, 'This card could not be drawn.');
}
