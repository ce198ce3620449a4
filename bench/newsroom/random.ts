/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  readonly below: (limit: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly hasLuck: (probability: number) => boolean;
  /** Some of the items, each once, in the order in which they were drawn. */
  readonly sample: <Item>(items: readonly Item[], count: number) => readonly Item[];
}

/** Starts a sequence from a seed and a number within it; the generator is mulberry32. */
export function createRandom(seed: number, stream = 0): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError("There is nothing to pick from.");
    return item;
  };
  return {
    below,
    pick,
    hasLuck: (probability) => next() < probability,
    sample: (items, count) => {
      const rest = [...items];
      const size = Math.min(count, rest.length);
      return Array.from({ length: size }, () => rest.splice(below(rest.length), 1)).flat();
    },
  };
}
