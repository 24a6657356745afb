/** A value of JSON. */
type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Puts values in the places of a JSON text that are marked `{{name}}`: a text that is only such a mark becomes the value itself,
 * a list too; within a longer text the value is written out. Throws an Error on a mark that has no value.
 */
export function fillTemplate(template: string, values: Readonly<Record<string, string | string[]>>): { [name: string]: Json } {
  const valueOf = (name: string): string | string[] => {
    const value = values[name];
    if (value === undefined) throw new Error(`The manifest asks for {{${name}}}, which no setting gives`);
    return value;
  };
  return JSON.parse(template, (_key, value: Json) => {
    if (typeof value !== 'string') return value;
    const alone = /^\{\{(\w+)\}\}$/.exec(value)?.[1];
    if (alone !== undefined) return valueOf(alone);
    return value.replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => String(valueOf(name)));
  }) as { [name: string]: Json };
}
