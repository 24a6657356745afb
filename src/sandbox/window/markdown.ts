/**
 * The Markdown that cards know, as HTML: bold, italic, links and lists. Everything else is text, so a title with a star or a bracket in it
 * looks here as it would in Teams. Source: "Text features" of the Adaptive Cards documentation.
 */
export function markdownToHtml(text: string): string {
  const blocks: { list: 'ul' | 'ol' | undefined; lines: string[]; start: string }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const [, bullet, number, item = ''] = /^(?:([-*+])|(\d{1,9})[.)])\s+(.*)$/.exec(line.trim()) ?? [];
    const list = bullet ? 'ul' : number ? 'ol' : undefined;
    const content = inline(list ? item : line);
    const last = blocks.at(-1);
    if (last && last.list === list) last.lines.push(content);
    else blocks.push({ list, lines: [content], start: number ?? '1' });
  }
  return blocks
    .map(({ list, lines, start }) =>
      list
        ? `<${list}${list === 'ol' ? ` start="${start}"` : ''}>${lines.map((line) => `<li>${line}</li>`).join('')}</${list}>`
        : `<p>${lines.join('<br>')}</p>`,
    )
    .join('');
}

/** A backslash before a sign takes its meaning away, so such signs are set aside before anything else is looked for. */
function inline(text: string): string {
  const aside: string[] = [];
  const set = (sign: string) => `\uE000${aside.push(escape(sign)) - 1}\uE000`;
  const html = escape(text.replace(/\\([\\`*_{}[\]()#+\-.!])/g, (_all, sign: string) => set(sign)))
    .replace(/\[([^\]]+)\]\((https?:[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(?<!\w)([*_])(?=\S)(.+?)(?<=\S)\1(?!\w)/g, '<em>$2</em>');
  return html.replace(/\uE000(\d+)\uE000/g, (_all, index: string) => aside[Number(index)] ?? '');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
