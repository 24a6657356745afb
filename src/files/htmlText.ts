import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { isHidden, type HtmlStyles } from './htmlStyles';
import { markStruck, struckApart } from './struckWords';

/** Never part of what a person reads: programs, looks, and what tracked changes took out. */
const unread = new Set([
  'script',
  'style',
  'head',
  'title',
  'meta',
  'link',
  'xml',
  'del',
  'template',
  'noscript',
  'object',
  'svg',
]);
const blocks = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'dt',
  'dd',
  'blockquote',
]);

/** The words of some nodes, a line a paragraph; points of lists begin with their bullet or number. */
export function textOf(nodes: readonly ChildNode[], styles: HtmlStyles): string {
  return wordsOf(nodes, styles).text;
}

/** The same, with what of it is struck out. */
export function wordsOf(nodes: readonly ChildNode[], styles: HtmlStyles): ReturnType<typeof struckApart> {
  const text = collect(nodes, styles)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .replace(PLACEHOLDER, '');
  return struckApart(text.trim());
}

/** The words of a line between its tabs. */
export function tabbedOf(nodes: readonly ChildNode[], styles: HtmlStyles): string[] {
  return collect(nodes, styles)
    .split('\t')
    .map((text) => text.replace(/\s+/g, ' ').trim());
}

/** What Word shows in fields that nobody has filled in. */
const PLACEHOLDER = /(?:Click|Tap|Click or tap)(?: here)? to enter (?:text|a date)\.|Choose an item\./g;

function collect(nodes: readonly ChildNode[], styles: HtmlStyles): string {
  return nodes
    .map((node) => {
      if (isText(node)) return node.data.replace(/[^\S\t]+/g, ' ');
      if (!isTag(node) || unread.has(node.name) || isHidden(node, styles) || isWayBack(node)) return '';
      if (node.name === 'br') return '\n';
      const inside = node.name === 'sup' ? raised(collect(node.children, styles)) : collect(node.children, styles);
      if (node.name === 'td' || node.name === 'th') return `${inside} `;
      const mark = bullet(node);
      const said = strikes(node) ? markStruck(inside) : inside;
      return blocks.has(node.name) ? `\n${mark}${mark ? said.trimStart() : said}\n` : said;
    })
    .join('');
}

/** The arrow behind a footnote, back to its mark. */
function isWayBack({ name, attribs }: Element): boolean {
  return name === 'a' && /^#(?:foot|end)note-ref/.test(attribs['href'] ?? '');
}

/** Figures of a mark as raised figures, so that `£300` with a raised 1 is no £3,001; `1st` keeps its letters. */
export function raised(text: string): string {
  const mark = /^\s*\[?(\d{1,2})\]?\s*$/.exec(text)?.[1];
  return mark ? mark.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '') : text;
}

function bullet(node: Element): string {
  if (node.name !== 'li') return '';
  // A converter's list of footnotes begins with the mark that stands in the text.
  const note = /^(?:foot|end)note-(\d{1,2})$/.exec(node.attribs['id'] ?? '')?.[1];
  if (note) return `${raised(note)} `;
  const list = node.parent;
  // Points of a point are its own, and theirs are again.
  const above = list?.parent;
  if (above && isTag(above) && above.name === 'li') return isWithinPoint(above) ? '- ' : 'o ';
  if (list === null || !isTag(list) || list.name !== 'ol') return '• ';
  const points = list.children.filter((one) => isTag(one) && one.name === 'li');
  return `${points.indexOf(node) + 1}. `;
}

function strikes({ name, attribs }: Element): boolean {
  return name === 's' || name === 'strike' || /line-through/i.test(attribs['style'] ?? '');
}

function isWithinPoint({ parent }: Element): boolean {
  const above = parent?.parent;
  return Boolean(above && isTag(above) && above.name === 'li');
}

/** Whether all of an element's words are struck through. */
export function isStruck(node: Element, styles: HtmlStyles): boolean {
  const struck = (one: ChildNode): boolean => {
    if (isText(one)) return one.data.trim() === '';
    if (!isTag(one)) return true;
    return strikes(one) || one.children.every(struck);
  };
  return textOf(node.children, styles) !== '' && node.children.every(struck);
}
