import { messageOf, type AdaptiveCard } from './adaptiveCard';

/** Where a message has to stay below, in bytes (Microsoft Teams connector: message size limit). */
const mostBytes = 28 * 1024;

/**
 * What is wrong with a card, a sentence each. Looked at before it is sent: a wrong one is answered with 202 all the same and
 * fails later, where nobody hears of it.
 */
export function cardFaults(card: AdaptiveCard): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(messageOf(card))).length;
  return [
    ...faultsWith(card, frame, 'the card'),
    ...(Array.isArray(card.body) && card.body.length > 0 ? card.body.flatMap(elementFaults) : ['the card has no body']),
    ...(Array.isArray(card.actions) && card.actions.length > 0 ? card.actions.flatMap(actionFaults) : ['the card has no button']),
    ...(bytes > mostBytes ? [`the card has ${bytes} bytes, a message may have ${mostBytes}`] : []),
  ];
}

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const text = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
const among =
  (...values: unknown[]) =>
  (value: unknown) =>
    values.includes(value);
const list = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

const frame: Shape = {
  $schema: among('http://adaptivecards.io/schemas/adaptive-card.json'),
  type: among('AdaptiveCard'),
  version: among('1.4'),
  fallbackText: text,
  speak: text,
  body: list,
  actions: list,
};
const elements: Readonly<Record<string, Shape>> = {
  TextBlock: {
    type: text,
    text,
    wrap: among(true),
    size: among(undefined, 'Medium'),
    weight: among(undefined, 'Bolder'),
    isSubtle: among(undefined, true),
    spacing: among(undefined, 'None', 'Medium'),
  },
  FactSet: { type: text, facts: list },
};
const fact: Shape = { title: text, value: text };
const openUrl: Shape = {
  type: among('Action.OpenUrl'),
  title: text,
  url: (value) => typeof value === 'string' && value.startsWith('https://teams.microsoft.com/l/entity/'),
};

function elementFaults(element: object, at: number): string[] {
  const { type, facts } = element as { type?: string; facts?: object[] };
  const shape = elements[type ?? ''];
  if (shape === undefined) return [`element ${at + 1} is of no kind that a reminder has`];
  return [
    ...faultsWith(element, shape, `element ${at + 1}`),
    ...(Array.isArray(facts) ? facts.flatMap((one) => faultsWith(one, fact, `a fact of element ${at + 1}`)) : []),
  ];
}

function actionFaults(action: object, at: number): string[] {
  return faultsWith(action, openUrl, `button ${at + 1}`);
}

function faultsWith(thing: object, shape: Shape, name: string): string[] {
  const given = thing as Record<string, unknown>;
  const wrong = Object.keys(shape).filter((field) => !shape[field]!(given[field]));
  const strange = Object.keys(given).filter((field) => !(field in shape));
  return [
    ...wrong.map((field) => `${name}: ${field} is not as it should be`),
    ...strange.map((field) => `${name}: ${field} is unknown`),
  ];
}
