/** The little of an Adaptive Card that a reminder needs. Source: adaptivecards.io/explorer, version 1.4. */
export interface AdaptiveCard {
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  type: 'AdaptiveCard';
  version: '1.4';
  /** Said where the card cannot be drawn. */
  fallbackText: string;
  /** Said by a screen reader or a speaker in place of the whole card. */
  speak: string;
  body: (TextBlock | FactSet)[];
  actions: OpenUrl[];
}

/** A line of words on a card. */
export interface TextBlock {
  type: 'TextBlock';
  text: string;
  wrap: true;
  size?: 'Medium';
  weight?: 'Bolder';
  isSubtle?: true;
  spacing?: 'None' | 'Medium';
}

/** Names with their values, one under the other. */
export interface FactSet {
  type: 'FactSet';
  facts: { title: string; value: string }[];
}

/** Opens an address; the one kind of action that reminders have. */
export interface OpenUrl {
  type: 'Action.OpenUrl';
  title: string;
  url: string;
}

/** What is posted to the webhook. Source: Microsoft Teams connector, request body of the Teams webhook trigger. */
export interface CardMessage {
  type: 'message';
  /** What a phone's notice shows where Teams lets the sender say it; elsewhere the card's first words. */
  summary: string;
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive'; contentUrl: null; content: AdaptiveCard }];
}

/** A card as the webhook takes it. */
export function messageOf(card: AdaptiveCard): CardMessage {
  const attachment = { contentType: 'application/vnd.microsoft.card.adaptive', contentUrl: null, content: card } as const;
  return { type: 'message', summary: card.fallbackText, attachments: [attachment] };
}
