import type { ToldClash } from '../domain/toldClash';
import { line, structured, wordsLine, yesNo } from './columns';
import type { ListDefinition } from './definition';
import { tableOf } from './tableOf';

const checkTexts = tableOf('key', 'kind', 'recordKey', 'field', 'at', 'by', 'ended', 'endedAt');

export const people: ListDefinition<'person'> = {
  kind: 'person',
  displayName: 'SEND people',
  description: 'Members of staff who lead or support SEND work. Never pupils.',
  audience: 'leadership',
  label: ({ name }) => name,
  typedInto: 'name',
  columns: {
    entraId: line('EntraId'),
    name: wordsLine('PersonName'),
    role: wordsLine('PersonRole'),
    left: yesNo('HasLeft'),
    clashes: structured<readonly ToldClash[]>('Clashes', [], (value) => checkTexts(value) as unknown as ToldClash[], [
      'before',
      'mine',
      'theirs',
    ]),
  },
};
