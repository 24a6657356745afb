import { line, wordsLine, yesNo } from './columns';
import type { ListDefinition } from './definition';

export const people: ListDefinition<'person'> = {
  kind: 'person',
  displayName: 'SEND people',
  description: 'Members of staff who lead or support SEND work. Never pupils.',
  audience: 'leadership',
  label: ({ name }) => name,
  typedInto: 'name',
  columns: { entraId: line('EntraId'), name: wordsLine('PersonName'), role: wordsLine('PersonRole'), left: yesNo('HasLeft') },
};
