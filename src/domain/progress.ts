import type { Objective } from './objective';

/** How far a measure has come from where it began to where it should be, all in one unit. */
export interface Progress {
  from: number;
  to: number;
  /** Where it stands by now; undefined while nobody has said. */
  now: number | undefined;
  /** The part of the way that is behind it: 0 at the beginning, 1 at the target, less than 0 where it went the other way. */
  share: number | undefined;
}

/** The way from baseline to target. Undefined where the two are no numbers of one unit, or the same number. */
export function progressOf({
  baseline,
  target,
  latest,
}: Pick<Objective, 'baseline' | 'target' | 'latest'>): Progress | undefined {
  const [begun, aimed, reached] = [quantity(baseline), quantity(target), quantity(latest)];
  if (begun === undefined || aimed === undefined || begun.unit !== aimed.unit || begun.value === aimed.value) return undefined;
  const [from, to] = [begun.value, aimed.value];
  const now = reached?.unit === begun.unit ? reached.value : undefined;
  return { from, to, now, share: now === undefined ? undefined : (now - from) / (to - from) };
}

/** Whether the latest value has reached the target, whichever way is good. */
export function isReached(objective: Pick<Objective, 'baseline' | 'target' | 'latest'>): boolean {
  return (progressOf(objective)?.share ?? 0) >= 1;
}

/** A number with what it counts: `92.1%`, `6 of 14`, `≤ 15.0%`, `1,200 minutes`. Undefined for words, and for two numbers that are no `6 of 14`. */
export function quantity(words: string): { value: number; unit: string } | undefined {
  const [, number, unit] = /^[≤≥<>=~]?\s*(-?\d[\d,]*(?:\.\d+)?)\s*(.*)$/u.exec(words.trim()) ?? [];
  if (number === undefined || unit === undefined) return undefined;
  const counts = unit
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:per ?cent|percent)\b/, '%')
    .trim();
  const rest = counts.replace(/^(?:of|out of|\/)\s*\d+\b/, '');
  if (/\d/.test(rest)) return undefined;
  return {
    value: Number(number.replaceAll(',', '')),
    unit: counts.replace(/\s*\bor (?:more|less|fewer)$/, '').replace(/^out of\b|^\//, 'of'),
  };
}
