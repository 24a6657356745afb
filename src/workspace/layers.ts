/** Maps up to this size are simply copied. */
const small = 256;

/**
 * The map with some entries changed; undefined takes an entry away. The map itself stays as it is. A large one is not copied
 * for each change: what changed lies as a layer on top of it, until so much has changed that a copy is worth it.
 */
export function withEntries<V>(
  map: ReadonlyMap<string, V>,
  changes: Iterable<readonly [string, V | undefined]>,
): ReadonlyMap<string, V> {
  const [base, before] =
    map instanceof Layered
      ? [map.base as ReadonlyMap<string, V>, map.changed as ReadonlyMap<string, V | undefined>]
      : [map, none];
  const changed = new Map<string, V | undefined>(before);
  for (const [key, value] of changes) changed.set(key, value);
  if (changed.size === 0) return map;
  return base.size > small && changed.size < 8 * Math.sqrt(base.size) ? new Layered(base, changed) : flat(base, changed);
}

const none: ReadonlyMap<string, never> = new Map<string, never>();

function flat<V>(base: ReadonlyMap<string, V>, changed: ReadonlyMap<string, V | undefined>): Map<string, V> {
  const copy = new Map(base);
  for (const [key, value] of changed) {
    if (value === undefined) copy.delete(key);
    else copy.set(key, value);
  }
  return copy;
}

/** A map with a layer of changes on it. The order of its entries means nothing. */
class Layered<V> implements ReadonlyMap<string, V> {
  readonly size: number;

  constructor(
    readonly base: ReadonlyMap<string, V>,
    readonly changed: ReadonlyMap<string, V | undefined>,
  ) {
    let size = base.size;
    for (const [key, value] of changed) size += (value === undefined ? 0 : 1) - (base.has(key) ? 1 : 0);
    this.size = size;
  }

  get(key: string): V | undefined {
    return this.changed.has(key) ? this.changed.get(key) : this.base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[string, V], undefined, unknown> {
    for (const entry of this.base) {
      const value = this.get(entry[0]);
      if (value !== undefined) yield [entry[0], value];
    }
    for (const [key, value] of this.changed) if (value !== undefined && !this.base.has(key)) yield [key, value];
    return undefined;
  }

  *keys(): Generator<string, undefined, unknown> {
    for (const [key] of this.entries()) yield key;
    return undefined;
  }

  *values(): Generator<V, undefined, unknown> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  [Symbol.iterator](): Generator<[string, V], undefined, unknown> {
    return this.entries();
  }

  forEach(act: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }
}
