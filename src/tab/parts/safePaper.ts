import { figuresIn } from '../../domain/numbersSaid';
import { wordFields, type Sayer } from '../../domain/sayers';
import { withoutHidden } from '../../domain/saysHidden';
import type { Snapshot } from '../../domain/snapshot';
import type { Workspace } from '../../workspace/workspace';
import { longestQuote } from '../words/aboutWords';

/** What of a record's words goes to paper, where that is not how they stand. */
export interface Cover {
  from: string;
  to: string;
}

/** Something on the page that holds words. */
export interface Holder {
  /** The record that the words are of, as `objective/4f2a`; '' where the page does not say. */
  of: string;
  /** The number of a row, or something else that no record says. */
  isNumber?: boolean;
  /** It holds words of the record alone, as a box does, in which they may be ahead of what is kept. */
  isWords?: boolean;
  read(): string;
  /** Answers how what stood there before is put back. */
  write(words: string): () => void;
}

/** A page as it is printed. */
export interface Page {
  events: Pick<EventTarget, 'addEventListener'>;
  holders(): Holder[];
  /** Told when it may go to paper, and when it may not. */
  ready(isReady: boolean): void;
}

/**
 * The paper is done, or somebody is at the screen again: not every host says when it has printed. The focus tells nothing, as a menu
 * gives it back by itself while the page is printed.
 */
const done = ['afterprint', 'pointerdown', 'keydown', 'beforeinput'] as const;

/**
 * Keeps numbers that are hidden by now off paper: of what the page says is of a record every word of it, and elsewhere whatever
 * repeats a sentence of a record. It is done while the page is printed, and costs nothing before. Nothing goes to paper without it:
 * where the host does not say that it prints, words that say so come instead of the page. Ends with the signal.
 */
export function coverOnPaper({ events, holders, ready }: Page, workspace: Pick<Workspace, 'current'>, signal: AbortSignal): void {
  const back: (() => void)[] = [];
  const putBack = () => {
    ready(false);
    for (let put = back.pop(); put; put = back.pop()) put();
  };
  const print = () => {
    putBack();
    try {
      for (const put of coverAll(workspace.current(), holders())) back.push(put);
      ready(true);
    } catch (mistake) {
      // Words for paper would be kept from the boxes that they stand in.
      putBack();
      throw mistake;
    }
  };
  events.addEventListener('beforeprint', print, { signal });
  for (const name of done) events.addEventListener(name, putBack, { signal, capture: true });
  signal.addEventListener('abort', putBack);
  ready(false);
}

/** The covers of all words of a record. */
function coversOf(snapshot: Snapshot, sayer: Sayer, isAsked: (words: string) => boolean = () => true): Cover[] {
  const words = new Map<string, unknown>(Object.entries(snapshot[sayer.kind].get(sayer.key)?.record ?? {}));
  return wordFields[sayer.kind]
    .flatMap((field) => cuts(String(words.get(field) ?? '')))
    .filter((from) => figuresIn(from).size > 0 && isAsked(from))
    .map((from) => ({ from, to: withoutHidden(snapshot, sayer, from) }))
    .filter(({ from, to }) => from !== to)
    .toSorted(longestFirst);
}

/**
 * Words as they go to paper. A short one, such as `4 of 9`, is covered only where it stands by itself, and a bare whole number,
 * which may as well be a day or a year group, only where nothing stands beside it.
 */
export function covered(words: string, covers: readonly Cover[]): string {
  return covers.reduce((left, { from, to }) => {
    if (isBare(from)) return left.trim() === from.trim() ? to : left;
    if (!left.includes(from.trim())) return left;
    const alone = from.trim().replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return left.replace(new RegExp(String.raw`(?<![\w.,])${alone}(?![\w])`, 'g'), () => to.trim());
  }, words);
}

/** Tells of each as soon as it is covered how it is put back. */
function* coverAll(snapshot: Snapshot, holders: readonly Holder[]): Generator<() => void> {
  const anywhere = sentencesOn(snapshot, holders.map((holder) => holder.read()).join('\n'));
  const own = new Map<string, Cover[]>();
  const ownOf = (of: string, sayer: Sayer) => own.get(of) ?? own.set(of, coversOf(snapshot, sayer)).get(of)!;
  for (const holder of holders) {
    const before = holder.read();
    const sayer = sayerOf(holder.of);
    const covers = sayer ? ownOf(holder.of, sayer).filter(({ from }) => !(holder.isNumber && isBare(from))) : [];
    const said = sayer && holder.isWords ? withoutHidden(snapshot, sayer, before) : before;
    const after = covered(covered(said, covers), anywhere);
    if (after !== before) yield holder.write(after);
  }
}

/** The covers of all sentences of any record that the page repeats. */
function sentencesOn(snapshot: Snapshot, page: string): Cover[] {
  const kinds = Object.keys(wordFields) as Sayer['kind'][];
  const isThere = (words: string) => isSentence(words) && page.includes(words.trim());
  return kinds
    .flatMap((kind) => [...snapshot[kind].keys()].flatMap((key) => coversOf(snapshot, { kind, key }, isThere)))
    .toSorted(longestFirst);
}

function sayerOf(of: string): Sayer | undefined {
  const [kind = '', key = ''] = of.split('/');
  return kind in wordFields ? { kind: kind as Sayer['kind'], key } : undefined;
}

/** Words as they stand in full, and as they are quoted where they are long. */
const cuts = (words: string) => (words.length > longestQuote ? [words, words.slice(0, longestQuote)] : [words]);

const longestFirst = (one: Cover, other: Cover) => other.from.length - one.from.length;

const isBare = (words: string) => /^\s*\d+\s*$/.test(words);

/** Long enough to be nobody else's words by chance. */
const isSentence = (words: string) => words.trim().length >= 12 && /\p{L}{3}/u.test(words);
