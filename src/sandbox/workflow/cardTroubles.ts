import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

// The package's ES modules have no extensions, which Node does not follow; its bundle is CommonJS.
const cards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;

/** The actions that do something in a card posted by a workflow: nobody is there to take an answer. */
const allowed = ['Action.OpenUrl', 'Action.ShowCard', 'Action.ToggleVisibility'];

/** What is wrong with a card for a Teams channel, a sentence each; Microsoft's own card library judges it, as version 1.5 (the latest Teams shows). */
export function cardTroubles(json: Readonly<Record<string, unknown>>): string[] {
  if (json.type !== 'AdaptiveCard') return ["Property 'type' must be 'AdaptiveCard'."];
  const context = new cards.SerializationContext(cards.Versions.v1_5);
  const card = new cards.AdaptiveCard();
  card.parse(json, context);
  const parsing = Array.from({ length: context.eventCount }, (_, at) => context.getEventAt(at).message);
  const judging = card.validateProperties().validationEvents.map(({ message }) => message);
  const actions = [...new Set(actionsIn(json))].filter((type) => !allowed.includes(type));
  return [...parsing, ...judging, ...structure(json), ...actions.map((type) => `${type} does nothing in a channel.`)];
}

/** What the library lets pass in silence: it takes a body that is no list for an empty one, and a version that is missing for its own. */
function structure({ body, actions, version }: Readonly<Record<string, unknown>>): string[] {
  return [
    ...(Array.isArray(body) && body.length > 0 ? [] : ["Property 'body' must be a list of elements."]),
    ...(actions === undefined || Array.isArray(actions) ? [] : ["Property 'actions' must be a list."]),
    ...(typeof version === 'string' && ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'].includes(version)
      ? []
      : ["Property 'version' must be 1.0 to 1.5."]),
  ];
}

function actionsIn(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const own = (json as { type?: unknown }).type;
  const mine = typeof own === 'string' && own.startsWith('Action.') ? [own] : [];
  return [...mine, ...Object.values(json).flatMap(actionsIn)];
}
