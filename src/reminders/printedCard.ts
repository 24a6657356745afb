import type { AdaptiveCard } from './adaptiveCard';

/** A card as lines of text, for whoever asks what would be posted. */
export function printedCard({ body, actions }: AdaptiveCard): string {
  const lines = body.flatMap((element) =>
    element.type === 'TextBlock' ? [element.text] : element.facts.map(({ title, value }) => `${title}: ${value}`),
  );
  return [...lines, ...actions.map(({ title, url }) => `[${title}] ${url}`)].map((line) => `  ${line}`).join('\n');
}
