import type { HidingReason } from '../told';
import type { Linked } from './linked';

/** Why each figure of some tables is hidden, by its index; undefined where it is shown. */
type Hidings = ReadonlyMap<number, HidingReason | undefined>;

/** What is hidden of tables that are hidden as one. */
export interface HiddenLink {
  hidings: Hidings;
  /** The places that they name, or that follow from what they name, and those of them that are hidden. */
  named: ReadonlySet<string>;
  hidden: ReadonlySet<string>;
}

/**
 * What is hidden of all tables, where those that add up hide the same places: what one of them hides the others would give away, and
 * what they hide instead may call for more in turn. Places are only ever added, so it comes to an end.
 */
export function hiddenTogether(
  links: readonly Linked[],
  addingUp: readonly (readonly string[])[],
  hiddenOf: (link: Linked, alsoHidden: ReadonlySet<string>) => HiddenLink,
): Hidings {
  const also = links.map(() => new Set<string>());
  const found = links.map((link) => hiddenOf(link, new Set()));
  const linkOf = new Map(links.flatMap(({ tables }, at) => tables.map(({ table }) => [table.name, at] as const)));
  const sets = addingUp.map((names) => [...new Set(names.map((name) => linkOf.get(name)!))]);
  for (let isOpen = sets.length > 0; isOpen;) {
    isOpen = false;
    for (const members of sets) {
      const everywhere = new Set(members.flatMap((at) => [...found[at]!.hidden]));
      for (const at of members) {
        const { named, hidden } = found[at]!;
        const more = [...named].filter((place) => everywhere.has(place) && !hidden.has(place) && !also[at]!.has(place));
        if (more.length === 0) continue;
        for (const place of more) also[at]!.add(place);
        found[at] = hiddenOf(links[at]!, also[at]!);
        isOpen = true;
      }
    }
  }
  return new Map(found.flatMap(({ hidings }) => [...hidings]));
}
