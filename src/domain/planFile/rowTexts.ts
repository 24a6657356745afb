import type { LeftOutReason, ReadingContext } from './reading';
import { plainWords } from './understood';

/** Why a text that stands alone is no part of the plan, by its words; undefined when they do not say. */
export function leftOutBy(text: string, context: ReadingContext): LeftOutReason | undefined {
  if (text.length > 1500) return undefined;
  if (isTotal(text)) return 'total';
  if (isKey(text)) return 'key';
  if (isExample(text)) return 'example';
  if (isLastYear(text, context)) return 'lastYear';
  if (isFootnote(text)) return 'footnote';
  return undefined;
}

/** `Total`, `Sub-total:`, `Total cost (£)`; not "Total Communication training", which is an action. */
export function isTotal(text: string): boolean {
  return /^(sub-? ?|grand |overall |section |plan |running )?totals?(( estimated| planned| overall| predicted)? (costs?|budget|spend(ing)?|expenditure|amount|funding|plan))?( (for|of|this|per) .*| \(.*\)| so far| to date)?[:.]*( ?£ ?[\d,.]+)?$/.test(
    plainWords(text),
  );
}

/** A key to colours, letters or initials. */
export function isKey(text: string): boolean {
  const words = plainWords(text);
  return (
    /^(b?rag( rating)? )?key( to .*)?\b[^a-z]*($|:|-)/.test(words) ||
    /^(key|legend)[:\s-]+(b?rag|red|green|amber|blue|r\b|g\b|[🔴🟢🟡])/u.test(words) ||
    /^b?rag( rating| key)?\s*[:-]/.test(words) ||
    /^(red|amber|yellow|green|blue|gr[ea]y|purple|white|[ragb])\s*(=|:|means)\s*\S/.test(words) ||
    /^(red|amber|green|blue|gr[ea]y|[ragb]) ?(\/|,|;) ?(red|amber|green|blue|gr[ea]y|[ragb])\b.{0,5}$/.test(words)
  );
}

/** An example for whoever fills the form in; not "Example lessons shared". */
export function isExample(text: string): boolean {
  return /^[([<*]*\s*(e\.g\.?|eg\b[.:]?|examples?( (row|only|entry|action|objective|text))?\s*\d*\s*([:\-)\]>.]|$)|for example\s*[:,-]|sample (row|entry|text)|delete this (row|line)|type here|insert )/.test(
    plainWords(text),
  );
}

/** A heading over what an earlier year planned or did. */
export function isLastYear(text: string, context: ReadingContext): boolean {
  const words = plainWords(text);
  if (words.length > 90) return false;
  if (
    /\b(last|previous) (academic |school )?year('?s)?\b.*\b(plan|actions?|priorit|objectives|review|targets?)\b|\b(plan|actions?|priorities|review|targets)\b.*\b(last|previous) (academic |school )?year\b|^archived?\b|\barchived? (plan|actions?)|^(last|previous) (academic |school )?year\b[^a-z]*$|^old plan/.test(
      words,
    )
  )
    return true;
  const years = schoolYears(words);
  return (
    years.length > 0 &&
    years.every((year) => year < Number(context.academicYear.slice(0, 4))) &&
    (/\b(plan|actions?|priorit|objectives?|review|evaluation|completed|archive|targets?|send|sen)\b/.test(words) ||
      words.length < 25)
  );
}

/** The first calendar year of each academic year the text names: `2025/26`, `2025-2026`, `25-26`. */
export function schoolYears(text: string): number[] {
  const found = [...text.matchAll(/(?<![\d/.])(20\d\d|\d\d) ?[/–-] ?(20\d\d|\d\d)(?![\d/])/g)];
  return found.flatMap(([, first = '', second = '']) => {
    const start = first.length === 2 ? 2000 + Number(first) : Number(first);
    return Number(second.slice(-2)) === (start + 1) % 100 && start > 2009 && start < 2060 ? [start] : [];
  });
}

