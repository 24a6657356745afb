import { useKeptText } from './useKeptText';

/** The boxes of a form that somebody changed, each with what stood there when they did. */
export type Changed<T> = { [Box in keyof T]?: { was: T[Box]; is: T[Box] } };

/**
 * The boxes of a form, kept on this device under a name until the form is done: closing it, Back or a reload take nothing away.
 * Only the boxes that were changed are kept; the others show what stands by now.
 */
export function useKeptForm<T extends object>(name: string, start: T) {
  const { text, type, drop } = useKeptText(name);
  const changed = readForm(text, start);
  return {
    values: valuesOf(start, changed),
    /** What is to be written, and what its author saw there before. */
    written: { is: side(changed, 'is'), was: side(changed, 'was') },
    change(values: T): void {
      const next = changedIn(values, start, changed);
      type(Object.keys(next).length === 0 ? '' : JSON.stringify(next));
    },
    drop,
  };
}

/** What was kept of a form, without what is garbled, of another version of the form, or no longer different. */
export function readForm<T extends object>(text: string, start: T): Changed<T> {
  try {
    const kept = Object.entries(JSON.parse(text || '{}') as Record<string, { was: unknown; is: unknown } | null>);
    const fits = kept.filter(([box, one]) => {
      const now = start[box as keyof T];
      return now !== undefined && one !== null && typeof one.is === typeof now && typeof one.was === typeof now && one.is !== now;
    });
    return Object.fromEntries(fits) as Changed<T>;
  } catch {
    return {};
  }
}

/** The boxes that differ from what stands there. A box changed before goes on from what stood there then. */
export function changedIn<T extends object>(values: T, start: T, before: Changed<T>): Changed<T> {
  const boxes = (Object.keys(start) as (keyof T)[]).filter((box) => values[box] !== start[box]);
  return Object.fromEntries(
    boxes.map((box) => [box, { was: before[box] ? before[box].was : start[box], is: values[box] }]),
  ) as Changed<T>;
}

/** What the boxes show: what was typed, and elsewhere what stands by now. */
export function valuesOf<T extends object>(start: T, changed: Changed<T>): T {
  return { ...start, ...side(changed, 'is') };
}

function side<T extends object>(changed: Changed<T>, which: 'is' | 'was'): Partial<T> {
  const boxes = Object.entries(changed) as [string, { was: unknown; is: unknown }][];
  return Object.fromEntries(boxes.map(([box, one]) => [box, one[which]])) as Partial<T>;
}
