import { plainWords } from './understood';
import type { Made } from './columnAsks';
import type { PlanReading, ReadColumn } from './reading';
import type { Question } from './question';
import type { Row, Workbook } from './workbook';

const OF_PROVISION = 'an offer or a map of provision';
/** What schools write besides plans, that has headings, lists and tables as well, by the words of a title. */
const KINDS: [kind: string, pattern: RegExp][] = [
  ['a policy', /\bpolicy\b/],
  ['an information report', /\binformation report\b/],
  ['a report', /\breport\b/],
  ['minutes of a meeting', /\b(?:minutes|agenda)\b/],
  ['a risk assessment', /\brisk assessment\b/],
  ['a job description', /\b(?:job description|person specification)\b/],
  ['a letter', /^dear\b|\bnewsletter\b/],
  ['a handbook', /\b(?:handbook|prospectus)\b/],
  [OF_PROVISION, /\boffer\b|\bprovision (?:map|overview)\b|\bordinarily available\b/],
  ['a self-evaluation', /\bself[- ]?evaluation\b|\bsef\b|\baudit\b/],
];
/** A title that says so is a plan's, whatever else it says. */
const CALLED_PLAN = /\b(?:plans?|planning|strategy|strategic|sip|sdp)\b/;
/** So is the first of them, where this is no heading of a part. */
const OF_PLAN = /\b(?:objectives|targets|priorities)\b/;
/** A plan as well, but for other money and other pupils. */
const OF_PREMIUM = /\b(?:pupil|recovery) premium\b/;
const TITLE_ROWS = 4;

/** What the file is that is no plan, by what it calls itself or by its columns; undefined where it calls itself a plan. */
function otherDocument({ name, sheets }: Workbook, used: ReadonlySet<number>, isMap: boolean): string | undefined {
  const own = sheets.filter((_, sheet) => used.size === 0 || used.has(sheet));
  const titles = [
    name.replace(/\.\w{2,4}$/, '').replace(/[_-]+/g, ' '),
    ...own.flatMap(({ name: sheet, rows }) => [sheet, ...titlesOf(rows)]),
  ];
  const words = titles.map(plainWords);
  if (words.some((title) => OF_PREMIUM.test(title)) && !words.some((title) => /\bsend?\b/.test(title)))
    return 'a strategy for the pupil premium';
  if (words.some((title) => CALLED_PLAN.test(title)) || words.slice(0, 3).some((title) => OF_PLAN.test(title))) return undefined;
  return KINDS.find(([, pattern]) => words.some((title) => pattern.test(title)))?.[0] ?? (isMap ? OF_PROVISION : undefined);
}

/** What is provided, by waves or years, and nothing that it is for. */
function isOfProvision(columns: readonly ReadColumn[]): boolean {
  const isActions = columns.some(
    ({ as, heading }) => as === 'action' && /^(?:provision|intervention|support)s?\b/i.test(heading),
  );
  const isBy = columns.some(({ heading }) =>
    /^(?:waves?|tiers?|level|year(?: group)?s?|areas? of need|needs?)$/i.test(heading.trim()),
  );
  return isActions && isBy && !columns.some(({ as }) => as === 'objective' || as === 'success' || as === 'status');
}

/** Lines that stand alone above everything else. */
function titlesOf(rows: readonly Row[]): string[] {
  return rows.slice(0, TITLE_ROWS).flatMap(({ cells }) => {
    const texts = cells.flatMap((cell) => cell?.text || []);
    return texts.length === 1 && texts[0]!.length <= 90 ? texts : [];
  });
}

/** Asks once whether a file is a plan that calls itself something else. What is left out then is all of it. */
export function askWhetherPlan(
  read: readonly Made[],
  { objectives, actions, columns }: Pick<PlanReading, 'objectives' | 'actions' | 'columns'>,
  workbook: Workbook,
): Question[] {
  if (actions.length + objectives.length === 0) return [];
  const used = new Set(read.map(({ raw }) => raw.action.place.sheet));
  const said = otherDocument(workbook, used, isOfProvision(columns));
  if (!said) return [];
  return [
    {
      id: 'otherDocument',
      field: 'include',
      reason: 'otherDocument',
      said,
      heading: '',
      about: actions.map(({ id }) => id),
      at: [...actions, ...objectives].flatMap(({ from }) => from.slice(0, 1)),
      forAll: true,
      choices: [true, false].map((include) => ({ value: { kind: 'include', include }, why: '' })),
    },
  ];
}
