/** What the lines of an action cell are: one action, surely several, or perhaps several. */
export interface SplitText {
  texts: string[];
  sure: boolean;
}

const BULLET = /^\s*(?:[•●○▪■◦‣·➢➤►✓✔»*§–—-]|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)]|\(?(?:ii?i?|iv|v)\)|o(?=\s))\s*(?=\S)/;

/**
 * Splits the text of an action cell. Bullets and numbers make several actions; bare lines do so only where leads or dates
 * come as lines too (`otherLines`: how many lines each of those cells has).
 */
export function splitActions(text: string, otherLines: number[]): SplitText {
  const lines = linesOf(inlineBullets(text));
  if (lines.length < 2) return { texts: [withoutBullet(text.trim())], sure: true };
  const marks = lines.map((line) => BULLET.test(line));
  const bullets = marks.filter(Boolean).length;
  if (bullets >= 2 && marks[0]) return { texts: joinWrapped(lines, marks), sure: true };
  if (bullets >= 2) {
    const items = joinWrapped(lines.slice(marks.indexOf(true)), marks.slice(marks.indexOf(true)));
    const opening = lines.slice(0, marks.indexOf(true)).join(' ');
    const texts = items.map((item) => (opening.length < 60 ? `${opening.replace(/[:\s]+$/, '')}: ${item}` : item));
    return { texts: opening.length < 60 ? texts : [opening, ...items], sure: otherLines.includes(items.length) };
  }
  if (otherLines.includes(lines.length)) return { texts: lines.map(withoutBullet), sure: true };
  const sentences =
    lines.every((line) => /^[\p{Lu}\d"'“‘]/u.test(line) && line.split(' ').length >= 2) &&
    lines.slice(0, -1).every((line) => !/[,:&]$|\b(and|or|the|of|to|for|with|in|a)$/i.test(line));
  if (!sentences) return { texts: [lines.join(' ')], sure: true };
  return { texts: lines, sure: otherLines.some((count) => count > 1) };
}

/** The lines of a cell that hold something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line without its bullet or number. */
export function withoutBullet(line: string): string {
  return line.replace(BULLET, '').trim();
}

function joinWrapped(lines: string[], marks: boolean[]): string[] {
  const items: string[] = [];
  lines.forEach((line, index) => {
    if (marks[index] || items.length === 0) items.push(withoutBullet(line));
    else items[items.length - 1] += ` ${line}`;
  });
  return items;
}

/** `• one • two` on one line. */
function inlineBullets(text: string): string {
  const marks = text.match(/(^|\s)[•●▪➢‣]\s*(?=\S)/g)?.length ?? 0;
  return marks > 1 ? text.replace(/\s*[•●▪➢‣]\s*(?=\S)/g, '\n• ').trim() : text;
}
