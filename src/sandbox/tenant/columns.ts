import { badRequest } from '../refusal';
import type { Switches } from '../switches';
import type { Column, ColumnType, List } from './state';
import { isMultiple } from './values';

const facets: readonly ColumnType[] = [
  'text',
  'choice',
  'dateTime',
  'number',
  'currency',
  'boolean',
  'lookup',
  'personOrGroup',
  'hyperlinkOrPicture',
  'calculated',
];

/** The columns each generic list is born with, as far as Graph shows them. `id` is the list's own field for the row number. */
export function builtInColumns(newGuid: () => string): readonly Column[] {
  const column = (name: string, displayName: string, type: ColumnType, part: Partial<Column> = {}): Column => ({
    id: newGuid(),
    name,
    displayName,
    description: '',
    type,
    settings: {},
    indexed: false,
    enforceUniqueValues: false,
    required: false,
    hidden: false,
    readOnly: true,
    builtIn: true,
    ...part,
  });
  return [
    column('Title', 'Title', 'text', {
      required: true,
      readOnly: false,
      settings: { allowMultipleLines: false, maxLength: 255 },
    }),
    column('ID', 'ID', 'number', { indexed: true }),
    column('ContentType', 'Content Type', 'text'),
    column('Modified', 'Modified', 'dateTime', { settings: { format: 'dateTime' } }),
    column('Created', 'Created', 'dateTime', { settings: { format: 'dateTime' } }),
    column('Author', 'Created By', 'personOrGroup'),
    column('Editor', 'Modified By', 'personOrGroup'),
    column('_UIVersionString', 'Version', 'text'),
    column('Attachments', 'Attachments', 'boolean'),
  ];
}

/** A column from the definition a client sends. Refuses what SharePoint cannot make: no or two types, a bad name, a unique column without index. */
export function newColumn(sent: unknown, taken: readonly Column[], newGuid: () => string, switches: Switches): Column {
  if (typeof sent !== 'object' || sent === null) throw badRequest('The column definition is not an object.');
  const given = sent as Record<string, unknown>;
  const name = given.name;
  if (typeof name !== 'string' || name === '') throw badRequest("The property 'name' of the column is required.");
  if (taken.some((one) => one.name.toLowerCase() === name.toLowerCase()))
    throw badRequest(`A column named '${name}' already exists.`, 'nameAlreadyExists');
  const present = facets.filter((one) => given[one] !== undefined);
  const [type] = present;
  if (!type || present.length > 1 || (type === 'currency' && !switches.currencyColumns)) {
    throw badRequest('Unable to determine type of provided column definition');
  }
  const column: Column = {
    id: newGuid(),
    name: internalName(name),
    displayName: typeof given.displayName === 'string' ? given.displayName : name,
    description: typeof given.description === 'string' ? given.description : '',
    type,
    settings: settingsOf(type, given[type]),
    indexed: given.indexed === true,
    enforceUniqueValues: given.enforceUniqueValues === true,
    required: given.required === true,
    hidden: given.hidden === true,
    readOnly: given.readOnly === true || type === 'calculated',
    builtIn: false,
  };
  refuseImpossible(column);
  return column;
}

/** A column after a PATCH; refuses what newColumn refuses, and uniqueness where two rows already share a value. */
export function patchedColumn(list: List, column: Column, sent: Readonly<Record<string, unknown>>, switches: Switches): Column {
  const changeable = ['indexed', 'enforceUniqueValues', 'required', 'hidden', 'displayName', 'description', column.type];
  const odd = Object.keys(sent).find((key) => !changeable.includes(key) && !key.startsWith('@odata.') && sent[key] !== undefined);
  if (odd === 'name') throw badRequest("The property 'name' cannot be changed.", 'propertyNotUpdateable');
  if (odd) throw badRequest(`The property '${odd}' cannot be changed on this column.`, 'propertyNotUpdateable');
  const onlyIndex = Object.keys(sent).every((key) => key === 'indexed');
  if (column.builtIn && column.name !== 'Title' && !(column.name === 'Modified' && onlyIndex && switches.modifiedCanBeIndexed)) {
    throw badRequest(`The column '${column.name}' cannot be changed.`, 'propertyNotUpdateable');
  }
  const facet = sent[column.type];
  const next: Column = {
    ...column,
    indexed: flag(sent.indexed, column.indexed),
    enforceUniqueValues: flag(sent.enforceUniqueValues, column.enforceUniqueValues),
    required: flag(sent.required, column.required),
    hidden: flag(sent.hidden, column.hidden),
    displayName: typeof sent.displayName === 'string' ? sent.displayName : column.displayName,
    description: typeof sent.description === 'string' ? sent.description : column.description,
    settings: facet === undefined ? column.settings : settingsOf(column.type, facet),
  };
  refuseImpossible(next);
  if (next.enforceUniqueValues && !column.enforceUniqueValues && hasDuplicates(list, column)) {
    throw badRequest(`The column '${column.name}' contains duplicate values; unique values cannot be enforced.`);
  }
  return next;
}

function refuseImpossible(column: Column): void {
  const lines = column.type === 'text' && column.settings.allowMultipleLines === true;
  const unindexable = lines || isMultiple(column) || column.type === 'hyperlinkOrPicture' || column.type === 'calculated';
  if (column.indexed && unindexable) throw badRequest(`The column '${column.name}' is of a type that cannot be indexed.`);
  if (column.enforceUniqueValues && !column.indexed) throw badRequest('This field must be indexed to enforce unique values');
  if (column.enforceUniqueValues && column.type === 'boolean')
    throw badRequest(`The column '${column.name}' is of a type that cannot be unique.`);
  const limit = column.type === 'text' ? column.settings.maxLength : undefined;
  if (!lines && typeof limit === 'number' && (limit < 1 || limit > 255))
    throw badRequest('The maximum length of a text column lies between 1 and 255.');
}

function settingsOf(type: ColumnType, facet: unknown): Readonly<Record<string, unknown>> {
  if (typeof facet !== 'object' || facet === null || Array.isArray(facet))
    throw badRequest(`The property '${type}' of the column is not an object.`);
  const given = facet as Record<string, unknown>;
  if (type === 'text')
    return {
      allowMultipleLines: false,
      appendChangesToExistingText: false,
      linesForEditing: 0,
      ...(given.allowMultipleLines ? {} : { maxLength: 255 }),
      ...given,
    };
  if (type === 'choice') {
    if (!Array.isArray(given.choices) || given.choices.some((one) => typeof one !== 'string'))
      throw badRequest("The property 'choices' is required.");
    return { allowTextEntry: false, displayAs: 'dropDownMenu', ...given };
  }
  if (type === 'dateTime') return { displayAs: 'default', format: 'dateTime', ...given };
  if (type === 'lookup' && typeof given.listId !== 'string') throw badRequest("The property 'listId' of the lookup is required.");
  return { ...given };
}

/** What SharePoint makes of characters that an internal name cannot hold. */
function internalName(name: string): string {
  return name.replace(/[^A-Za-z0-9_]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`).slice(0, 255);
}

function hasDuplicates(list: List, column: Column): boolean {
  const seen = new Set<string>();
  for (const { fields } of list.items.values()) {
    const value = fields[column.name];
    if (value === undefined) continue;
    const key = String(value).toLowerCase();
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

function flag(sent: unknown, was: boolean): boolean {
  if (sent === undefined) return was;
  if (typeof sent !== 'boolean') throw badRequest('A true or false value was expected.');
  return sent;
}
