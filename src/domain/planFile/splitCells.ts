import { BEGINNINGS, BULLETS, BULLETS_IN_LINE, COUNTS, LETTERS, ROMANS } from './bulletMarks';

/** What the lines of an action cell are: one action, surely several, or perhaps several. */
export interface SplitText {
  texts: string[];
  sure: boolean;
  /** The numbers at the lines, where each has one: `1A`, `1.2`. */
  refs?: string[];
}

const beginning = (signs: string) => new RegExp(`^\\s*(?:${signs}|${COUNTS}(?!\\d)|${LETTERS}|${ROMANS}|o(?=\\s))\\s*(?=\\S)`);
const BULLET = beginning(BEGINNINGS);
/** Among lines of which several begin with the same dash, those before a figure as well. */
const BULLET_OF_SEVERAL = beginning(BULLETS);

/** `1.`, `a)`, `ii)` at a line, rather than a bullet. */
const COUNTED = new RegExp(`^\\s*(?:${COUNTS}(?!\\d)|${LETTERS}|${ROMANS})\\s*(?=\\S)`);

/** Whether a line begins with a number or letter of a list. */
export function isCounted(line: string): boolean {
  return COUNTED.test(line);
}

/** `1A`, `1.2` before words. */
const NUMBER = /^\(?(\d{1,2}[A-Za-z]|\d{1,2}\.\d{1,2}[a-z]?)[.):]*\s+(?=\p{L})/u;

/**
 * Splits the text of an action cell. Bullets and numbers make several actions; bare lines do so only where leads or dates
 * come as lines too (`otherLines`: how many lines each of those cells has).
 */
