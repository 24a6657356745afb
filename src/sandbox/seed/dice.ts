/** Choices that look like chance and are the same every time. */
export interface Dice {
  /** A whole number from 0, below this one. */
  below(count: number): number;
  pick<T>(from: readonly T[]): T;
  /** A time of the working day, `15:04:09`. */
  time(): string;
}

/** Dice that fall alike for the same seed (a linear congruential generator with the constants of Numerical Recipes). */
export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const { imul, floor } = Math;
  const below = (count: number): number => {
    state = (imul(state, 1664525) + 1013904223) >>> 0;
    return floor((state / 2 ** 32) * count);
  };
  const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
  return {
    below,
    pick: (from) => from[below(from.length)]!,
    time: () => `${two(8 + below(9))}:${two(below(60))}:${two(below(60))}`,
  };
}