/** Words above a table that do not read like the title of a document. */
export function isOutsideHeading(text: string): boolean {
  return (
    text.length > 3 &&
    !/\bplan(s|ning)?\b|\bschool\b|\bacademy\b|20\d\d|\bcollege\b|\bprimary\b|\binfants?\b|\bjuniors?\b|\btrust\b|\bpolicy\b|\bversion\b|\bupdated\b|\bsenco\b|\bsend\b|\bsen\b|\bstrategy\b|\bkey\b|:|^(?:table|sheet) ?\d+$/i.test(
      text,
    )
  );
}

/** A heading that begins this year's plan again. */
export function namesThisYear(text: string, context: ReadingContext): boolean {
  return schoolYears(plainWords(text)).includes(Number(context.academicYear.slice(0, 4))) && !isLastYear(text, context);
}

function isFootnote(text: string): boolean {
  const words = plainWords(text);
  return /^(\*+ ?\w|†|‡|¹|notes?\b ?\d{0,2} ?[:\-–]|nb\b|n\.b\.?|source\b ?:|reviewed (by|on)\b|approved (by|on)\b|agreed (by|on)\b|signed\b|signature|(date )?last (updated|reviewed)|updated\b ?[:\d]|version\b|prepared by|produced by|written by|author\b|document (control|owner)|page \d|next review|review date|date (of )?(review|plan)|©|please\b|this (plan|document) (is|was|will|should)|see (also|separate|appendix)|continue[sd]? (on|over)|insert |guidance\b|instructions?\b|how to (use|complete))/.test(
    words,
  );
}

/** A text that names an objective or priority: with its label and number apart from its words. */
export interface SectionText {
  level: 'priority' | 'objective';
  number: string;
  text: string;
  /** Began with a word such as "Priority", not just a number. */
  labelled: boolean;
}

const SECTION =
  /^(?:(?:send|sen|school|key|our|strategic|improvement|development)\s+)*(priority|priorities|objective|obj|aim|goal|target|area|strand|focus|theme|outcome|section|duty|pillar|key issue|issue|part)\b(?: (?:area|for (?:development|improvement)|no\.?|number))?\s*#?\s*(\d{1,2}(?:[./]\d{1,2})?[a-z]?(?![\da-z])|(?:[a-h]|i{1,3}|iv|one|two|three|four|five|six)(?=\s*(?:[:.)\-–—|]|$)))?\s*([:.)\-–—|]|$|\s)\s*(.*)$/is;

/** Reads `Priority 2: Attendance`, `Objective - …`, `3. Reading`; every other text is an objective without number. */
export function readSection(text: string): SectionText {
  if (text.length > 1500) return { level: 'objective', number: '', text: text.trim(), labelled: false };
  const match = SECTION.exec(text.trim());
  if (match && (match[2] || (match[3] ?? '').trim() || !match[4])) {
    const level = /^(objective|obj|aim|goal|target|outcome)/i.test(match[1] ?? '') ? 'objective' : 'priority';
    return { level, number: asNumber(match[2] ?? ''), text: tidy(match[4] ?? ''), labelled: true };
  }
  const numbered = /^(?:(\d{1,2}(?:\.\d{1,2})?)[.):]?|([A-H])[.):])\s+(\D.*)$/s.exec(text.trim());
  if (numbered && !/^\d+\s+(of|out of|in|per|pupils|children|staff|%)\b/i.test(text))
    return { level: 'objective', number: numbered[1] ?? numbered[2] ?? '', text: tidy(numbered[3] ?? ''), labelled: false };
  return { level: 'objective', number: '', text: tidy(text), labelled: false };
}

function asNumber(said: string): string {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'].indexOf(said.toLowerCase());
  return words >= 0 ? String(words + 1) : said.toUpperCase();
}

function tidy(text: string): string {
  return text
    .replace(/\s*\((?:continued|cont(?:['’]?d|\.)?)\)\s*$/i, '')
    .replace(/^[\s:.)\-–—|]+/, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}
