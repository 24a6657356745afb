import { withoutHidden } from '../../domain/saysHidden';
import { wordFields, type Sayer } from '../../domain/sayers';
import type { Snapshot } from '../../domain/snapshot';
import type { Workspace } from '../../workspace/workspace';

/** What of a record's words goes to paper, where that is not how they stand. */
export interface Cover {
  from: string;
  to: string;
}

/** What is of a record says so: the rows of plan and timeline anyway, other parts by `data-said`. */
const marked = '[data-row], [data-said]';

/**
 * Keeps numbers that are hidden by now off paper wherever a part of the page says of which record it is, as `objective/4f2a`. It is
 * done while the page is printed, and costs nothing before. Ends with the signal.
 */
export function coverOnPaper(workspace: Pick<Workspace, 'current'>, signal: AbortSignal): void {
  addEventListener(
    'beforeprint',
    () => {
      const back = coverAll(workspace.current());
      addEventListener('afterprint', () => back.forEach((put) => put()), { once: true });
    },
    { signal },
  );
}

/** The covers of all words of a record. */
export function coversOf(snapshot: Snapshot, { kind, key }: Sayer): Cover[] {
  const words = new Map<string, unknown>(Object.entries(snapshot[kind].get(key)?.record ?? {}));
  return wordFields[kind]
    .map((field) => String(words.get(field) ?? ''))
    .map((from) => ({ from, to: withoutHidden(snapshot, { kind, key }, from) }))
    .filter(({ from, to }) => from !== to)
    .sort((one, other) => other.from.length - one.from.length);
}

/** Words as they go to paper. A short one, such as `4 of 9`, is covered only where it stands by itself. */
export function covered(words: string, covers: readonly Cover[]): string {
  return covers.reduce((left, { from, to }) => {
    const alone = from.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return left.replace(new RegExp(String.raw`(?<![\w.,])${alone}(?![\w])`, 'g'), to.trim());
  }, words);
}

/** Answers how each is put back. */
function coverAll(snapshot: Snapshot): (() => void)[] {
  return [...document.querySelectorAll<HTMLElement>(marked)].flatMap((part) => {
    const [kind = '', key = ''] = (part.dataset.said ?? part.dataset.row ?? '').split('/');
    const covers = kind in wordFields ? coversOf(snapshot, { kind: kind as Sayer['kind'], key }) : [];
    return covers.length === 0 ? [] : [...textsIn(part), ...boxesIn(part)].flatMap((one) => cover(one, covers));
  });
}

/** Something on the page that holds words. */
interface Holder {
  read(): string;
  write(words: string): void;
}

function cover({ read, write }: Holder, covers: readonly Cover[]): (() => void)[] {
  const before = read();
  const after = covered(before, covers);
  if (after === before) return [];
  write(after);
  return [() => read() === after && write(before)];
}

function textsIn(part: HTMLElement): Holder[] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const found: Holder[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node;
    if (text.parentElement?.closest(marked) === part)
      found.push({ read: () => text.data, write: (words) => void (text.data = words) });
  }
  return found;
}

function boxesIn(part: HTMLElement): Holder[] {
  return [...part.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')]
    .filter((box) => box.closest(marked) === part)
    .map((box) => ({ read: () => box.value, write: (words) => void (box.value = words) }));
}