export function splitActions(text: string, otherLines: number[]): SplitText {
  const lines = pointLines(text);
  if (lines.length < 2) return { texts: [withoutBullet(text.trim())], sure: true };
  const numbers = lines.map((line) => NUMBER.exec(line));
  const refs = numbers.flatMap((number) => number?.[1] ?? []);
  const ofClasses = /[A-Za-z]$/.test(refs[0] ?? '') && lines.every((line) => CLASS_WORDS.test(line));
  if (numbers[0] && refs.length > 1 && followEachOther(refs) && !ofClasses) {
    const items = joinWrapped(
      lines.map((line, index) => line.slice(numbers[index]?.[0].length ?? 0)),
      numbers.map(Boolean),
    );
    return { texts: items, sure: true, refs };
  }
  const bullet = bulletOf(lines);
  const marks = lines.map((line) => bullet.test(line));
  const counted = lines.map((line) => COUNTED.test(line));
  const top = counted[0] ? counted : lines.map((line) => !/^\s*o\s/.test(line));
  const points = top[0] && top.includes(false) && marks.every(Boolean);
  if (points && !otherLines.includes(lines.length)) return withPoints(lines, top);
  const bullets = marks.filter(Boolean).length;
  if (bullets >= 2 && marks[0]) return { texts: joinWrapped(lines, marks), sure: true };
  if (bullets >= 2) {
    const items = joinWrapped(lines.slice(marks.indexOf(true)), marks.slice(marks.indexOf(true)));
    const opening = lines.slice(0, marks.indexOf(true)).join(' ');
    const texts = items.map((item) => (opening.length < 60 ? `${opening.replace(/[:\s]+$/, '')}: ${item}` : item));
    return { texts: opening.length < 60 ? texts : [opening, ...items], sure: otherLines.includes(items.length) };
  }
  const whole = lines.map((_, index) => index === 0 || !RUNS_ON.test(lines[index - 1] ?? ''));
  if (otherLines.includes(lines.length)) return { texts: lines.map(withoutBullet), sure: whole.every(Boolean) };
  const items = joinWrapped(
    lines,
    lines.map((line, index) => Boolean(whole[index]) && !/^[\p{Ll}([]/u.test(line)),
  );
  if (items.length > 1 && otherLines.includes(items.length)) return { texts: items, sure: true };
  const several = otherLines.some((count) => count > 1);
  if (items.length > 1 && areSentences(items)) return { texts: items, sure: several };
  return several && items.length > 1 ? { texts: items, sure: false } : { texts: [lines.join(' ')], sure: true };
}

/** `1. Library` with `- models` under it, or `- Library` with `o models`: points of the numbered action; under one alone they may be actions too. */
function withPoints(lines: string[], top: boolean[]): SplitText {
  const items: { text: string; points: string[] }[] = [];
  for (const [at, line] of lines.entries()) {
    const words = withoutBullet(line);
    if (top[at]) items.push({ text: words.replace(/[:\s]+$/, ''), points: [] });
    else items.at(-1)?.points.push(words);
  }
  const [only] = items;
  if (only && items.length === 1) return { texts: only.points.map((point) => `${only.text}: ${point}`), sure: false };
  return { texts: items.map(({ text, points }) => [text, points.join('; ')].filter(Boolean).join(': ')), sure: true };
}

/** Lines that each could be an action, none of which runs on into the next. */
function areSentences(lines: string[]): boolean {
  return (
    lines.every((line) => /^[\p{Lu}\d"'“‘]/u.test(line) && line.split(' ').length >= 2) &&
    lines.slice(0, -1).every((line) => !RUNS_ON.test(line))
  );
}

/** With these, `3A` and `3B` are more likely the school's classes. */
const CLASS_WORDS = /^\S+ (\w+ ){0,2}(groups?|class|sets?|lessons?|pupils|children)\b/i;

/** The end of a line that goes on in the next. */
const RUNS_ON = /[,:&]$|\b(and|or|the|of|to|for|with|in|a)$/i;

/** `1A`, `1B` or `1.9`, `1.10`, `2.1`, some perhaps left out: numbers of actions; `0.5`, `0.2` and `3B`, `4A` are words of theirs. */
function followEachOther(refs: string[]): boolean {
  const parts = refs.map((ref) => /^([1-9]\d?)(?:\.([1-9]\d?))?([A-Za-z]?)$/.exec(ref));
  return parts.slice(1).every((part, index) => {
    const before = parts[index];
    if (!part || !before) return false;
    const [, top = '', step = '', letter = ''] = part;
    const [, topBefore = '', stepBefore = '', letterBefore = ''] = before;
    if (top === topBefore && step === stepBefore)
      return letterBefore !== '' && isNear(letter.charCodeAt(0) - letterBefore.charCodeAt(0));
    if (step === '' || stepBefore === '' || letter.toLowerCase() > 'a') return false;
    return top === topBefore ? isNear(Number(step) - Number(stepBefore)) : Number(top) - Number(topBefore) === 1 && step === '1';
  });
}

/** The next number, or one of the two after it where actions were taken out; `9.30` and `9.45` are times. */
function isNear(by: number): boolean {
  return by > 0 && by <= 3;
}

/** Of these lines, as several may begin with a dash that is no minus. */
function bulletOf(lines: string[]): RegExp {
  const dashes = lines.filter((line) => /^\s*[–—-]/.test(line));
  return dashes.length > 1 && (dashes.length === lines.length || dashes.some((line) => BULLET.test(line)))
    ? BULLET_OF_SEVERAL
    : BULLET;
}

/** The lines of a cell, points that stand behind each other in one as lines of their own: `• one • two`, `1) one 2) two`. */
export function pointLines(text: string): string[] {
  const lines = linesOf(inlineBullets(text));
  const [only] = lines;
  return lines.length === 1 && only ? countedInLine(only) : lines;
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
  const marks = text.match(BEGINS_IN_LINE)?.length ?? 0;
  return marks > 1 ? text.replace(IN_LINE, '\n• ').trim() : text;
}

/** `1) one 2) two`, `(a) one (b) two`, each the next. */
function countedInLine(text: string): string[] {
  const [, open = '', first = '', close = ''] = /^(\(?)([1a](?=[.)])|i(?=\)))([.)])\s*(?=\p{L}|(?<=\s)\S)/u.exec(text) ?? [];
  const points = [text];
  for (const name of NEXT_OF[first] ?? []) {
    const last = points.at(-1) ?? '';
    const at = last.search(new RegExp(`(?<=\\s)${open && '\\('}${name}\\${close}\\s*(?=[\\p{L}\\d£])`, 'u'));
    if (at < 0) break;
    points.splice(-1, 1, last.slice(0, at).trim(), last.slice(at));
  }
  return points;
}

const NEXT_OF: Readonly<Record<string, string[]>> = {
  '1': ['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'],
  a: [...'bcdefgh'],
  i: ['ii', 'iii', 'iv', 'v'],
};

const IN_LINE = new RegExp(`\\s*${BULLETS_IN_LINE}\\s*(?=\\S)`, 'g');
const BEGINS_IN_LINE = new RegExp(`(?:^|\\s)${BULLETS_IN_LINE}\\s*(?=\\S)`, 'g');
