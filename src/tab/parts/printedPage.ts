import type { Holder, Page } from './safePaper';

/** What is of a record says so: the rows of plan and timeline anyway, other parts by `data-said`. */
const marked = '[data-row], [data-said]';

/** What holds words of that record alone, as `SafeInPrint` says of them. */
const alone = '[data-words]';

/** What stands first in a row is its number. */
const number = '[data-row] > :first-child';

const box = 'textarea, input:not([type]), input[type=text]';

/** The page that stands in this window. Until it is ready its style sheet keeps all of it off paper. */
export const printedPage: Page = {
  events: globalThis,
  holders: () => [...words(), ...texts(), ...boxes()],
  ready: (isReady) => void document.documentElement.toggleAttribute('data-covered', isReady),
};

/** Words of one record, which may stand in several pieces. */
function words(): Holder[] {
  return [...document.querySelectorAll(alone)].filter(isOfText).map((element) => ({
    of: recordOf(element),
    isWords: true,
    ...holding(textsIn(element)),
  }));
}

function texts(): Holder[] {
  return textsIn(document.body).flatMap((text) => {
    const element = text.parentElement;
    const own = element?.closest(alone);
    if (text.data.trim() === '' || !element || (own && isOfText(own)) || element.closest('style, script, textarea')) return [];
    return [{ of: recordOf(element), isNumber: element.closest(number) !== null, ...holding([text]) }];
  });
}

function boxes(): Holder[] {
  return [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(box)].map((one) => ({
    of: recordOf(one),
    isWords: one.tagName === 'TEXTAREA',
    read: () => one.value,
    // What is written to a box in use moves its caret and forgets what could be undone: it is left out.
    write: (said) => (one === document.activeElement ? leftOut(one) : written(one, 'value', said)),
  }));
}

function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** Several pieces are read as one; what is written stands in the first, and each gets its own back. */
function holding(pieces: readonly Text[]): Pick<Holder, 'read' | 'write'> {
  return {
    read: () => pieces.map(({ data }) => data).join(''),
    write: (said) => {
      const back = pieces.map((piece, at) => written(piece, 'data', at === 0 ? said : ''));
      return () => back.forEach((put) => put());
    },
  };
}

/** Answers how it is put back, unless something else was written there meanwhile. */
function written<K extends string>(on: Record<K, string>, field: K, said: string): () => void {
  const before = on[field];
  on[field] = said;
  return () => void (on[field] === said && (on[field] = before));
}

function leftOut({ style }: HTMLElement): () => void {
  const before = style.opacity;
  style.opacity = '0';
  return () => void (style.opacity = before);
}

/** A box keeps what is typed in it for itself. */
function isOfText(element: Element): boolean {
  return element.querySelector(box) === null;
}

function recordOf(element: Element): string {
  const { said, row } = element.closest<HTMLElement>(marked)?.dataset ?? {};
  return said ?? row ?? '';
}
