/** The headings of the sheet of actions in a plan that was saved from here, in their order. */
export const actionHead = [
  'No',
  'Priority',
  'Objective',
  'Ref',
  'Action',
  'Approach',
  'Evidence base',
  'Training needed',
  'Lead',
  'Support',
  'Start',
  'Due',
  'Comes after',
  'Resources',
  'Cost',
  'Cost in words',
  'Monitoring',
  'We will see',
  'Status',
  'What happened',
  'Milestones',
  'Note',
] as const;
export type ActionHeading = (typeof actionHead)[number];

/** Those of the sheet of objectives. */
export const objectiveHead = [
  'No',
  'Priority',
  'Why it comes first',
  'Priority serves',
  'Why it serves none',
  'Objective',
  'Measure',
  'Baseline',
  'Measured on',
  'Target',
  'By',
  'Now',
  'Now, measured on',
  'Must not get worse',
  'We will see',
  'Lead',
  'Sponsor',
  'Serves',
] as const;
export type ObjectiveHeading = (typeof objectiveHead)[number];

/** Headings that files saved earlier do not have. */
export const laterHeadings: ReadonlySet<string> = new Set<ObjectiveHeading>([
  'Why it serves none',
  'Now',
  'Now, measured on',
  'Must not get worse',
]);

/** Between the school priorities that one priority serves. */
export const SERVES_BETWEEN = '; ';

/** Begins as a formula does, for whoever opens the text in a spreadsheet; apostrophes before it only hide it. */
const FORMULA = /^'*[=+\-@|＝＋－＠\t\r\n]/;

/** A text as a CSV file holds it: one that would be run as a formula gets an apostrophe in front. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `harmless` was given. */
export function asItWas(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
}

/** A milestone in one line of a cell. */
export interface MilestoneLine {
  text: string;
  due: string | null;
  dueText: string;
  reached: string | null;
}

/** `2026-11-27: Rota agreed (reached 2026-11-24)`; one without a day has its words, or nothing, before the colon. */
export function milestoneLine({ text, due, dueText, reached }: MilestoneLine): string {
  return `${due ?? dueText.replace(/[:\n]/g, ' ')}: ${text.replace(/\n/g, ' ')}${reached ? ` (reached ${reached})` : ''}`;
}

/** The milestone of such a line. A line that somebody wrote otherwise is a milestone without a day. */
export function readMilestoneLine(line: string): MilestoneLine {
  const reached = / \(reached (\d{4}-\d\d-\d\d)\)$/.exec(line);
  const rest = reached ? line.slice(0, reached.index) : line;
  const parts = /^([^:]*):(?: (.*)|$)/.exec(rest);
  const [, before = '', text = ''] = parts ?? ['', '', rest];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(before);
  return { text, due: isDay ? before : null, dueText: isDay ? '' : before, reached: reached?.[1] ?? null };
}
