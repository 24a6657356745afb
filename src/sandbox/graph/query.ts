import { Refusal } from '../refusal';

/** The path segments (decoded) and query options of an address after `/v1.0`. Option names are as sent, in lower case. */
export interface ParsedUrl {
  path: readonly string[];
  query: ReadonlyMap<string, string>;
}

/** Reads an address such as `/sites/a%2Cb/lists?$top=2`. */
export function parseUrl(url: string): ParsedUrl {
  const mark = url.indexOf('?');
  const whole = mark < 0 ? url : url.slice(0, mark);
  try {
    const path = whole
      .split('/')
      .filter((one) => one !== '')
      .map(decodeURIComponent);
    const query = new Map<string, string>();
    if (mark >= 0) for (const [name, value] of new URLSearchParams(url.slice(mark + 1))) query.set(name.toLowerCase(), value);
    return { path, query };
  } catch {
    throw new Refusal(400, 'BadRequest', 'The request address cannot be decoded.');
  }
}

/** An OData option, written with or without its dollar sign as Graph v1.0 takes both. */
export function option(query: ReadonlyMap<string, string>, name: string): string | undefined {
  return query.get(`$${name}`) ?? query.get(name);
}

/** Refuses OData options other than these; options without a dollar sign that nobody knows are left unread, as Graph does. */
export function allowOptions(query: ReadonlyMap<string, string>, allowed: readonly string[]): void {
  for (const name of query.keys()) {
    if (name.startsWith('$') && !allowed.includes(name.slice(1))) {
      throw new Refusal(
        400,
        'BadRequest',
        `The query specified in the URI is not valid. Query option '${name}' is not supported here.`,
      );
    }
  }
}

/** The names in a `$select`; undefined when it is absent. */
export function selected(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Only these properties of a resource, and its annotations. Refuses a name the resource cannot have. */
export function pick(
  resource: Readonly<Record<string, unknown>>,
  names: readonly string[] | undefined,
  possible: readonly string[],
  type: string,
): Record<string, unknown> {
  if (!names) return { ...resource };
  for (const name of names) {
    if (!possible.includes(name)) {
      throw new Refusal(
        400,
        'BadRequest',
        `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(resource).filter(([key]) => key.startsWith('@') || key.startsWith('fields') || names.includes(key)),
  );
}

/** What is expanded, with the options in its brackets: `fields($select=A,B),columns` → fields: {select: [A, B]}, columns: {}. */
export function expansions(text: string | undefined): ReadonlyMap<string, { select: readonly string[] | undefined }> {
  const found = new Map<string, { select: readonly string[] | undefined }>();
  if (!text) return found;
  for (const part of text.split(/,(?![^(]*\))/)) {
    const match = /^\s*([A-Za-z]+)\s*(?:\((.*)\))?\s*$/.exec(part);
    const inner = match?.[2];
    if (!match?.[1] || (inner !== undefined && !/^\$select=[^;=]*$/i.test(inner.trim()))) {
      // SharePoint's own parser answers so, for instance to fields(select=…) without the dollar sign (graph-docs#9642).
      throw new Refusal(
        400,
        '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        `The expression "${part}" is not valid.`,
      );
    }
    found.set(match[1], { select: inner === undefined ? undefined : selected(inner.trim().slice('$select='.length)) });
  }
  return found;
}
