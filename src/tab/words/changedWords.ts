/** A run of words, and whether it is new against what stood before. */
export interface Run {
  text: string;
  changed: boolean;
}

/** The text in runs, so that what differs from before can be marked. Compared by words; the runs joined are the text. */
export function changedWords(before: string, after: string): Run[] {
  const [old, now] = [words(before), words(after)];
  const kept = commonPlaces(old, now);
  const runs: Run[] = [];
  now.forEach((text, place) => {
    const changed = !kept.has(place);
    const last = runs.at(-1);
    if (last?.changed === changed) last.text += text;
    else runs.push({ text, changed });
  });
  return runs;
}

/** Each word with the space behind it. */
function words(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

/** Which words of the new text also stood in the old one in the same order: the longest common sequence. */
function commonPlaces(old: readonly string[], now: readonly string[]): Set<number> {
  const same = (i: number, j: number) => old[i]!.trim() === now[j]!.trim();
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = same(i, j) ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const places = new Set<number>();
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    if (same(i, j)) {
      places.add(j);
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return places;
}
