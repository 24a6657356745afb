import { isTag, isText, type ChildNode, type Element } from 'domhandler';

/** What the page's own style rules say of a class: Excel writes the look of its cells so. */
export type HtmlStyles = ReadonlyMap<string, string>;

/** The style rules of single classes (`.xl65 { background: #FFC7CE }`) anywhere in the page. */
export function stylesIn(nodes: readonly ChildNode[]): HtmlStyles {
  const rules = new Map<string, string>();
  for (const text of styleTexts(nodes)) {
    for (const [, name, rule] of text.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g))
      rules.set(name!, `${rules.get(name!) ?? ''};${rule!}`);
  }
  return rules;
}

/** Whether Word or Excel keeps an element out of sight. */
export function isHidden(element: Element, styles: HtmlStyles): boolean {
  return /display:\s*none|mso-hide:\s*all/i.test(styleOf(element, styles));
}

/** The colour behind a cell and that of its words: six hexadecimal digits in upper case; white and black are none. */
export function coloursOf(element: Element, styles: HtmlStyles): { fill?: string; font?: string } {
  const style = styleOf(element, styles);
  const fill = colourIn(/(?:^|;)\s*background(?:-color)?:\s*([^;]+)/gi, style) ?? hex(element.attribs['bgcolor'] ?? '');
  const font = colourIn(/(?:^|;)\s*color:\s*([^;]+)/gi, style);
  return { ...(fill && fill !== 'FFFFFF' && { fill }), ...(font && font !== '000000' && { font }) };
}

function styleOf({ attribs }: Element, styles: HtmlStyles): string {
  const classes = (attribs['class'] ?? '').split(/\s+/).map((name) => styles.get(name) ?? '');
  return [...classes, attribs['style'] ?? ''].join(';');
}

/** The last rule wins. */
function colourIn(pattern: RegExp, style: string): string | undefined {
  return hex([...style.matchAll(pattern)].at(-1)?.[1] ?? '');
}

/** The colours that Word and Excel write by name. */
const named: Readonly<Record<string, string>> = {
  red: 'FF0000',
  yellow: 'FFFF00',
  lime: '00FF00',
  green: '008000',
  blue: '0000FF',
  orange: 'FFA500',
  gray: '808080',
  silver: 'C0C0C0',
  white: 'FFFFFF',
  black: '000000',
};

function hex(colour: string): string | undefined {
  const digits = /#([\da-f]{6}|[\da-f]{3})\b/i.exec(colour)?.[1];
  if (digits !== undefined) return (digits.length === 3 ? digits.replace(/./g, '$&$&') : digits).toUpperCase();
  const parts = /rgb\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour)?.slice(1);
  if (parts)
    return parts
      .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
      .join('')
      .toUpperCase();
  return named[/[a-z]+/i.exec(colour)?.[0].toLowerCase() ?? ''];
}

function styleTexts(nodes: readonly ChildNode[]): string[] {
  return nodes.filter(isTag).flatMap((node) => {
    if (node.name !== 'style') return styleTexts(node.children);
    return node.children.map((child) => (isText(child) ? child.data : ''));
  });
}
